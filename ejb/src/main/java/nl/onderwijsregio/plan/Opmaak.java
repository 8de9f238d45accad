package nl.onderwijsregio.plan;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The markup a section may consist of: paragraphs, two levels of headings, emphasis, lists, links and tables. Everything else that
 * an editor or a paste brings along is dropped here, on the server, before it is stored.
 */
public final class Opmaak {
    /** Longest markup of one section. */
    public static final int LANGSTE = 60_000;

    private static final PolicyFactory TOEGESTAAN = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h3", "h4", "strong", "em", "u", "ul", "ol", "li", "a", "blockquote", "sub", "sup",
                    "table", "thead", "tbody", "tr", "th", "td", "caption")
            .allowElements((naam, attributen) -> "strong", "b").allowElements((naam, attributen) -> "em", "i")
            .allowElements((naam, attributen) -> "h3", "h1", "h2").allowElements((naam, attributen) -> "h4", "h5", "h6")
            .allowAttributes("href").onElements("a").allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("scope").matching(true, "col", "row").onElements("th")
            .allowAttributes("colspan", "rowspan").matching(java.util.regex.Pattern.compile("[1-9][0-9]?")).onElements("th", "td")
            .toFactory();

    private Opmaak() {}

    /**
     * Sanitised markup in its one normal form: cleaning it again changes nothing.
     *
     * @throws nl.onderwijsregio.gedeeld.Weigering TEKST_TE_LANG when more than {@link #LANGSTE} characters remain
     */
    public static String schoon(String opmaak) {
        String gewoon = Tekstvorm.van(opmaak).replace("&nbsp;", " ").replace('\u00a0', ' ');
        eis(gewoon.length() <= 4 * LANGSTE, PlanReden.TEKST_TE_LANG, "grens", LANGSTE);
        String schoon = Tekstvorm.van(leesbaar(TOEGESTAAN.sanitize(gewoon))).replaceAll(">\\s*\n\\s*<", "><");
        if (isLeeg(schoon)) {
            return "";
        }
        eis(schoon.length() <= LANGSTE, PlanReden.TEKST_TE_LANG, "grens", LANGSTE);
        return schoon;
    }

    /** The sanitiser writes some harmless characters as entities; here they are characters again. */
    private static String leesbaar(String schoon) {
        return schoon.replace("&#61;", "=").replace("&#64;", "@").replace("&#43;", "+").replace("&#39;", "'");
    }

    /** Whether no word is left when the markup is taken away. */
    public static boolean isLeeg(String opmaak) {
        return platteTekst(opmaak).isEmpty();
    }

    /** The words without the markup, on one line. */
    public static String platteTekst(String opmaak) {
        return opmaak.replaceAll("<[^>]*>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&#96;", "`")
                .replace("&amp;", "&").replaceAll("\\s+", " ").strip();
    }

    /** The words without the markup, a blank line between paragraphs, items of lists and rows of tables. */
    public static String alineas(String opmaak) {
        return java.util.Arrays.stream(opmaak.split("(?i)</?(p|h3|h4|li|ul|ol|tr|table|thead|tbody|blockquote|caption)[^>]*>|<br ?/?>"))
                .map(Opmaak::platteTekst).filter(regel -> !regel.isEmpty()).collect(java.util.stream.Collectors.joining("\n\n"));
    }
}
