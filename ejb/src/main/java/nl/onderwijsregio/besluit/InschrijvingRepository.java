package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.regio.Onderwijsregio;

/** The register of decisions. Only adds. */
@ApplicationScoped
public class InschrijvingRepository {
    private static final String NIET_INGESCHREVEN = "r.uitkomst is not null and not exists (select i.id from Inschrijving i where i.stemrondeId = r.id)";

    @PersistenceContext
    EntityManager em;

    /** Holds the register of the region: entries come one after the other. Taken last, after plan and vote. */
    void vergrendelen(long regio) {
        em.find(Onderwijsregio.class, regio, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Where the register of the region stands. */
    Registerstand stand(long regio) {
        return em.createQuery("select new nl.onderwijsregio.besluit.Registerstand(i.volgnummer, i.hash) from Inschrijving i where i.regioId = :r"
                + " order by i.volgnummer desc", Registerstand.class).setParameter("r", regio).setMaxResults(1).getResultStream().findFirst()
                .orElse(Registerstand.LEEG);
    }

    void toevoegen(Inschrijving inschrijving) {
        em.persist(inschrijving);
        em.flush();
    }

    /** Every entry of the region, from the first. */
    List<Inschrijving> van(long regio) {
        return em.createQuery("select i from Inschrijving i where i.regioId = :r order by i.volgnummer", Inschrijving.class).setParameter("r", regio)
                .getResultList();
    }

    /** The last chosen entries, newest first. */
    List<Inschrijving> over(long regio, Registerkeuze keuze, int hoogstens) {
        return keuze.isLeeg() ? List.of() : gekozen("select i ", regio, keuze, " order by i.volgnummer desc", Inschrijving.class).setMaxResults(hoogstens).getResultList();
    }

    boolean heeft(long regio, Registerkeuze keuze) {
        return !keuze.isLeeg() && gekozen("select count(i) ", regio, keuze, "", Long.class).getSingleResult() > 0;
    }

    private <T> TypedQuery<T> gekozen(String wat, long regio, Registerkeuze keuze, String volgorde, Class<T> soort) {
        // an empty list is not a list in every database
        return em.createQuery(wat + "from Inschrijving i, Stemronde r where r.id = i.stemrondeId and i.regioId = :r"
                + " and (r.voorstel.planId is not null and r.voorstel.sha256 in :t or r.id in :n)" + volgorde, soort).setParameter("r", regio)
                .setParameter("t", keuze.plannen().isEmpty() ? Set.of("") : keuze.plannen())
                .setParameter("n", keuze.stemronden().isEmpty() ? Set.of(0L) : keuze.stemronden());
    }

    /** Counted votes of the region without an entry, in the order in which they closed. */
    List<Long> ontbrekend(long regio) {
        return em.createQuery("select r.id from Stemronde r where r.voorstel.regioId = :r and " + NIET_INGESCHREVEN + " order by r.tijd.sluit, r.id", Long.class)
                .setParameter("r", regio).getResultList();
    }

    /** Regions with counted votes without an entry. */
    List<Long> achter() {
        return em.createQuery("select distinct r.voorstel.regioId from Stemronde r where " + NIET_INGESCHREVEN, Long.class).getResultList();
    }
}
