package nl.onderwijsregio.regelbeheer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
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

    private final Map<Long, Ronde> rondes = new ConcurrentHashMap<>();

    /** Stops the trial from within. */
    private static final class Gestopt extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** One trial, from its start to its end; a later one of the same version has a stand of its own. */
    private static final class Ronde {
        private final int totaal;
        private Proefvoortgang stand;

        Ronde(int regios) {
            totaal = Math.max(1, regios);
            stand = new Proefvoortgang(0, totaal, false);
        }

        synchronized Proefvoortgang stand() {
            return stand;
        }

        synchronized void melden(int gedaan) {
            if (!stand.isBezig()) {
                throw new Gestopt();
            }
            stand = new Proefvoortgang(gedaan, totaal, false);
        }

        /** The first end counts: what was stopped does not succeed after all. */
        synchronized void eindigen(boolean gelukt) {
            stand = stand.isBezig() ? new Proefvoortgang(0, 0, !gelukt) : stand;
        }
    }

    /** Starts a trial, unless one of this version is running. */
    public void starten(long concept, Regelversie nu, Regelversie nieuw, Gemachtigde wie) {
        Ronde ronde = new Ronde(draai.aantal());
        if (rondes.merge(concept, ronde, (was, erbij) -> was.stand().isBezig() ? was : erbij) != ronde) {
            return;
        }
        try {
            werkers.execute(() -> draaien(concept, ronde, nu, nieuw, wie));
        } catch (RejectedExecutionException vol) {
            ronde.eindigen(false);
            LOG.log(Level.ERROR, "De server neemt het proefdraaien van versie " + concept + " niet aan", vol);
        }
    }

    private void draaien(long concept, Ronde ronde, Regelversie nu, Regelversie nieuw, Gemachtigde wie) {
        boolean gelukt = false;
        try {
            Proefuitslag uitslag = draai.draaien(nu, nieuw, ronde::melden);
            acten.proefgedraaid(wie, concept, uitslag);
            gelukt = true;
        } catch (Gestopt opVerzoek) {
            LOG.log(Level.INFO, "Proefdraaien van versie {0} is gestopt", concept);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Proefdraaien van versie " + concept + " is mislukt", e);
        } finally {
            ronde.eindigen(gelukt);
        }
    }

    /** Asks a running trial to stop at the next region; nothing of it is kept. */
    public void stoppen(long concept) {
        Optional.ofNullable(rondes.get(concept)).ifPresent(r -> r.eindigen(false));
    }

    public Proefvoortgang voortgang(long concept) {
        return Optional.ofNullable(rondes.get(concept)).map(Ronde::stand).orElse(Proefvoortgang.GEEN);
    }
}
