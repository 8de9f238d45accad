package nl.onderwijsregio.gesprek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads conversations and agreed points; the number of queries does not depend on how many there are. */
@ApplicationScoped
class GesprekQuery {
    private static final String REGEL = "select new nl.onderwijsregio.gesprek.Gespreksregel(g.id, g.regioId, r.naam, g.soort, g.begint, g.plaats, g.status, g.reden,"
            + " v.nummer, v.gezienOp, (select count(p) from Verslagpunt p where p.verslag.id = g.gedeeldId and not exists (select o.id from Opvolging o"
            + " where o.gesprekId = g.id and o.nummer = p.nummer and o.stand = nl.onderwijsregio.gesprek.Opvolgstand.GEDAAN)))"
            + " from Gesprek g join Onderwijsregio r on r.id = g.regioId left join Verslag v on v.id = g.gedeeldId ";

    @PersistenceContext
    EntityManager em;

    /** Of one region, newest first. */
    List<Gespreksregel> vanRegio(long regio) {
        return em.createQuery(REGEL + "where g.regioId = :r order by g.begint desc, g.id desc", Gespreksregel.class).setParameter("r", regio).getResultList();
    }

    /** Of all regions, newest first. */
    List<Gespreksregel> alle() {
        return em.createQuery(REGEL + "order by g.begint desc, g.id desc", Gespreksregel.class).getResultList();
    }

    /** Of all regions: what is planned, and what was held without notes that were shared; the first moment first. */
    List<Gespreksregel> lopend() {
        return em.createQuery(REGEL + "where g.status = nl.onderwijsregio.gesprek.Gesprekstatus.GEPLAND or g.gedeeldId is null and"
                + " g.status = nl.onderwijsregio.gesprek.Gesprekstatus.GEHOUDEN order by g.begint, g.id", Gespreksregel.class).getResultList();
    }

    /** Points of all regions that the Realisatie-Eenheid does and did not do yet; the first date first. */
    List<Afspraakstand> openVanRe() {
        return em.createQuery("select g.id, g.begint, p from Gesprek g join Verslagpunt p on p.verslag.id = g.gedeeldId where p.eigenaar = nl.onderwijsregio.gesprek.Kant.RE"
                + " and not exists (select o.id from Opvolging o where o.gesprekId = g.id and o.nummer = p.nummer and o.stand = nl.onderwijsregio.gesprek.Opvolgstand.GEDAAN)"
                + " order by p.datum, g.id, p.nummer", Object[].class).getResultStream()
                .map(rij -> new Afspraakstand((Long) rij[0], (Instant) rij[1], ((Verslagpunt) rij[2]).afspraak(), List.of())).toList();
    }

    Optional<Gespreksregel> find(long id) {
        return em.createQuery(REGEL + "where g.id = :g", Gespreksregel.class).setParameter("g", id).getResultStream().findFirst();
    }

    Optional<String> regio(long id) {
        return em.createQuery("select r.naam from Onderwijsregio r where r.id = :r", String.class).setParameter("r", id).getResultStream().findFirst();
    }

    /** The points of the newest shared notes of every conversation of the region, with what became of them; the first date first. */
    List<Afspraakstand> afspraken(long regio) {
        Map<String, List<Opvolgingregel>> opvolging = em.createQuery("select o from Opvolging o where o.gesprekId in"
                + " (select g.id from Gesprek g where g.regioId = :r) order by o.id", Opvolging.class).setParameter("r", regio).getResultStream()
                .collect(Collectors.groupingBy(o -> sleutel(o.gesprekId(), o.nummer()), Collectors.mapping(Opvolging::regel, Collectors.toList())));
        return em.createQuery("select g.id, g.begint, p from Gesprek g join Verslagpunt p on p.verslag.id = g.gedeeldId where g.regioId = :r"
                + " order by p.datum, g.id, p.nummer", Object[].class).setParameter("r", regio).getResultStream().map(rij -> {
            Gespreksafspraak afspraak = ((Verslagpunt) rij[2]).afspraak();
            return new Afspraakstand((Long) rij[0], (Instant) rij[1], afspraak, opvolging.getOrDefault(sleutel((Long) rij[0], afspraak.nummer()), List.of()));
        }).toList();
    }

    /** What was decided after that moment, oldest first: number and subject. */
    List<String> besluiten(long regio, Instant sinds) {
        return em.createQuery("select w.besluitnummer, w.voorstel.onderwerp from Stemronde w where w.voorstel.regioId = :r and w.besluitnummer is not null"
                + " and w.tijd.sluit > :s order by w.tijd.sluit, w.id", Object[].class).setParameter("r", regio).setParameter("s", sinds)
                .getResultStream().map(rij -> rij[0] + ": " + rij[1]).toList();
    }

    private static String sleutel(long gesprek, int nummer) {
        return gesprek + ":" + nummer;
    }
}
