package nl.onderwijsregio.besluit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;

/** A region De Waarden (fictief) with ten besturen, three opleiders and two organisations of the profession. */
final class Stemfixture {
    static final Instant OPENING = Instant.parse("2024-10-04T07:00:00Z");
    /** Friday 11 October 2024, 17.00 in Amsterdam. */
    static final Instant SLUITING = Instant.parse("2024-10-11T15:00:00Z");
    static final Instant TIJDENS = OPENING.plus(Duration.ofDays(1));
    static final String HASH = "3f9a21c488d0".repeat(5) + "3f9a";

    private Stemfixture() {}

    static Kamerregel regel(Kamer kamer, int quorum, Drempel drempel) {
        return new Kamerregel(kamer, Quorumsoort.AANTAL, quorum, drempel);
    }

    static Reglement reglement() {
        return reglement(Drempel.GEWONE_MEERDERHEID);
    }

    static Reglement reglement(Drempel drempel) {
        return Reglement.vastleggen(1, 0, List.of(regel(Kamer.BESTUREN, 6, drempel), regel(Kamer.OPLEIDERS, 2, drempel),
                regel(Kamer.BEROEPSGROEP, 1, drempel)), 3, 42, "Besluit van de stuurgroep", wie(1, Portaal.BESTUUR), OPENING);
    }

    static List<Stemgerechtigde> gerechtigden(int besturen, int opleiders, int beroepsgroep) {
        List<Stemgerechtigde> alle = new ArrayList<>();
        vullen(alle, Kamer.BESTUREN, 100, besturen);
        vullen(alle, Kamer.OPLEIDERS, 200, opleiders);
        vullen(alle, Kamer.BEROEPSGROEP, 300, beroepsgroep);
        return alle;
    }

    private static void vullen(List<Stemgerechtigde> alle, Kamer kamer, int vanaf, int aantal) {
        for (int i = 1; i <= aantal; i++) {
            alle.add(new Stemgerechtigde(vanaf + i, "Partij " + (vanaf + i), kamer));
        }
    }

    static Voorstel voorstel() {
        return Voorstel.plan(1, 5, 7, 7, HASH, "Plan van aanpak 2025");
    }

    static Stemronde ronde() {
        return ronde(reglement());
    }

    static Stemronde ronde(Reglement reglement) {
        return Stemronde.uitschrijven("2024-11", voorstel(), reglement, gerechtigden(10, 3, 2), new Stemtijd(OPENING, SLUITING),
                wie(1, Portaal.BESTUUR), OPENING);
    }

    static Gemachtigde wie(long partij, Portaal portaal) {
        return wie("gebruiker-" + partij, partij, portaal);
    }

    static Gemachtigde wie(String gebruiker, long partij, Portaal portaal) {
        return new Gemachtigde(gebruiker, new MandaatId(partij), portaal, partij, "Partij " + partij, 1L, "De Waarden",
                Set.of(Functie.STEMMEN), LocalDate.of(2024, 1, 1), null);
    }

    static Gemachtigde bestuur(int volgnummer) {
        return wie(100 + volgnummer, Portaal.BESTUUR);
    }

    static Stemrecht recht(Stemronde ronde, Gemachtigde wie) {
        return ronde.stemrecht(new Stemgerechtigde(wie.partijId(), wie.partijNaam(), Kamer.van(wie.portaal()).orElseThrow()));
    }
}
