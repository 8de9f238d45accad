package nl.onderwijsregio.besluit.gevolg;

import java.io.Serializable;
import java.util.List;

/**
 * What follows a decision, as a page shows it.
 *
 * @param motivering the motivation and what was added to it, oldest first; empty while nobody wrote it
 * @param houders who can have an action: the parties that were entitled in the vote
 * @param magSchrijven whether the reader may motivate and add actions
 */
public record Besluitgevolg(List<Motiveringregel> motivering, List<Vervolgactieregel> acties, List<Houder> houders, boolean magSchrijven) implements Serializable {
    /** A party that can have an action. */
    public record Houder(long partijId, String naam) implements Serializable {}

    public Besluitgevolg {
        motivering = List.copyOf(motivering);
        acties = List.copyOf(acties);
        houders = List.copyOf(houders);
    }
}
