package nl.onderwijsregio.overleg;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something agreed to be done, as somebody fills it in.
 *
 * @param partijId the party that does it
 * @param termijn last day
 */
public record Actiepuntopgave(String tekst, long partijId, LocalDate termijn) implements Serializable {
    /** Longest text. */
    public static final int TEKST = 500;

    public Actiepuntopgave {
        tekst = Regeltekst.vereist(tekst, TEKST, "de actie").replaceAll("\\s+", " ");
        if (partijId <= 0) {
            throw new IllegalArgumentException("Kies wie het doet.");
        }
        if (termijn == null) {
            throw new IllegalArgumentException("Vul in voor wanneer.");
        }
    }
}
