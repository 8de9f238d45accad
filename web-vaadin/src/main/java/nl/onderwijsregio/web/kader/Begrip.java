package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;

/** A legal word with a dotted underline; click or Enter explains it in two sentences with the article, Esc closes. */
public class Begrip extends Span {
    /**
     * @param sleutel the explanation stands at {@code begrip.<sleutel>}
     * @param artikel "LDNOR art. 4 lid 2"; null when there is none
     */
    public Begrip(String woord, String sleutel, String artikel) {
        addClassName("begrip-plaats");
        NativeButton knop = new NativeButton(woord);
        knop.addClassName("begrip");
        Popover uitleg = new Popover();
        uitleg.setTarget(knop);
        uitleg.setAriaLabel(t("kader.betekenis", "woord", woord));
        uitleg.setAutofocus(true);
        Div blok = new Div(new Paragraph(t("begrip." + sleutel)));
        if (artikel != null) {
            blok.add(new Paragraph(artikel));
        }
        blok.addClassName("begrip-uitleg");
        uitleg.add(blok);
        add(knop, uitleg);
    }
}
