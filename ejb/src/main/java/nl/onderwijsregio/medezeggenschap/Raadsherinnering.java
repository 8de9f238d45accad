package nl.onderwijsregio.medezeggenschap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The reminders to councils that need nobody: seven days, three days and one day before the term ends. */
@ApplicationScoped
public class Raadsherinnering {
    @Inject
    AdviesaanvraagRepository aanvragen;
    @Inject
    AdviesaanvraagQuery query;
    @Inject
    Raadspost post;
    @Inject
    Clock klok;

    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> aanDeBeurt() {
        LocalDate vandaag = LocalDate.now(klok);
        return aanvragen.open(Stream.of(1, 3, 7).map(vandaag::plusDays).toList());
    }

    /** Reminds the council, unless it answered meanwhile or was reminded today. @return whether it was reminded */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean herinneren(long adviesaanvraag) {
        aanvragen.vergrendelen(adviesaanvraag);
        return query.find(adviesaanvraag, LocalDate.now(klok)).filter(r -> r.stand() == Voorlegstand.WACHT).filter(r -> post.herinneren(r, null)).isPresent();
    }
}
