package nl.onderwijsregio.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import nl.onderwijsregio.bericht.Bericht.Post;
import nl.onderwijsregio.bericht.Mailserver.Verbinding;
import nl.onderwijsregio.gedeeld.Weigering;

/**
 * Takes what lies ready to the mail server. A mail is claimed only when the line is open, so a mail server that is away touches none of
 * them; it is tried again with growing pauses of at most five minutes.
 */
@ApplicationScoped
public class Postbode {
    private static final Logger LOG = System.getLogger(Postbode.class.getName());
    private static final int PER_RONDE = 50;
    private static final Duration LANGSTE_RUST = Duration.ofMinutes(5);
    private static final Duration KORTSTE_RUST = Duration.ofSeconds(10);

    @Inject
    Berichtstap stap;
    @Inject
    Mailserver mailserver;
    @Inject
    Adresboek adresboek;
    @Inject
    Clock klok;

    private final ReentrantLock onderweg = new ReentrantLock();
    private volatile Instant onbereikbaarSinds;
    private boolean adresboekWeg;
    private Instant rustTot = Instant.MIN;
    private Duration rust = KORTSTE_RUST;

    /** Sends what can be sent now, unless a round is still going on. @return how many were handed over */
    int ronde() {
        if (!onderweg.tryLock()) {
            return 0;
        }
        try {
            return lopen();
        } finally {
            onderweg.unlock();
        }
    }

    private int lopen() {
        stap.hangendeAfsluiten();
        if (mailserver.naam().isEmpty() || klok.instant().isBefore(rustTot)) {
            return 0;
        }
        Iterator<Long> rij = stap.aanDeBeurt(PER_RONDE).iterator();
        if (!rij.hasNext()) {
            return 0;
        }
        Optional<Verbinding> verbinding = openen();
        if (verbinding.isEmpty()) {
            return 0;
        }
        try (Verbinding open = verbinding.get()) {
            return alles(rij, open);
        }
    }

    private Optional<Verbinding> openen() {
        try {
            Verbinding verbinding = mailserver.openen();
            bereikt();
            return Optional.of(verbinding);
        } catch (MessagingException e) {
            nietBereikt(e);
            return Optional.empty();
        }
    }

    /** Without the address book nothing is claimed: what is left waits for the next round. */
    private int alles(Iterator<Long> rij, Verbinding verbinding) {
        int aantal = 0;
        try {
            while (rij.hasNext() && verbinding.isOpen()) {
                aantal += een(rij.next(), verbinding) ? 1 : 0;
            }
            adresboekWeg = false;
        } catch (Weigering weg) {
            if (!adresboekWeg) {
                LOG.log(Level.WARNING, "Mailadressen zijn niet op te vragen; berichten blijven klaarliggen", weg);
            }
            adresboekWeg = true;
        }
        return aantal;
    }

    private boolean een(long id, Verbinding verbinding) {
        Optional<String> gebruiker = stap.ontvanger(id);
        Optional<String> adres = gebruiker.flatMap(adresboek::adres);
        Optional<Post> post = gebruiker.isEmpty() ? Optional.empty() : stap.beginnen(id);
        if (post.isEmpty()) {
            return false;
        }
        Bezorging uitkomst = bezorgen(post.get(), adres, verbinding);
        stap.afsluiten(id, uitkomst);
        return uitkomst.soort() == Bezorging.Soort.AFGELEVERD;
    }

    private Bezorging bezorgen(Post post, Optional<String> adres, Verbinding verbinding) {
        try {
            return adres.isEmpty() ? Bezorging.ZONDER_ADRES : verbinding.sturen(Mailvorm.van(post, adres.get(), verbinding.sessie(), klok.instant()));
        } catch (MessagingException onbruikbaarAdres) {
            return new Bezorging(Bezorging.Soort.GEEN_ADRES, "Het mailadres is niet bruikbaar.");
        }
    }

    private void bereikt() {
        onbereikbaarSinds = null;
        rust = KORTSTE_RUST;
    }

    private void nietBereikt(MessagingException e) {
        Instant nu = klok.instant();
        if (onbereikbaarSinds == null) {
            onbereikbaarSinds = nu;
            LOG.log(Level.WARNING, "De mailserver is niet bereikbaar; berichten blijven klaarliggen", e);
        }
        rustTot = nu.plus(rust);
        rust = rust.multipliedBy(2).compareTo(LANGSTE_RUST) < 0 ? rust.multipliedBy(2) : LANGSTE_RUST;
    }

    /** Since when the mail server cannot be reached from here. */
    Optional<Instant> onbereikbaarSinds() {
        return Optional.ofNullable(onbereikbaarSinds);
    }
}
