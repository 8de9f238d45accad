package nl.onderwijsregio.aanvraag;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Every hour: the reminders of this day that were not given yet. A plan that fails does not hold up the others. */
@Singleton
@Startup
@DependsOn("Migrator")
public class Tekenklok {
    private static final Logger LOG = System.getLogger(Tekenklok.class.getName());

    @Inject
    Tekenronde ronde;

    @Schedule(hour = "*", minute = "7", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tik() {
        for (long plan : ronde.open()) {
            try {
                ronde.herinneren(plan);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Voor plan " + plan + " is niet herinnerd", e);
            }
        }
    }
}
