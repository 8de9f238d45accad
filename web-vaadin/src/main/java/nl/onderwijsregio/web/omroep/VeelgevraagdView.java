package nl.onderwijsregio.web.omroep;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.omroep.Openbarevraag;
import nl.onderwijsregio.omroep.Veelgevraagd;
import nl.onderwijsregio.web.kader.Alineas;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** Questions of regions and the answers of the Realisatie-Eenheid, for anyone. */
@Route(value = "veelgevraagd", layout = PubliekLayout.class)
@AnonymousAllowed
public class VeelgevraagdView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    @Inject
    Veelgevraagd vragen;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        addClassNames("pagina", "smal", "lees");
        add(new H1(t("omroep.openbaar.titel")), new Paragraph(t("omroep.openbaar.inleiding")));
        List<Openbarevraag> alle = vragen.openbaar();
        if (alle.isEmpty()) {
            add(new Paragraph(t("omroep.openbaar.leeg")));
        }
        for (Openbarevraag v : alle) {
            Paragraph herkomst = new Paragraph(t("omroep.openbaar.herkomst", "moment", v.openbaarOp()));
            herkomst.addClassName("klein");
            add(new H2(v.vraag()), new Alineas(v.antwoord()), herkomst);
        }
    }

    @Override
    public String getPageTitle() {
        return t("omroep.openbaar.titel") + " · " + t("kader.product");
    }
}
