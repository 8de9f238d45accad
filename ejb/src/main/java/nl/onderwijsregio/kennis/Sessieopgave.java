package nl.onderwijsregio.kennis;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What an organiser says about a kennissessie.
 *
 * @param plaats empty exactly when it is online only
 * @param link empty when it is on location only; may follow later
 * @param reeks the series it belongs to; may be empty
 * @param vraagtDieet whether participants are asked for their diet once they have a place
 */
public record Sessieopgave(String titel, String omschrijving, Set<Sessiethema> themas, Set<Sessiedoelgroep> doelgroepen, Sessievorm vorm, String plaats,
        String link, Instant begin, Instant einde, int capaciteit, String reeks, boolean vraagtDieet, boolean vraagtToegankelijkheid,
        List<Programmadeel> programma, List<Reservering> reserveringen) implements Serializable {
    public static final int MEESTE_PLAATSEN = 5000;

    public Sessieopgave {
        titel = tekst(titel, 200, "Een kennissessie heeft een titel van 1 tot en met 200 tekens.");
        omschrijving = tekst(omschrijving, 4000, "Een kennissessie heeft een omschrijving van 1 tot en met 4.000 tekens.");
        themas = Set.copyOf(themas);
        doelgroepen = Set.copyOf(doelgroepen);
        programma = List.copyOf(programma);
        reserveringen = List.copyOf(reserveringen);
        eis(!themas.isEmpty(), "Kies ten minste één thema.");
        eis(vorm != null, "Kies of de kennissessie online is, op locatie, of allebei.");
        plaats = vorm.heeftPlaats() ? tekst(plaats, 300, "Vul in waar de kennissessie is, in hoogstens 300 tekens.") : "";
        link = vorm.heeftLink() ? mag(link, 500) : "";
        link(link);
        reeks = mag(reeks, 200);
        eis(begin != null && einde != null && einde.isAfter(begin), "De kennissessie eindigt na het begin.");
        eis(capaciteit >= 1 && capaciteit <= MEESTE_PLAATSEN, "Het aantal plaatsen ligt tussen 1 en 5.000.");
    }

    static String tekst(String waarde, int langste, String fout) {
        String kaal = waarde == null ? "" : waarde.strip();
        eis(!kaal.isEmpty() && kaal.length() <= langste && (langste > 1000 || !kaal.matches("(?s).*[\\r\\n].*")), fout);
        return kaal;
    }

    static String link(String link) {
        eis(link.isEmpty() || link.matches("https://[^\\s<>\"]+"), "De link begint met https:// en heeft geen spaties.");
        return link;
    }

    static String mag(String waarde, int langste) {
        String kaal = waarde == null ? "" : waarde.strip();
        eis(kaal.length() <= langste, "Een tekst is te lang: hoogstens " + langste + " tekens.");
        return kaal;
    }

    private static void eis(boolean goed, String fout) {
        if (!goed) {
            throw new IllegalArgumentException(fout);
        }
    }
}
