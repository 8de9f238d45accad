package nl.onderwijsregio.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import nl.onderwijsregio.gedeeld.Klok;

/** A clock that stands still until a test moves it. */
public final class Testklok extends Clock {
    private Instant nu;

    public Testklok(String moment) {
        zetten(moment);
    }

    /** Wall clock in Amsterdam, e.g. {@code 2024-10-15T16:00:00}. */
    public void zetten(String moment) {
        nu = LocalDateTime.parse(moment).atZone(Klok.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return Klok.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(nu, zone);
    }

    @Override
    public Instant instant() {
        return nu;
    }
}
