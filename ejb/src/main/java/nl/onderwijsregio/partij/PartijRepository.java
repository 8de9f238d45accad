package nl.onderwijsregio.partij;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Parties. */
@ApplicationScoped
public class PartijRepository {
    @PersistenceContext
    EntityManager em;

    public Partij toevoegen(Partij partij) {
        em.persist(partij);
        em.flush();
        return partij;
    }

    public Optional<Partij> find(long id) {
        return Optional.ofNullable(em.find(Partij.class, id));
    }

    public Optional<Partij> bestuur(String bestuursnummer) {
        return em.createQuery("select p from Partij p where p.bestuursnummer = :n", Partij.class)
                .setParameter("n", bestuursnummer).getResultStream().findFirst();
    }

    public Optional<Partij> metNaam(Partijsoort soort, String naam) {
        return em.createQuery("select p from Partij p where p.soort = :s and p.naam = :n", Partij.class)
                .setParameter("s", soort).setParameter("n", naam).getResultStream().findFirst();
    }
}
