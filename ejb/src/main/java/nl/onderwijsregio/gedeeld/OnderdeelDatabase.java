package nl.onderwijsregio.gedeeld;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database is ready when it answers a question. */
@ApplicationScoped
class OnderdeelDatabase implements Onderdeel {
    @Resource(lookup = "java:jboss/datasources/OrDS")
    DataSource bron;

    @Override
    public String naam() {
        return "database";
    }

    @Override
    public boolean isGereed() {
        try (var verbinding = bron.getConnection(); var vraag = verbinding.createStatement()) {
            vraag.setQueryTimeout(2);
            return vraag.execute("select 1");
        } catch (SQLException e) {
            throw new IllegalStateException("De database antwoordt niet", e);
        }
    }
}
