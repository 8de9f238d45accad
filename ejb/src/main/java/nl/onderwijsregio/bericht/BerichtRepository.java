package nl.onderwijsregio.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mails and what people switched off. */
@ApplicationScoped
public class BerichtRepository {
    @PersistenceContext
    EntityManager em;

    void toevoegen(Bericht bericht) {
        em.persist(bericht);
    }

    boolean bestaat(String gebruiker, String kenmerk) {
        return em.createQuery("select count(b) from Bericht b where b.gebruiker = :g and b.kenmerk = :k", Long.class)
                .setParameter("g", gebruiker).setParameter("k", kenmerk).getSingleResult() > 0;
    }

    /** Mails whose turn has come, oldest first. */
    List<Long> aanDeBeurt(Instant nu, int meeste) {
        return em.createQuery("select b.id from Bericht b where b.status = :s and b.volgendePoging <= :n order by b.volgendePoging, b.id", Long.class)
                .setParameter("s", Berichtstatus.WACHT).setParameter("n", nu).setMaxResults(meeste).getResultList();
    }

    /** Mails that were claimed before that moment and never closed: their server stopped in between. */
    List<Long> blijvenHangen(Instant voor) {
        return em.createQuery("select b.id from Bericht b where b.status = :s and b.begonnenOp < :v", Long.class)
                .setParameter("s", Berichtstatus.BEZIG).setParameter("v", voor).getResultList();
    }

    Optional<Bericht> vergrendeld(long id) {
        return Optional.ofNullable(em.find(Bericht.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Bericht> wachtend(long id) {
        return em.createQuery("select b from Bericht b where b.id = :i and b.status = :s", Bericht.class).setParameter("i", id)
                .setParameter("s", Berichtstatus.WACHT).getResultStream().findFirst();
    }

    /** What still waits of these is of no use any more. @param gebruiker of one person; null for everybody */
    void intrekken(Collection<String> kenmerken, String gebruiker) {
        if (!kenmerken.isEmpty()) {
            em.createQuery("update Bericht b set b.status = :v where b.status = :w and b.kenmerk in :k and (:g is null or b.gebruiker = :g)")
                    .setParameter("v", Berichtstatus.VERLOPEN).setParameter("w", Berichtstatus.WACHT).setParameter("k", kenmerken)
                    .setParameter("g", gebruiker).executeUpdate();
        }
    }

    void opruimen(Instant voor) {
        em.createQuery("delete from Bericht b where b.status not in :s and b.gemaaktOp < :v")
                .setParameter("s", EnumSet.of(Berichtstatus.WACHT, Berichtstatus.BEZIG)).setParameter("v", voor).executeUpdate();
    }

    Map<Berichtstatus, Long> aantallen() {
        Map<Berichtstatus, Long> aantallen = new EnumMap<>(Berichtstatus.class);
        em.createQuery("select b.status, count(b) from Bericht b group by b.status", Object[].class).getResultList()
                .forEach(r -> aantallen.put((Berichtstatus) r[0], (Long) r[1]));
        return aantallen;
    }

    /** The newest mails in one of the states, without what is in them. */
    List<Berichtregel> lijst(Set<Berichtstatus> statussen, int meeste) {
        return em.createQuery("select new nl.onderwijsregio.bericht.Berichtregel(b.id, b.soort, b.gebruiker, b.onderwerp, b.status, b.gemaaktOp,"
                + " b.volgendePoging, b.pogingen, b.verstuurdOp, b.fout) from Bericht b where b.status in :s order by b.id desc", Berichtregel.class)
                .setParameter("s", statussen).setMaxResults(meeste).getResultList();
    }

    @SuppressWarnings("unchecked") // a native query of one column
    Set<Berichtsoort> uitgezet(String gebruiker) {
        Set<Berichtsoort> soorten = EnumSet.noneOf(Berichtsoort.class);
        ((List<Object>) em.createNativeQuery("select soort from bericht_uitgezet where gebruiker = :g").setParameter("g", gebruiker).getResultList())
                .forEach(naam -> soorten.add(Berichtsoort.valueOf(naam.toString())));
        return soorten;
    }

    boolean isUitgezet(Bericht bericht) {
        return ((Number) em.createNativeQuery("select count(*) from bericht_uitgezet u join bericht b on b.gebruiker = u.gebruiker and b.soort = u.soort"
                + " where b.id = :i").setParameter("i", bericht.post().id()).getSingleResult()).intValue() > 0;
    }

    void aanzetten(String gebruiker, Berichtsoort soort) {
        em.createNativeQuery("delete from bericht_uitgezet where gebruiker = :g and soort = :s").setParameter("g", gebruiker)
                .setParameter("s", soort.name()).executeUpdate();
    }

    void uitzetten(String gebruiker, Berichtsoort soort, Instant nu) {
        aanzetten(gebruiker, soort);
        em.createNativeQuery("insert into bericht_uitgezet (gebruiker, soort, sinds) values (:g, :s, :m)").setParameter("g", gebruiker)
                .setParameter("s", soort.name()).setParameter("m", nu).executeUpdate();
    }
}
