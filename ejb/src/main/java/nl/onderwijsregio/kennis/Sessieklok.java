package nl.onderwijsregio.kennis;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Four times a minute the lines move up; every hour people are reminded, asked what they thought, and what is personal is wiped. One session that fails does not hold up the others. */
@Singleton
@Startup
@DependsOn("Migrator")
public class Sessieklok {
    private static final Logger LOG = System.getLogger(Sessieklok.class.getName());

    @Inject
    Sessiestap stap;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tik() {
        stap.bijTeWerken().forEach(id -> poging("Kennissessie " + id + " is niet bijgewerkt", () -> stap.bijwerken(id)));
    }

    @Schedule(hour = "*", minute = "27", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void uur() {
        stap.teHerinneren().forEach(id -> poging("Voor kennissessie " + id + " is niet herinnerd", () -> stap.herinneren(id)));
        stap.teEvalueren().forEach(id -> poging("Voor kennissessie " + id + " is geen evaluatie gevraagd", () -> stap.evalueren(id)));
        poging("Antwoorden bij kennissessies zijn niet gewist", stap::wissen);
    }

    private static void poging(String fout, Runnable werk) {
        try {
            werk.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, fout, e);
        }
    }
}
