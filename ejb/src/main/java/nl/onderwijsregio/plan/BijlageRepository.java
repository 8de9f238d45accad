package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Uploaded attachments; the bytes in pieces, apart from what the lists read. */
@ApplicationScoped
public class BijlageRepository {
    private static final int STUK = 256 * 1024;

    @PersistenceContext
    EntityManager em;

    Bijlage toevoegen(Bijlage bijlage, byte[] inhoud) {
        em.persist(bijlage);
        em.flush();
        for (int nummer = 0; nummer * STUK < inhoud.length; nummer++) {
            byte[] stuk = Arrays.copyOfRange(inhoud, nummer * STUK, Math.min(inhoud.length, (nummer + 1) * STUK));
            em.createNativeQuery("insert into bijlage_stuk (bijlage_id, nummer, inhoud) values (:b, :n, :i)")
                    .setParameter("b", bijlage.id()).setParameter("n", nummer).setParameter("i", stuk).executeUpdate();
        }
        return bijlage;
    }

    Optional<Bijlage> find(long id) {
        return Optional.ofNullable(em.find(Bijlage.class, id));
    }

    @SuppressWarnings("unchecked")
    byte[] inhoud(long id) {
        List<byte[]> stukken = em.createNativeQuery("select s.inhoud from bijlage_stuk s where s.bijlage_id = :b order by s.nummer", byte[].class)
                .setParameter("b", id).getResultList();
        ByteArrayOutputStream geheel = new ByteArrayOutputStream();
        stukken.forEach(geheel::writeBytes);
        return geheel.toByteArray();
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
