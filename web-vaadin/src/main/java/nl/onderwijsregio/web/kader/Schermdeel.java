package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;

/** Small pieces that both layouts have. */
final class Schermdeel {
    private Schermdeel() {}

    /** First stop of the keyboard: jump over the menu. Set as an attribute because "#inhoud" would be resolved against the base. */
    static Anchor naarInhoud() {
        Anchor link = new Anchor("#inhoud", t("kader.naar-inhoud"));
        link.addClassName("naar-inhoud");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("onclick", "document.getElementById('inhoud').focus();event.preventDefault()");
        return link;
    }

    /** The landmark in which every page lands. */
    static Main inhoud() {
        Main main = new Main();
        main.setId("inhoud");
        main.getElement().setAttribute("tabindex", "-1");
        return main;
    }

    /** Name of the product, and of the portal when in one; leads to the public start or to the portal's start. */
    static Anchor merk(String adres, String portaal) {
        Span teken = new Span();
        teken.addClassName("merkteken");
        teken.getElement().setAttribute("aria-hidden", "true");
        Anchor merk = new Anchor(adres, teken, new Span(t("kader.product")));
        if (portaal != null) {
            Span naam = new Span(portaal);
            naam.addClassName("merk-portaal");
            merk.add(naam);
        }
        merk.addClassName("merk");
        return merk;
    }
}
