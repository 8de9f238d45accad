package nl.onderwijsregio.kennis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regio.Onderwijsregio;

/** Reads kennissessies for agendas: published or cancelled ones, from a year back. One query each. */
@ApplicationScoped
public class AgendaQuery {
    private static final String VELDEN = "select new nl.onderwijsregio.kennis.Agendapunt(s.id, s.uid, s.titel, s.omschrijving, s.begin, s.einde, s.vorm, s.plaats, ";
    private static final String OPENBAAR = VELDEN + "s.volgnummer, s.gewijzigdOp, s.stand) from Kennissessie s where s.stand <> :c and s.einde > :v";
    /** That the person who registered may act today for the same party in the same region, under whichever mandaat. */
    static final String MET_MANDAAT = "m.gebruiker = a.gebruiker and m.partijId = a.partijId and (m.regioId = a.regioId or m.regioId is null and a.regioId is null)"
            + " and m.van <= :d and (m.tot is null or m.tot >= :d)";
    private static final String VOLGORDE = " order by s.begin, s.id";

    @PersistenceContext
    EntityManager em;

    Optional<Agendapunt> sessie(long id) {
        return em.createQuery(VELDEN + "s.volgnummer, s.gewijzigdOp, s.stand) from Kennissessie s where s.stand <> :c and s.id = :i", Agendapunt.class)
                .setParameter("c", Sessiestand.CONCEPT).setParameter("i", id).getResultStream().findFirst();
    }

    List<Agendapunt> thema(Sessiethema thema, Instant vanaf) {
        return em.createQuery(OPENBAAR + " and :t member of s.themas" + VOLGORDE, Agendapunt.class).setParameter("c", Sessiestand.CONCEPT).setParameter("v", vanaf)
                .setParameter("t", thema).getResultList();
    }

    /** Organised by parties of that region; empty when there is no such region. */
    Optional<List<Agendapunt>> regio(long regio, Instant vanaf) {
        return em.find(Onderwijsregio.class, regio) == null ? Optional.empty() : Optional.of(em.createQuery(OPENBAAR + " and s.regioId = :r" + VOLGORDE, Agendapunt.class)
                .setParameter("c", Sessiestand.CONCEPT).setParameter("v", vanaf).setParameter("r", regio).getResultList());
    }

    /** What that person goes to or has an offer for, under mandates that are valid on the day. */
    List<Agendapunt> persoon(String gebruiker, Instant vanaf, LocalDate dag) {
        return em.createQuery(VELDEN + "s.link, s.volgnummer + a.wijzigingen, s.gewijzigdOp, a.gewijzigdOp, s.stand, a.stand) from Kennissessie s, Aanmelding a where a.sessieId = s.id"
                + " and exists (select m.id from Mandaat m where " + MET_MANDAAT + ") and a.gebruiker = :g and a.stand in :b and s.stand <> :c and s.einde > :v" + VOLGORDE,
                Agendapunt.class).setParameter("d", dag).setParameter("g", gebruiker).setParameter("b", Aanmeldstand.BEZET).setParameter("c", Sessiestand.CONCEPT)
                .setParameter("v", vanaf).getResultList();
    }
}
