package nl.onderwijsregio.gegevens;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.onderwijsregio.gedeeld.Weigering;

/**
 * Runs the steps of imports, one levering at a time: two files never compare themselves with a state the other is
 * changing. Knows how far each is.
 */
@ApplicationScoped
class Importloop {
    private static final Logger LOG = Logger.getLogger(Importloop.class.getName());
    private static final String ONVERWACHT = "Het inlezen is mislukt door een fout in het systeem. Er is niets veranderd.";

    private static final String TE_DRUK = "Het systeem is nu te druk om te lezen. Er is niets veranderd; bied het bestand later opnieuw aan.";

    @Inject
    Importstappen stappen;
    @Resource
    ManagedExecutorService uitvoerder;

    private final ReentrantLock beurt = new ReentrantLock(true);
    private final Map<Long, Voortgangsmeter> bezig = new ConcurrentHashMap<>();

    /** A levering that was opened, and the work still to be done for it. */
    record Begonnen(long levering, Herkend herkend, Bestand bestand) {}

    /** Recognises the file and opens a levering for it; refuses what is none of ours. */
    public Begonnen beginnen(Bestand bestand, Opdrachtgever wie) throws IOException {
        Optional<Herkend> herkend = Herkend.van(bestand.pad());
        eis(herkend.isPresent(), GegevensReden.BESTAND_NIET_HERKEND, "bestand", bestand.naam());
        try {
            long id = stappen.beginnen(herkend.get(), bestand, wie);
            bezig.put(id, new Voortgangsmeter(Math.max(0, herkend.get().vorm().regels() - 1)));
            return new Begonnen(id, herkend.get(), bestand);
        } catch (Bestandsweigering e) {
            throw new Weigering(GegevensReden.PEILDATUM_ONBEKEND, "bestand", bestand.naam());
        }
    }

    /** Reads and compares here and now. Afterwards the levering says how it went. */
    public void inlezen(Begonnen werk) {
        Voortgangsmeter meter = bezig.get(werk.levering());
        beurt.lock();
        try {
            meter.fase(Voortgang.Fase.LEZEN, 0);
            stappen.inlezen(werk.levering(), werk.herkend(), werk.bestand(), meter);
        } catch (Afgebroken e) {
            LOG.log(Level.FINE, "levering {0} afgebroken", werk.levering());
        } catch (Bestandsweigering e) {
            stappen.mislukken(werk.levering(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "levering " + werk.levering() + " mislukt", e);
            stappen.mislukken(werk.levering(), ONVERWACHT);
        } finally {
            beurt.unlock();
            klaar(werk.levering());
            opruimen(werk.bestand());
        }
    }

    /** As {@link #inlezen}, in the background. When the server takes no more work the levering has failed, and says so. */
    public void inlezenOpAchtergrond(Begonnen werk) {
        try {
            uitvoerder.execute(() -> inlezen(werk));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.WARNING, "levering " + werk.levering() + " niet begonnen", e);
            stappen.mislukken(werk.levering(), TE_DRUK);
            klaar(werk.levering());
            opruimen(werk.bestand());
        }
    }

    /** Applies here and now. Refuses when the difference turns out to be another one than was shown. */
    public void toepassen(long levering, Opdrachtgever wie) {
        beurt.lock();
        try {
            eis(!stappen.herzien(levering), GegevensReden.VERSCHIL_VEROUDERD);
            bezig.computeIfAbsent(levering, id -> new Voortgangsmeter(0)).fase(Voortgang.Fase.TOEPASSEN, 0);
            stappen.toepassen(levering, wie);
        } finally {
            beurt.unlock();
            klaar(levering);
        }
    }

    /** Stops the reading, or drops the proposal. */
    public void annuleren(long levering, Opdrachtgever wie) {
        afbreken(levering);
        beurt.lock();
        try {
            stappen.annuleren(levering, wie);
        } finally {
            beurt.unlock();
        }
    }

    /** Asks the reading to stop at the next row. */
    void afbreken(long levering) {
        Optional.ofNullable(bezig.get(levering)).ifPresent(Voortgangsmeter::afbreken);
    }

    public Voortgang voortgang(long levering) {
        Voortgangsmeter meter = bezig.get(levering);
        return meter == null ? Voortgang.KLAAR : meter.stand();
    }

    private void klaar(long levering) {
        Optional.ofNullable(bezig.remove(levering)).ifPresent(Voortgangsmeter::klaar);
    }

    private static void opruimen(Bestand bestand) {
        try {
            bestand.opruimen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
