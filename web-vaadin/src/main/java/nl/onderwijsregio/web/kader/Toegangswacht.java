package nl.onderwijsregio.web.kader;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.net.URLEncoder;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;

/**
 * Guards every route by its annotation. Who is not signed in goes to the sign-in, with the wanted page in the address; who is
 * signed in without the role gets the same answer as for a page that is not there.
 */
class Toegangswacht implements BeforeEnterListener {
    private static final long serialVersionUID = 1L;
    private final AccessAnnotationChecker annotaties = new AccessAnnotationChecker();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VaadinRequest vraag = VaadinRequest.getCurrent();
        if (event.isErrorEvent() || annotaties.hasAccess(event.getNavigationTarget(), vraag.getUserPrincipal(), vraag::isUserInRole)) {
            return;
        }
        if (vraag.getUserPrincipal() == null) {
            event.forwardToUrl(inloggen(vraag.getContextPath(), event.getLocation().getPathWithQueryParameters()));
        } else {
            event.rerouteToError(new GeenPagina(new Weigering(PartijReden.GEEN_TOEGANG)), "");
        }
    }

    /** The address of the sign-in that comes back to the page. */
    static String inloggen(String context, String pad) {
        return context + "/login?naar=" + URLEncoder.encode("/" + pad, UTF_8);
    }
}
