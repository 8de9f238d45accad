package nl.onderwijsregio.web.start;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.onderwijsregio.web.kader.PubliekLayout;

/** Which personal data is kept and why. */
@Route(value = "privacy", layout = PubliekLayout.class)
@AnonymousAllowed
public class PrivacyView extends Leespagina {
    public PrivacyView() {
        super("privacy");
    }
}
