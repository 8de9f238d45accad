package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import nl.onderwijsregio.web.kader.Knop;

/** The search field of the public pages. What was searched stands in the address, so it can be shared and survives "back". */
class ZoekBlok extends Div {
    private final TextField veld = new TextField(t("zoek.label"));

    ZoekBlok(String gezocht) {
        addClassName("zoekblok");
        getElement().setAttribute("role", "search");
        veld.setValue(gezocht);
        veld.setMaxLength(100);
        veld.setClearButtonVisible(true);
        veld.addKeyPressListener(Key.ENTER, toets -> zoek());
        add(new Div(veld, Knop.hoofd(t("zoek.zoeken"), this::zoek)), new Anchor("/regios", t("zoek.alle")),
                new Anchor("/rekenen", t("start.rekenen")));
    }

    private void zoek() {
        UI.getCurrent().navigate("", veld.getValue().isBlank() ? QueryParameters.empty() : QueryParameters.of("zoek", veld.getValue().strip()));
    }
}
