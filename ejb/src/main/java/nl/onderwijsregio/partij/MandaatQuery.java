package nl.onderwijsregio.partij;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads mandates with the names of party and region. One query, however many mandates there are. */
@ApplicationScoped
public class MandaatQuery {
    private static final String SELECT = "select m.id, m.gebruiker, m.portaal, m.partijId, p.naam, m.regioId, r.naam, m.van, m.tot,"
            + " m.grond, f from Mandaat m join Partij p on p.id = m.partijId left join Onderwijsregio r on r.id = m.regioId left join m.functies f ";

    @PersistenceContext
    EntityManager em;

    /** One mandaat as it stands, valid or not. */
    public Optional<Mandaatregel> find(MandaatId id) {
        return lees(em.createQuery(SELECT + "where m.id = :x", Object[].class).setParameter("x", id.waarde()).getResultList())
                .stream().findFirst();
    }

    /** These mandates as they stand, valid or not. */
    public List<Mandaatregel> vinden(Collection<MandaatId> ids) {
        return ids.isEmpty() ? List.of() : lees(em.createQuery(SELECT + "where m.id in :x", Object[].class)
                .setParameter("x", ids.stream().map(MandaatId::waarde).toList()).getResultList());
    }

    /** All mandates of the user, by portal, region and party. */
    public List<Mandaatregel> van(String gebruiker) {
        return lees(em.createQuery(SELECT + "where m.gebruiker = :x order by m.portaal, r.naam, p.naam, m.id", Object[].class)
                .setParameter("x", gebruiker).getResultList());
    }

    /** All mandates valid on the day for the parties of one region. */
    public List<Mandaatregel> geldigIn(long regio, LocalDate dag) {
        return lees(em.createQuery(SELECT + "where m.regioId = :x and m.van <= :d and (m.tot is null or m.tot >= :d) order by p.naam, m.id",
                Object[].class).setParameter("x", regio).setParameter("d", dag).getResultList());
    }

    /** Those mandates as they stand, valid or not, by number. */
    public Map<Long, Mandaatregel> opNummer(Collection<Long> nummers) {
        Map<Long, Mandaatregel> per = new LinkedHashMap<>();
        if (!nummers.isEmpty()) {
            lees(em.createQuery(SELECT + "where m.id in :x", Object[].class).setParameter("x", nummers).getResultList())
                    .forEach(m -> per.put(m.id().waarde(), m));
        }
        return per;
    }

    /** Every mandaat ever given, newest first. */
    public List<Mandaatregel> alle() {
        return lees(em.createQuery(SELECT + "order by m.id desc", Object[].class).getResultList());
    }

    /** A mandaat comes once for each of its functies, and once when it has none. */
    private static List<Mandaatregel> lees(List<Object[]> rijen) {
        Map<Long, Set<Functie>> functies = new LinkedHashMap<>();
        Map<Long, Object[]> mandaten = new LinkedHashMap<>();
        for (Object[] r : rijen) {
            mandaten.putIfAbsent((Long) r[0], r);
            Set<Functie> eigen = functies.computeIfAbsent((Long) r[0], k -> EnumSet.noneOf(Functie.class));
            if (r[10] != null) {
                eigen.add((Functie) r[10]);
            }
        }
        return mandaten.values().stream().map(r -> new Mandaatregel(new MandaatId((Long) r[0]), (String) r[1], (Portaal) r[2], (Long) r[3], (String) r[4],
                (Long) r[5], (String) r[6], functies.get((Long) r[0]), (LocalDate) r[7], (LocalDate) r[8], (String) r[9])).toList();
    }
}
