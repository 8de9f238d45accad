package nl.onderwijsregio.web.overtreding.een;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import nl.onderwijsregio.regio.Onderwijsregio;
import nl.onderwijsregio.web.overtreding.twee.Buur;

/** Breaks every rule of the screens at once: a portal page that is no PortaalView, without a role, with an entity in its hands. */
@Route("bestuur/:mandaat([0-9]+)/overtreding")
public class Overtreder extends Div {
    private transient Onderwijsregio regio;
    private transient EntityManager em;
    private transient Buur buur;

    void toon() {
        System.out.println(LocalDate.now() + regio.naam() + em.isOpen() + buur);
    }
}
