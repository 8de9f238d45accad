package nl.onderwijsregio.overleg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;

/** Reads organs and memberships, these with the mandaat as it is now. A constant number of queries. */
@ApplicationScoped
public class OrgaanQuery {
    private static final Comparator<Lidregel> VOLGORDE = Comparator.comparing(Lidregel::rol).thenComparing(l -> l.mandaat().partijNaam()).thenComparing(Lidregel::id);

    @PersistenceContext
    EntityManager em;
    @Inject
    MandaatQuery mandaten;

    /** The organs of the region, those that meet first, by kind and name. */
    List<Orgaan> vanRegio(long regio) {
        return em.createQuery("select o from Orgaan o where o.regioId = :r order by case when o.opgehevenOp is null then 0 else 1 end,"
                + " case o.soort when nl.onderwijsregio.overleg.Orgaansoort.STUURGROEP then 0 when nl.onderwijsregio.overleg.Orgaansoort.PROJECTGROEP then 1 else 2 end,"
                + " o.naam", Orgaan.class).setParameter("r", regio).getResultList();
    }

    /** Every membership there ever was in the organs of the region. */
    List<Lidregel> ledenInRegio(long regio) {
        return regels(em.createQuery("select l from Orgaanlid l, Orgaan o where o.id = l.orgaanId and o.regioId = :r", Orgaanlid.class)
                .setParameter("r", regio).getResultList());
    }

    /** Every membership there ever was in the organ. */
    List<Lidregel> leden(long orgaan) {
        return regels(em.createQuery("select l from Orgaanlid l where l.orgaanId = :o", Orgaanlid.class).setParameter("o", orgaan).getResultList());
    }

    private List<Lidregel> regels(List<Orgaanlid> leden) {
        Map<Long, Mandaatregel> per = mandaten.opNummer(leden.stream().map(Orgaanlid::lidMandaatId).distinct().toList());
        return leden.stream().map(l -> l.regel(per.get(l.lidMandaatId()))).sorted(VOLGORDE).toList();
    }
}
