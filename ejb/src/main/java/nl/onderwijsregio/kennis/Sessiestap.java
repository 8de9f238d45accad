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
import java.util.Set;

/** What the clock does to kennissessies, each step in a transaction of its own. */
@ApplicationScoped
public class Sessiestap {
    private static final Duration HERINNERING = Duration.ofDays(2);
    private static final Duration NAMEN_BEWAARD = Duration.ofDays(30);

    @Inject
    KennissessieRepository sessies;
    @Inject
    EvaluatieRepository evaluaties;
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

    /** Sessions that were held and are still evaluated. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> teEvalueren() {
        return sessies.geeindigd(Evaluatie.geslotenVoor(klok.instant()), klok.instant());
    }

    /** Asks who came and did not answer yet, once. @return how many that are */
    @Transactional(TxType.REQUIRES_NEW)
    public int evalueren(long id) {
        Set<Long> ingevuld = evaluaties.ingevuld(id);
        return sessies.vergrendelen(id).filter(s -> s.standOp(klok.instant()) == Sessiestand.GEWEEST).map(s -> post.evalueren(s, sessies.lijst(s, LocalDate.now(klok)).alle().stream()
                .filter(a -> a.isGeweest() && !ingevuld.contains(a.id())).toList())).orElse(0);
    }

    /** Wipes what is personal when it is not needed any more: answers when the session ended, names of delegations a month later, whose an evaluation is when it closed. */
    @Transactional(TxType.REQUIRES_NEW)
    public int wissen() {
        return sessies.antwoordenWissen(klok.instant()) + sessies.namenWissen(klok.instant().minus(NAMEN_BEWAARD)) + evaluaties.losmaken(Evaluatie.geslotenVoor(klok.instant()));
    }
}
