package nl.onderwijsregio.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.InhoudRepository;

/** Slides and recordings; the bytes in pieces, apart from what the lists read. */
@ApplicationScoped
public class SessiemateriaalRepository {
    private static final InhoudRepository STUKKEN = new InhoudRepository("sessiemateriaal_stuk", "materiaal_id");

    @PersistenceContext
    EntityManager em;

    long toevoegen(Sessiemateriaal materiaal, byte[] inhoud) {
        em.persist(materiaal);
        em.flush();
        STUKKEN.bewaren(em, materiaal.id(), inhoud);
        return materiaal.id();
    }

    Optional<Sessiemateriaal> find(long id) {
        return Optional.ofNullable(em.find(Sessiemateriaal.class, id)).filter(m -> !m.isVerwijderd());
    }

    byte[] inhoud(long id) {
        return STUKKEN.lezen(em, id);
    }

    List<Materiaalregel> lijst(long sessie) {
        return em.createQuery("select new nl.onderwijsregio.kennis.Materiaalregel(m.id, m.soort, m.titel, m.link, m.bestandsnaam, m.omvang, m.toegevoegdOp)"
                + " from Sessiemateriaal m where m.sessieId = :s and m.verwijderdOp is null order by m.id", Materiaalregel.class).setParameter("s", sessie).getResultList();
    }
}
