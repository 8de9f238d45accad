package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Work that takes longer than a second: text and bar in place; the page stays readable. */
public class Bezig extends Div {
    private final Span tekst = new Span();
    private final ProgressBar balk = new ProgressBar();

    public Bezig(String wat) {
        addClassName("bezig");
        getElement().setAttribute("role", "status");
        tekst.setText(wat);
        balk.setIndeterminate(true);
        add(tekst, balk);
    }

    /** Shows how far it is. */
    public void voortgang(String wat, long klaar, long totaal) {
        tekst.setText(wat);
        balk.setIndeterminate(totaal <= 0);
        balk.setValue(totaal <= 0 ? 0 : Math.clamp((double) klaar / totaal, 0, 1));
    }
}
