package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import nl.onderwijsregio.besluit.Ronderegel;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Melding;

/** Where a vote stands, in a word and in a sentence. */
final class Rondestand {
    private Rondestand() {}

    static Badge badge(Ronderegel r) {
        if (r.uitkomst() != null) {
            return new Badge(switch (r.uitkomst()) {
                case AANGENOMEN -> Melding.Soort.GOED;
                case VERWORPEN -> Melding.Soort.FOUT;
                case TELT_NIET -> Melding.Soort.LET_OP;
            }, t("besluit.uitkomst." + r.uitkomst().name()));
        }
        return switch (r.status()) {
            case OPEN -> new Badge(Melding.Soort.INFO, woord(r));
            default -> new Badge(woord(r));
        };
    }

    static String woord(Ronderegel r) {
        return r.uitkomst() != null ? t("besluit.uitkomst." + r.uitkomst().name()) : t("besluit.status." + r.status().name());
    }

    /** When it opens, closes or closed. */
    static String wanneer(Ronderegel r) {
        return switch (r.status()) {
            case GEPLAND -> t("besluit.wanneer.GEPLAND", "opent", r.tijd().opent(), "sluit", r.tijd().sluit());
            case OPEN -> t("besluit.wanneer.OPEN", "sluit", r.tijd().sluit());
            case GESLOTEN -> t("besluit.wanneer.GESLOTEN", "sluit", r.tijd().sluit());
            case VERVALLEN -> t("besluit.wanneer." + r.vervalreden().name());
        };
    }

    /** What is decided and on which version. */
    static String titel(Ronderegel r) {
        return t("besluit.ronde.titel", "onderwerp", r.voorstel().onderwerp());
    }
}
