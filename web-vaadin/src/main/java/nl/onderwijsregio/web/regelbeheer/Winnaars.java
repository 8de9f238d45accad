package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import nl.onderwijsregio.regelbeheer.Proefrij;
import nl.onderwijsregio.regelbeheer.Proefuitslag;

/** Who gains and who loses, as bars left and right of nothing: a picture of what the table says in numbers. */
class Winnaars extends Div {
    private static final int MEESTE = 20;
    private static final int HELFT = 50;

    Winnaars(Proefuitslag uitslag) {
        List<Proefrij> rijen = uitslag.bekend().stream().filter(r -> r.verschil().signum() != 0)
                .sorted(Comparator.comparing((Proefrij r) -> r.verschil()).reversed()).toList();
        BigDecimal grootste = rijen.stream().map(r -> r.verschil().abs()).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", t("versie.proef.beeld", "meer", uitslag.aantal(1), "minder", uitslag.aantal(-1)));
        addClassName("winnaars");
        rijen.stream().limit(MEESTE).forEach(r -> add(regel(r, grootste)));
    }

    private static Div regel(Proefrij r, BigDecimal grootste) {
        Span naam = new Span(r.naam());
        naam.addClassName("winnaars-naam");
        Span staaf = new Span();
        staaf.addClassName(r.verschil().signum() > 0 ? "winnaars-meer" : "winnaars-minder");
        staaf.getStyle().setWidth(r.verschil().abs().multiply(BigDecimal.valueOf(HELFT)).divide(grootste, 2, RoundingMode.UP).toPlainString() + "%");
        Div baan = new Div(staaf);
        baan.addClassName("winnaars-baan");
        Span getal = new Span(Proefblok.verschil(r.verschil()));
        getal.addClassName("winnaars-getal");
        Div regel = new Div(naam, baan, getal);
        regel.addClassName("winnaars-regel");
        return regel;
    }
}
