package nl.onderwijsregio.bericht;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Six times a minute: sends what lies ready. Once a day: removes what was done with long ago. */
@Singleton
@Startup
@DependsOn("Migrator")
public class Postklok {
    private static final Logger LOG = System.getLogger(Postklok.class.getName());

    @Inject
    Postbode postbode;
    @Inject
    Berichtstap stap;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tik() {
        try {
            postbode.ronde();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Berichten zijn niet verstuurd", e);
        }
    }

    @Schedule(hour = "3", minute = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void opruimen() {
        try {
            stap.opruimen();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Oude berichten zijn niet opgeruimd", e);
        }
    }
}
