package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.onderwijsregio.web.kader.Verschil.Aard;
import nl.onderwijsregio.web.kader.Verschil.Alinea;
import nl.onderwijsregio.web.kader.Verschil.Stuk;

/**
 * Two texts beside each other, stacked on a narrow screen. What went is struck through at the left, what came is underlined at the
 * right, both also in words for screen readers; paragraphs that did not change are folded. Everything is set as text, never as HTML.
 */
public class Vergelijking extends Div {
    public Vergelijking(String kopOud, String oud, String kopNieuw, String nieuw) {
        addClassName("vergelijking");
        List<Alinea> alineas = Verschil.tussen(oud, nieuw);
        if (alineas.stream().allMatch(Alinea::isGelijk)) {
            add(new LegeStaat(t("vergelijk.gelijk")));
        } else {
            add(kolom(kopOud, alineas, Aard.WEG), kolom(kopNieuw, alineas, Aard.NIEUW));
        }
    }

    private static Div kolom(String kop, List<Alinea> alineas, Aard eigen) {
        Div kolom = new Div(new H3(kop));
        kolom.addClassName("vergelijking-kolom");
        int gelijk = 0;
        for (Alinea alinea : alineas) {
            if (alinea.isGelijk()) {
                gelijk++;
            } else {
                vouw(kolom, gelijk);
                gelijk = 0;
                Paragraph regel = new Paragraph();
                alinea.stukken().stream().filter(s -> s.aard() == Aard.GELIJK || s.aard() == eigen).forEach(s -> regel.add(stuk(s)));
                kolom.add(regel);
            }
        }
        vouw(kolom, gelijk);
        return kolom;
    }

    private static void vouw(Div kolom, int gelijk) {
        if (gelijk > 0) {
            Paragraph regel = new Paragraph(t("vergelijk.ongewijzigd", "aantal", gelijk));
            regel.addClassName("klein");
            kolom.add(regel);
        }
    }

    private static HtmlContainer stuk(Stuk stuk) {
        if (stuk.aard() == Aard.GELIJK) {
            return new Span(stuk.tekst());
        }
        Span woord = new Span(t(stuk.aard() == Aard.WEG ? "vergelijk.weg" : "vergelijk.nieuw") + " ");
        woord.addClassName("alleen-lezer");
        HtmlContainer element = new HtmlContainer(stuk.aard() == Aard.WEG ? "del" : "ins");
        element.add(woord, new Span(stuk.tekst()));
        return element;
    }
}
