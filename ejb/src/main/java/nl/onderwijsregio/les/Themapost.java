package nl.onderwijsregio.les;

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
import java.util.Optional;
import nl.onderwijsregio.bericht.Berichtopgave;
import nl.onderwijsregio.bericht.Berichtsoort;
import nl.onderwijsregio.bericht.PostvakUit;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;

/** One mail for all that is new about the themes somebody follows; what was told is not told again. */
@ApplicationScoped
public class Themapost {
    private static final Duration GELDIG = Duration.ofDays(7);

    @Inject
    ThemavolgerRepository volgers;
    @Inject
    MandaatQuery mandaten;
    @Inject
    PostvakUit postvak;
    @Inject
    Clock klok;

    /** Everybody who follows something. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<String> volgers() {
        return volgers.gebruikers();
    }

    /** Lays the mail ready when there is something to tell, in the transaction in which it is noted as told. @return of how much it tells */
    @Transactional(TxType.REQUIRES_NEW)
    public int melden(String gebruiker) {
        Instant nu = klok.instant().truncatedTo(ChronoUnit.MICROS);
        List<Themavolger> van = volgers.vergrendeld(gebruiker);
        Instant sinds = van.stream().map(Themavolger::gemeldTot).min(Instant::compareTo).orElse(nu);
        List<Themanieuws> nieuws = volgers.nieuws(van.stream().map(Themavolger::thema).toList(), sinds, nu).stream()
                .filter(n -> van.stream().anyMatch(v -> v.thema() == n.thema() && n.moment().isAfter(v.gemeldTot()))).filter(Themavolgen.eenKeer()).toList();
        van.forEach(v -> v.gemeld(nu));
        if (!nieuws.isEmpty()) {
            aan(gebruiker, van).ifPresent(m -> postvak.klaarleggen(bericht(m, nieuws, nu)));
        }
        return nieuws.size();
    }

    /** Under which mandaat the person can be reached today: one that was followed under. */
    private Optional<Mandaatregel> aan(String gebruiker, List<Themavolger> van) {
        List<Mandaatregel> geldig = mandaten.van(gebruiker).stream().filter(m -> m.isGeldigOp(LocalDate.now(klok))).toList();
        return geldig.stream().filter(m -> van.stream().anyMatch(v -> new MandaatId(v.mandaatId()).equals(m.id()))).findFirst();
    }

    private static Berichtopgave bericht(Mandaatregel aan, List<Themanieuws> nieuws, Instant nu) {
        long lessen = nieuws.stream().filter(Themanieuws::les).count();
        return new Berichtopgave(Berichtsoort.KENNISSESSIE, aan, "thema:" + nu, "Nieuw in de thema’s die u volgt", List.of(
                "Er is iets nieuws over de thema’s die u volgt: " + aantal(lessen, "les", "lessen") + " en " + aantal(nieuws.size() - lessen, "kennissessie", "kennissessies") + ".",
                "U krijgt hoogstens een zo’n mail per dag. Wilt u een thema niet meer volgen? Dat kan bij de lessen van regio’s."), "kennisdeling/lessen", nu.plus(GELDIG));
    }

    private static String aantal(long hoeveel, String een, String meer) {
        return hoeveel == 1 ? "1 " + een : (hoeveel == 0 ? "geen" : hoeveel) + " " + meer;
    }
}
