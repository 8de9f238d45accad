package nl.onderwijsregio.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What a file of mandates refers to: parties and regions by the words people use for them. One query each. */
@ApplicationScoped
class MandatenbestandQuery {
    @PersistenceContext
    EntityManager em;

    /** All parties. */
    List<Partijkeuze> partijen() {
        return em.createQuery("select new nl.onderwijsregio.beheer.Partijkeuze(p.id, p.soort, p.naam, p.bestuursnummer) from Partij p order by p.id",
                Partijkeuze.class).getResultList();
    }

    /** Id, name, code of DUS-I and code of the RE of every region. */
    List<Object[]> regios() {
        return em.createQuery("select r.id, r.naam, r.dusiRef, r.reCode from Onderwijsregio r order by r.id", Object[].class).getResultList();
    }
}
