package nl.onderwijsregio.besluit.bezwaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Rondestatus;

/** Objections in votes, read from the votes themselves, and what was said about them. A secret chamber has none: its votes have no words. */
@ApplicationScoped
public class BezwaarRepository {
    private static final String LAATSTE = "s.keuze = :k and r.geheim = false and s.volgnummer = (select max(t.volgnummer) from Stem t where t.stemrechtId = r.id"
            + " and t.keuze = :k)";

    @PersistenceContext
    EntityManager em;

    /** The last objection of each party in that vote, also one that was taken back; by chamber and name. */
    List<Bezwaarregel> van(long stemronde) {
        Map<Long, List<Bezwaarwoord>> woorden = em.createQuery("select w from Bezwaarwoord w join Stemrecht r on r.id = w.stemrechtId where r.stemrondeId = :s"
                + " order by w.id", Bezwaarwoord.class).setParameter("s", stemronde).getResultStream().collect(Collectors.groupingBy(Bezwaarwoord::stemrechtId));
        return em.createQuery("select r.id, r.partijId, r.partijNaam, r.kamer, s.volgnummer, s.toelichting, s.oplossing, s.moment, r.stemmen"
                + " from Stemrecht r join Stem s on s.stemrechtId = r.id join Stemronde d on d.id = r.stemrondeId where r.stemrondeId = :s"
                + " and (s.gedeeld = true or d.uitkomst is not null) and " + LAATSTE + " order by r.partijNaam, r.id", Object[].class)
                .setParameter("s", stemronde).setParameter("k", Keuze.BEZWAAR).getResultStream()
                .map(r -> regel(r, woorden.getOrDefault((Long) r[0], List.of()))).sorted(Comparator.comparing(Bezwaarregel::kamer)).toList();
    }

    private static Bezwaarregel regel(Object[] r, List<Bezwaarwoord> woorden) {
        int stem = (Integer) r[4];
        return new Bezwaarregel((Long) r[1], (String) r[2], (Kamer) r[3], stem, (String) r[5], (String) r[6], (Instant) r[7], stem == (Integer) r[8],
                woorden.stream().filter(w -> w.stem() == stem).map(Bezwaarwoord::regel).toList());
    }

    void toevoegen(Bezwaarwoord woord) {
        em.persist(woord);
        em.flush();
    }

    /** Standing objections in open votes of the region: the vote's id and subject, its proposal of a partner, its closing, the party, the last word or null. */
    List<Object[]> open(long regio, Instant nu) {
        return em.createQuery("select d.id, d.voorstel.onderwerp, d.voorstel.partnervoorstelId, d.tijd.sluit, r.partijId, r.partijNaam,"
                + " (select w.soort from Bezwaarwoord w where w.id = (select max(x.id) from Bezwaarwoord x where x.stemrechtId = r.id and x.stem = s.volgnummer))"
                + " from Stemronde d join Stemrecht r on r.stemrondeId = d.id join Stem s on s.stemrechtId = r.id where d.voorstel.regioId = :r and d.status = :u"
                + " and d.tijd.opent <= :n and d.tijd.sluit > :n and s.volgnummer = r.stemmen and s.keuze = :k and s.gedeeld = true and r.geheim = false order by d.id, r.partijNaam, r.id",
                Object[].class).setParameter("r", regio).setParameter("u", Rondestatus.GEPLAND).setParameter("n", nu).setParameter("k", Keuze.BEZWAAR).getResultList();
    }
}
