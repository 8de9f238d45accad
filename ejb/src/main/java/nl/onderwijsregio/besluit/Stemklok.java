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
import java.time.Clock;

/** Four times a minute: counts every vote whose closing moment has come and writes what is missing in a register. One that fails does not hold up the others. */
@Singleton
@Startup
@DependsOn("Migrator")
public class Stemklok {
    private static final Logger LOG = System.getLogger(Stemklok.class.getName());

    @Inject
    StemrondeRepository rondes;
    @Inject
    Stemtelling telling;
    @Inject
    Inschrijven inschrijven;
    @Inject
    Clock klok;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tik() {
        rondes.teTellen(klok.instant()).forEach(ronde -> poging("Stemronde " + ronde + " is niet geteld", () -> telling.tellen(ronde)));
        inschrijven.achter().forEach(regio -> poging("Het register van regio " + regio + " loopt achter", () -> inschrijven.bijschrijven(regio)));
    }

    private static void poging(String fout, Runnable werk) {
        try {
            werk.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, fout, e);
        }
    }
}
