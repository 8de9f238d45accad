package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.util.Objects;

/** A point for an agenda: proposed from the dossier, or written. The text has 1 to 1,000 characters. */
public record Agendavoorstel(Agendabron bron, String tekst) implements Serializable {
    public Agendavoorstel {
        Objects.requireNonNull(bron, "bron");
        tekst = Invoer.vereist(tekst, 1_000, "Het agendapunt", "Schrijf het agendapunt op.");
    }
}
