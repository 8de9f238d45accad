package nl.onderwijsregio.gedeeld;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the newest version before anything else starts. Every other startup bean that reads the
 * database says {@code @DependsOn("Migrator")}. A migration that fails stops the deployment.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {
    @Resource(lookup = "java:jboss/datasources/OrDS")
    DataSource bron;

    @PostConstruct
    void migreren() {
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(bron)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
