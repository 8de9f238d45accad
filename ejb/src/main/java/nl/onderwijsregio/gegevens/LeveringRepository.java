package nl.onderwijsregio.gegevens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Weigering;
import org.hibernate.Session;

/** Leveringen, and the connection of the running transaction for the import's own SQL. */
@ApplicationScoped
class LeveringRepository {
    @PersistenceContext
    EntityManager em;

    /** Work on the JDBC connection of the current transaction. */
    interface Verbindingswerk<T> {
        T doe(Connection verbinding) throws SQLException;
    }

    public Levering toevoegen(Levering levering) {
        em.persist(levering);
        em.flush();
        return levering;
    }

    public Levering get(long id) {
        return Optional.ofNullable(em.find(Levering.class, id)).orElseThrow(() -> new Weigering(GegevensReden.LEVERING_ONBEKEND));
    }

    /** The levering, held against others who want to decide about it. */
    public Levering getVoorBesluit(long id) {
        return Optional.ofNullable(em.find(Levering.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new Weigering(GegevensReden.LEVERING_ONBEKEND));
    }

    /** The newest levering of exactly these bytes that is in force, or turned out to change nothing. */
    public Optional<Levering> verwerkt(String sha256) {
        return em.createQuery("select l from Levering l where l.sha256 = :s and l.status in (:t, :o) order by l.id desc", Levering.class)
                .setParameter("s", sha256).setParameter("t", Leveringstatus.TOEGEPAST).setParameter("o", Leveringstatus.ONGEWIJZIGD)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** How many leveringen were ever applied: grows with every change of the data. */
    public long stand() {
        return em.createQuery("select count(l) from Levering l where l.status = :t", Long.class)
                .setParameter("t", Leveringstatus.TOEGEPAST).getSingleResult();
    }

    public List<Levering> nieuwsteEerst(int hoogstens) {
        return em.createQuery("select l from Levering l order by l.id desc", Levering.class).setMaxResults(hoogstens).getResultList();
    }

    /** Leveringen that were being read when the server stopped. */
    public List<Levering> blijvenSteken() {
        return em.createQuery("select l from Levering l where l.status = :i", Levering.class)
                .setParameter("i", Leveringstatus.INLEZEN).getResultList();
    }

    public List<Rapportregel> regels(long levering, int vanaf, int hoogstens) {
        return GegevensQuery.rijen(em.createNativeQuery("select geweigerd, rij, kolom, waarde, reden from levering_regel"
                + " where levering_id = :l order by geweigerd desc, rij, volgnummer").setParameter("l", levering)
                .setFirstResult(vanaf).setMaxResults(hoogstens))
                .map(r -> new Rapportregel((Boolean) r[0], Cel.geheel(r[1]), Cel.tekst(r[2]), Cel.tekst(r[3]), Cel.tekst(r[4]))).toList();
    }

    /** Codes of the gemeenten that a file lists (those of the demonstration are not real). */
    public Set<String> gemeentecodes() {
        return new HashSet<>(GegevensQuery.rijen(em.createNativeQuery("select g.code, g.naam from gemeente g"
                + " join levering l on l.id = g.levering_id where g.verdwenen_op is null and l.soort <> 'DEMO'"))
                .map(r -> Cel.tekst(r[0])).toList());
    }

    public <T> T opVerbinding(Verbindingswerk<T> werk) {
        em.flush();
        return em.unwrap(Session.class).doReturningWork(werk::doe);
    }
}
