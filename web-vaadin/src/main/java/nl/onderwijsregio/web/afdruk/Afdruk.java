package nl.onderwijsregio.web.afdruk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.plan.Opmaak;

/** Builds the body of a page for paper. Text goes in, HTML comes out; only {@link #opmaak} takes markup, and sanitises it. */
public final class Afdruk {
    private final StringBuilder html = new StringBuilder();

    /** A heading of level 2 or 3. */
    public Afdruk kop(int niveau, String tekst) {
        html.append("<h").append(niveau).append('>').append(veilig(tekst)).append("</h").append(niveau).append(">\n");
        return this;
    }

    /** A heading one can point to. @param anker letters, digits and hyphens */
    public Afdruk kop(int niveau, String tekst, String anker) {
        html.append("<h").append(niveau).append(" id=\"").append(veilig(anker)).append("\">").append(veilig(tekst)).append("</h").append(niveau).append(">\n");
        return this;
    }

    /** A text: blank lines part paragraphs, single breaks stay. */
    public Afdruk tekst(String tekst) {
        for (String alinea : tekst.split("\\R\\s*\\R")) {
            if (!alinea.isBlank()) {
                html.append("<p>").append(veilig(alinea.strip()).replaceAll("\\R", "<br>")).append("</p>\n");
            }
        }
        return this;
    }

    /** The markup of a section of a plan; sanitised here, whatever was put in. */
    public Afdruk opmaak(String opmaak) {
        html.append(Opmaak.schoon(opmaak)).append('\n');
        return this;
    }

    /** A link to an address of this product. */
    public Afdruk verwijzing(String adres, String tekst) {
        html.append("<p><a href=\"").append(veilig(adres)).append("\">").append(veilig(tekst)).append("</a></p>\n");
        return this;
    }

    /** What became of something the reader sent; stands out and is read aloud. */
    public Afdruk melding(String tekst) {
        html.append("<p class=\"melding\" role=\"status\">").append(veilig(tekst)).append("</p>\n");
        return this;
    }

    /** A form, sent to that address of this product. */
    public Afdruk formulier(Formulier formulier, String adres, String knop) {
        html.append(formulier.html(adres, knop));
        return this;
    }

    /** Points. */
    public Afdruk lijst(List<String> punten) {
        html.append("<ul>\n");
        punten.forEach(punt -> html.append("<li>").append(veilig(punt)).append("</li>\n"));
        html.append("</ul>\n");
        return this;
    }

    /** Labels with values: label, value, label, value ... */
    public Afdruk gegevens(String... paren) {
        html.append("<dl>\n");
        for (int i = 0; i + 1 < paren.length; i += 2) {
            html.append("<dt>").append(veilig(paren[i])).append("</dt><dd>").append(veilig(paren[i + 1])).append("</dd>\n");
        }
        html.append("</dl>\n");
        return this;
    }

    /**
     * A table with a head that is repeated on every page.
     *
     * @param getallen which columns hold numbers, counted from 0
     */
    public Afdruk tabel(String bijschrift, List<String> koppen, List<List<String>> rijen, Integer... getallen) {
        List<Integer> rechts = Arrays.asList(getallen);
        html.append("<table><caption>").append(veilig(bijschrift)).append("</caption><thead>").append(rij("th scope=\"col\"", koppen, rechts))
                .append("</thead><tbody>\n");
        rijen.forEach(rij -> html.append(rij("td", rij, rechts)).append('\n'));
        html.append("</tbody></table>\n");
        return this;
    }

    private static String rij(String element, List<String> cellen, List<Integer> rechts) {
        String sluit = element.split(" ")[0];
        StringBuilder rij = new StringBuilder("<tr>");
        for (int i = 0; i < cellen.size(); i++) {
            rij.append('<').append(element).append(rechts.contains(i) ? " class=\"getal\">" : ">").append(veilig(cellen.get(i)))
                    .append("</").append(sluit).append('>');
        }
        return rij.append("</tr>").toString();
    }

    public String html() {
        return html.toString();
    }

    /** Text as HTML shows it. */
    static String veilig(String tekst) {
        return tekst == null ? "" : tekst.chars().mapToObj(Afdruk::teken).collect(Collectors.joining());
    }

    private static String teken(int letter) {
        return switch (letter) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf((char) letter);
        };
    }
}
