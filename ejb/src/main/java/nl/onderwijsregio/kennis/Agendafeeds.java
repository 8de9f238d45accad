package nl.onderwijsregio.kennis;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.taak.Agendamoment;
import nl.onderwijsregio.taak.Agendamomentbron;

/** What agendas ask for, without anybody signing in: what is public, and with a key what one goes to oneself. */
@Stateless
@PermitAll
public class Agendafeeds {
    private static final Duration TERUG = Duration.ofDays(366);
    private static final int SLEUTEL = 43;

    @Inject
    AgendaQuery query;
    @Inject
    AgendasleutelRepository sleutels;
    @Inject
    @Any
    Instance<Agendamomentbron> bronnen;
    @Inject
    Clock klok;

    /** One session that was published; empty when there is none. */
    public Optional<Agendapunt> sessie(long id) {
        return query.sessie(id);
    }

    /** Published sessions about that theme. */
    public List<Agendapunt> thema(Sessiethema thema) {
        return query.thema(thema, vanaf());
    }

    /** Published sessions of that region; empty when there is no such region. */
    public Optional<List<Agendapunt>> regio(long regio) {
        return query.regio(regio, vanaf());
    }

    /** What the owner of that key goes to; empty for a key nobody has. */
    public Optional<List<Agendapunt>> persoon(String sleutel) {
        return sleutel.length() != SLEUTEL ? Optional.empty() : sleutels.gebruiker(sleutel).map(wie -> query.persoon(wie, vanaf(), LocalDate.now(klok)));
    }

    /** Where else the owner of that key goes; nowhere for a key nobody has. */
    public List<Agendamoment> momenten(String sleutel) {
        return sleutel.length() != SLEUTEL ? List.of() : sleutels.gebruiker(sleutel).map(wie -> bronnen.stream()
                .flatMap(b -> b.momenten(wie, vanaf(), LocalDate.now(klok)).stream()).toList()).orElse(List.of());
    }

    private Instant vanaf() {
        return klok.instant().minus(TERUG);
    }
}
