package nl.onderwijsregio.overleg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.besluit.Rondestatus;
import nl.onderwijsregio.besluit.Stemtijd;
import nl.onderwijsregio.besluit.Stemuitkomst;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regeling.Documentsoort;

/** Reads meetings for screens. One query per list. */
@ApplicationScoped
public class VergaderingQuery {
    private static final String VERGADERING = "select v, o.naam from Vergadering v join Orgaan o on o.id = v.orgaanId ";
    private static final String STUK = "w.id, w.nummer, w.naam, w.sha256, s.regeling, s.document";
    static final String STEMMING = "r.id, r.nummer, r.voorstel.onderwerp, r.voorstel.versieNummer, r.voorstel.sha256, r.tijd.opent, r.tijd.sluit, r.status, r.uitkomst, r.besluitnummer";
    private static final String VOORSTEL = "t.id, n.id, t.tekst.titel, n.partijNaam, t.nummer, t.sha256";
    private static final String ACTIE = "select new nl.onderwijsregio.overleg.Actiepuntregel(a.id, v.id, o.naam, a.tekst, a.partijId, p.naam, a.termijn, a.afloop, a.gedaanOp, a.gedaanDoor)"
            + " from Actiepunt a join Vergadering v on v.id = a.vergaderingId join Orgaan o on o.id = v.orgaanId join Partij p on p.id = a.partijId ";
    private static final int STUKKEN = 50;

    @PersistenceContext
    EntityManager em;

    /** The meetings of the region, last first. */
    List<Vergaderregel> vanRegio(long regio, Instant nu) {
        return em.createQuery(VERGADERING + "where v.regioId = :x order by v.begint desc, v.id desc", Object[].class).setParameter("x", regio)
                .getResultStream().map(r -> regel(r, nu)).toList();
    }

    /** The meetings of the organ, last first. */
    List<Vergaderregel> vanOrgaan(long orgaan, Instant nu) {
        return em.createQuery(VERGADERING + "where v.orgaanId = :x order by v.begint desc, v.id desc", Object[].class).setParameter("x", orgaan)
                .getResultStream().map(r -> regel(r, nu)).toList();
    }

    private static Vergaderregel regel(Object[] r, Instant nu) {
        return ((Vergadering) r[0]).regel((String) r[1], nu);
    }

    /** The agenda in order. @param leest whether minutes that were not laid down are read too */
    List<Vergaderpuntregel> punten(long vergadering, boolean leest, Instant nu) {
        return em.createQuery("select p, " + STUK + ", " + STEMMING + ", " + VOORSTEL + " from Vergaderpunt p left join PlanVersie w on w.id = p.planVersieId"
                + " left join PlanVanAanpak s on s.id = w.planId left join Stemronde r on r.id = p.stemrondeId"
                + " left join Voorstelversie t on t.id = p.voorstelversieId left join Partnervoorstel n on n.id = t.partnervoorstelId where p.vergaderingId = :v and p.vervallenOp is null order by p.volgorde, p.id", Object[].class).setParameter("v", vergadering)
                .getResultStream().map(r -> ((Vergaderpunt) r[0]).regel(leest, r[1] == null ? null : stuk(r, 1), r[7] == null ? null : stemming(r, 7, nu),
                        r[17] == null ? null : voorstel(r, 17))).toList();
    }

    /** The votes of the region, last closing first. */
    List<Puntstemming> stemmingen(long regio, Instant nu) {
        return em.createQuery("select " + STEMMING + " from Stemronde r where r.voorstel.regioId = :r order by r.tijd.sluit desc, r.id desc", Object[].class)
                .setParameter("r", regio).getResultStream().map(r -> stemming(r, 0, nu)).toList();
    }

    /** The newest texts of the proposals of the region that are not in a vote and were not adopted, last written first. */
    List<Puntvoorstel> voorstellen(long regio) {
        return em.createQuery("select " + VOORSTEL + " from Partnervoorstel n join Voorstelversie t on t.partnervoorstelId = n.id and t.nummer = n.versies where n.regioId = :r"
                + " and not exists (select r.id from Stemronde r where r.voorstel.partnervoorstelId = n.id and r.vervalreden is null and (r.uitkomst is null or r.uitkomst = :a))"
                + " order by t.id desc", Object[].class).setParameter("r", regio).setParameter("a", Stemuitkomst.AANGENOMEN).getResultStream().map(r -> voorstel(r, 0)).toList();
    }

    private static Puntvoorstel voorstel(Object[] r, int begin) {
        return new Puntvoorstel((Long) r[begin], (Long) r[begin + 1], (String) r[begin + 2], (String) r[begin + 3], (Integer) r[begin + 4], (String) r[begin + 5]);
    }

    /** The newest frozen versions of the region's documents. */
    List<Puntstuk> stukken(long regio) {
        return em.createQuery("select " + STUK + " from PlanVersie w join PlanVanAanpak s on s.id = w.planId where s.regioId = :r order by w.id desc", Object[].class)
                .setParameter("r", regio).setMaxResults(STUKKEN).getResultStream().map(r -> stuk(r, 0)).toList();
    }

    /** Whether that frozen version is of the region. */
    boolean isStukVan(long planVersie, long regio) {
        return em.createQuery("select count(w) from PlanVersie w join PlanVanAanpak s on s.id = w.planId where w.id = :v and s.regioId = :r", Long.class)
                .setParameter("v", planVersie).setParameter("r", regio).getSingleResult() > 0;
    }

    private static Puntstuk stuk(Object[] r, int begin) {
        return new Puntstuk((Long) r[begin], new Werkstuk((String) r[begin + 4], (Documentsoort) r[begin + 5]), (Integer) r[begin + 1], (String) r[begin + 2], (String) r[begin + 3]);
    }

    static Puntstemming stemming(Object[] r, int begin, Instant nu) {
        Rondestatus vast = (Rondestatus) r[begin + 7];
        Rondestatus status = vast == Rondestatus.GEPLAND ? new Stemtijd((Instant) r[begin + 5], (Instant) r[begin + 6]).op(nu) : vast;
        return new Puntstemming((Long) r[begin], (String) r[begin + 1], (String) r[begin + 2], (Integer) r[begin + 3], (String) r[begin + 4], (Instant) r[begin + 6],
                status, (Stemuitkomst) r[begin + 8], (String) r[begin + 9]);
    }

    /** What was agreed at the meeting. */
    List<Actiepuntregel> acties(long vergadering) {
        return em.createQuery(ACTIE + "where v.id = :x order by a.id", Actiepuntregel.class).setParameter("x", vergadering).getResultList();
    }

    /** What is still to be done in the region, first term first. */
    List<Actiepuntregel> openActies(long regio) {
        return em.createQuery(ACTIE + "where v.regioId = :x and a.gedaanOp is null order by a.termijn, a.id", Actiepuntregel.class).setParameter("x", regio).getResultList();
    }

    /** Every version of the minutes, newest first. */
    List<Notulenregel> notulen(long vergadering) {
        return em.createQuery("select n from Notulenversie n where n.vergaderingId = :v order by n.nummer desc", Notulenversie.class).setParameter("v", vergadering)
                .getResultStream().map(Notulenversie::regel).toList();
    }

    /** The meetings still to come or going on at which somebody sits through those mandates, first one first. */
    List<Eigenvergadering> eigen(Collection<Long> mandaten, Instant nu) {
        return voorAgenda(mandaten, nu).stream().filter(e -> e.regel().status() != Vergaderstatus.AFGEZEGD).toList();
    }

    /** As {@link #eigen}, from that moment on, cancelled ones too. */
    List<Eigenvergadering> voorAgenda(Collection<Long> mandaten, Instant vanaf) {
        return em.createQuery("select v, o.naam, l.rol, q.stand, l.van, l.tot, l.lidMandaatId, m.tot from Orgaanlid l join Mandaat m on m.id = l.lidMandaatId join Orgaan o on o.id = l.orgaanId join Vergadering v on v.orgaanId = o.id"
                + " left join Presentie q on q.vergaderingId = v.id and q.lidMandaatId = l.lidMandaatId where l.lidMandaatId in :m and v.eindigt > :n"
                + " order by v.begint, v.id", Object[].class).setParameter("m", mandaten).setParameter("n", vanaf).getResultStream().filter(VergaderingQuery::zitDan)
                .map(r -> new Eigenvergadering((Long) r[6], regel(r, vanaf), (Orgaanrol) r[2], (Presentiestand) r[3])).toList();
    }

    /** On the day of the meeting, by membership and mandaat. */
    private static boolean zitDan(Object[] r) {
        LocalDate dag = LocalDate.ofInstant(((Vergadering) r[0]).begint(), Klok.ZONE);
        return !dag.isBefore((LocalDate) r[4]) && Stream.of(r[5], r[7]).allMatch(t -> t == null || !dag.isAfter((LocalDate) t));
    }
}
