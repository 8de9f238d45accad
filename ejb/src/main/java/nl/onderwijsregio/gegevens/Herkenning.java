package nl.onderwijsregio.gegevens;

import static nl.onderwijsregio.gegevens.Kop.AANTAL;
import static nl.onderwijsregio.gegevens.Kop.BRIN;
import static nl.onderwijsregio.gegevens.Kop.CODE;
import static nl.onderwijsregio.gegevens.Kop.GEMEENTE;
import static nl.onderwijsregio.gegevens.Kop.GEZAG;
import static nl.onderwijsregio.gegevens.Kop.GEZAG_NAAM;
import static nl.onderwijsregio.gegevens.Kop.NAAM;
import static nl.onderwijsregio.gegevens.Kop.STRUCTUUR;
import static nl.onderwijsregio.gegevens.Kop.TOTAAL;

import java.util.Optional;

/** Says what kind of file a header belongs to. The file name plays no part. */
final class Herkenning {
    private Herkenning() {}

    static Optional<Bestandsoort> van(Kop kop) {
        if (kop.heeft("GEMEENTECODE A", "GEMEENTECODE B")) {
            return grenzen(kop);
        }
        if (kop.heeft(CODE)) {
            return vestigingen(kop);
        }
        if (kop.heeft(GEMEENTE, "GEMEENTENAAM", "DUO NAAM", "PROVINCIE")) {
            return Optional.of(Bestandsoort.GEMEENTEN);
        }
        if (kop.heeft(GEZAG, "NAAM", "SECTOREN")) {
            return Optional.of(Bestandsoort.BESTUREN_BEWERKT);
        }
        if (kop.heeft(GEZAG, GEZAG_NAAM) && kop.mist(BRIN, "JAAR", AANTAL, "PEILJAAR")) {
            return Optional.of(Bestandsoort.BESTUREN);
        }
        return Optional.empty();
    }

    private static Optional<Bestandsoort> grenzen(Kop kop) {
        if (kop.heeft("SOORT", "GRENSLENGTE M")) {
            return Optional.of(Bestandsoort.GEMEENTE_BUREN);
        }
        return kop.heeft("AFSTAND M") ? Optional.of(Bestandsoort.GEMEENTE_WATERBUREN) : Optional.empty();
    }

    private static Optional<Bestandsoort> vestigingen(Kop kop) {
        if (!kop.jaren().isEmpty()) {
            return perJaar(kop);
        }
        if (kop.heeft("TYPE PO", "PEILJAAR", AANTAL)) {
            return Optional.of(Bestandsoort.PO_TELLING);
        }
        if (kop.heeft("SCHOOLJAAR", AANTAL, NAAM, "SOORT")) {
            return Optional.of(Bestandsoort.PO_HISTORIE_LANG);
        }
        if (kop.heeft(GEZAG, GEMEENTE, NAAM) && !kop.mist(AANTAL, TOTAAL)) {
            return Optional.of(Bestandsoort.VO_TELLING);
        }
        return adressen(kop);
    }

    private static Optional<Bestandsoort> perJaar(Kop kop) {
        if (kop.heeft(NAAM, "SOORT", GEZAG, GEMEENTE)) {
            return Optional.of(Bestandsoort.PO_HISTORIE);
        }
        if (kop.heeft("NAAM", "SOORT", GEZAG, GEMEENTE)) {
            return Optional.of(Bestandsoort.PO_BEWERKT);
        }
        return kop.heeft("NAAM", STRUCTUUR, GEZAG, GEMEENTE) ? Optional.of(Bestandsoort.VO_BEWERKT) : Optional.empty();
    }

    private static Optional<Bestandsoort> adressen(Kop kop) {
        if (!kop.heeft(NAAM, GEZAG, GEMEENTE, "POSTCODE", "PLAATSNAAM")) {
            return Optional.empty();
        }
        if (kop.heeft("SOORT PRIMAIR ONDERWIJS")) {
            return Optional.of(Bestandsoort.SO_ADRESSEN);
        }
        return Optional.of(kop.heeft(STRUCTUUR) ? Bestandsoort.VO_ADRESSEN : Bestandsoort.PO_ADRESSEN);
    }
}
