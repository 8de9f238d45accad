package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A notice on the page: icon, bold sentence, explanation, what one can do. Kind and colour are also said in words to readers. */
public class Melding extends Section {
    /** What kind of notice; the colour follows. */
    public enum Soort { GOED, LET_OP, FOUT, INFO, PROEF }

    private final Soort soort;
    private final Div inhoud = new Div();

    protected Melding(Soort soort, String kop) {
        this.soort = soort;
        addClassNames("melding", soort.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getElement().setAttribute("role", soort == Soort.FOUT ? "alert" : "status");
        getElement().setAttribute("tabindex", "-1");
        Span woord = new Span(t("melding." + soort.name()) + ": ");
        woord.addClassName("alleen-lezer");
        Paragraph eerste = new Paragraph(woord, new Span(kop));
        eerste.addClassName("melding-kop");
        inhoud.addClassName("melding-inhoud");
        inhoud.add(eerste);
        add(new Teken(soort), inhoud);
    }

    public static Melding goed(String kop) {
        return new Melding(Soort.GOED, kop);
    }

    public static Melding letOp(String kop) {
        return new Melding(Soort.LET_OP, kop);
    }

    public static Melding fout(String kop) {
        return new Melding(Soort.FOUT, kop);
    }

    public static Melding info(String kop) {
        return new Melding(Soort.INFO, kop);
    }

    /** Trial: touches nothing live. */
    public static Melding proef(String kop) {
        return new Melding(Soort.PROEF, kop);
    }

    /** Adds an explanation under the heading. */
    public Melding uitleg(String tekst) {
        inhoud.add(new Paragraph(tekst));
        return this;
    }

    /** Adds what one can do: links or buttons. */
    public Melding met(Component... acties) {
        Div rij = new Div(acties);
        rij.addClassName("melding-acties");
        inhoud.add(rij);
        return this;
    }

    boolean isFout() {
        return soort == Soort.FOUT;
    }

    /** Moves the focus here, so that it is heard and seen. */
    public void neemFocus() {
        getElement().executeJs("this.scrollIntoView({block:'nearest'});this.focus({preventScroll:true})");
    }
}
