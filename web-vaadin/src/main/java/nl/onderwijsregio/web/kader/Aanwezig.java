package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Who else works here now: "Adviseur Noordpad werkt nu in dit onderdeel". */
public class Aanwezig extends Div {
    public Aanwezig() {
        addClassName("aanwezig");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    /** Shows the others; empty hides the line. */
    public void toon(List<String> anderen) {
        removeAll();
        setVisible(!anderen.isEmpty());
        if (!anderen.isEmpty()) {
            Span letters = new Span(anderen.getFirst().substring(0, 1));
            letters.addClassName("letters");
            letters.getElement().setAttribute("aria-hidden", "true");
            add(letters, new Span(t("kader.aanwezig", "namen", String.join(", ", anderen), "aantal", anderen.size())));
        }
    }
}
