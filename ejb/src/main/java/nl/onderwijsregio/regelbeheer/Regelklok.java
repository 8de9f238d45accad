package nl.onderwijsregio.regelbeheer;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Once a second: sees whether another server put a version in force or rolled one back. */
@Singleton
@Startup
@DependsOn({"Migrator", "Regelopwarming"})
public class Regelklok {
    private static final Logger LOG = System.getLogger(Regelklok.class.getName());

    @Inject
    Regelwissel wissel;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tik() {
        try {
            wissel.verversen();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "De stand van de regelingen is niet gelezen", e);
        }
    }
}
