package nl.onderwijsregio.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Klok;

/** Kennissessies and who registered. Whoever divides places holds the row of the session first: registrations come one after the other. */
@ApplicationScoped
public class KennissessieRepository {
    @PersistenceContext
    EntityManager em;

    Kennissessie toevoegen(Kennissessie sessie) {
        em.persist(sessie);
        em.flush();
        return sessie;
    }

    /** Adds a registration that is new; one that was read is kept by itself. */
    void bewaren(Aanmelding aanmelding) {
        if (!em.contains(aanmelding)) {
            em.persist(aanmelding);
        }
        em.flush();
    }

    /** Parts that are new have their ids afterwards. */
    void schrijven() {
        em.flush();
    }

    Optional<Kennissessie> find(long id) {
        return Optional.ofNullable(em.find(Kennissessie.class, id));
    }

    /** The session, held until the end of the transaction. */
    Optional<Kennissessie> vergrendelen(long id) {
        return Optional.ofNullable(em.find(Kennissessie.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Everybody who ever registered. */
    Deelnemerslijst lijst(Kennissessie sessie, LocalDate dag) {
        List<Aanmelding> alle = em.createQuery("select distinct a from Aanmelding a left join fetch a.delen where a.sessieId = :s", Aanmelding.class)
                .setParameter("s", sessie.id()).getResultList();
        Set<String> zonderMandaat = alle.stream().map(Aanmelding::gebruiker).collect(Collectors.toCollection(HashSet::new));
        em.createQuery("select a.gebruiker from Aanmelding a, Mandaat m where a.sessieId = :s and " + AgendaQuery.MET_MANDAAT, String.class)
                .setParameter("s", sessie.id()).setParameter("d", dag).getResultList().forEach(zonderMandaat::remove);
        return new Deelnemerslijst(sessie, alle, zonderMandaat);
    }

    /** Takes a concept away with all that is in it. */
    void verwijderen(Kennissessie sessie) {
        em.remove(sessie);
    }

    /** Sessions where an offer expired or reserved places come free. */
    List<Long> bijTeWerken(Instant nu) {
        return em.createQuery("select s.id from Kennissessie s where s.stand = :g and (exists (select a.id from Aanmelding a where a.sessieId = s.id"
                + " and a.stand = :a and a.aanbodTot <= :n) or s.begin > :n and exists (select r.id from Plaatsreservering r where r.sessie = s and r.vrijgegeven = false and r.vrijOp <= :d))",
                Long.class).setParameter("g", Sessiestand.GEPUBLICEERD).setParameter("a", Aanmeldstand.AANGEBODEN).setParameter("n", nu)
                .setParameter("d", LocalDate.ofInstant(nu, Klok.ZONE)).getResultList();
    }

    /** Sessions that begin between these moments. */
    List<Long> beginnend(Instant na, Instant tot) {
        return em.createQuery("select s.id from Kennissessie s where s.stand = :g and s.begin > :n and s.begin <= :t", Long.class)
                .setParameter("g", Sessiestand.GEPUBLICEERD).setParameter("n", na).setParameter("t", tot).getResultList();
    }

    /** Sessions that ended between these moments, the first one too. */
    List<Long> geeindigd(Instant van, Instant tot) {
        return em.createQuery("select s.id from Kennissessie s where s.stand = :g and s.einde >= :v and s.einde <= :t", Long.class)
                .setParameter("g", Sessiestand.GEPUBLICEERD).setParameter("v", van).setParameter("t", tot).getResultList();
    }

    /** Wipes what people answered for sessions that ended or were cancelled. @return of how many registrations */
    int antwoordenWissen(Instant nu) {
        return em.createQuery("update Aanmelding a set a.dieet = null, a.toegankelijkheid = null where (a.dieet is not null or a.toegankelijkheid is not null)"
                + " and a.sessieId in (select s.id from Kennissessie s where s.einde <= :n or s.stand = :g)").setParameter("n", nu)
                .setParameter("g", Sessiestand.GEANNULEERD).executeUpdate();
    }

    /** Wipes the names of delegations of sessions that ended before that moment. */
    int namenWissen(Instant voor) {
        return em.createQuery("update Aanmelding a set a.namen = '' where a.namen <> '' and a.sessieId in (select s.id from Kennissessie s where s.einde <= :v)")
                .setParameter("v", voor).executeUpdate();
    }
}
