package nl.onderwijsregio.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;

/** Reads mandates for beheer, filtered and by page. Two queries a page. */
@ApplicationScoped
class MandaatoverzichtQuery {
    private static final String VELDEN = "select m.id, m.gebruiker, m.portaal, m.partijId, p.naam, m.regioId, r.naam, m.van, m.tot,"
            + " m.grond, m.gegevenDoor, m.gegevenOp, m.beeindigdDoor, m.beeindigdOp ";
    private static final String BRON = "from Mandaat m join Partij p on p.id = m.partijId left join Onderwijsregio r on r.id = m.regioId ";

    @PersistenceContext
    EntityManager em;

    /** A page, newest first. */
    public List<Mandaatoverzicht> lijst(Mandaatfilter filter, LocalDate vandaag, int vanaf, int aantal) {
        TypedQuery<Object[]> vraag = em.createQuery(VELDEN + BRON + voorwaarde(filter) + " order by m.id desc", Object[].class);
        return lees(vullen(vraag, filter, vandaag).setFirstResult(vanaf).setMaxResults(aantal).getResultList(), vandaag);
    }

    /** How many match. */
    public long aantal(Mandaatfilter filter, LocalDate vandaag) {
        return vullen(em.createQuery("select count(m) " + BRON + voorwaarde(filter), Long.class), filter, vandaag).getSingleResult();
    }

    /** Mandates of one party in one region (null: without region) that touch the period. */
    public List<Mandaatregel> vanPartij(long partij, Long regio, LocalDate van, LocalDate tot) {
        String plaats = regio == null ? " and m.regioId is null" : " and m.regioId = :regio";
        String einde = tot == null ? "" : " and m.van <= :tot";
        TypedQuery<Object[]> vraag = em.createQuery(VELDEN + BRON + "where m.partijId = :partij" + plaats
                + " and (m.tot is null or m.tot >= :van)" + einde + " order by m.gebruiker, m.id", Object[].class)
                .setParameter("partij", partij).setParameter("van", van);
        if (regio != null) {
            vraag.setParameter("regio", regio);
        }
        if (tot != null) {
            vraag.setParameter("tot", tot);
        }
        return lees(vraag.getResultList(), van).stream().map(Mandaatoverzicht::regel).toList();
    }

    private static String voorwaarde(Mandaatfilter filter) {
        var delen = new ArrayList<String>();
        if (!filter.tekst().isEmpty()) {
            delen.add("(lower(m.gebruiker) like :tekst escape '!' or lower(p.naam) like :tekst escape '!'"
                    + " or lower(coalesce(r.naam, '')) like :tekst escape '!')");
        }
        if (filter.portaal() != null) {
            delen.add("m.portaal = :portaal");
        }
        if (filter.stand() != null) {
            delen.add(switch (filter.stand()) {
                case GELDIG -> "m.van <= :vandaag and (m.tot is null or m.tot >= :vandaag)";
                case NOG_NIET -> "m.van > :vandaag and (m.tot is null or m.tot >= :vandaag)";
                case AFGELOPEN -> "m.tot < :vandaag";
            });
        }
        return delen.isEmpty() ? "" : "where " + String.join(" and ", delen);
    }

    private static <T> TypedQuery<T> vullen(TypedQuery<T> vraag, Mandaatfilter filter, LocalDate vandaag) {
        if (!filter.tekst().isEmpty()) {
            vraag.setParameter("tekst", Zoekterm.bevat(filter.tekst()));
        }
        if (filter.portaal() != null) {
            vraag.setParameter("portaal", filter.portaal());
        }
        if (filter.stand() != null) {
            vraag.setParameter("vandaag", vandaag);
        }
        return vraag;
    }

    private List<Mandaatoverzicht> lees(List<Object[]> rijen, LocalDate dag) {
        Map<Long, Set<Functie>> functies = functies(rijen.stream().map(r -> (Long) r[0]).toList());
        return rijen.stream().map(r -> {
            var regel = new Mandaatregel(new MandaatId((Long) r[0]), (String) r[1], (Portaal) r[2], (Long) r[3], (String) r[4], (Long) r[5],
                    (String) r[6], functies.getOrDefault((Long) r[0], Set.of()), (LocalDate) r[7], (LocalDate) r[8], (String) r[9]);
            return new Mandaatoverzicht(regel, Mandaatstand.van(regel, dag), (String) r[10], (Instant) r[11], (String) r[12], (Instant) r[13]);
        }).toList();
    }

    private Map<Long, Set<Functie>> functies(List<Long> ids) {
        Map<Long, Set<Functie>> functies = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select m.id, f from Mandaat m join m.functies f where m.id in :ids", Object[].class)
                    .setParameter("ids", ids).getResultList()
                    .forEach(r -> functies.computeIfAbsent((Long) r[0], k -> EnumSet.noneOf(Functie.class)).add((Functie) r[1]));
        }
        return functies;
    }
}
