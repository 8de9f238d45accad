package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here yet: why, and the first step. */
public class LegeStaat extends Div {
    public LegeStaat(String tekst, Component... acties) {
        addClassName("lege-staat");
        add(new Paragraph(tekst));
        if (acties.length > 0) {
            add(Knop.rij(acties));
        }
    }
}
