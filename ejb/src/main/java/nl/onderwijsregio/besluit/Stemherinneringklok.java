package nl.onderwijsregio.besluit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Every hour: votes that close within a day remind who has not voted. One that fails does not hold up the others. */
@Singleton
@Startup
@DependsOn("Migrator")
public class Stemherinneringklok {
    private static final Logger LOG = System.getLogger(Stemherinneringklok.class.getName());

    @Inject
    Stemherinnering herinnering;

    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tik() {
        for (long ronde : herinnering.bijnaDicht()) {
            try {
                herinnering.opTijd(ronde);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Voor stemronde " + ronde + " is niet herinnerd", e);
            }
        }
    }
}
