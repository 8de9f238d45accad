package nl.onderwijsregio.kalender;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.onderwijsregio.kalender.Kalenderherinnering.Herinnerdag;

/** Every hour: regions hear of a day that comes near, once a day. One that fails does not hold up the others. */
@Singleton
@Startup
@DependsOn("Migrator")
public class Kalenderklok {
    private static final Logger LOG = System.getLogger(Kalenderklok.class.getName());

    @Inject
    Kalenderherinnering herinnering;

    @Schedule(hour = "*", minute = "37", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tik() {
        for (Herinnerdag dag : herinnering.vandaag()) {
            try {
                herinnering.herinneren(dag);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Regio " + dag.regio() + " is niet herinnerd aan " + dag.plicht().naam(), e);
            }
        }
    }
}
