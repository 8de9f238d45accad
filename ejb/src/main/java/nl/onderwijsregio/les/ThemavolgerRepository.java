package nl.onderwijsregio.les;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.kennis.Sessiestand;
import nl.onderwijsregio.kennis.Sessiethema;

/** Who follows which theme, and what is new about themes. */
@ApplicationScoped
public class ThemavolgerRepository {
    private static final int MEESTE = 200;

    @PersistenceContext
    EntityManager em;

    List<Themavolger> van(String gebruiker) {
        return em.createQuery("select v from Themavolger v where v.gebruiker = :g order by v.id", Themavolger.class).setParameter("g", gebruiker).getResultList();
    }

    /** As {@link #van}, held until the end of the transaction. */
    List<Themavolger> vergrendeld(String gebruiker) {
        return em.createQuery("select v from Themavolger v where v.gebruiker = :g order by v.id", Themavolger.class).setParameter("g", gebruiker)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Everybody who follows something. */
    List<String> gebruikers() {
        return em.createQuery("select distinct v.gebruiker from Themavolger v order by v.gebruiker", String.class).getResultList();
    }

    void toevoegen(Themavolger volger) {
        em.persist(volger);
        em.flush();
    }

    void verwijderen(Themavolger volger) {
        em.remove(volger);
    }

    /** What came after the one moment and not after the other, newest first. Two queries, however many themes. */
    List<Themanieuws> nieuws(Collection<Sessiethema> themas, Instant na, Instant tot) {
        if (themas.isEmpty()) {
            return List.of();
        }
        List<Themanieuws> lessen = em.createQuery("select new nl.onderwijsregio.les.Themanieuws(l.id, true, l.titel, l.thema, l.geschrevenOp) from Les l where l.thema in :t"
                + " and l.ingetrokkenOp is null and l.geschrevenOp > :v and l.geschrevenOp <= :n order by l.geschrevenOp desc", Themanieuws.class).setParameter("t", themas)
                .setParameter("v", na).setParameter("n", tot).setMaxResults(MEESTE).getResultList();
        List<Themanieuws> sessies = em.createQuery("select new nl.onderwijsregio.les.Themanieuws(s.id, false, s.titel, t, s.gepubliceerdOp) from Kennissessie s join s.themas t where t in :t"
                + " and s.stand = :g and s.gepubliceerdOp > :v and s.gepubliceerdOp <= :n order by s.gepubliceerdOp desc", Themanieuws.class).setParameter("t", themas)
                .setParameter("g", Sessiestand.GEPUBLICEERD).setParameter("v", na).setParameter("n", tot).setMaxResults(MEESTE).getResultList();
        return Stream.concat(lessen.stream(), sessies.stream()).sorted((een, ander) -> ander.moment().compareTo(een.moment())).toList();
    }
}
