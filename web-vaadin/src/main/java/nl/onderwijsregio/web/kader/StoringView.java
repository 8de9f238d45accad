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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A bug while a page was made: neutral, with the reference under which it was logged. */
@ParentLayout(PubliekLayout.class)
@AnonymousAllowed
public class StoringView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> fout) {
        addClassNames("pagina", "smal");
        add(new H1(t("kader.storing.kop")), Melding.fout(t("kader.bug", "kenmerk", Kenmerk.log(fout.getCaughtException()))),
                new Paragraph(new Anchor("/", t("geenpagina.start"))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return t("kader.storing.kop") + " · " + t("kader.product");
    }
}
