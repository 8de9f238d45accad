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

/** Once a second: tells open pages of a vote who voted since. Without open pages it asks nothing. */
@Singleton
@Startup
@DependsOn("Migrator")
public class Stembordklok {
    private static final Logger LOG = System.getLogger(Stembordklok.class.getName());

    @Inject
    Stembord bord;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tik() {
        try {
            bord.vertellen();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Wie er stemde is niet gelezen", e);
        }
    }
}
