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
import java.util.List;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regio.Landelijk;

/** Reads vestigingen with the count nearest to the legal reference date, and where else they stand. One query per method. */
@ApplicationScoped
public class VestigingenQuery {
    /**
     * At most two counts per vestiging: the last one on or before the reference date and the first one on or after it. No "with": H2 2.2, the
     * version in the server, loses the parameters inside it.
     */
    private static final String VESTIGINGEN = """
            select v.code, v.naam, v.sector, v.soort, v.bestuursnummer, v.gemeentecode, v.plaats, v.verdwenen_op, t.peildatum, t.ondergrens,
                   t.bovengrens, t.benaderd, l.bron
              from vestiging v
              left join (select n.vestiging_code,
                                max(case when n.peildatum <= case n.sector when 'PO' then cast(:po as date) else cast(:vo as date) end
                                         then n.peildatum end) as voor,
                                min(case when n.peildatum >= case n.sector when 'PO' then cast(:po as date) else cast(:vo as date) end
                                         then n.peildatum end) as na
                           from telling n where n.vestiging_code in (%1$s) group by n.vestiging_code) d on d.vestiging_code = v.code
              left join telling t on t.vestiging_code = v.code and (t.peildatum = d.voor or t.peildatum = d.na)
              left join levering l on l.id = t.levering_id
             where v.code in (%1$s)
             order by v.naam, v.code, t.peildatum
            """;
    private static final String DUBBEL = "select sv.vestiging_code, v.naam, r.id, r.naam, r.dusi_ref, r.landelijk, sv.sinds, p.naam"
            + " from samenstelling_vestiging sv join samenstelling s on s.id = sv.samenstelling_id"
            + " join vestiging v on v.code = sv.vestiging_code join onderwijsregio r on r.id = s.regio_id"
            + " left join deelname d on d.samenstelling_id = s.id and d.penvoerder = true left join partij p on p.id = d.partij_id"
            + " where s.regeling = :g and s.id <> :s and ";

    @PersistenceContext
    EntityManager em;

    /** The vestigingen in the composition, by name. */
    public List<Vestigingsfeit> gekozen(long samenstelling, Teldata teldata) {
        return lees(em.createNativeQuery(VESTIGINGEN.formatted("select sv.vestiging_code as code from samenstelling_vestiging sv"
                + " where sv.samenstelling_id = :s")).setParameter("s", samenstelling), teldata);
    }

    /** All vestigingen of a bestuur that still exist, by name, chosen or not. */
    public List<Vestigingsfeit> vanBestuur(String bestuursnummer, Teldata teldata) {
        return lees(em.createNativeQuery(VESTIGINGEN.formatted("select b.code from vestiging b where b.bestuursnummer = :b"
                + " and b.verdwenen_op is null")).setParameter("b", bestuursnummer), teldata);
    }

    /** The vestigingen with these codes. */
    public List<Vestigingsfeit> metCode(List<String> codes, Teldata teldata) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return lees(em.createNativeQuery(VESTIGINGEN.formatted("select c.code from vestiging c where c.code in (:codes)"))
                .setParameter("codes", codes), teldata);
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
    private static List<Vestigingsfeit> lees(Query query, Teldata teldata) {
        List<Object[]> rijen = query.setParameter("po", teldata.po()).setParameter("vo", teldata.vo()).getResultList();
        List<Vestigingsfeit> feiten = new ArrayList<>(rijen.size());
        for (Object[] rij : rijen) {
            Vestigingsfeit dit = feit(rij);
            Vestigingsfeit vorige = feiten.isEmpty() ? null : feiten.getLast();
            if (vorige == null || !vorige.code().equals(dit.code())) {
                feiten.add(dit);
            } else if (isDichterbij(dit.telling().peildatum(), vorige.telling().peildatum(), teldata.voor(dit.sector()))) {
                feiten.set(feiten.size() - 1, dit);
            }
        }
        return feiten;
    }

    /** Rows come oldest first: at equal distance the older count stays. */
    private static boolean isDichterbij(LocalDate dit, LocalDate vorige, LocalDate doel) {
        return afstand(dit, doel) < afstand(vorige, doel);
    }

    private static long afstand(LocalDate een, LocalDate ander) {
        return Math.abs(een.toEpochDay() - ander.toEpochDay());
    }

    private static Vestigingsfeit feit(Object[] r) {
        Telstand telling = r[8] == null ? Telstand.ONBEKEND
                : new Telstand(getal(r[9]), getal(r[10]), datum(r[8]), Boolean.TRUE.equals(r[11]), (String) r[12], null);
        return new Vestigingsfeit((String) r[0], naam(r[1], r[0]), Sector.valueOf((String) r[2]), (String) r[3], (String) r[4],
                r[5] == null ? null : r[5].toString(), (String) r[6], r[7] != null, telling, telling);
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
