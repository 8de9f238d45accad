package nl.onderwijsregio.web.start;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** Help: whom to ask what. */
@Route(value = "hulp", layout = PubliekLayout.class)
@AnonymousAllowed
public class HulpView extends Leespagina {
    public HulpView() {
        super("hulp");
    }
}
