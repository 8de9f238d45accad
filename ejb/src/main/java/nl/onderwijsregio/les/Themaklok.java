package nl.onderwijsregio.les;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Every morning whoever follows themes hears what is new. One mail that fails does not hold up the others. */
@Singleton
@Startup
@DependsOn("Migrator")
public class Themaklok {
    private static final Logger LOG = System.getLogger(Themaklok.class.getName());

    @Inject
    Themapost post;

    @Schedule(hour = "6", minute = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void ochtend() {
        for (String gebruiker : post.volgers()) {
            try {
                post.melden(gebruiker);
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Nieuws over themas is niet gemeld", e);
            }
        }
    }
}
