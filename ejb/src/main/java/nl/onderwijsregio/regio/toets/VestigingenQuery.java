package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regio.Landelijk;

/**
 * Reads vestigingen with the count nearest to the legal reference date, and where else they stand. Vestigingen and counts are read apart
 * and brought together here: one statement that ranks counts is many times slower on H2, the embedded database.
 */
@ApplicationScoped
public class VestigingenQuery {
    /** Counts this many years around the reference dates are read at once; only a vestiging without any of those needs another look. */
    private static final int JAREN = 4;
    private static final String KOLOMMEN = "select v.code, v.naam, v.sector, v.soort, v.bestuursnummer, v.gemeentecode, v.plaats, v.verdwenen_op from ";
    private static final String TELLINGEN = "select t.vestiging_code, t.peildatum, t.ondergrens, t.bovengrens, t.benaderd, l.bron from ";
    private static final String TELLING = " join telling t on t.vestiging_code = v.code join levering l on l.id = t.levering_id where ";
    private static final String DUBBEL = "select sv.vestiging_code, v.naam, r.id, r.naam, r.dusi_ref, r.landelijk, sv.sinds, p.naam"
            + " from samenstelling_vestiging sv join samenstelling s on s.id = sv.samenstelling_id"
            + " join vestiging v on v.code = sv.vestiging_code join onderwijsregio r on r.id = s.regio_id"
            + " left join deelname d on d.samenstelling_id = s.id and d.penvoerder = true left join partij p on p.id = d.partij_id"
            + " where s.regeling = :g and s.id <> :s and ";

    @PersistenceContext
    EntityManager em;

    /** The vestigingen in the composition, by name. */
    public List<Vestigingsfeit> gekozen(long samenstelling, Teldata teldata) {
        return lees("samenstelling_vestiging sv join vestiging v on v.code = sv.vestiging_code", "sv.samenstelling_id = :x", samenstelling, teldata);
    }

    /** All vestigingen of a bestuur that still exist, by name, chosen or not. */
    public List<Vestigingsfeit> vanBestuur(String bestuursnummer, Teldata teldata) {
        return lees("vestiging v", "v.bestuursnummer = :x and v.verdwenen_op is null", bestuursnummer, teldata);
    }

    /** All vestigingen in these gemeenten that still exist, by name. */
    public List<Vestigingsfeit> inGemeenten(Collection<String> gemeenten, Teldata teldata) {
        return gemeenten.isEmpty() ? List.of() : lees("vestiging v", "v.gemeentecode in (:x) and v.verdwenen_op is null", gemeenten, teldata);
    }

    /** The vestigingen with these codes. */
    public List<Vestigingsfeit> metCode(List<String> codes, Teldata teldata) {
        return codes.isEmpty() ? List.of() : lees("vestiging v", "v.code in (:x)", codes, teldata);
    }

    /** Which vestigingen of the composition also stand in another one for the same regeling. */
    public List<Dubbel> dubbelInSamenstelling(long samenstelling, String regeling) {
        return dubbel(em.createNativeQuery(DUBBEL
                + "sv.vestiging_code in (select x.vestiging_code from samenstelling_vestiging x where x.samenstelling_id = :s) order by v.naam")
                .setParameter("s", samenstelling).setParameter("g", regeling), false);
    }

    /** Which vestigingen of a bestuur stand in another composition than the given one. */
    public List<Dubbel> dubbelVanBestuur(String bestuursnummer, long samenstelling, String regeling) {
        return dubbel(em.createNativeQuery(DUBBEL + "v.bestuursnummer = :b order by v.naam").setParameter("b", bestuursnummer)
                .setParameter("s", samenstelling).setParameter("g", regeling), false);
    }

    /** Which mbo-besturen of the composition are employer in another one as well (LDNOR art. 7 lid 6). */
    public List<Dubbel> mboDubbel(long samenstelling, String regeling) {
        return dubbel(em.createNativeQuery("select p.bestuursnummer, p.naam, r.id, r.naam, r.dusi_ref, r.landelijk, d2.toegevoegd_op, pp.naam"
                + " from deelname d join deelname d2 on d2.partij_id = d.partij_id and d2.mbo_werkgever = true and d2.id <> d.id"
                + " join samenstelling s on s.id = d2.samenstelling_id and s.regeling = :g join onderwijsregio r on r.id = s.regio_id"
                + " join partij p on p.id = d.partij_id left join deelname d3 on d3.samenstelling_id = s.id and d3.penvoerder = true"
                + " left join partij pp on pp.id = d3.partij_id where d.samenstelling_id = :s and d.mbo_werkgever = true order by p.naam")
                .setParameter("s", samenstelling).setParameter("g", regeling), true);
    }

    @SuppressWarnings("unchecked")
    private static List<Dubbel> dubbel(Query query, boolean mbo) {
        List<Dubbel> dubbelen = new ArrayList<>();
        for (Object[] r : (List<Object[]>) query.getResultList()) {
            boolean groen = Landelijk.GROEN.name().equals(r[5]);
            dubbelen.add(new Dubbel((String) r[0], naam(r[1], r[0]), ((Number) r[2]).longValue(), (String) r[3], (String) r[4], groen, mbo,
                    moment(r[6]), (String) r[7]));
        }
        return dubbelen;
    }

    @SuppressWarnings("unchecked")
    private List<Vestigingsfeit> lees(String waaruit, String welke, Object keuze, Teldata teldata) {
        List<Object[]> rijen = em.createNativeQuery(KOLOMMEN + waaruit + " where " + welke + " order by v.naam, v.code").setParameter("x", keuze)
                .getResultList();
        Map<String, List<Telstand>> tellingen = tellingen(em.createNativeQuery(TELLINGEN + waaruit + TELLING + welke
                + " and t.peildatum between :van and :tot").setParameter("x", keuze)
                .setParameter("van", teldata.eerste().minusYears(JAREN)).setParameter("tot", teldata.laatste().plusYears(JAREN)));
        List<String> zonder = rijen.stream().map(r -> (String) r[0]).filter(code -> !tellingen.containsKey(code)).toList();
        if (!zonder.isEmpty()) {
            tellingen.putAll(tellingen(em.createNativeQuery(TELLINGEN + "vestiging v" + TELLING + "v.code in (:x)").setParameter("x", zonder)));
        }
        return rijen.stream().map(r -> feit(r, tellingen.getOrDefault(r[0], List.of()), teldata)).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Telstand>> tellingen(Query query) {
        Map<String, List<Telstand>> perCode = new HashMap<>();
        for (Object[] r : (List<Object[]>) query.getResultList()) {
            perCode.computeIfAbsent((String) r[0], c -> new ArrayList<>())
                    .add(new Telstand(getal(r[2]), getal(r[3]), datum(r[1]), Boolean.TRUE.equals(r[4]), (String) r[5], null));
        }
        return perCode;
    }

    private static Vestigingsfeit feit(Object[] r, List<Telstand> tellingen, Teldata teldata) {
        Sector sector = Sector.valueOf((String) r[2]);
        Telstand telling = dichtstbij(tellingen, teldata.voor(sector));
        return new Vestigingsfeit((String) r[0], naam(r[1], r[0]), sector, (String) r[3], (String) r[4], r[5] == null ? null : r[5].toString(),
                (String) r[6], r[7] != null, telling, telling);
    }

    /** At equal distance the older one. */
    private static Telstand dichtstbij(List<Telstand> tellingen, LocalDate doel) {
        return tellingen.stream().min(Comparator.<Telstand>comparingLong(t -> Math.abs(t.peildatum().toEpochDay() - doel.toEpochDay()))
                .thenComparing(Telstand::peildatum)).orElse(Telstand.ONBEKEND);
    }

    private static String naam(Object naam, Object code) {
        return naam == null ? String.valueOf(code) : (String) naam;
    }

    private static Integer getal(Object waarde) {
        return waarde == null ? null : ((Number) waarde).intValue();
    }

    private static LocalDate datum(Object waarde) {
        return waarde instanceof java.sql.Date d ? d.toLocalDate() : (LocalDate) waarde;
    }

    private static Instant moment(Object waarde) {
        return switch (waarde) {
            case Instant i -> i;
            case OffsetDateTime o -> o.toInstant();
            case Timestamp t -> t.toInstant();
            default -> throw new IllegalStateException("Onbekend moment: " + waarde.getClass());
        };
    }
}
