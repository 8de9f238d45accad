package nl.onderwijsregio.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Tijdvak;

/** Whether a document of a round can be begun. */
public enum Rondestand {
    /** Applying is not possible yet; writing is. */
    KOMT,
    OPEN,
    /** Applications of now are rejected; of an agreement: the activities are over. */
    VOORBIJ,
    /** No onderwijsregio writes it, or the regeling is not known well enough here. */
    NIET_HIER;

    static Rondestand van(Regelversie tekst, Documentsoort soort, Instant nu) {
        Optional<Tijdvak> tijdvak = tekst.bekendTijdvak();
        if (!tekst.planformat().heeft(soort) || tijdvak.isEmpty()) {
            return NIET_HIER;
        }
        LocalDateTime moment = LocalDateTime.ofInstant(nu, Tijdvak.ZONE);
        return soort == Documentsoort.PLAN ? vanPlan(tijdvak.get(), moment) : vanAfspraak(tijdvak.get(), moment.toLocalDate());
    }

    private static Rondestand vanPlan(Tijdvak tijdvak, LocalDateTime moment) {
        if (tijdvak.isTeVroeg(moment)) {
            return KOMT;
        }
        return tijdvak.isTeLaat(moment) ? VOORBIJ : OPEN;
    }

    /** An agreement lasts as long as the activities do, and is also made or made anew after the application. */
    private static Rondestand vanAfspraak(Tijdvak tijdvak, LocalDate dag) {
        return dag.isAfter(tijdvak.totEnMet()) ? VOORBIJ : OPEN;
    }

    public boolean magBeginnen() {
        return this == KOMT || this == OPEN;
    }
}
