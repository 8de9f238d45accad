package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.InhoudRepository;

/** Uploaded attachments; the bytes in pieces, apart from what the lists read. */
@ApplicationScoped
public class BijlageRepository {
    private static final InhoudRepository STUKKEN = new InhoudRepository("bijlage_stuk", "bijlage_id");

    @PersistenceContext
    EntityManager em;

    Bijlage toevoegen(Bijlage bijlage, byte[] inhoud) {
        em.persist(bijlage);
        em.flush();
        STUKKEN.bewaren(em, bijlage.id(), inhoud);
        return bijlage;
    }

    Optional<Bijlage> find(long id) {
        return Optional.ofNullable(em.find(Bijlage.class, id));
    }

    byte[] inhoud(long id) {
        return STUKKEN.lezen(em, id);
    }

    /** The file as it was uploaded, also when it was taken out since. */
    public Optional<Bestand> bestand(long id) {
        return find(id).map(b -> new Bestand(b.naam(), b.mediatype(), inhoud(id)));
    }

    /** The uploaded attachments of a plan that were not taken out, by letter and order of adding. */
    public List<Bijlageregel> lijst(long planId) {
        return em.createQuery("select new nl.onderwijsregio.plan.Bijlageregel(b.id, b.letter, b.naam, b.mediatype, b.omvang, b.sha256,"
                + " b.toegevoegdOp, b.toegevoegdDoor) from Bijlage b where b.planId = :p and b.verwijderdOp is null order by b.letter, b.id",
                Bijlageregel.class).setParameter("p", planId).getResultList();
    }
}
