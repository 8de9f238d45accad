package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.onderwijsregio.regeling.Regelingen;

/** The one place where the regelingen of the running product live; inject {@link Regelingen}. */
@ApplicationScoped
public class Regelbank {
    private final Regelingen regelingen = Regelingen.meegeleverd();

    /** The regelingen, the same object for everybody. */
    @Produces
    public Regelingen regelingen() {
        return regelingen;
    }
}
