package nl.onderwijsregio.regelbeheer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.regeling.Regelversie;

/** Runs trials in the background, of each version one at a time, and knows how far each is. */
@ApplicationScoped
class Proefloop {
    private static final Logger LOG = System.getLogger(Proefloop.class.getName());

    @Inject
    Proefdraai draai;
    @Inject
    Regelacten acten;
    @Resource
    ManagedExecutorService werkers;

    private final Map<Long, Proefvoortgang> bezig = new ConcurrentHashMap<>();

    /** Stops the trial from within. */
    private static final class Gestopt extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Starts a trial, unless one of this version is running. */
    public void starten(long concept, Regelversie nu, Regelversie nieuw, Gemachtigde wie) {
        int totaal = draai.aantal();
        Proefvoortgang was = bezig.compute(concept, (id, v) -> v != null && v.isBezig() ? v : new Proefvoortgang(0, Math.max(1, totaal), false));
        if (was.gedaan() == 0) {
            werkers.execute(() -> draaien(concept, totaal, nu, nieuw, wie));
        }
    }

    private void draaien(long concept, int totaal, Regelversie nu, Regelversie nieuw, Gemachtigde wie) {
        boolean gelukt = false;
        try {
            Proefuitslag uitslag = draai.draaien(nu, nieuw, gedaan -> melden(concept, gedaan, totaal));
            acten.proefgedraaid(wie, concept, uitslag);
            gelukt = true;
        } catch (Gestopt opVerzoek) {
            LOG.log(Level.INFO, "Proefdraaien van versie {0} is gestopt", concept);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Proefdraaien van versie " + concept + " is mislukt", e);
        } finally {
            bezig.put(concept, new Proefvoortgang(0, 0, !gelukt));
        }
    }

    private void melden(long concept, int gedaan, int totaal) {
        if (!bezig.getOrDefault(concept, Proefvoortgang.GEEN).isBezig()) {
            throw new Gestopt();
        }
        bezig.put(concept, new Proefvoortgang(gedaan, Math.max(1, totaal), false));
    }

    /** Asks a running trial to stop at the next region; nothing of it is kept. */
    public void stoppen(long concept) {
        bezig.computeIfPresent(concept, (id, v) -> new Proefvoortgang(0, 0, true));
    }

    public Proefvoortgang voortgang(long concept) {
        return bezig.getOrDefault(concept, Proefvoortgang.GEEN);
    }
}
