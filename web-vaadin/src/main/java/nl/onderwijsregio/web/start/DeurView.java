package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Gezondheid;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;
import nl.onderwijsregio.partij.Werkbegin;
import nl.onderwijsregio.web.kader.Adres;
import nl.onderwijsregio.web.kader.EigenMandaten;
import nl.onderwijsregio.web.kader.Mandaatlijst;
import nl.onderwijsregio.web.kader.PubliekLayout;

/**
 * Door of one portal. A visitor signs in here; someone signed in with one mandaat for this portal goes through; otherwise the page
 * says why not, and where one can go.
 */
@Route(value = ":portaal(bestuur|opleider|beroepsgroep|medezeggenschap|re|beleid|beschikken|beheer)", layout = PubliekLayout.class)
@AnonymousAllowed
public class DeurView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    @Inject
    Toegang toegang;
    @Inject
    Gezondheid gezondheid;
    @Inject
    Werkbegin werkbegin;
    @Inject
    Clock klok;
    private String titel = "";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Portaal portaal = event.getRouteParameters().get("portaal").flatMap(Portaal::vanPad).orElseThrow();
        boolean aangemeld = VaadinRequest.getCurrent().getUserPrincipal() != null;
        titel = t("deur." + portaal.name() + (aangemeld ? ".wie" : ".titel"));
        removeAll();
        addClassNames("pagina", "smal");
        add(new H1(titel));
        if (!aangemeld) {
            add(new InlogBlok(portaal, Boolean.FALSE.equals(gezondheid.opnemen().get("keycloak"))));
            return;
        }
        List<Mandaatregel> alle = EigenMandaten.alle(toegang);
        LocalDate vandaag = LocalDate.now(klok);
        List<Mandaatregel> hier = alle.stream().filter(m -> m.portaal() == portaal && m.isGeldigOp(vandaag)).toList();
        if (hier.size() == 1) {
            event.forwardTo(Adres.van(hier.getFirst()).substring(1));
        } else if (hier.isEmpty()) {
            add(new GeenMandaatBlok(portaal, alle, vandaag));
        } else if (laatste(event, hier).isPresent()) {
            event.forwardTo(Adres.van(laatste(event, hier).orElseThrow()).substring(1));
        } else {
            add(new Paragraph(t("mandaten.kies")), new Mandaatlijst(hier));
        }
    }

    private Optional<Mandaatregel> laatste(BeforeEnterEvent event, List<Mandaatregel> hier) {
        return Laatste.gevraagd(event, werkbegin).filter(m -> hier.stream().anyMatch(h -> h.id().equals(m.id())));
    }

    @Override
    public String getPageTitle() {
        return titel + " · " + t("kader.product");
    }
}
