package nl.onderwijsregio.web.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** After a long silence: signed out, and back to the same page by signing in. */
@Route(value = "uitgelogd", layout = PubliekLayout.class)
@AnonymousAllowed
public class UitgelogdView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String naar = event.getLocation().getQueryParameters().getSingleParameter("naar").orElse("/");
        String terug = naar + (naar.contains("?") ? "&" : "?") + "terug=1";
        Anchor in = Knop.naar("/login?naar=" + URLEncoder.encode(terug, UTF_8), t("uitgelogd.opnieuw"));
        in.setRouterIgnore(true);
        Paragraph tekst = new Paragraph(t("uitgelogd.tekst"));
        tekst.addClassName("inleiding");
        removeAll();
        addClassNames("pagina", "smal");
        add(new H1(t("kader.verlopen.kop")), tekst, Knop.rij(in));
    }

    @Override
    public String getPageTitle() {
        return t("kader.verlopen.kop") + " · " + t("kader.product");
    }
}
