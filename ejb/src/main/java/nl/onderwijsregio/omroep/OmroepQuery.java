package nl.onderwijsregio.omroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads messages and questions; the number of queries does not depend on how many there are. */
@ApplicationScoped
class OmroepQuery {
    private static final String REGEL = "select b.id, b.titel, b.verstuurdOp, (select count(x) from Omroepregio x where x.bericht.id = b.id),"
            + " (select count(x) from Omroepregio x where x.bericht.id = b.id and x.gelezenOp is not null), (select count(v) from Omroepvraag v where v.berichtId = b.id),"
            + " (select count(v) from Omroepvraag v where v.berichtId = b.id and v.beantwoordOp is null) from Omroepbericht b ";
    /** Of what other regions did nothing is read. */
    private static final String REGIOREGEL = "select b.id, b.titel, b.verstuurdOp,"
            + " (select count(v) from Omroepvraag v where v.berichtId = b.id and v.regioId = x.regioId),"
            + " (select count(v) from Omroepvraag v where v.berichtId = b.id and v.regioId = x.regioId and v.beantwoordOp is null), x.gelezenOp"
            + " from Omroepregio x join x.bericht b where x.regioId = :r ";
    private static final String VRAAG = "select new nl.onderwijsregio.omroep.Vraagregel(v.id, v.berichtId, r.naam, v.tekst, v.gesteldOp, v.antwoord, v.beantwoordOp,"
            + " v.openbareVraag, v.openbaarAntwoord, v.openbaarOp) from Omroepvraag v join Onderwijsregio r on r.id = v.regioId ";

    @PersistenceContext
    EntityManager em;

    /** All messages, newest first. */
    List<Omroepregel> alle() {
        return em.createQuery(REGEL + "order by b.verstuurdOp desc, b.id desc", Object[].class).getResultStream().map(OmroepQuery::regel).toList();
    }

    Optional<Omroepregel> find(long bericht) {
        return em.createQuery(REGEL + "where b.id = :b", Object[].class).setParameter("b", bericht).getResultStream().map(OmroepQuery::regel).findFirst();
    }

    /** What was sent to a region, newest first. */
    List<Omroepregel> vanRegio(long regio) {
        return em.createQuery(REGIOREGEL + "order by b.verstuurdOp desc, b.id desc", Object[].class).setParameter("r", regio).getResultStream()
                .map(r -> new Omroepregel((Long) r[0], (String) r[1], (Instant) r[2], 1, r[5] == null ? 0 : 1, (Long) r[3], (Long) r[4], (Instant) r[5])).toList();
    }

    private static Omroepregel regel(Object[] r) {
        return new Omroepregel((Long) r[0], (String) r[1], (Instant) r[2], (Long) r[3], (Long) r[4], (Long) r[5], (Long) r[6], null);
    }

    /** The regions of a message by name. */
    List<Leesregel> lezers(long bericht) {
        return em.createQuery("select new nl.onderwijsregio.omroep.Leesregel(r.id, r.naam, x.gelezenOp) from Omroepregio x join Onderwijsregio r on r.id = x.regioId"
                + " where x.bericht.id = :b order by r.naam, r.id", Leesregel.class).setParameter("b", bericht).getResultList();
    }

    /** The questions about a message, oldest first. @param regio only of that region; null for all */
    List<Vraagregel> vragen(long bericht, Long regio) {
        return em.createQuery(VRAAG + "where v.berichtId = :b and (:r is null or v.regioId = :r) order by v.id", Vraagregel.class).setParameter("b", bericht)
                .setParameter("r", regio).getResultList();
    }

    /** The questions without an answer, oldest first. */
    List<Vraagregel> onbeantwoord() {
        return em.createQuery(VRAAG + "where v.beantwoordOp is null order by v.id", Vraagregel.class).getResultList();
    }

    /** Name of a region, without the mark of the demonstration. */
    String regioNaam(long regio) {
        return em.createQuery("select r.naam from Onderwijsregio r where r.id = :r", String.class).setParameter("r", regio).getSingleResult().replace(" (fictief)", "");
    }

    /** What anyone reads, newest first. */
    List<Openbarevraag> openbaar() {
        return em.createQuery("select new nl.onderwijsregio.omroep.Openbarevraag(v.openbareVraag, v.openbaarAntwoord, v.openbaarOp) from Omroepvraag v"
                + " where v.openbaarOp is not null order by v.openbaarOp desc, v.id desc", Openbarevraag.class).getResultList();
    }

    /** All regions by name, real ones first. */
    List<Omroepkeuze> regios() {
        return em.createQuery("select new nl.onderwijsregio.omroep.Omroepkeuze(r.id, r.naam) from Onderwijsregio r order by r.fictief, r.naam, r.id", Omroepkeuze.class)
                .getResultList();
    }
}
