package nl.onderwijsregio.web.start;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** What this site is and where its data comes from. */
@Route(value = "over", layout = PubliekLayout.class)
@AnonymousAllowed
public class OverView extends Leespagina {
    public OverView() {
        super("over");
    }
}
