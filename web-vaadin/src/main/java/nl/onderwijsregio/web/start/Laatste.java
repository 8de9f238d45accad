package nl.onderwijsregio.web.start;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Werkbegin;

/** After signing in ({@code ?laatste=1}) one begins in the mandaat used last; who opens the list itself gets the list. */
final class Laatste {
    private Laatste() {}

    static Optional<Mandaatregel> gevraagd(BeforeEnterEvent event, Werkbegin werkbegin) {
        return event.getLocation().getQueryParameters().getSingleParameter("laatste").flatMap(ja -> werkbegin.laatste());
    }
}
