package nl.onderwijsregio.opmerking;

import java.util.List;
import java.util.Objects;
import nl.onderwijsregio.partij.MandaatId;

/**
 * A comment as somebody fills it in.
 *
 * @param citaat the words it is about; empty for the whole section
 * @param ervoor a few words before them; may be empty
 * @param voorstel other words for the passage; empty when it is no suggestion
 * @param vermeld who is asked to respond
 */
public record Opmerkingopgave(String citaat, String ervoor, String tekst, String voorstel, List<MandaatId> vermeld) {
    private static final int CITAAT = 1000;
    private static final int KORTSTE = 3;
    private static final int ERVOOR = 100;
    private static final int VOORSTEL = 2000;
    static final int TEKST = 4000;

    public Opmerkingopgave {
        citaat = vorm(citaat);
        ervoor = vorm(ervoor);
        ervoor = ervoor.substring(Math.max(0, ervoor.length() - ERVOOR));
        voorstel = Objects.requireNonNullElse(voorstel, "").strip();
        tekst = Objects.requireNonNullElse(tekst, "").strip();
        vermeld = List.copyOf(vermeld);
        eis(citaat.length() <= CITAAT, "Kies hoogstens " + CITAAT + " tekens van de tekst.");
        eis(citaat.isEmpty() || citaat.length() >= KORTSTE, "Kies minstens " + KORTSTE + " tekens van de tekst.");
        eis(voorstel.length() <= VOORSTEL, "Een voorstel heeft hoogstens " + VOORSTEL + " tekens.");
        eis(voorstel.isEmpty() || !citaat.isEmpty(), "Kies eerst de woorden waarvoor u andere woorden voorstelt.");
        eis(!tekst.isEmpty() || !voorstel.isEmpty(), "Schrijf uw opmerking of uw voorstel.");
        eis(tekst.length() <= TEKST, "Een opmerking heeft hoogstens " + TEKST + " tekens.");
    }

    boolean isVoorstel() {
        return !voorstel.isEmpty();
    }

    static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new IllegalArgumentException(zin);
        }
    }

    private static String vorm(String tekst) {
        return Objects.requireNonNullElse(tekst, "").replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }
}
