package nl.onderwijsregio.gedeeld;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The product's clock. Everything that needs a moment injects {@link Clock}; nobody reads the machine's time. In demo mode the
 * environment variable {@code OR_OP} (an ISO date) starts the clock on that day; from there it simply runs on.
 */
@ApplicationScoped
public class Klok {
    /** The zone in which the law's hours are meant. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Clock clock;
    private LocalDate begindag;

    @PostConstruct
    void start() {
        Clock machine = Clock.system(ZONE);
        String op = Omgeving.tekst("OR_OP").filter(waarde -> Omgeving.isDemo()).orElse("");
        begindag = op.isBlank() ? null : LocalDate.parse(op);
        clock = begindag == null ? machine : Clock.offset(machine, verschil(ZonedDateTime.now(machine), begindag));
    }

    /** From this moment to the same time of day on the other day, also when the one is summer time and the other is not. */
    static Duration verschil(ZonedDateTime nu, LocalDate doel) {
        return Duration.between(nu, nu.with(doel));
    }

    /** The clock to inject. */
    @Produces
    public Clock clock() {
        return clock;
    }

    /** The day the clock was started on, if it does not follow today's date (the header says so). */
    public Optional<LocalDate> begindag() {
        return Optional.ofNullable(begindag);
    }
}
