package nl.onderwijsregio.gegevens;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a row reader needs around the row: where rows go, where remarks go, and which gemeenten exist. */
record Leescontext(Bestandsoort soort, LocalDate peildatum, Stage stage, Meldingen meldingen, Set<String> gemeenten) {

    /**
     * The gemeente of a cell, or empty when it is unknown. A code that vanished is replaced by the gemeente it went into;
     * any other code that does not exist counts as unknown. Both are reported (decision 021).
     */
    Optional<String> gemeente(Rij rij, String kolom) throws SQLException {
        String cel = rij.ruw(kolom);
        if (cel.isEmpty()) {
            return Optional.empty();
        }
        Gemeentecode code;
        try {
            code = Gemeentecode.of(cel);
        } catch (IllegalArgumentException e) {
            return onbekend(rij, kolom, cel, "geen gemeentecode; de gemeente is als onbekend overgenomen");
        }
        if (gemeenten.contains(code.waarde())) {
            return Optional.of(code.waarde());
        }
        if (code.isOnbekend()) {
            return onbekend(rij, kolom, cel, "DUO kent de gemeente niet; als onbekend overgenomen");
        }
        Optional<String> nieuw = code.opgegaanIn().map(Gemeentecode::waarde).filter(gemeenten::contains);
        if (nieuw.isPresent()) {
            meldingen.opmerken(rij.nummer(), rij.inBestand(kolom), cel,
                    "deze gemeente bestaat niet meer; overgenomen als " + nieuw.get() + ", waarin zij is opgegaan");
            return nieuw;
        }
        return onbekend(rij, kolom, cel, "deze gemeente bestaat niet (meer); als onbekend overgenomen");
    }

    /** A gemeente that must be readable: for rows that mean nothing without it. */
    Gemeentecode eisGemeente(Rij rij, String kolom) throws Rijweigering {
        try {
            return Gemeentecode.of(rij.ruw(kolom));
        } catch (IllegalArgumentException e) {
            throw new Rijweigering(rij.inBestand(kolom), rij.ruw(kolom), null, e.getMessage());
        }
    }

    /** The board of a cell, or empty when blank or unreadable (reported). */
    Optional<String> bestuur(Rij rij, String kolom) throws SQLException {
        String cel = rij.ruw(kolom);
        if (cel.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Bestuursnummer.of(cel).waarde());
        } catch (IllegalArgumentException e) {
            return onbekend(rij, kolom, cel, e.getMessage() + "; het bestuur is als onbekend overgenomen");
        }
    }

    /** A name; garbled letters are reported and left as they are. */
    String naam(Rij rij, String kolom, int lengte) throws SQLException {
        String naam = rij.tekst(kolom, lengte);
        if (Rij.isVerminkt(naam)) {
            meldingen.opmerken(rij.nummer(), rij.inBestand(kolom), naam, "de naam bevat verminkte letters; overgenomen zoals hij is");
        }
        return naam;
    }

    private Optional<String> onbekend(Rij rij, String kolom, String cel, String reden) throws SQLException {
        meldingen.opmerken(rij.nummer(), rij.inBestand(kolom), cel, reden);
        return Optional.empty();
    }
}
