package nl.onderwijsregio.web.beheer;

import java.util.Set;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.PortaalView;

/** A page only beheer has. */
abstract class BeheerView extends PortaalView {
    @Override
    protected Set<Portaal> portalen() {
        return Set.of(Portaal.BEHEER);
    }
}
