package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.function.SerializableConsumer;
import jakarta.ejb.EJBAccessException;
import java.io.Serializable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;

/**
 * Something that the page does again and again by itself. What goes wrong is one line that takes no focus, and one line in the log until it
 * goes well again; somebody who lost access is not asked for any more.
 */
class StillePoging implements Serializable {
    private static final Logger LOG = System.getLogger(StillePoging.class.getName());

    private final SerializableConsumer<String> zin;
    private boolean mislukt;
    private boolean gestopt;

    /** @param zin shows a line; empty when all is well */
    StillePoging(SerializableConsumer<String> zin) {
        this.zin = zin;
    }

    void doe(Runnable handeling) {
        if (gestopt) {
            return;
        }
        try {
            handeling.run();
            zin.accept("");
            mislukt = false;
        } catch (EJBAccessException geenRol) {
            stoppen();
        } catch (Weigering weigering) {
            if (weigering.reden() == PartijReden.GEEN_TOEGANG) {
                stoppen();
            } else {
                storing(weigering);
            }
        } catch (RuntimeException fout) {
            storing(fout);
        }
    }

    private void stoppen() {
        gestopt = true;
        zin.accept(t("plan.pen.geen-toegang"));
    }

    private void storing(RuntimeException fout) {
        if (!mislukt) {
            LOG.log(Level.WARNING, "Wie er schrijft is niet te zien", fout);
        }
        mislukt = true;
        zin.accept(t("plan.pen.storing"));
    }
}
