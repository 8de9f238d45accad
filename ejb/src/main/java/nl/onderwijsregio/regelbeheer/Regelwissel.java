package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.regeling.Activering;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;

/**
 * Keeps the register of this server equal to what was approved in the database. Approved versions are compiled once, before they are in the
 * register; after that a swap and a rollback are one step of a reference. A version whose texts are not what was approved is left out, and so
 * is one of which the product itself meanwhile brings another text of that date. One that could not be read is tried again.
 */
@ApplicationScoped
public class Regelwissel {
    private static final Logger LOG = System.getLogger(Regelwissel.class.getName());
    /** Looks, of one a second, before a version that could not be read is tried again. */
    private static final int PAUZE = 30;

    @Inject
    Regelingen regelingen;
    @Inject
    RegelconceptRepository concepten;

    private final Map<Long, Regelversie> gelezen = new HashMap<>();
    private Regelregister meegeleverd;
    private long stand = -1;
    private boolean geschonden;
    private boolean mislukt;
    private int wachten;

    /** Looks whether anything changed, and takes it over. One query when nothing did. @return whether the register was replaced */
    @Transactional(TxType.REQUIRED)
    public synchronized boolean verversen() {
        long nu = concepten.stand();
        if (nu == stand && !isOpnieuw()) {
            return false;
        }
        if (meegeleverd == null) {
            meegeleverd = regelingen.actueel();
        }
        Map<Long, Regelversie> versies = versies();
        List<Activering> activeringen = concepten.activeringen().stream().map(Regelactivering::regel)
                .filter(a -> !a.isTeruggedraaid() && versies.containsKey(a.conceptId()))
                .map(a -> new Activering(versies.get(a.conceptId()).regeling(), versies.get(a.conceptId()).versie(), a.vanaf())).toList();
        regelingen.vervangen(meegeleverd.met(versies.values().stream().filter(v -> meegeleverd(v).isEmpty()).toList(), activeringen));
        stand = nu;
        wachten = mislukt ? PAUZE : 0;
        return true;
    }

    /** Whether it is time to try a version again that could not be read. */
    private boolean isOpnieuw() {
        return mislukt && --wachten <= 0;
    }

    /** The text of that regeling and date that came along with the product. */
    private Optional<Regelversie> meegeleverd(Regelversie versie) {
        return meegeleverd.regelingen().stream().filter(r -> r.equals(versie.regeling())).flatMap(r -> meegeleverd.versies(r).stream())
                .filter(v -> v.versie().equals(versie.versie())).findFirst();
    }

    private Map<Long, Regelversie> versies() {
        Map<Long, Regelversie> versies = new HashMap<>();
        geschonden = false;
        mislukt = false;
        for (Regelconcept concept : concepten.goedgekeurd()) {
            Optional.ofNullable(gelezen.get(concept.id())).or(() -> lezen(concept)).ifPresent(v -> versies.put(concept.id(), v));
        }
        gelezen.putAll(versies);
        return versies;
    }

    private Optional<Regelversie> lezen(Regelconcept concept) {
        try {
            Regelversie versie = concept.tekst().lezen();
            boolean heel = concept.geheelHash() == null || concept.geheelHash().equals(versie.tekst().geheelHash());
            if (heel && versie.tekstHash().equals(concept.tekstHash()) && meegeleverd(versie).map(Regelversie::tekstHash).orElse(concept.tekstHash()).equals(concept.tekstHash())) {
                versie.regels().gereedmaken();
                return Optional.of(versie);
            }
            LOG.log(Level.ERROR, "Regelversie {0} is niet de tekst die is goedgekeurd, of het product bracht een andere mee; zij doet niet mee", concept.id());
            geschonden = true;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Regelversie " + concept.id() + " is niet te lezen; zij doet nu niet mee", e);
            mislukt = true;
        }
        return Optional.empty();
    }

    /** Whether everything that was approved is in the register. False until the first look. */
    public synchronized boolean isVolledig() {
        return stand >= 0 && !geschonden && !mislukt;
    }
}
