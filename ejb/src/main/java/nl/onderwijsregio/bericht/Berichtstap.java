package nl.onderwijsregio.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.bericht.Bericht.Post;
import nl.onderwijsregio.partij.MandaatQuery;

/** The steps of sending, each in a transaction of its own: what was claimed stays claimed when the server is killed a moment later. */
@ApplicationScoped
public class Berichtstap {
    /** Longer than one attempt can last. */
    static final Duration HANGT = Duration.ofMinutes(10);
    private static final Duration BEWAARD = Duration.ofDays(183);

    @Inject
    BerichtRepository berichten;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Clock klok;

    /** The mails whose turn has come. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> aanDeBeurt(int meeste) {
        return berichten.aanDeBeurt(klok.instant(), meeste);
    }

    /** Whose address is needed; empty when it does not wait any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<String> ontvanger(long id) {
        return berichten.wachtend(id).map(b -> b.post().gebruiker());
    }

    /** Claims a mail; empty when another server was first, or it must not be sent any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Post> beginnen(long id) {
        return berichten.vergrendeld(id).filter(b -> b.beginnen(berichten.isUitgezet(b), magNog(b), klok.instant())).map(Bericht::post);
    }

    /** Whether the person may still act as who the mail was written for. */
    private boolean magNog(Bericht bericht) {
        return mandaten.find(bericht.mandaat()).filter(m -> m.gebruiker().equals(bericht.post().gebruiker()) && m.isGeldigOp(LocalDate.now(klok))).isPresent();
    }

    /** Writes down what became of it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void afsluiten(long id, Bezorging uitkomst) {
        berichten.vergrendeld(id).ifPresent(b -> b.afsluiten(uitkomst, klok.instant()));
    }

    /** Mails that are done with are kept for half a year. */
    @Transactional(TxType.REQUIRES_NEW)
    public void opruimen() {
        berichten.opruimen(klok.instant().minus(BEWAARD));
    }

    /** Mails whose server stopped between claiming and writing down: nobody knows whether they were sent. */
    @Transactional(TxType.REQUIRES_NEW)
    public void hangendeAfsluiten() {
        for (long id : berichten.blijvenHangen(klok.instant().minus(HANGT))) {
            afsluiten(id, new Bezorging(Bezorging.Soort.ONBEKEND, "De server stopte tijdens het versturen."));
        }
    }
}
