package nl.onderwijsregio.plan.document;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import nl.onderwijsregio.plan.document.Blok.Kop;

/** A document as well-formed XHTML with the rules for paper (the hyphen that does not break is an ordinary one, as the font has no other): a title page, the contents with page numbers, the pages with their head. */
final class Documenthtml {
    private static final String STIJL = """
            @page { size: A4; margin: 30mm 20mm 22mm 20mm;
              @top-left { content: "%s" "\\A" "%s"; white-space: pre; font: 8pt/1.4 Liberation; color: #37474a; vertical-align: bottom; padding-bottom: 4mm; }
              @bottom-right { content: "pagina " counter(page) " van " counter(pages); font: 8pt Liberation; color: #37474a; } }
            body { font: 10.5pt/1.45 Liberation; color: #1c2a2b; margin: 0 }
            h1, h2, h3, h4, h5, h6 { font-weight: bold; line-height: 1.25; page-break-after: avoid; margin: 1.4em 0 .4em; -fs-keep-with-inline: keep }
            .titel { font-size: 26pt; margin: 25mm 0 4mm } .streek { font-size: 15pt; margin: 0 0 12mm } .concept { font-size: 20pt; font-weight: bold; color: #9a3412 }
            .briefkop { font-size: 18pt; margin: 0 0 6mm } .briefkop + table { margin-bottom: 2.5em }
            h2 { font-size: 16pt; color: #1b5e57 } h3 { font-size: 13pt } h4 { font-size: 11pt } h5 { font-size: 10.5pt } h6 { font-size: 10.5pt; font-style: italic }
            p { margin: 0 0 .6em } ul, ol { margin: 0 0 .6em; padding-left: 1.6em } blockquote { margin: 0 0 .6em 1.5em }
            table { border-collapse: collapse; width: 100%%; font-size: 9pt; margin: .4em 0 1em; -fs-table-paginate: paginate; -fs-page-break-min-height: 2cm }
            caption { text-align: left; font-weight: bold; padding: 0 0 3pt } thead { display: table-header-group } tr { page-break-inside: avoid }
            th, td { border: .5pt solid #6c7c7e; padding: 3pt 5pt; text-align: left; vertical-align: top; word-wrap: break-word }
            th { background: #e8efee } .getal { text-align: right; white-space: nowrap } .totaal td { font-weight: bold }
            table.vast { table-layout: fixed } table.kenmerken { page-break-inside: avoid } th.label { width: 24%% } a { color: #1b5e57 }
            .inhoud { page-break-before: always; page-break-after: always } .inhoud h2 { margin-top: 0 } .inhoud ol { list-style: none; padding: 0 } .inhoud li { margin: 0 0 3pt }
            .inhoud .n2 { padding-left: 6mm } .inhoud .n3 { padding-left: 12mm; font-size: 9.5pt } .inhoud a { text-decoration: none; color: #1c2a2b }
            .inhoud a::after { content: leader(dotted) target-counter(attr(href), page) }
            """;

    private Documenthtml() {}

    static String van(Plandocument document) {
        List<Kop> koppen = document.koppen();
        StringBuilder html = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nl\" xml:lang=\"nl\"><head><title>").append(veilig(document.kopregel()))
                .append("</title><meta name=\"description\" content=\"").append(veilig(document.titel() + " van " + document.regio())).append("\"/>")
                .append("<meta name=\"author\" content=\"").append(veilig("Onderwijsregio " + document.regio())).append("\"/><meta name=\"subject\" content=\"")
                .append(veilig(document.merk())).append("\"/>").append(bladwijzers(document)).append("<style>")
                .append(veilig(STIJL.formatted(css(document.kopregel()), css(document.merk())))).append("</style></head><body>").append(voorblad(document)).append(document.brief() ? "" : inhoudsopgave(koppen));
        int nummer = 0;
        for (Blok blok : document.blokken()) {
            html.append(blok(blok, blok instanceof Kop ? ++nummer : nummer));
        }
        return html.append("</body></html>").toString();
    }

    private static String bladwijzers(Plandocument document) {
        List<Kop> koppen = document.koppen();
        StringBuilder html = new StringBuilder("<bookmarks>").append(document.brief() ? "" : "<bookmark name=\"Inhoud\" href=\"#inhoud\"/>");
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < koppen.size(); i++) {
            while (!open.isEmpty() && open.peek() >= koppen.get(i).niveau()) {
                open.pop();
                html.append("</bookmark>");
            }
            open.push(koppen.get(i).niveau());
            html.append("<bookmark name=\"").append(veilig(koppen.get(i).tekst())).append("\" href=\"#k").append(i + 1).append("\">");
        }
        return html.append("</bookmark>".repeat(open.size())).append("</bookmarks>").toString();
    }

    private static String voorblad(Plandocument document) {
        if (document.brief()) {
            return "<h1 class=\"briefkop\">" + veilig(document.titel()) + "</h1>" + kenmerken(new Blok.Kenmerken("Gegevens van deze brief", document.gegevens()));
        }
        return "<h1 class=\"titel\">" + veilig(document.titel()) + "</h1><p class=\"streek\">" + veilig(document.regio()) + "</p>"
                + (document.concept() ? "<p class=\"concept\">CONCEPT</p>" : "") + kenmerken(new Blok.Kenmerken("Gegevens van dit document", document.gegevens()));
    }

    private static String inhoudsopgave(List<Kop> koppen) {
        return IntStream.range(0, koppen.size()).mapToObj(i -> "<li class=\"n" + koppen.get(i).niveau() + "\"><a href=\"#k" + (i + 1) + "\" title=\"Naar "
                + veilig(koppen.get(i).tekst()) + "\">" + veilig(koppen.get(i).tekst()) + "</a></li>").collect(joining("", "<div class=\"inhoud\"><h2 id=\"inhoud\">Inhoud</h2><ol>", "</ol></div>"));
    }

    private static String blok(Blok blok, int nummer) {
        return switch (blok) {
            case Kop k -> "<h" + (k.niveau() + 1) + " id=\"k" + nummer + "\">" + veilig(k.tekst()) + "</h" + (k.niveau() + 1) + ">";
            case Blok.Alinea a -> "<p>" + regels(a.tekst()) + "</p>";
            case Blok.Punten p -> p.punten().stream().map(r -> "<li>" + regels(r) + "</li>").collect(joining("", "<ul>", "</ul>"));
            case Blok.Opgemaakt o -> o.opmaak().replace('\u2011', '-').replaceAll("<a href=\"([^\"]*)\"", "<a href=\"$1\" title=\"$1\"");
            case Blok.Tabel t -> tabel(t);
            case Blok.Kenmerken k -> kenmerken(k);
        };
    }

    private static String tabel(Blok.Tabel t) {
        StringBuilder html = new StringBuilder("<table class=\"vast\"><caption>").append(veilig(t.bijschrift())).append("</caption><thead><tr>");
        for (int k = 0; k < t.koppen().size(); k++) {
            html.append("<th scope=\"col\" style=\"width:").append(t.breedten().get(k)).append("%\"").append(klasse(t, k)).append('>').append(veilig(t.koppen().get(k))).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (int r = 0; r < t.rijen().size(); r++) {
            html.append(r >= t.rijen().size() - t.totalen() ? "<tr class=\"totaal\">" : "<tr>");
            for (int k = 0; k < t.koppen().size(); k++) {
                html.append("<td").append(klasse(t, k)).append('>').append(regels(t.rijen().get(r).get(k))).append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String klasse(Blok.Tabel t, int kolom) {
        return t.getallen().contains(kolom) ? " class=\"getal\"" : "";
    }

    private static String kenmerken(Blok.Kenmerken k) {
        return k.kenmerken().stream().filter(r -> !r.waarde().isBlank()).map(r -> "<tr><th scope=\"row\" class=\"label\">" + veilig(r.label()) + "</th><td>" + regels(r.waarde()) + "</td></tr>")
                .collect(joining("", "<table class=\"vast kenmerken\"><tbody>", "</tbody></table>"));
    }

    /** Text whose line breaks stay. */
    private static String regels(String tekst) {
        return veilig(tekst).replace("\n", "<br/>");
    }

    private static String css(String tekst) {
        return tekst.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace('\u2011', '-').replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }
}
