package nl.onderwijsregio.web.kader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.util.Locale;
import nl.onderwijsregio.web.tekst.Taal;

/** NL | EN. Plain links: the choice is remembered and the page stays. */
class Taalkeuze extends Nav {
    Taalkeuze() {
        addClassName("taalkeuze");
        getElement().setAttribute("aria-label", t("kader.taal"));
        naar("");
    }

    /** Sets the page to come back to. */
    void naar(String pad) {
        removeAll();
        for (Locale taal : Taal.ALLE) {
            String code = taal.getLanguage().toUpperCase(Locale.ROOT);
            if (taal.equals(Taal.nu())) {
                Span nu = new Span(code);
                nu.getElement().setAttribute("aria-current", "true");
                add(nu);
            } else {
                add(keuze(taal, code, pad));
            }
        }
    }

    private static Anchor keuze(Locale taal, String code, String pad) {
        Anchor link = new Anchor("/taal?kies=" + taal.getLanguage() + "&naar=" + URLEncoder.encode("/" + pad, UTF_8), code);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("lang", taal.getLanguage());
        link.getElement().setAttribute("hreflang", taal.getLanguage());
        link.setAriaLabel(taal.getDisplayLanguage(taal));
        return link;
    }
}
