package nl.onderwijsregio.web.kader;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Toegang;

/**
 * The page that answers a refused address: a mandaat that ended or has not begun says so, anything else says only that the page
 * is not there or not for this role. Lists where one can go.
 */
@ParentLayout(PubliekLayout.class)
@AnonymousAllowed
public class GeenPaginaView extends Div implements HasErrorParameter<GeenPagina>, HasDynamicTitle {
    @Inject
    Toegang toegang;
    private String titel = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<GeenPagina> fout) {
        var weigering = fout.getException().weigering();
        boolean onbekend = weigering.reden() == PartijReden.GEEN_TOEGANG;
        removeAll();
        addClassNames("pagina", "smal", "geen-pagina");
        titel = t(onbekend ? "geenpagina.kop" : "geenpagina.kop.mandaat");
        H1 kop = new H1(titel);
        kop.getElement().setAttribute("tabindex", "-1");
        add(kop, onbekend ? new Paragraph(t("geenpagina.tekst")) : new WeigeringBlok(weigering));
        boolean aangemeld = VaadinRequest.getCurrent() != null && VaadinRequest.getCurrent().getUserPrincipal() != null;
        var mandaten = aangemeld ? EigenMandaten.geldig(toegang) : java.util.List.<nl.onderwijsregio.partij.Mandaatregel>of();
        if (mandaten.isEmpty()) {
            add(new Paragraph(new Anchor("/", t("geenpagina.start"))));
        } else {
            add(new Paragraph(t("geenpagina.mandaten")), new Mandaatlijst(mandaten));
        }
        return onbekend ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return titel + " · " + t("kader.product");
    }
}
