package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import nl.onderwijsregio.regio.openbaar.Regiozoeker;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** All onderwijsregio's, for anyone. */
@Route(value = "regios", layout = PubliekLayout.class)
@AnonymousAllowed
public class RegiosView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    @Inject
    Regiozoeker zoeker;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        addClassName("pagina");
        Paragraph inleiding = new Paragraph(t("regios.inleiding"));
        inleiding.addClassName("inleiding");
        add(new H1(t("regios.titel")), inleiding, Regiolijst.van(zoeker.zoeken("").regios()));
    }

    @Override
    public String getPageTitle() {
        return t("regios.titel") + " · " + t("kader.product");
    }
}
