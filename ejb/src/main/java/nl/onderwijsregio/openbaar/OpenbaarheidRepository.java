package nl.onderwijsregio.openbaar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.besluit.Registerkeuze;
import nl.onderwijsregio.regio.Onderwijsregio;

/** Which plans may be read by anyone. */
@ApplicationScoped
class OpenbaarheidRepository {
    private static final String FICTIEF = "fictief-";

    @PersistenceContext
    EntityManager em;

    Optional<Openbaarheid> van(long planId) {
        return Optional.ofNullable(em.find(Openbaarheid.class, planId));
    }

    Optional<Besluitopenbaarheid> besluit(long stemronde) {
        return Optional.ofNullable(em.find(Besluitopenbaarheid.class, stemronde));
    }

    void toevoegen(Besluitopenbaarheid openbaarheid) {
        em.persist(openbaarheid);
        em.flush();
    }

    /** What of the register of this region was made public: the votes on public versions of plans, and votes on proposals of partners one by one. */
    Registerkeuze keuze(long regio) {
        return new Registerkeuze(Set.copyOf(em.createQuery("select distinct v.sha256 from Openbaarheid o, PlanVersie v, PlanVanAanpak p where v.id = o.planVersieId"
                + " and p.id = o.planId and p.regioId = :r", String.class).setParameter("r", regio).getResultList()), Set.copyOf(em.createQuery("select r.id"
                + " from Besluitopenbaarheid o, Stemronde r where r.id = o.stemrondeId and r.voorstel.regioId = :r", Long.class).setParameter("r", regio).getResultList()));
    }

    /** The fingerprints of the texts of those votes. */
    Set<String> teksten(Registerkeuze keuze) {
        return keuze.stemronden().isEmpty() ? Set.of() : Set.copyOf(em.createQuery("select r.voorstel.sha256 from Stemronde r where r.id in :n", String.class)
                .setParameter("n", keuze.stemronden()).getResultList());
    }

    void toevoegen(Openbaarheid openbaarheid) {
        em.persist(openbaarheid);
        em.flush();
    }

    /** The id of the region with that sleutel in its public address. */
    Optional<Long> regio(String sleutel) {
        if (sleutel.matches(FICTIEF + "[0-9]{1,12}")) {
            return Optional.ofNullable(em.find(Onderwijsregio.class, Long.valueOf(sleutel.substring(FICTIEF.length())))).map(Onderwijsregio::id);
        }
        return em.createNativeQuery("select r.id from onderwijsregio r where r.dusi_ref = :s", Long.class).setParameter("s", sleutel).getResultStream()
                .map(Long.class::cast).findFirst();
    }

    /** The name of the region. */
    String naam(long regio) {
        return em.find(Onderwijsregio.class, regio).naam();
    }

    /** The sleutel of a region in its public address. */
    String sleutel(long regio) {
        return (String) em.createNativeQuery("select coalesce(r.dusi_ref, '" + FICTIEF + "' || cast(r.id as varchar(20))) from onderwijsregio r where r.id = :r", String.class)
                .setParameter("r", regio).getSingleResult();
    }
}
