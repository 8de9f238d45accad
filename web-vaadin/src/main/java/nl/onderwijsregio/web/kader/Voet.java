package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import nl.onderwijsregio.gedeeld.Omgeving;

/** Foot of every page. */
class Voet extends Footer {
    Voet() {
        addClassName("voet");
        Nav links = new Nav(new Anchor("/toegankelijkheid", t("voet.toegankelijkheid")), new Anchor("/privacy", t("voet.privacy")),
                new Anchor("/over", t("voet.over")),
                new Anchor("/veelgevraagd", t("voet.veelgevraagd")), status());
        links.getElement().setAttribute("aria-label", t("voet.naam"));
        add(links);
        if (Omgeving.isDemo()) {
            add(new Span(t("voet.proef")));
        }
    }

    private static Anchor status() {
        Anchor status = new Anchor("/health", t("voet.status"));
        status.setRouterIgnore(true);
        return status;
    }
}
