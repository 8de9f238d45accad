package nl.onderwijsregio.web.start;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** How accessible this product is, honestly. */
@Route(value = "toegankelijkheid", layout = PubliekLayout.class)
@AnonymousAllowed
public class ToegankelijkheidView extends Leespagina {
    public ToegankelijkheidView() {
        super("toegankelijkheid");
    }
}
