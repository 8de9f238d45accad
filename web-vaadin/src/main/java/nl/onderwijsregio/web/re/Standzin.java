package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.overzicht.Fase;
import nl.onderwijsregio.overzicht.Regiostand;
import nl.onderwijsregio.web.kader.Badge;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Words for where a region stands; what no source says is said to be unknown. */
final class Standzin {
    private Standzin() {}

    static Badge fase(Regiostand r) {
        return switch (r.fase()) {
            case INGEDIEND -> new Badge(Melding.Soort.GOED, t("re.fase.INGEDIEND"));
            case IN_STEMMING -> new Badge(Melding.Soort.INFO, t("re.fase.IN_STEMMING"));
            case NIET_BEGONNEN, SAMENSTELLEN, CONCEPT -> new Badge(t("re.fase." + r.fase()));
        };
    }

    static String sectoren(Regiostand r) {
        List<String> namen = Stream.of(naam(r.po(), "po"), naam(r.vo(), "vo"), naam(r.mbo(), "mbo")).filter(n -> !n.isEmpty()).toList();
        return namen.isEmpty() ? t("re.onbekend") : namen.stream().collect(Collectors.joining(", "));
    }

    private static String naam(Boolean doetMee, String sector) {
        return Boolean.TRUE.equals(doetMee) ? sector : "";
    }

    static String bevestigd(Regiostand r) {
        return r.fase() == Fase.NIET_BEGONNEN ? "–" : t("re.van", "deel", r.bevestigd(), "totaal", r.partijen());
    }

    static String wanneer(Regiostand r) {
        if (r.ingediendOp() != null) {
            return t("re.ingediend-op", "moment", r.ingediendOp());
        }
        return r.sluit() == null ? "–" : t("re.stemming-tot", "moment", r.sluit());
    }

    /** A day, in the short form of a narrow table; a dash when there is none. */
    static String dag(Instant moment) {
        return moment == null ? "–" : Opmaak.nu().kort(moment.atZone(Klok.ZONE).toLocalDate());
    }

    /** The last conversation and the next one, and what is open of them. */
    static String gesprekken(Regiostand r) {
        return r.laatsteGesprek() == null && r.volgendGesprek() == null ? t("re.gesprekken.geen")
                : t("re.gesprekken.stand", "laatste", dag(r.laatsteGesprek()), "volgende", dag(r.volgendGesprek()), "open", r.openAfspraken());
    }

    static String aanbevelingen(Regiostand r) {
        if (r.aanbevelingenOp() == null) {
            return r.planVersie() == null ? "–" : t("re.aanbevelingen.nog-niet");
        }
        return r.zonderOpvolging() == 0 ? t("re.aanbevelingen.beantwoord") : t("re.aanbevelingen.open", "aantal", r.zonderOpvolging());
    }

    static String bedrag(Regiostand r) {
        if (r.ingediendOp() == null) {
            return "–";
        }
        return r.bedrag() == null ? t("re.bedrag.onbekend") : Opmaak.nu().bedrag(r.bedrag());
    }
}
