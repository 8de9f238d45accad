package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Post;
import nl.onderwijsregio.regeling.Tijdvak;
import nl.onderwijsregio.regio.Samenstelling;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The words around the lines of an amount; the same on the screen and on paper. */
final class Bedraguitleg {
    private Bedraguitleg() {}

    static String titel(Regiobeeld beeld) {
        return bedrag(beeld).map(b -> t("bedrag.titel", "bedrag", Opmaak.nu().bedrag(b))).orElseGet(() -> t("bedrag.titel.onbekend"));
    }

    static String zin(Regiobeeld beeld) {
        if (bedrag(beeld).isEmpty()) {
            return t("bedrag.zin.onbekend");
        }
        boolean toeslag = beeld.toets().beoordeling().post("TOESLAG_SECTOREN").flatMap(Post::bedrag).filter(b -> b.signum() > 0).isPresent();
        String soort = isVan2025(beeld) ? toeslag ? "bedrag.zin.toeslag" : "bedrag.zin" : "bedrag.zin.kort";
        return t(soort, "bedrag", Opmaak.nu().bedrag(bedrag(beeld).get()), "jaren", jaren(beeld));
    }

    /** The years the amount is for. */
    static String jaren(Regiobeeld beeld) {
        Optional<Tijdvak> tijdvak = beeld.toets().regelversie().bekendTijdvak();
        int van = tijdvak.map(t -> t.van().getYear()).orElse(0);
        int tot = tijdvak.map(t -> t.totEnMet().getYear()).orElse(0);
        return van == tot ? String.valueOf(van) : van + "-" + tot;
    }

    /** The parts a and b are explained for the regeling they were written for. */
    private static boolean isVan2025(Regiobeeld beeld) {
        return beeld.feiten().regeling().equals(Samenstelling.LDNOR_2025);
    }

    /** What may still change, in sentences. */
    static List<String> verandert(Regiobeeld beeld) {
        Parameters parameters = beeld.toets().regelversie().parameters();
        List<String> zinnen = new ArrayList<>();
        parameters.parameter("plafond").flatMap(p -> p.waarde()).ifPresent(p -> zinnen.add(t(isVan2025(beeld) ? "bedrag.plafond" : "bedrag.plafond.kort", "plafond",
                Opmaak.nu().bedrag(new BigDecimal(p)))));
        if (beeld.feiten().vestigingen().stream().anyMatch(v -> v.telling().isOpgave())) {
            zinnen.add(t("bedrag.opgaven-tellen"));
        }
        if (beeld.toets().beoordeling().posten().stream().anyMatch(p -> p.toelichting().contains("enadering"))) {
            zinnen.add(t("bedrag.benadering"));
        }
        return zinnen;
    }

    /** "a · Leerlingen primair onderwijs": with the letter of the part of the amount that the explanation speaks of. */
    static String onderdeel(Post post) {
        String letter = post.code().startsWith("B_") ? "b" : post.code().startsWith("TOESLAG") ? "c" : "a";
        return letter + " · " + post.omschrijving();
    }

    /** Source with its reference date, per source of the line; a line without counts follows from the composition of this moment. */
    static List<String> bronnen(Post post, Regiobeeld beeld) {
        if (post.herkomst().isEmpty()) {
            return List.of(t(post.bedrag().isEmpty() ? "regio.bron.geen" : "bedrag.bron.samenstelling", "datum",
                    LocalDate.ofInstant(beeld.toets().moment(), Klok.ZONE)));
        }
        return post.herkomst().stream().map(h -> h.opgave().map(wie -> t("regio.bron.opgave", "bron", h.bron(), "wie", wie))
                .orElseGet(() -> h.peildatum().map(d -> t("regio.bron.bestand", "bron", h.bron(), "datum", d)).orElse(h.bron()))).distinct().toList();
    }

    private static Optional<BigDecimal> bedrag(Regiobeeld beeld) {
        return beeld.toets().beoordeling().bedrag();
    }
}
