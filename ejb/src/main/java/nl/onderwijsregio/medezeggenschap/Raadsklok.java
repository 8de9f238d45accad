package nl.onderwijsregio.medezeggenschap;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Every hour: the reminders to councils of this day that were not given yet. One that fails does not hold up the others. */
@Singleton
@Startup
@DependsOn("Migrator")
public class Raadsklok {
    private static final Logger LOG = System.getLogger(Raadsklok.class.getName());

    @Inject
    Raadsherinnering herinnering;

    @Schedule(hour = "*", minute = "27", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tik() {
        for (long aanvraag : herinnering.aanDeBeurt()) {
            try {
                herinnering.herinneren(aanvraag);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Voor adviesaanvraag " + aanvraag + " is niet herinnerd", e);
            }
        }
    }
}
