package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.plan.Vingerafdruk;

/** New versions with everything that belongs to them, and the counter that tells other servers of a change. */
@ApplicationScoped
public class RegelconceptRepository {
    private static final String NIET_UNIEK = "23505";
    /** Without the texts. */
    private static final String REGEL = "select new nl.onderwijsregio.regelbeheer.Conceptregel(c.id, c.regeling, c.naam, c.basis, c.tekstVan, c.toelichting, c.bron,"
            + " c.status, c.auteur, c.begonnenOp, c.tekstHash, c.geheelHash, c.versie, c.vanaf, c.reden, c.aangebodenOp, c.goedgekeurdDoor, c.goedgekeurdOp) from Regelconcept c";

    @PersistenceContext
    EntityManager em;

    /** Refuses when somebody else began a version of that name at the same moment. */
    Regelconcept toevoegen(Regelconcept concept) {
        try {
            em.persist(concept);
            em.flush();
            return concept;
        } catch (PersistenceException e) {
            throw isBezet(e) ? new Weigering(RegelbeheerReden.VERSIE_BESTAAT_AL, "tekst", concept.tekstVan()) : e;
        }
    }

    /** Whether the database refused because the name is taken. */
    private static boolean isBezet(Throwable e) {
        return e instanceof SQLException sql && NIET_UNIEK.equals(sql.getSQLState()) || e.getCause() != null && isBezet(e.getCause());
    }

    void toevoegen(Regelstap stap) {
        em.persist(stap);
    }

    void toevoegen(Regelvoorbeeld voorbeeld) {
        em.persist(voorbeeld);
    }

    void verwijderen(Regelvoorbeeld voorbeeld) {
        em.remove(voorbeeld);
    }

    Regelactivering toevoegen(Regelactivering activering) {
        em.persist(activering);
        em.flush();
        return activering;
    }

    /** Keeps the bytes as they came, with their fingerprint. */
    Vingerafdruk bewaren(long concept, String naam, byte[] inhoud, Gemachtigde wie, Instant moment) {
        Vingerafdruk sha = Vingerafdruk.van(inhoud);
        em.createNativeQuery("insert into regelupload (concept_id, naam, omvang, sha256, auteur, moment, inhoud) values (:c, :n, :o, :s, :a, :m, :i)")
                .setParameter("c", concept).setParameter("n", naam).setParameter("o", inhoud.length).setParameter("s", sha.sha256())
                .setParameter("a", wie.gebruiker()).setParameter("m", moment).setParameter("i", inhoud).executeUpdate();
        return sha;
    }

    Regelconcept get(long concept) {
        return Optional.ofNullable(em.find(Regelconcept.class, concept)).orElseThrow(() -> new Weigering(RegelbeheerReden.CONCEPT_BESTAAT_NIET));
    }

    /** As {@link #get}, of which something beside its row changes: its stand goes up all the same. */
    Regelconcept geraakt(long concept) {
        Regelconcept een = get(concept);
        em.lock(een, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return een;
    }

    boolean bestaat(String regeling, LocalDate tekstVan) {
        return em.createQuery("select count(c) from Regelconcept c where c.regeling = :r and c.tekstVan = :t", Long.class)
                .setParameter("r", regeling).setParameter("t", tekstVan).getSingleResult() > 0;
    }

    /** The new version with that name, approved or not. */
    Optional<Regelconcept> vinden(String regeling, LocalDate tekstVan) {
        return em.createQuery("select c from Regelconcept c where c.regeling = :r and c.tekstVan = :t", Regelconcept.class)
                .setParameter("r", regeling).setParameter("t", tekstVan).getResultStream().findFirst();
    }

    /** All new versions, newest first. */
    List<Conceptregel> alle() {
        return em.createQuery(REGEL + " order by c.id desc", Conceptregel.class).getResultList();
    }

    /** Those that wait for a second person, oldest first. */
    List<Conceptregel> aangeboden() {
        return em.createQuery(REGEL + " where c.status = :s order by c.id", Conceptregel.class)
                .setParameter("s", Conceptstatus.AANGEBODEN).getResultList();
    }

    /** The approved ones, in the order in which they were begun. */
    List<Regelconcept> goedgekeurd() {
        return em.createQuery("select c from Regelconcept c where c.status = :s order by c.id", Regelconcept.class)
                .setParameter("s", Conceptstatus.GOEDGEKEURD).getResultList();
    }

    /** The approved version with that name. */
    Optional<Regelconcept> goedgekeurd(String regeling, LocalDate tekstVan) {
        return em.createQuery("select c from Regelconcept c where c.status = :s and c.regeling = :r and c.tekstVan = :t", Regelconcept.class)
                .setParameter("s", Conceptstatus.GOEDGEKEURD).setParameter("r", regeling).setParameter("t", tekstVan).getResultStream().findFirst();
    }

    List<Regelvoorbeeld> voorbeelden(long concept) {
        return em.createQuery("select v from Regelvoorbeeld v where v.conceptId = :c order by v.nummer", Regelvoorbeeld.class)
                .setParameter("c", concept).getResultList();
    }

    /** The steps of a version, oldest first, without their reports. */
    List<Stapregel> stappen(long concept) {
        return em.createQuery("select new nl.onderwijsregio.regelbeheer.Stapregel(s.id, s.soort, s.geslaagd, s.moment, s.gebruiker, s.hash, s.toelichting)"
                + " from Regelstap s where s.conceptId = :c order by s.id", Stapregel.class).setParameter("c", concept).getResultList();
    }

    /** The report of the newest step of that kind that was done on the text with that fingerprint. */
    Optional<String> verslag(long concept, Regelstapsoort soort, String hash) {
        return em.createQuery("select s.verslag from Regelstap s where s.conceptId = :c and s.soort = :s and s.hash = :h order by s.id desc", String.class)
                .setParameter("c", concept).setParameter("s", soort).setParameter("h", hash).setMaxResults(1).getResultStream().findFirst();
    }

    /** The report of the newest step of that kind. */
    Optional<String> verslag(long concept, Regelstapsoort soort) {
        return em.createQuery("select s.verslag from Regelstap s where s.conceptId = :c and s.soort = :s order by s.id desc", String.class)
                .setParameter("c", concept).setParameter("s", soort).setMaxResults(1).getResultStream().findFirst();
    }

    /** All activations in the order in which they were made, rolled back ones included. */
    List<Regelactivering> activeringen() {
        return em.createQuery("select a from Regelactivering a order by a.id", Regelactivering.class).getResultList();
    }

    Regelactivering activering(long id) {
        return Optional.ofNullable(em.find(Regelactivering.class, id)).orElseThrow(() -> new Weigering(RegelbeheerReden.ACTIVERING_BESTAAT_NIET));
    }

    /** Tells every server that something changed; acts that do so wait for each other. */
    void gewijzigd() {
        em.createNativeQuery("update regelstand set teller = teller + 1 where id = 1").executeUpdate();
    }

    /** How many changes there were. */
    long stand() {
        return ((Number) em.createNativeQuery("select teller from regelstand where id = 1").getSingleResult()).longValue();
    }
}
