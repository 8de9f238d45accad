package nl.onderwijsregio.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The database as the product finds it in the server: every migration applied before the first question. */
@ArquillianTest
class SchemaIT {
    @Resource(lookup = "java:jboss/datasources/OrDS")
    DataSource bron;

    @Test
    void alle_migraties_zijn_gelukt_voordat_iemand_vraagt() throws SQLException {
        try (var verbinding = bron.getConnection();
                var rijen = verbinding.createStatement().executeQuery("select count(*), sum(case when \"success\" then 0 else 1 end) from \"flyway_schema_history\"")) {
            assertThat(rijen.next()).isTrue();
            assertThat(rijen.getInt(1)).isPositive();
            assertThat(rijen.getInt(2)).isZero();
        }
    }
}
