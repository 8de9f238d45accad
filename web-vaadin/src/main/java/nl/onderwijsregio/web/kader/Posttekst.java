package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.regeling.Post;
import nl.onderwijsregio.web.tekst.Opmaak;

/** A line of an amount in words: what it comes to, and its formula as people write numbers. */
public final class Posttekst {
    private static final Pattern KEER = Pattern.compile("(.+) x ([0-9]+,[0-9]{2})");
    private static final Pattern EURO = Pattern.compile("[0-9]+,[0-9]{2}");
    private static final Pattern GETAL = Pattern.compile("[0-9]+");

    private Posttekst() {}

    /** "€ 1.950.000", "tussen € 1 en € 2", "nog onbekend". */
    public static String bedrag(Post post) {
        Opmaak opmaak = Opmaak.nu();
        if (post.bedrag().isPresent()) {
            return opmaak.bedrag(post.bedrag().get());
        }
        return post.bedragOnder().flatMap(onder -> post.bedragBoven().map(boven -> t("bedrag.tussen", "van", opmaak.bedrag(onder),
                "tot", opmaak.bedrag(boven)))).orElseGet(() -> t("bedrag.nog-onbekend"));
    }

    /** "16.910 × € 65,00": the formula of the rule with its numbers as people write them. */
    public static String formule(Post post) {
        Opmaak opmaak = Opmaak.nu();
        Matcher keer = KEER.matcher(post.formule());
        if (!keer.matches()) {
            return EURO.matcher(post.formule()).replaceAll(g -> Matcher.quoteReplacement(opmaak.tarief(new BigDecimal(g.group().replace(',', '.')))));
        }
        String aantal = GETAL.matcher(keer.group(1)).replaceAll(g -> opmaak.getal(Long.parseLong(g.group())));
        return aantal + " × " + opmaak.tarief(new BigDecimal(keer.group(2).replace(',', '.')));
    }
}
