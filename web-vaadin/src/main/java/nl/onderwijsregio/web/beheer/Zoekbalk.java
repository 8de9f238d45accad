package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nl.onderwijsregio.web.kader.Knop;

/** Filters above a list: a text, further fields, and the button that applies them; Enter in the text does the same. */
class Zoekbalk extends Div {
    private final TextField tekst;

    Zoekbalk(String label, Runnable zoeken, Component... velden) {
        addClassNames("knoppenrij", "zoekbalk");
        getElement().setAttribute("role", "search");
        tekst = new TextField(label);
        tekst.setClearButtonVisible(true);
        tekst.addKeyPressListener(Key.ENTER, e -> zoeken.run());
        add(tekst);
        add(velden);
        add(Knop.gewoon(t("beheer.zoeken"), zoeken));
    }

    String tekst() {
        return tekst.getValue();
    }
}
