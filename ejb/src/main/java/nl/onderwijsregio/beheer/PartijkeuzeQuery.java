package nl.onderwijsregio.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.partij.Partijsoort;

/** Finds parties, and boards in the imported files that are no party yet. At most two queries. */
@ApplicationScoped
class PartijkeuzeQuery {
    private static final String BESTUREN = "from bestuur b where b.verdwenen_op is null"
            + " and not exists (select 1 from partij p where p.bestuursnummer = b.nummer) ";

    @PersistenceContext
    EntityManager em;

    /** Parties of the kind whose name or number contains the text, by name; for a bestuur followed by boards from the files. */
    public List<Partijkeuze> zoeken(Partijsoort soort, String tekst, int meeste) {
        var keuzes = new ArrayList<Partijkeuze>(em.createQuery("select new nl.onderwijsregio.beheer.Partijkeuze(p.id, p.soort, p.naam, p.bestuursnummer)"
                + " from Partij p where p.soort = :soort and (lower(p.naam) like :tekst escape '!' or p.bestuursnummer like :tekst escape '!')"
                + " order by p.naam, p.id", Partijkeuze.class).setParameter("soort", soort).setParameter("tekst", Zoekterm.bevat(tekst))
                .setMaxResults(meeste).getResultList());
        if (soort == Partijsoort.BESTUUR && keuzes.size() < meeste) {
            keuzes.addAll(uitBestanden(tekst, meeste - keuzes.size()));
        }
        return keuzes;
    }

    /** The name of a bestuur in the imported files; the number when the files give no name. */
    public Optional<String> bestuursnaam(String nummer) {
        return em.createNativeQuery("select coalesce(b.naam, b.nummer) " + "from bestuur b where b.verdwenen_op is null and b.nummer = :nummer", String.class)
                .setParameter("nummer", nummer).getResultStream().map(String.class::cast).findFirst();
    }

    @SuppressWarnings("unchecked") // the native result is an array per row
    private List<Partijkeuze> uitBestanden(String tekst, int meeste) {
        List<Object[]> rijen = em.createNativeQuery("select b.nummer, coalesce(b.naam, b.nummer) " + BESTUREN
                + "and (lower(coalesce(b.naam, '')) like :tekst escape '!' or b.nummer like :tekst escape '!') order by b.naam, b.nummer")
                .setParameter("tekst", Zoekterm.bevat(tekst)).setMaxResults(meeste).getResultList();
        return rijen.stream().map(r -> new Partijkeuze(null, Partijsoort.BESTUUR, (String) r[1], (String) r[0])).toList();
    }
}
