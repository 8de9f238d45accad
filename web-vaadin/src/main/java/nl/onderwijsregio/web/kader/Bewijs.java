package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Receipt after a legal act: what, on behalf of whom, when, version and fingerprint, number. Takes the focus. */
public class Bewijs extends Section {
    private final Gegevenslijst gegevens = new Gegevenslijst();

    /** @param zin the sentence of the receipt, e.g. "Uw stem is geregistreerd." */
    public Bewijs(String zin) {
        addClassName("bewijs");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "status");
        add(new H2(t("kader.bewijs")), new Paragraph(zin), gegevens);
    }

    public Bewijs regel(String label, String waarde) {
        gegevens.regel(label, waarde);
        return this;
    }

    public Bewijs met(Component... acties) {
        add(Knop.rij(acties));
        return this;
    }

    /** Moves the focus here: the act is done and this is its proof. */
    public Bewijs neemFocus() {
        getElement().executeJs("this.scrollIntoView({block:'nearest'});this.focus({preventScroll:true})");
        return this;
    }
}
