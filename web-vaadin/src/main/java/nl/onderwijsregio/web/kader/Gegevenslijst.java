package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts: label, value, and a link to change it. An empty value reads "Niet ingevuld". */
public class Gegevenslijst extends DescriptionList {
    public Gegevenslijst() {
        addClassName("gegevenslijst");
    }

    public Gegevenslijst regel(String label, String waarde) {
        return regel(label, new Span(waarde == null || waarde.isBlank() ? t("kader.niet-ingevuld") : waarde));
    }

    public Gegevenslijst regel(String label, Component waarde) {
        Div groep = new Div(new Term(label), new Description(waarde));
        groep.addClassName("gegeven");
        add(groep);
        return this;
    }

    /** As {@link #regel(String, String)}, with "Wijzigen"; screen readers hear of what. */
    public Gegevenslijst regel(String label, String waarde, String adresWijzigen) {
        regel(label, waarde);
        Span wat = new Span(" " + label);
        wat.addClassName("alleen-lezer");
        Anchor link = new Anchor(adresWijzigen, new Span(t("kader.wijzigen")), wat);
        getChildren().reduce((a, b) -> b).ifPresent(groep -> ((Div) groep).add(new Description(link)));
        return this;
    }
}
