package nl.onderwijsregio.besluit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.onderwijsregio.gedeeld.Klok;

/** A clock that stands still until it is set. */
public final class Testklok extends Clock {
    private volatile Instant moment;

    public Testklok(Instant moment) {
        this.moment = moment;
    }

    /** Sets it. */
    public void op(Instant nieuw) {
        moment = nieuw;
    }

    @Override
    public Instant instant() {
        return moment;
    }

    @Override
    public ZoneId getZone() {
        return Klok.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(moment, zone);
    }
}
