package nl.onderwijsregio.plan;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Once a second: tells open tabs what changed in their section. Without open tabs it asks nothing. */
@Singleton
@Startup
@DependsOn("Migrator")
public class Aanwezigheidklok {
    private static final Logger LOG = System.getLogger(Aanwezigheidklok.class.getName());

    @Inject
    Aanwezigheid aanwezigheid;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tik() {
        try {
            aanwezigheid.vertellen();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Wie er schrijft is niet gelezen", e);
        }
    }
}
