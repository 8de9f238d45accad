package nl.onderwijsregio.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.bericht.Bericht.Post;

/** The steps of sending, each in a transaction of its own: what was claimed stays claimed when the server is killed a moment later. */
@ApplicationScoped
public class Berichtstap {
    /** Longer than one attempt can last. */
    static final Duration HANGT = Duration.ofMinutes(10);

    @Inject
    BerichtRepository berichten;
    @Inject
    Clock klok;

    /** The mails whose turn has come. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> aanDeBeurt(int meeste) {
        return berichten.aanDeBeurt(klok.instant(), meeste);
    }

    /** Claims a mail; empty when another server was first, or it must not be sent any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Post> beginnen(long id) {
        return berichten.vergrendeld(id).filter(b -> b.beginnen(berichten.isUitgezet(b), klok.instant())).map(Bericht::post);
    }

    /** Writes down what became of it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void afsluiten(long id, Bezorging uitkomst) {
        berichten.vergrendeld(id).ifPresent(b -> b.afsluiten(uitkomst, klok.instant()));
    }

    /** Mails whose server stopped between claiming and writing down: nobody knows whether they were sent. */
    @Transactional(TxType.REQUIRES_NEW)
    public void hangendeAfsluiten() {
        for (long id : berichten.blijvenHangen(klok.instant().minus(HANGT))) {
            afsluiten(id, new Bezorging(Bezorging.Soort.ONBEKEND, "De server stopte tijdens het versturen."));
        }
    }
}
