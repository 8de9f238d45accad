package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.util.List;

/** What one chooses from when preparing a meeting: frozen texts, votes, parties. */
public record Agendakeuzes(List<Puntstuk> stukken, List<Puntstemming> stemmingen, List<Overlegpartij> partijen) implements Serializable {
    public Agendakeuzes {
        stukken = List.copyOf(stukken);
        stemmingen = List.copyOf(stemmingen);
        partijen = List.copyOf(partijen);
    }
}
