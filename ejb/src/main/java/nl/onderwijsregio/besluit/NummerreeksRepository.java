package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.Year;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.regio.Onderwijsregio;

/** Gives out numbers like 2024-12, per region and calendar year, without gaps: the row is held until the act commits. */
@ApplicationScoped
public class NummerreeksRepository {
    @PersistenceContext
    EntityManager em;

    /** The number of the next proposal of the region. */
    public String voorstel(long regio, Instant moment) {
        return volgende("voorstellen", regio, moment);
    }

    /** The number of the next decision of the region. */
    public String besluit(long regio, Instant moment) {
        return volgende("besluiten", regio, moment);
    }

    private String volgende(String kolom, long regio, Instant moment) {
        int jaar = Year.from(moment.atZone(Klok.ZONE)).getValue();
        if (!verhoogd(kolom, regio, jaar)) {
            // the first of the year: of two at the same moment the second finds the row of the first
            em.find(Onderwijsregio.class, regio, LockModeType.PESSIMISTIC_WRITE);
            if (!verhoogd(kolom, regio, jaar)) {
                em.createNativeQuery("insert into nummerreeks (regio_id, jaar, " + kolom + ") values (?1, ?2, 1)")
                        .setParameter(1, regio).setParameter(2, jaar).executeUpdate();
            }
        }
        Number nummer = (Number) em.createNativeQuery("select " + kolom + " from nummerreeks where regio_id = ?1 and jaar = ?2")
                .setParameter(1, regio).setParameter(2, jaar).getSingleResult();
        return jaar + "-" + nummer.intValue();
    }

    private boolean verhoogd(String kolom, long regio, int jaar) {
        return em.createNativeQuery("update nummerreeks set " + kolom + " = " + kolom + " + 1 where regio_id = ?1 and jaar = ?2")
                .setParameter(1, regio).setParameter(2, jaar).executeUpdate() > 0;
    }
}
