package nl.onderwijsregio.besluit.voorstel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.besluit.Ronderegel;

/** Proposals of partners with every text. Whoever writes or calls a vote holds the proposal, before plan and vote. */
@ApplicationScoped
public class PartnervoorstelRepository {
    @PersistenceContext
    EntityManager em;

    /** Adds a proposal; it has its id afterwards. */
    Partnervoorstel toevoegen(Partnervoorstel voorstel) {
        em.persist(voorstel);
        em.flush();
        return voorstel;
    }

    void toevoegen(Voorstelversie versie) {
        em.persist(versie);
        em.flush();
    }

    Optional<Partnervoorstel> find(long id) {
        return Optional.ofNullable(em.find(Partnervoorstel.class, id));
    }

    /** The proposal held exclusively. */
    Optional<Partnervoorstel> vergrendeld(long id) {
        Optional<Partnervoorstel> voorstel = Optional.ofNullable(em.find(Partnervoorstel.class, id, LockModeType.PESSIMISTIC_WRITE));
        voorstel.ifPresent(em::refresh);
        return voorstel;
    }

    /** Whether that party made that proposal. */
    public boolean isVan(long voorstel, long partij) {
        return em.createQuery("select count(p) from Partnervoorstel p where p.id = :i and p.partijId = :w", Long.class).setParameter("i", voorstel)
                .setParameter("w", partij).getSingleResult() > 0;
    }

    /** When its texts were written, newest first. */
    List<Tekstversieregel> versies(long voorstel) {
        return em.createQuery("select new nl.onderwijsregio.besluit.voorstel.Tekstversieregel(v.nummer, v.gemaaktOp, v.gemaaktDoor) from Voorstelversie v"
                + " where v.partnervoorstelId = :p order by v.nummer desc", Tekstversieregel.class)
                .setParameter("p", voorstel).getResultList();
    }

    Optional<Voorstelversie> versie(long voorstel, int nummer) {
        return em.createQuery("select v from Voorstelversie v where v.partnervoorstelId = :p and v.nummer = :n", Voorstelversie.class)
                .setParameter("p", voorstel).setParameter("n", nummer).getResultStream().findFirst();
    }

    /** The texts of the region with one of these fingerprints. */
    public Map<String, Voorstelopgave> teksten(long regio, Set<String> vingerafdrukken) {
        return vingerafdrukken.isEmpty() ? Map.of() : em.createQuery("select v from Voorstelversie v join Partnervoorstel p on p.id = v.partnervoorstelId"
                + " where p.regioId = :r and v.sha256 in :s", Voorstelversie.class).setParameter("r", regio).setParameter("s", vingerafdrukken).getResultStream()
                .collect(Collectors.toMap(Voorstelversie::sha256, Voorstelversie::opgave, (een, ander) -> een));
    }

    /** The proposals of the region, last changed first. @param rondes the votes of the region */
    List<Voorstelregel> regels(long regio, List<Ronderegel> rondes) {
        Map<Long, List<Ronderegel>> per = rondes.stream().filter(r -> r.voorstel().partnervoorstelId() != null)
                .collect(Collectors.groupingBy(r -> r.voorstel().partnervoorstelId()));
        return em.createQuery("select p.id, v.tekst.titel, p.partijNaam, v.nummer, v.gemaaktOp, case when p.ingetrokkenOp is null then false else true end from Partnervoorstel p join Voorstelversie v on v.partnervoorstelId = p.id"
                + " and v.nummer = p.versies where p.regioId = :r order by v.gemaaktOp desc, p.id desc", Object[].class).setParameter("r", regio).getResultStream()
                .map(r -> new Voorstelregel((Long) r[0], (String) r[1], (String) r[2], (Integer) r[3], (java.time.Instant) r[4],
                        Voorstelfase.van((Integer) r[3], (Boolean) r[5], per.getOrDefault((Long) r[0], List.of())))).toList();
    }
}
