package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.gegevens.Omtrekregel;
import nl.onderwijsregio.regeling.Aaneengeslotenheid;
import nl.onderwijsregio.regio.toets.Regiofeiten;

/** A drawing of the chosen gemeenten and their neighbours, made on the server. A picture of what the table beside it says. */
class Gemeentekaart extends Div {
    private static final String SVG = "http://www.w3.org/2000/svg";

    Gemeentekaart(Regiofeiten feiten, List<Omtrekregel> omtrekken) {
        addClassName("gemeentekaart");
        Set<String> gekozen = Set.copyOf(feiten.gemeenten());
        Set<String> buren = new HashSet<>();
        gekozen.forEach(code -> buren.addAll(feiten.graaf().buren(code)));
        buren.removeAll(gekozen);
        Set<String> los = feiten.graaf().beoordeel(gekozen).breuken().stream().map(Aaneengeslotenheid.Breuk::los).flatMap(List::stream)
                .collect(Collectors.toSet());
        List<Omtrekregel> vlakken = omtrekken.stream().filter(o -> gekozen.contains(o.gemeentecode()) || buren.contains(o.gemeentecode())).toList();
        if (vlakken.stream().noneMatch(o -> gekozen.contains(o.gemeentecode()))) {
            add(new Paragraph(t("regio.kaart.geen")));
            return;
        }
        getElement().appendChild(kaart(vlakken, gekozen, los));
        add(legenda(!los.isEmpty()));
    }

    private static Element kaart(List<Omtrekregel> vlakken, Set<String> gekozen, Set<String> los) {
        List<Omtrekregel> eigen = vlakken.stream().filter(o -> gekozen.contains(o.gemeentecode())).toList();
        int minX = eigen.stream().mapToInt(Omtrekregel::minX).min().orElseThrow();
        int minY = eigen.stream().mapToInt(Omtrekregel::minY).min().orElseThrow();
        int breed = eigen.stream().mapToInt(Omtrekregel::maxX).max().orElseThrow() - minX;
        int hoog = eigen.stream().mapToInt(Omtrekregel::maxY).max().orElseThrow() - minY;
        int rand = Math.max(breed, hoog) / 12;
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"%s\" viewBox=\"%d %d %d %d\" role=\"img\" focusable=\"false\" style=\"--maat:%d\" aria-label=\"%s\">", SVG, minX - rand,
                minY - rand, breed + 2 * rand, hoog + 2 * rand, Math.max(breed, hoog), veilig(t("regio.kaart.alt", "aantal", eigen.size()))));
        vlakken.stream().filter(o -> !gekozen.contains(o.gemeentecode())).forEach(o -> svg.append(vlak(o, "buur")));
        eigen.forEach(o -> svg.append(vlak(o, los.contains(o.gemeentecode()) ? "los" : "gekozen")));
        int letter = Math.max(breed, hoog) / 30;
        eigen.forEach(o -> svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-size=\"%d\">%s</text>", (o.minX() + o.maxX()) / 2,
                (o.minY() + o.maxY()) / 2, letter, veilig(o.naam()))));
        Element houder = new Element("div");
        houder.setProperty("innerHTML", svg.append("</svg>").toString());
        houder.getClassList().add("kaartvlak");
        return houder;
    }

    private static String vlak(Omtrekregel o, String klasse) {
        return "<path class=\"" + klasse + "\" d=\"" + veilig(o.pad()) + "\"><title>" + veilig(o.naam()) + "</title></path>";
    }

    private static Div legenda(boolean metLos) {
        Div legenda = new Div();
        legenda.addClassName("legenda");
        legenda.add(regel("gekozen", t("regio.kaart.gekozen")));
        if (metLos) {
            legenda.add(regel("los", t("regio.kaart.los")));
        }
        legenda.add(regel("buur", t("regio.kaart.buur")));
        return legenda;
    }

    private static Div regel(String klasse, String tekst) {
        Div vak = new Div();
        vak.addClassNames("vak", klasse);
        vak.getElement().setAttribute("aria-hidden", "true");
        Div regel = new Div(vak);
        regel.add(tekst);
        return regel;
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
