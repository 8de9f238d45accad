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

    private Instant onbereikbaarSinds;
    private Instant rustTot = Instant.MIN;
    private Duration rust = KORTSTE_RUST;

    /** Sends what can be sent now. @return how many were handed over */
    synchronized int ronde() {
        stap.hangendeAfsluiten();
        if (mailserver.naam().isEmpty() || klok.instant().isBefore(rustTot)) {
            return 0;
        }
        Iterator<Long> rij = stap.aanDeBeurt(PER_RONDE).iterator();
        if (!rij.hasNext()) {
            return 0;
        }
        try (Verbinding verbinding = mailserver.openen()) {
            bereikt();
            return alles(rij, verbinding);
        } catch (MessagingException e) {
            nietBereikt(e);
            return 0;
        }
    }

    private int alles(Iterator<Long> rij, Verbinding verbinding) {
        int aantal = 0;
        while (rij.hasNext() && verbinding.isOpen()) {
            Optional<Post> post = stap.beginnen(rij.next());
            if (post.isPresent()) {
                Bezorging uitkomst = bezorgen(post.get(), verbinding);
                stap.afsluiten(post.get().id(), uitkomst);
                aantal += uitkomst.soort() == Bezorging.Soort.AFGELEVERD ? 1 : 0;
            }
        }
        return aantal;
    }

    private Bezorging bezorgen(Post post, Verbinding verbinding) {
        try {
            Optional<String> adres = adresboek.adres(post.gebruiker());
            return adres.isEmpty() ? Bezorging.ZONDER_ADRES : verbinding.sturen(Mailvorm.van(post, adres.get(), verbinding.sessie(), klok.instant()));
        } catch (MessagingException onbruikbaarAdres) {
            return new Bezorging(Bezorging.Soort.GEEN_ADRES, "Het mailadres is niet bruikbaar.");
        } catch (Weigering adresboekWeg) {
            return new Bezorging(Bezorging.Soort.LATER, "Het adres was niet op te vragen.");
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
    synchronized Optional<Instant> onbereikbaarSinds() {
        return Optional.ofNullable(onbereikbaarSinds);
    }
}
