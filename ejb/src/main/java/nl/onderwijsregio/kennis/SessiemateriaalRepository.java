package nl.onderwijsregio.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Slides and recordings; the bytes in pieces, apart from what the lists read. */
@ApplicationScoped
public class SessiemateriaalRepository {
    private static final int STUK = 256 * 1024;

    @PersistenceContext
    EntityManager em;

    long toevoegen(Sessiemateriaal materiaal, byte[] inhoud) {
        em.persist(materiaal);
        em.flush();
        for (int nummer = 0; nummer * STUK < inhoud.length; nummer++) {
            byte[] stuk = Arrays.copyOfRange(inhoud, nummer * STUK, Math.min(inhoud.length, (nummer + 1) * STUK));
            em.createNativeQuery("insert into sessiemateriaal_stuk (materiaal_id, nummer, inhoud) values (:m, :n, :i)")
                    .setParameter("m", materiaal.id()).setParameter("n", nummer).setParameter("i", stuk).executeUpdate();
        }
        return materiaal.id();
    }

    Optional<Sessiemateriaal> find(long id) {
        return Optional.ofNullable(em.find(Sessiemateriaal.class, id)).filter(m -> !m.isVerwijderd());
    }

    @SuppressWarnings("unchecked") // a native query of one column
    byte[] inhoud(long id) {
        List<byte[]> stukken = em.createNativeQuery("select s.inhoud from sessiemateriaal_stuk s where s.materiaal_id = :m order by s.nummer", byte[].class)
                .setParameter("m", id).getResultList();
        ByteArrayOutputStream geheel = new ByteArrayOutputStream();
        stukken.forEach(geheel::writeBytes);
        return geheel.toByteArray();
    }

    List<Materiaalregel> lijst(long sessie) {
        return em.createQuery("select new nl.onderwijsregio.kennis.Materiaalregel(m.id, m.soort, m.titel, m.link, m.bestandsnaam, m.omvang, m.toegevoegdOp)"
                + " from Sessiemateriaal m where m.sessieId = :s and m.verwijderdOp is null order by m.id", Materiaalregel.class).setParameter("s", sessie).getResultList();
    }
}
