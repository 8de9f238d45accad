package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import nl.onderwijsregio.web.kader.Knop;

/** Leafs through a long list, 25 rows at a time; says which rows are shown. */
class Bladeraar extends Nav {
    static final int PER_PAGINA = 25;

    /**
     * @param vanaf first row shown, from 0
     * @param totaal all rows
     * @param naar called with the first row of the page to show
     */
    Bladeraar(int vanaf, long totaal, IntConsumer naar) {
        addClassName("knoppenrij");
        getElement().setAttribute("aria-label", t("beheer.bladeren"));
        Span waar = new Span(t("beheer.bladeren.waar", "van", vanaf + 1, "tot", Math.min(vanaf + PER_PAGINA, totaal), "totaal", totaal));
        add(waar);
        if (vanaf > 0) {
            add(Knop.gewoon(t("beheer.bladeren.vorige"), () -> naar.accept(Math.max(0, vanaf - PER_PAGINA))));
        }
        if (vanaf + PER_PAGINA < totaal) {
            add(Knop.gewoon(t("beheer.bladeren.volgende"), () -> naar.accept(vanaf + PER_PAGINA)));
        }
        setVisible(totaal > 0);
    }
}
