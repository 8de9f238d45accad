package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A card around one thing that has its own heading. Never a card inside a card. */
public class Kaart extends Section {
    public Kaart(String kop, Component... inhoud) {
        addClassName("kaart");
        add(new H2(kop));
        add(inhoud);
    }
}
