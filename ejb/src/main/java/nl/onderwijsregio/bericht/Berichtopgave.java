package nl.onderwijsregio.bericht;

import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.partij.Mandaatregel;

/**
 * A mail to be sent to somebody who acts under a mandaat.
 *
 * @param kenmerk what it tells of, e.g. {@code opmerking:12}; the same kenmerk is never sent twice to the same person
 * @param onderwerp the subject, as a question or a fact; no names of persons
 * @param zinnen the body, one sentence or paragraph each: what, why you, until when; no names of persons and no text somebody wrote
 * @param pad address below {@code /{portaal}/{mandaat}/} of the one button
 * @param geldigTot after this moment it is of no use any more and is not sent
 */
public record Berichtopgave(Berichtsoort soort, Mandaatregel aan, String kenmerk, String onderwerp, List<String> zinnen, String pad,
        Instant geldigTot) {

    public Berichtopgave {
        zinnen = List.copyOf(zinnen);
        if (kenmerk.isBlank() || onderwerp.isBlank() || zinnen.isEmpty() || onderwerp.contains("\n") || onderwerp.contains("\r")) {
            throw new IllegalArgumentException("Een bericht heeft een kenmerk, een onderwerp van een regel en een tekst.");
        }
    }

    String tekst() {
        return String.join("\n\n", zinnen);
    }

    /** The address of a page below the start of the receiver's portal. */
    String adres(String onder) {
        return "/" + aan.portaal().pad() + "/" + aan.id() + "/" + onder;
    }
}
