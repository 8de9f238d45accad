package nl.onderwijsregio.web.start;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** Public start page: search, and a door for each kind of partner. */
@Route(value = "", layout = PubliekLayout.class)
@AnonymousAllowed
public class StartView extends Div implements HasDynamicTitle {
    public StartView() {
        addClassNames("pagina", "start");
        Div deuren = new Div();
        deuren.addClassName("deuren");
        for (Portaal portaal : Portaal.values()) {
            deuren.add(new DeurKaart(portaal));
        }
        Section inloggen = new Section(new H2(t("start.partners")), deuren);
        add(new H1(t("start.kop")), inloggen);
    }

    @Override
    public String getPageTitle() {
        return t("start.titel") + " · " + t("kader.product");
    }
}
