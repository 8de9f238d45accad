package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One measure: label, "9 van 14", bar, and the marker of a threshold with its own label. The bar itself is silent. */
public class Meetbalk extends Div {
    private final Div baan = new Div();
    private final long totaal;

    public Meetbalk(String label, long waarde, long totaal) {
        this.totaal = Math.max(1, totaal);
        addClassName("meetbalk");
        Span naam = new Span(label);
        naam.addClassName("meetbalk-label");
        Opmaak opmaak = Opmaak.nu();
        Span getal = new Span(t("kader.van", "aantal", opmaak.getal(waarde), "totaal", opmaak.getal(totaal)));
        getal.addClassName("meetbalk-getal");
        Div kop = new Div(naam, getal);
        kop.addClassName("meetbalk-kop");
        Span balk = new Span();
        balk.getStyle().setWidth(deel(waarde));
        baan.addClassName("balk");
        baan.getElement().setAttribute("aria-hidden", "true");
        baan.add(balk);
        add(kop, baan);
    }

    /** Marks a threshold, e.g. {@code drempel(9, "quorum: 9")}. */
    public Meetbalk drempel(long bij, String label) {
        Div streep = new Div();
        streep.addClassName("balk-drempel");
        streep.getStyle().set("inset-inline-start", deel(bij));
        baan.add(streep);
        Span tekst = new Span(label);
        tekst.addClassName("meetbalk-drempel");
        add(tekst);
        return this;
    }

    /** Gives the bar the colour and pattern of one of the three chambers: besturen, opleiders, beroepsgroep. */
    public Meetbalk kamer(String kamer) {
        addClassName("kamer-" + kamer);
        return this;
    }

    private String deel(long waarde) {
        return Math.clamp(waarde * 100 / totaal, 0, 100) + "%";
    }
}
