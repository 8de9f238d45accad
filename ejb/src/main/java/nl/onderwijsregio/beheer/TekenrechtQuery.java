package nl.onderwijsregio.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.beheer.Tekenrecht.Periode;

/** Finds the parties for which nobody may sign soon, or any more. One query. */
@ApplicationScoped
class TekenrechtQuery {
    @PersistenceContext
    EntityManager em;

    private record Sleutel(long partijId, String partijNaam, Long regioId, String regioNaam) {}

    /** Gaps by last day. Parties none of whose mandates in the region is valid today are left alone: they take part no more. */
    public List<Tekenrechtgat> gaten(LocalDate vandaag) {
        Map<Sleutel, List<Periode>> perioden = new LinkedHashMap<>();
        Map<Sleutel, Boolean> doetMee = new LinkedHashMap<>();
        for (Object[] r : rijen()) {
            var sleutel = new Sleutel((Long) r[0], (String) r[1], (Long) r[2], (String) r[3]);
            var periode = new Periode((LocalDate) r[4], (LocalDate) r[5]);
            doetMee.merge(sleutel, periode.bevat(vandaag), Boolean::logicalOr);
            if (((Long) r[6]) > 0) {
                perioden.computeIfAbsent(sleutel, k -> new ArrayList<>()).add(periode);
            }
        }
        var gaten = new ArrayList<Tekenrechtgat>();
        perioden.forEach((sleutel, reeks) -> Tekenrecht.laatsteDag(reeks, vandaag)
                .filter(dag -> doetMee.get(sleutel) || dag.plusDays(Tekenrecht.DAGEN_VOORUIT).isAfter(vandaag))
                .ifPresent(dag -> gaten.add(new Tekenrechtgat(sleutel.partijId(), sleutel.partijNaam(), sleutel.regioId(),
                        sleutel.regioNaam(), dag))));
        gaten.sort(java.util.Comparator.comparing(Tekenrechtgat::laatsteDag).thenComparing(Tekenrechtgat::partijNaam));
        return gaten;
    }

    private List<Object[]> rijen() {
        return em.createQuery("select m.partijId, p.naam, m.regioId, r.naam, m.van, m.tot,"
                + " (select count(f) from Mandaat n join n.functies f where n.id = m.id and f = nl.onderwijsregio.partij.Functie.ONDERTEKENEN)"
                + " from Mandaat m join Partij p on p.id = m.partijId left join Onderwijsregio r on r.id = m.regioId"
                + " order by p.naam, m.id", Object[].class).getResultList();
    }
}
