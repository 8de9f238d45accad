package nl.onderwijsregio.beheer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.onderwijsregio.beheer.Systeemstand.Leveringregel;

/** Reads the state of the database and the deliveries. */
@ApplicationScoped
class SysteemQuery {
    private static final int MEESTE = 50;

    @PersistenceContext
    EntityManager em;
    @Resource(lookup = "java:jboss/datasources/OrDS")
    DataSource bron;

    /** Newest version of the schema. */
    public String migratie() {
        return (String) em.createNativeQuery("select \"version\" from \"flyway_schema_history\" where \"success\" = true"
                + " and \"version\" is not null order by \"installed_rank\" desc").setMaxResults(1).getSingleResult();
    }

    /** Product and version of the database. */
    public String database() {
        try (var verbinding = bron.getConnection()) {
            var gegevens = verbinding.getMetaData();
            return gegevens.getDatabaseProductName() + " " + gegevens.getDatabaseProductVersion().replaceAll(" .*", "");
        } catch (SQLException e) {
            throw new IllegalStateException("De database noemt haar versie niet", e);
        }
    }

    /** The newest deliveries. */
    @SuppressWarnings("unchecked") // the native result is an array per row
    public List<Leveringregel> leveringen() {
        List<Object[]> rijen = em.createNativeQuery("select id, soort, bestandsnaam, bron, licentie, peildatum, status from levering order by id desc")
                .setMaxResults(MEESTE).getResultList();
        return rijen.stream().map(r -> new Leveringregel(((Number) r[0]).longValue(), (String) r[1], (String) r[2], (String) r[3], (String) r[4],
                datum(r[5]), (String) r[6])).toList();
    }

    /** Imported files somebody must apply or cancel. */
    public long aantalTeBeslissen() {
        return tellen("select count(*) from levering where status = 'VOORGESTELD'");
    }

    /** Candidate water connections nobody decided on. */
    public long aantalOpenWater() {
        return tellen("select count(*) from gemeente_grens where soort = 'WATER' and aanvaard_op is null and afgewezen_op is null");
    }

    private long tellen(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static java.time.LocalDate datum(Object waarde) {
        return waarde instanceof java.sql.Date dag ? dag.toLocalDate() : (java.time.LocalDate) waarde;
    }
}
