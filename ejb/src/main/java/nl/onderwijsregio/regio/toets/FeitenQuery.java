package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.DeelnemersQuery;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.Opleidingsschoolopgave;

/**
 * Reads a whole composition with the counts nearest to the legal reference dates. The number of queries is the same for three
 * vestigingen and for two thousand.
 */
@ApplicationScoped
public class FeitenQuery {
    @PersistenceContext
    EntityManager em;
    @Inject
    DeelnemersQuery deelnemers;
    @Inject
    VestigingenQuery vestigingen;
    @Inject
    Gebied gebied;

    /**
     * The facts of the region; empty when there is no such region.
     *
     * @param teldata the legal reference dates that counts must be near to
     */
    public Optional<Regiofeiten> feiten(long regio, String regeling, Teldata teldata) {
        return kop(regio, regeling).map(kop -> lees(kop, regeling, teldata));
    }

    private Regiofeiten lees(Regiokop kop, String regeling, Teldata teldata) {
        if (kop.samenstellingId() == null) {
            return new Regiofeiten(regeling, kop, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), gebied.graaf());
        }
        long id = kop.samenstellingId();
        List<Opgavestand> opgaven = opgaven(id);
        List<Deelnemer> partijen = deelnemers.deelnemers(kop.regioId(), regeling);
        List<Dubbel> dubbel = vestigingen.dubbelInSamenstelling(id, regeling);
        dubbel.addAll(vestigingen.mboDubbel(id, regeling));
        return new Regiofeiten(regeling, kop, partijen, metOpgaven(vestigingen.gekozen(id, teldata), opgaven, teldata), gemeenten(id), opgaven,
                opleidingsscholen(id), dubbel, gebied.graaf());
    }

    /** The vestigingen with the region's own figures where the files have no exact count. */
    static List<Vestigingsfeit> metOpgaven(List<Vestigingsfeit> gelezen, List<Opgavestand> opgaven, Teldata teldata) {
        Map<String, Opgavestand> opCode = opgaven.stream().filter(o -> o.soort() == Opgavesoort.VESTIGING && o.aantal() != null)
                .collect(Collectors.toMap(Opgavestand::sleutel, Function.identity()));
        return gelezen.stream().map(v -> {
            Opgavestand o = opCode.get(v.code());
            return o == null ? v : v.metOpgave(Telstand.opgave(o.aantal(), teldata.voor(v.sector()), o.bron(), o.gebruiker()));
        }).toList();
    }

    private Optional<Regiokop> kop(long regio, String regeling) {
        return em.createQuery("select new nl.onderwijsregio.regio.toets.Regiokop(r.id, r.naam, r.dusiRef, r.landelijk, s.id, s.regelversie,"
                + " coalesce(s.versie, 0L), s.gewijzigdOp, s.gewijzigdDoor) from Onderwijsregio r"
                + " left join Samenstelling s on s.regioId = r.id and s.regeling = :g where r.id = :r", Regiokop.class)
                .setParameter("r", regio).setParameter("g", regeling).getResultStream().findFirst();
    }

    private List<Opgavestand> opgaven(long samenstelling) {
        return em.createQuery("select new nl.onderwijsregio.regio.toets.Opgavestand(o.soort, o.sleutel, o.aantal, o.bron, o.gebruiker,"
                + " o.moment) from Opgave o where o.id in (select max(x.id) from Opgave x where x.samenstellingId = :s"
                + " group by x.soort, x.sleutel) order by o.soort, o.sleutel", Opgavestand.class)
                .setParameter("s", samenstelling).getResultList();
    }

    private List<Opleidingsschoolstand> opleidingsscholen(long samenstelling) {
        return em.createQuery("select o.projectnummer, o.naam, o.aspirantSinds, o.overeenkomst, o.peerReview, o.bron, o.gebruiker, o.moment"
                + " from Opleidingsschool o where o.vervallen = false and o.id in (select max(x.id) from Opleidingsschool x"
                + " where x.samenstellingId = :s group by x.projectnummer) order by o.naam", Object[].class)
                .setParameter("s", samenstelling).getResultStream()
                .map(r -> new Opleidingsschoolstand(new Opleidingsschoolopgave((String) r[0], (String) r[1], (Integer) r[2], (Boolean) r[3],
                        (Boolean) r[4], (String) r[5]), (String) r[6], (java.time.Instant) r[7])).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> gemeenten(long samenstelling) {
        Query query = em.createNativeQuery("select g.code from samenstelling_gemeente sg join gemeente g on g.code = sg.gemeente_code"
                + " where sg.samenstelling_id = :s order by g.naam");
        return ((List<Object>) query.setParameter("s", samenstelling).getResultList()).stream().map(String::valueOf).toList();
    }
}
