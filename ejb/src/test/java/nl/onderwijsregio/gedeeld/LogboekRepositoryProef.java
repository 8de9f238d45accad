package nl.onderwijsregio.gedeeld;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** A logbook on a given entity manager, for tests outside the container. */
public final class LogboekRepositoryProef {
    private LogboekRepositoryProef() {}

    public static LogboekRepository van(EntityManager em, Clock klok) {
        LogboekRepository logboek = new LogboekRepository();
        logboek.em = em;
        logboek.klok = klok;
        return logboek;
    }
}
