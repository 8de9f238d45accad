package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import nl.onderwijsregio.gedeeld.Klok;

/** The frame of pages outside the portals: public pages, doors, choosing a mandaat, errors. */
@AnonymousAllowed
public class PubliekLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main inhoud = Schermdeel.inhoud();
    private final Taalkeuze taal = new Taalkeuze();
    private final Div aanmelding = new Div();

    @Inject
    public PubliekLayout(Klok klok) {
        addClassName("publiek");
        Anchor hulp = new Anchor("/hulp", t("kader.hulp"));
        hulp.addClassName("kop-link");
        Div ruimte = new Div();
        ruimte.addClassName("ruimte");
        Header kop = new Header(Schermdeel.naarInhoud(), Schermdeel.merk("/", null), ruimte, hulp, taal, aanmelding);
        kop.addClassName("kop");
        Div blad = new Div(new Proefmelding(klok), inhoud, new Voet());
        blad.addClassName("blad");
        add(kop, blad);
    }

    @Override
    public void showRouterLayoutContent(HasElement pagina) {
        inhoud.getElement().appendChild(pagina.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oud) {
        inhoud.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        taal.naar(event.getLocation().getPathWithQueryParameters());
        aanmelding.removeAll();
        var wie = VaadinRequest.getCurrent() == null ? null : VaadinRequest.getCurrent().getUserPrincipal();
        if (wie != null) {
            Anchor werk = new Anchor("/mandaten?laatste=1", t("kader.naar-werk"));
            Anchor uit = new Anchor("/logout", t("kader.uitloggen"));
            uit.setRouterIgnore(true);
            aanmelding.add(werk, uit);
        } else {
            Anchor in = new Anchor("/login?naar=%2Fmandaten%3Flaatste%3D1", t("kader.inloggen"));
            in.setRouterIgnore(true);
            aanmelding.add(in);
        }
        aanmelding.addClassName("aanmelding");
    }
}
