package nl.onderwijsregio.medezeggenschap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regeling.Documentsoort;

/** Reads requests to councils: one query per list, however many councils or points there are. */
@ApplicationScoped
public class AdviesaanvraagQuery {
    private static final String REGEL = "select a.id, a.regioId, a.planId, v.nummer, v.sha256, a.bestuurPartijId, b.naam, a.raadPartijId, r.naam,"
            + " a.recht, a.grondslag, a.termijn, a.voorgelegdOp, a.strekking, a.teLaat,"
            + " (select count(p) from Adviespunt p where p.aanvraag = a and p.ronde = a.ronde),"
            + " (select count(q) from Adviespunt q where q.aanvraag = a and q.ronde = a.ronde and q.reactie is null),"
            + " (select count(w) from PlanVersie w where w.planId = a.planId and w.nummer > v.nummer and w.sha256 <> v.sha256),"
            + " (select count(n) from Adviesaanvraag n where n.planId = a.planId and n.raadPartijId = a.raadPartijId and n.geleding = a.geleding and n.id > a.id),"
            + " a.reactiesGelezenOp, s.regeling, s.document, a.geleding,"
            + " (select count(o) from Adviespunt o where o.aanvraag = a and o.ronde = a.ronde and (o.reactie is null or o.reactie <> nl.onderwijsregio.medezeggenschap.Reactie.OVERGENOMEN))"
            + " from Adviesaanvraag a join PlanVersie v on v.id = a.planVersieId join Partij b on b.id = a.bestuurPartijId"
            + " join Partij r on r.id = a.raadPartijId join PlanVanAanpak s on s.id = a.planId ";

    @PersistenceContext
    EntityManager em;
    @Inject
    MedezeggenschapsregelRepository regels;

    /** Every request in the region, by bestuur and council, newest first. */
    public List<Voorlegregel> vanRegio(long regio, LocalDate vandaag) {
        return em.createQuery(REGEL + "where a.regioId = :x order by b.naam, r.naam, a.id desc", Object[].class).setParameter("x", regio)
                .getResultStream().map(r -> regel(r, vandaag)).toList();
    }

    /** Every request about the plan, newest first per council. */
    public List<Voorlegregel> vanPlan(long plan, LocalDate vandaag) {
        return em.createQuery(REGEL + "where a.planId = :x order by b.naam, r.naam, a.id desc", Object[].class).setParameter("x", plan)
                .getResultStream().map(r -> regel(r, vandaag)).toList();
    }

    /** Every request to the council in the region, newest first. */
    public List<Voorlegregel> vanRaad(long regio, long raad, LocalDate vandaag) {
        return em.createQuery(REGEL + "where a.raadPartijId = :x and a.regioId = :g order by a.id desc", Object[].class).setParameter("x", raad)
                .setParameter("g", regio).getResultStream().map(r -> regel(r, vandaag)).toList();
    }

    /** One request. */
    public Optional<Voorlegregel> find(long id, LocalDate vandaag) {
        return em.createQuery(REGEL + "where a.id = :x", Object[].class).setParameter("x", id).getResultStream().map(r -> regel(r, vandaag))
                .findFirst();
    }

    /** The request with its views, its questions and its rules, as everybody involved reads it. */
    Aanvraagbeeld beeld(Adviesaanvraag aanvraag, boolean magReageren, LocalDate vandaag) {
        String regio = em.createQuery("select r.naam from Onderwijsregio r where r.id = :r", String.class).setParameter("r", aanvraag.regioId())
                .getSingleResult();
        return new Aanvraagbeeld(find(aanvraag.id(), vandaag).orElseThrow(), regio, aanvraag.inhoud(), regels.van(aanvraag.inhoud().regels()),
                aanvraag.voorgesteldRecht().orElse(null), aanvraag.zienswijze().orElse(null), aanvraag.eerdereZienswijzen(), vragen(aanvraag.id()), magReageren);
    }

    private List<Raadsvraagregel> vragen(long aanvraag) {
        return em.createQuery("select v from Raadsvraag v where v.adviesaanvraagId = :a order by v.id", Raadsvraag.class).setParameter("a", aanvraag)
                .getResultStream().map(Raadsvraag::regel).toList();
    }

    /** The councils of the besturen that take part with the plan of the region. */
    public List<Raad> raden(long plan) {
        return em.createQuery("select new nl.onderwijsregio.medezeggenschap.Raad(r.id, r.naam, b.id, b.naam) from Partij r"
                + " join Partij b on b.id = r.bestuurPartijId where exists (select d.id from Deelname d join d.samenstelling s"
                + " join PlanVanAanpak p on p.regioId = s.regioId and p.regeling = s.regeling where p.id = :p and d.partijId = b.id)"
                + " order by b.naam, r.naam", Raad.class).setParameter("p", plan).getResultList();
    }

    private static Voorlegregel regel(Object[] r, LocalDate vandaag) {
        Medezeggenschapsrecht recht = (Medezeggenschapsrecht) r[9];
        LocalDate termijn = (LocalDate) r[11];
        Strekking strekking = (Strekking) r[13];
        long open = (Long) r[16];
        return new Voorlegregel((Long) r[0], (Long) r[1], (Long) r[2], new Werkstuk((String) r[20], (Documentsoort) r[21]), (Integer) r[3],
                (String) r[4], (Long) r[5], (String) r[6], (Long) r[7], (String) r[8], recht, (Grondslag) r[10], termijn, (Instant) r[12], strekking, (Boolean) r[14], (Long) r[15], open,
                stand(recht, strekking, open, (Long) r[23], vandaag.isAfter(termijn)), (Long) r[17] > 0, (Long) r[18] > 0, r[19] != null, (Geleding) r[22], (Long) r[23]);
    }

    private static Voorlegstand stand(Medezeggenschapsrecht recht, Strekking strekking, long zonderReactie, long nietOvergenomen, boolean voorbij) {
        if (!recht.vraagtAntwoord()) {
            return Voorlegstand.TER_INFORMATIE;
        }
        if (strekking == null) {
            return voorbij ? Voorlegstand.TERMIJN_VOORBIJ : Voorlegstand.WACHT;
        }
        if (zonderReactie > 0) {
            return Voorlegstand.REACTIE_NODIG;
        }
        boolean onthouden = strekking == Strekking.NEGATIEF || strekking == Strekking.POSITIEF_MET_PUNTEN && nietOvergenomen > 0;
        return recht == Medezeggenschapsrecht.INSTEMMING && onthouden ? Voorlegstand.NIET_INGESTEMD : Voorlegstand.AFGEROND;
    }
}
