package nl.onderwijsregio.besluit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regeling.Documentsoort;

/** Reads votes for screens. One query per list, however many votes or parties there are. */
@ApplicationScoped
public class StemrondeQuery {
    private static final String REGEL = "select r.id, r.nummer, r.voorstel, r.tijd, r.status, r.vervalreden, r.uitkomst, r.besluitnummer,"
            + " (select count(x) from Stemrecht x where x.stemrondeId = r.id),"
            + " (select count(y) from Stemrecht y where y.stemrondeId = r.id and y.stemmen > 0), e.kamer, e.laatstOp, e.gelezenOp, p.regeling, p.document"
            + " from Stemronde r left join PlanVanAanpak p on p.id = r.voorstel.planId left join Stemrecht e on e.stemrondeId = r.id and e.partijId = :p ";

    @PersistenceContext
    EntityManager em;

    /** The votes of a region as that party sees them, last closing first. */
    public List<Ronderegel> vanRegio(long regio, long partij, Instant moment) {
        return em.createQuery(REGEL + "where r.voorstel.regioId = :r order by r.tijd.sluit desc, r.id desc", Object[].class)
                .setParameter("p", partij).setParameter("r", regio).getResultStream().map(r -> regel(r, moment)).toList();
    }

    /** One vote as that party sees it. */
    public Optional<Ronderegel> find(long ronde, long partij, Instant moment) {
        return em.createQuery(REGEL + "where r.id = :i", Object[].class).setParameter("p", partij).setParameter("i", ronde)
                .getResultStream().map(r -> regel(r, moment)).findFirst();
    }

    /** The votes on that proposal of a partner as that party sees them, newest first. */
    public List<Ronderegel> overPartnervoorstel(long partnervoorstel, long partij, Instant moment) {
        return em.createQuery(REGEL + "where r.voorstel.partnervoorstelId = :v order by r.id desc", Object[].class)
                .setParameter("p", partij).setParameter("v", partnervoorstel).getResultStream().map(r -> regel(r, moment)).toList();
    }

    private static Ronderegel regel(Object[] r, Instant moment) {
        Stemtijd tijd = (Stemtijd) r[3];
        Rondestatus vast = (Rondestatus) r[4];
        Werkstuk werkstuk = r[13] == null ? null : new Werkstuk((String) r[13], (Documentsoort) r[14]);
        return new Ronderegel((Long) r[0], (String) r[1], (Voorstel) r[2], werkstuk, tijd, vast == Rondestatus.GEPLAND ? tijd.op(moment) : vast,
                (Vervalreden) r[5], (Stemuitkomst) r[6], (String) r[7], (Long) r[8], (Long) r[9], (Kamer) r[10], (Instant) r[11], r[12] != null);
    }

    /** Everybody entitled and when they voted, by chamber and name. */
    public List<Aanwezige> aanwezigen(long ronde) {
        return em.createQuery("select new nl.onderwijsregio.besluit.Aanwezige(r.kamer, r.partijNaam, r.laatstOp) from Stemrecht r"
                + " where r.stemrondeId = :s order by r.partijNaam, r.id", Aanwezige.class).setParameter("s", ronde).getResultList()
                .stream().sorted(Comparator.comparing(Aanwezige::kamer)).toList();
    }

    /** Who voted in each of these votes, and where each stands at that moment. Two queries. */
    Map<Long, Opkomst> opkomst(Collection<Long> rondes, Instant moment) {
        Map<Long, List<Aanwezige>> per = new HashMap<>();
        em.createQuery("select r.stemrondeId, new nl.onderwijsregio.besluit.Aanwezige(r.kamer, r.partijNaam, r.laatstOp) from Stemrecht r"
                + " where r.stemrondeId in :s order by r.partijNaam, r.id", Object[].class).setParameter("s", rondes).getResultList()
                .forEach(r -> per.computeIfAbsent((Long) r[0], n -> new ArrayList<>()).add((Aanwezige) r[1]));
        Map<Long, Opkomst> stand = new HashMap<>();
        em.createQuery("select r.id, r.status, r.tijd from Stemronde r where r.id in :s", Object[].class).setParameter("s", rondes).getResultList()
                .forEach(r -> stand.put((Long) r[0], new Opkomst(per.getOrDefault((Long) r[0], List.of()).stream().sorted(Comparator.comparing(Aanwezige::kamer)).toList(),
                        r[1] == Rondestatus.GEPLAND ? ((Stemtijd) r[2]).op(moment) : (Rondestatus) r[1])));
        return stand;
    }

    /** The counting votes; only for a vote that was counted. Those of a secret chamber have no party. */
    public List<Telregel> telregels(long ronde) {
        return Stream.concat(open(ronde).stream(), geheim(ronde).stream()).sorted(Comparator.comparing(Telregel::kamer)).toList();
    }

    private List<Telregel> geheim(long ronde) {
        return em.createQuery("select new nl.onderwijsregio.besluit.Telregel(g.kamer, null, g.bewijsnummer, g.keuze, null, null, 1) from Stemronde d join d.geheim g"
                + " where d.id = :s order by g.bewijsnummer", Telregel.class).setParameter("s", ronde).getResultList();
    }

    private List<Telregel> open(long ronde) {
        return em.createQuery("select new nl.onderwijsregio.besluit.Telregel(r.kamer, r.partijNaam, s.bewijsnummer, s.keuze, s.toelichting, s.oplossing, r.gewicht)"
                + " from Stemrecht r join Stem s on s.stemrechtId = r.id and s.volgnummer = r.stemmen join Stemronde d on d.id = r.stemrondeId"
                + " where r.stemrondeId = :s and d.uitkomst is not null order by r.partijNaam, r.id", Telregel.class).setParameter("s", ronde)
                .getResultList();
    }

    /** What the vote of that party weighs. */
    int gewicht(long ronde, long partij) {
        return em.createQuery("select r.gewicht from Stemrecht r where r.stemrondeId = :s and r.partijId = :p", Integer.class).setParameter("s", ronde)
                .setParameter("p", partij).getSingleResult();
    }

    /** The votes of one party, last first. */
    public List<Stemregel> eigen(long ronde, long partij) {
        return em.createQuery("select new nl.onderwijsregio.besluit.Stemregel(s.volgnummer, s.keuze, s.toelichting, s.oplossing, s.moment, s.gebruiker,"
                + " s.bewijsnummer) from Stem s join Stemrecht r on r.id = s.stemrechtId where r.stemrondeId = :s and r.partijId = :p"
                + " order by s.volgnummer desc", Stemregel.class).setParameter("s", ronde).setParameter("p", partij).getResultList();
    }

    /** Name of the region. */
    public Optional<String> regioNaam(long regio) {
        return em.createQuery("select r.naam from Onderwijsregio r where r.id = :r", String.class).setParameter("r", regio)
                .getResultStream().findFirst();
    }
}
