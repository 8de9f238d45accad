package nl.onderwijsregio.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;

/** Reads the onderwijsregio's. One query a list. */
@ApplicationScoped
class RegioregelQuery {
    @PersistenceContext
    EntityManager em;

    /** All regions by name with what is known of them. */
    public List<Regioregel> alle(LocalDate vandaag) {
        return em.createQuery("select r.id, r.naam, r.dusiRef, r.reCode, r.po, r.vo, r.mbo, cast(r.landelijk as string), r.fictief,"
                + " (select count(m) from Mandaat m where m.regioId = r.id and m.van <= :dag and (m.tot is null or m.tot >= :dag))"
                + " from Onderwijsregio r order by r.fictief, r.naam, r.id", Object[].class).setParameter("dag", vandaag).getResultStream()
                .map(r -> new Regioregel((Long) r[0], (String) r[1], (String) r[2], (String) r[3], (Boolean) r[4], (Boolean) r[5],
                        (Boolean) r[6], (String) r[7], (Boolean) r[8], (Long) r[9])).toList();
    }

    /** All regions to choose from, by name. */
    public List<Regiokeuze> keuzes() {
        return em.createQuery("select new nl.onderwijsregio.beheer.Regiokeuze(r.id, r.naam, r.fictief) from Onderwijsregio r"
                + " order by r.naam, r.id", Regiokeuze.class).getResultList();
    }

    /** The name. */
    public String naam(long regio) {
        return em.createQuery("select r.naam from Onderwijsregio r where r.id = :id", String.class).setParameter("id", regio)
                .getResultStream().findFirst().orElseThrow(() -> new Weigering(PartijReden.GEEN_TOEGANG));
    }
}
