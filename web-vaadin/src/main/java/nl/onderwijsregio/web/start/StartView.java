package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regio.openbaar.Regiozoeker;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** Public start page: one search field, and a door for each kind of partner. */
@Route(value = "", layout = PubliekLayout.class)
@AnonymousAllowed
public class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    @Inject
    Regiozoeker zoeker;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        addClassNames("pagina", "start");
        String gezocht = event.getLocation().getQueryParameters().getSingleParameter("zoek").orElse("");
        Section zoeken = new Section(new H1(t("start.kop")), new ZoekBlok(gezocht));
        zoeken.addClassName("start-zoeken");
        add(zoeken);
        if (!gezocht.isBlank()) {
            add(new VondstBlok(gezocht, zoeker.zoeken(gezocht)));
        }
        add(deuren());
        Anchor kennis = new Anchor("/kennissessies", t("kennis.openbaar.link"));
        kennis.setRouterIgnore(true);
        add(new Paragraph(kennis));
    }

    private static Section deuren() {
        Div deuren = new Div();
        deuren.addClassName("deuren");
        for (Portaal portaal : Portaal.values()) {
            deuren.add(new DeurKaart(portaal));
        }
        return new Section(new H2(t("start.partners")), deuren);
    }

    @Override
    public String getPageTitle() {
        return t("start.kop") + " · " + t("kader.product");
    }
}
