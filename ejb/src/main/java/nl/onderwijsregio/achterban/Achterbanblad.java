package nl.onderwijsregio.achterban;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.medezeggenschap.Geleding;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Reactie;
import nl.onderwijsregio.medezeggenschap.Strekking;

/**
 * What anyone with the address reads. There are no persons in it, and contact data were taken out of every text.
 *
 * @param onderwerpen what was put to the council, newest first
 * @param vragen questions with an answer, newest first
 */
public record Achterbanblad(String raad, String regio, List<Onderwerp> onderwerpen, List<Collegavraag> vragen) implements Serializable {
    /**
     * One thing that was put to the council.
     *
     * @param strekking null while the council has not answered
     * @param besloten what the partners decided on exactly that text; null while they did not
     * @param opgeschort whether consent is missing for that text
     */
    public record Onderwerp(int versie, Medezeggenschapsrecht recht, Geleding geleding, String samenvatting, Betekenis betekenis, LocalDate termijn,
            Strekking strekking, List<Punt> punten, Besloten besloten, boolean opgeschort) implements Serializable {
        public Onderwerp {
            punten = List.copyOf(punten);
        }
    }

    /** What it means for the work; all but the first may be empty. */
    public record Betekenis(String personeel, String werkdruk, String leerlingen, String geld) implements Serializable {}

    /** A point of the council; the reaction is null until the bestuur gave one. */
    public record Punt(String tekst, Reactie reactie, String toelichting) implements Serializable {}

    /** An outcome of a vote: its name, the number of the decision (null when nothing was decided), when it closed. */
    public record Besloten(String uitkomst, String besluitnummer, Instant moment) implements Serializable {}

    public Achterbanblad {
        onderwerpen = List.copyOf(onderwerpen);
        vragen = List.copyOf(vragen);
    }

    public boolean isFictief() {
        return regio.contains("(fictief)");
    }
}
