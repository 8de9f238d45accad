package nl.onderwijsregio.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.onderwijsregio.beheer.Systeemstand.Leveringregel;

/** Reads the state of the database and the deliveries. */
@ApplicationScoped
class SysteemQuery {
    private static final int MEESTE = 50;

    @PersistenceContext
    EntityManager em;

    /** Newest version of the schema. */
    public String migratie() {
        return (String) em.createNativeQuery("select \"version\" from \"flyway_schema_history\" where \"success\" = true"
                + " and \"version\" is not null order by \"installed_rank\" desc").setMaxResults(1).getSingleResult();
    }

    /** Product and version of the database. */
    public String database() {
        String versie = String.valueOf(em.createNativeQuery("select version()", String.class).getSingleResult());
        return versie.startsWith("PostgreSQL") ? versie.replaceAll("^(PostgreSQL [^ ]+).*", "$1") : "H2 " + versie;
    }

    /** The newest deliveries. */
    @SuppressWarnings("unchecked") // the native result is an array per row
    public List<Leveringregel> leveringen() {
        List<Object[]> rijen = em.createNativeQuery("select id, soort, bestandsnaam, bron, licentie, peildatum, status from levering order by id desc")
                .setMaxResults(MEESTE).getResultList();
        return rijen.stream().map(r -> new Leveringregel(((Number) r[0]).longValue(), (String) r[1], (String) r[2], (String) r[3], (String) r[4],
                datum(r[5]), (String) r[6])).toList();
    }

    private static java.time.LocalDate datum(Object waarde) {
        return waarde instanceof java.sql.Date dag ? dag.toLocalDate() : (java.time.LocalDate) waarde;
    }
}
