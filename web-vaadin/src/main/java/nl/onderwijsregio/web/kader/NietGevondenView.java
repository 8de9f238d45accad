package nl.onderwijsregio.web.kader;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;

/** An address that no page has: answers as a page one may not see. */
@ParentLayout(PubliekLayout.class)
@AnonymousAllowed
public class NietGevondenView extends Div implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> fout) {
        event.rerouteToError(new GeenPagina(new Weigering(PartijReden.GEEN_TOEGANG)), "");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
