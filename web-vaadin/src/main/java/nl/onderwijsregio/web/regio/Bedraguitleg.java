package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Post;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The words around the lines of an amount; the same on the screen and on paper. */
final class Bedraguitleg {
    private static final Pattern KEER = Pattern.compile("(.+) x ([0-9]+,[0-9]{2})");
    private static final Pattern EURO = Pattern.compile("[0-9]+,[0-9]{2}");
    private static final Pattern GETAL = Pattern.compile("[0-9]+");

    private Bedraguitleg() {}

    static String titel(Regiobeeld beeld) {
        return bedrag(beeld).map(b -> t("bedrag.titel", "bedrag", Opmaak.nu().bedrag(b))).orElseGet(() -> t("bedrag.titel.onbekend"));
    }

    static String zin(Regiobeeld beeld) {
        if (bedrag(beeld).isEmpty()) {
            return t("bedrag.zin.onbekend");
        }
        boolean toeslag = beeld.toets().beoordeling().post("TOESLAG_SECTOREN").flatMap(Post::bedrag).filter(b -> b.signum() > 0).isPresent();
        return t(toeslag ? "bedrag.zin.toeslag" : "bedrag.zin", "bedrag", Opmaak.nu().bedrag(bedrag(beeld).get()));
    }

    /** What may still change, in sentences. */
    static List<String> verandert(Regiobeeld beeld) {
        Parameters parameters = beeld.toets().regelversie().parameters();
        List<String> zinnen = new ArrayList<>();
        parameters.parameter("plafond").flatMap(p -> p.waarde()).ifPresent(p -> zinnen.add(t("bedrag.plafond", "plafond",
                Opmaak.nu().bedrag(new BigDecimal(p)))));
        if (beeld.feiten().vestigingen().stream().anyMatch(v -> v.telling().isOpgave())) {
            zinnen.add(t("bedrag.opgaven-tellen"));
        }
        if (beeld.toets().beoordeling().posten().stream().anyMatch(p -> p.toelichting().contains("enadering"))) {
            zinnen.add(t("bedrag.benadering"));
        }
        return zinnen;
    }

    /** "€ 1.950.000", "tussen € 1 en € 2", "nog onbekend". */
    static String bedrag(Post post) {
        Opmaak opmaak = Opmaak.nu();
        if (post.bedrag().isPresent()) {
            return opmaak.bedrag(post.bedrag().get());
        }
        return post.bedragOnder().flatMap(onder -> post.bedragBoven().map(boven -> t("bedrag.tussen", "van", opmaak.bedrag(onder),
                "tot", opmaak.bedrag(boven)))).orElseGet(() -> t("bedrag.nog-onbekend"));
    }

    /** "16.910 × € 65,00": the formula of the rule with its numbers as people write them. */
    static String formule(Post post) {
        Opmaak opmaak = Opmaak.nu();
        Matcher keer = KEER.matcher(post.formule());
        if (!keer.matches()) {
            return EURO.matcher(post.formule()).replaceAll(g -> Matcher.quoteReplacement(opmaak.tarief(new BigDecimal(g.group().replace(',', '.')))));
        }
        String aantal = GETAL.matcher(keer.group(1)).replaceAll(g -> opmaak.getal(Long.parseLong(g.group())));
        return aantal + " × " + opmaak.tarief(new BigDecimal(keer.group(2).replace(',', '.')));
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
