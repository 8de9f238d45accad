package nl.onderwijsregio.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.gedeeld.Klok;

/** Reads the logbook. One query a page; nothing here can change a line. */
@ApplicationScoped
class LogboekQuery {
    private static final String BRON = " from Logregel l left join Mandaat m on m.id = l.mandaatId left join Partij p on p.id = m.partijId"
            + " left join Onderwijsregio r on r.id = l.regioId ";

    @PersistenceContext
    EntityManager em;

    /** A page, newest first. */
    public List<Logboekregel> lijst(Logboekfilter filter, int vanaf, int aantal) {
        return vullen(em.createQuery("select new nl.onderwijsregio.beheer.Logboekregel(l.id, l.moment, l.gebruiker, p.naam, l.handeling,"
                + " l.onderwerp, l.onderwerpId, r.naam, l.toelichting)" + BRON + voorwaarde(filter) + " order by l.id desc", Logboekregel.class),
                filter).setFirstResult(vanaf).setMaxResults(aantal).getResultList();
    }

    /** How many match. */
    public long aantal(Logboekfilter filter) {
        return vullen(em.createQuery("select count(l)" + BRON + voorwaarde(filter), Long.class), filter).getSingleResult();
    }

    private static String voorwaarde(Logboekfilter filter) {
        var delen = new ArrayList<String>();
        if (!filter.tekst().isEmpty()) {
            delen.add("(lower(l.gebruiker) like :tekst escape '!' or lower(l.handeling) like :tekst escape '!'"
                    + " or lower(l.onderwerp) like :tekst escape '!' or lower(coalesce(l.toelichting, '')) like :tekst escape '!')");
        }
        if (filter.regioId() != null) {
            delen.add("l.regioId = :regio");
        }
        if (filter.van() != null) {
            delen.add("l.moment >= :van");
        }
        if (filter.tot() != null) {
            delen.add("l.moment < :tot");
        }
        return delen.isEmpty() ? "" : "where " + String.join(" and ", delen);
    }

    private static <T> TypedQuery<T> vullen(TypedQuery<T> vraag, Logboekfilter filter) {
        if (!filter.tekst().isEmpty()) {
            vraag.setParameter("tekst", Zoekterm.bevat(filter.tekst()));
        }
        if (filter.regioId() != null) {
            vraag.setParameter("regio", filter.regioId());
        }
        if (filter.van() != null) {
            vraag.setParameter("van", filter.van().atStartOfDay(Klok.ZONE).toInstant());
        }
        if (filter.tot() != null) {
            vraag.setParameter("tot", filter.tot().plusDays(1).atStartOfDay(Klok.ZONE).toInstant());
        }
        return vraag;
    }
}
