package nl.onderwijsregio.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the clock does to kennissessies, each step in a transaction of its own. */
@ApplicationScoped
public class Sessiestap {
    private static final Duration HERINNERING = Duration.ofDays(2);
    private static final Duration NAMEN_BEWAARD = Duration.ofDays(30);

    @Inject
    KennissessieRepository sessies;
    @Inject
    Sessiepost post;
    @Inject
    Clock klok;

    /** Sessions where an offer expired or reserved places come free. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> bijTeWerken() {
        return sessies.bijTeWerken(klok.instant());
    }

    /** Ends expired offers, releases reserved places, moves the line up. */
    @Transactional(TxType.REQUIRES_NEW)
    public void bijwerken(long id) {
        sessies.vergrendelen(id).filter(s -> s.standOp(s.begin()) == Sessiestand.GEPUBLICEERD)
                .ifPresent(s -> post.verschoven(s, sessies.lijst(s, LocalDate.now(klok)).bijwerken(klok.instant().truncatedTo(ChronoUnit.MICROS))));
    }

    /** Sessions that begin within two days. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> teHerinneren() {
        return sessies.beginnend(klok.instant(), klok.instant().plus(HERINNERING));
    }

    /** Reminds who has a place and was not reminded of this hour yet. @return how many have a place */
    @Transactional(TxType.REQUIRES_NEW)
    public int herinneren(long id) {
        Instant nu = klok.instant();
        return sessies.vergrendelen(id).filter(s -> s.standOp(nu) == Sessiestand.GEPUBLICEERD).map(s -> post.herinneren(s,
                sessies.lijst(s, LocalDate.now(klok)).actief().stream().filter(a -> a.stand() == Aanmeldstand.GEPLAATST).toList())).orElse(0);
    }

    /** Wipes what is personal and was needed for the session only: answers when it ended, names of delegations a month later. */
    @Transactional(TxType.REQUIRES_NEW)
    public int wissen() {
        return sessies.antwoordenWissen(klok.instant()) + sessies.namenWissen(klok.instant().minus(NAMEN_BEWAARD));
    }
}
