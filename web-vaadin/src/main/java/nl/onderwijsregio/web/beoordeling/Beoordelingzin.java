package nl.onderwijsregio.web.beoordeling;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.LocalDate;
import nl.onderwijsregio.beoordeling.Beoordelingstand;
import nl.onderwijsregio.beoordeling.Beslistermijn;
import nl.onderwijsregio.beoordeling.Score;
import nl.onderwijsregio.beoordeling.Uitspraak;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Melding;

/** Words for where an application stands. */
final class Beoordelingzin {
    private Beoordelingzin() {}

    static Badge stand(Beoordelingstand stand) {
        return switch (stand) {
            case BESCHIKT -> new Badge(Melding.Soort.GOED, t("beoordeling.stand.BESCHIKT"));
            case ADVIES -> new Badge(Melding.Soort.INFO, t("beoordeling.stand.ADVIES"));
            case BEOORDELAARS_GEZOCHT, ALLEEN, SAMEN -> new Badge(t("beoordeling.stand." + stand));
        };
    }

    /** The last day, and how far off it is while the decision is not taken. */
    static String termijn(Beslistermijn termijn, Beoordelingstand stand, LocalDate vandaag) {
        if (termijn == null) {
            return t("beoordeling.termijn.onbekend");
        }
        if (stand == Beoordelingstand.BESCHIKT) {
            return t("beoordeling.dag", "dag", termijn.uiterlijk());
        }
        return termijn.isVerstreken(vandaag) ? t("beoordeling.termijn.verstreken", "dag", termijn.uiterlijk(), "aantal", -termijn.dagenTot(vandaag))
                : t("beoordeling.termijn.nog", "dag", termijn.uiterlijk(), "aantal", termijn.dagenTot(vandaag));
    }

    /** The same with the provision. */
    static String grond(Beslistermijn termijn) {
        return termijn == null ? t("beoordeling.termijn.onbekend") : t("beoordeling.termijn.grond", "weken", termijn.weken(), "artikel", termijn.artikel());
    }

    static String score(Score score) {
        return score == null ? "–" : t("beoordeling.score." + score);
    }

    static String uitspraak(Uitspraak uitspraak) {
        return uitspraak == null ? "–" : t("beoordeling.uitspraak." + uitspraak);
    }
}
