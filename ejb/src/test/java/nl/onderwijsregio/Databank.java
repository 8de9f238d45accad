package nl.onderwijsregio;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/**
 * The databases the product runs on, each started and migrated once per JVM with all entities of the module mapped.
 * Tests use it through {@link Databanktest}.
 */
public enum Databank {
    H2 {
        @Override
        DataSource openen() {
            return JdbcConnectionPool.create(duurzaam() ? "jdbc:h2:file:" + tijdelijk() + ";WRITE_DELAY=0" : "jdbc:h2:mem:databank;DB_CLOSE_DELAY=-1", "sa", "sa");
        }
    },
    POSTGRESQL {
        @Override
        DataSource openen() {
            try {
                String schrijven = duurzaam() ? "on" : "off";
                EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("fsync", schrijven).setServerConfig("synchronous_commit", schrijven).start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> sluiten(postgres)));
                return postgres.getPostgresDatabase();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    /** System property that makes every confirmed commit a written one. */
    public static final String DUURZAAM = "or.databank.duurzaam";

    private DataSource bron;
    private SessionFactory fabriek;
    private Beginstand beginstand;

    abstract DataSource openen();

    /** What the tests run on: both, unless system property {@code or.databank} names one, which the search for mutants does. */
    static Stream<Databank> teProberen() {
        String een = System.getProperty("or.databank");
        return een == null ? Stream.of(values()) : Stream.of(valueOf(een));
    }

    /** Plain JDBC, autocommit. */
    public synchronized DataSource bron() {
        starten();
        return bron;
    }

    /** A new RESOURCE_LOCAL entity manager. */
    public synchronized EntityManager entityManager() {
        starten();
        return fabriek.createEntityManager();
    }

    /** Compares every mapped entity with the migrated schema. */
    public synchronized void schemaVergelijken() {
        starten();
        fabriek.getSchemaManager().validateMappedObjects();
    }

    /** Back to what the migrations left: every table emptied, shipped rows put back. */
    public synchronized void leegmaken() {
        starten();
        try (Connection verbinding = bron.getConnection()) {
            beginstand.herstellen(verbinding);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void starten() {
        if (fabriek != null) {
            return;
        }
        bron = openen();
        Flyway.configure().dataSource(bron).locations("classpath:db/migration").load().migrate();
        try (Connection verbinding = bron.getConnection()) {
            beginstand = Beginstand.van(verbinding);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        StandardServiceRegistryBuilder instellingen = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.connection.datasource", bron)
                .applySetting("hibernate.jdbc.time_zone", "UTC")
                .applySetting("hibernate.jdbc.batch_size", "50")
                .applySetting("hibernate.order_inserts", "true")
                .applySetting("hibernate.generate_statistics", "true")
                .applySetting("hibernate.session.events.log", "false");
        MetadataSources bronnen = new MetadataSources(instellingen.build());
        entiteiten().forEach(bronnen::addAnnotatedClass);
        fabriek = bronnen.buildMetadata().buildSessionFactory();
    }

    /** Every entity and attribute converter of this module. */
    public static List<Class<?>> entiteiten() {
        try {
            Path wortel = Path.of(Entiteitenbron.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .resolveSibling("classes");
            try (Stream<Path> bestanden = Files.walk(wortel.resolve("nl/onderwijsregio"))) {
                return bestanden.filter(b -> b.toString().endsWith(".class"))
                        .map(b -> wortel.relativize(b).toString().replace('/', '.').replaceAll("\\.class$", ""))
                        .<Class<?>>map(Databank::klasse)
                        .filter(k -> k.isAnnotationPresent(Entity.class) || k.isAnnotationPresent(Converter.class)).toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> klasse(String naam) {
        try {
            return Class.forName(naam, false, Databank.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a commit is on disk when it is confirmed, as in the product: a benchmark asks for it, tests are faster without. */
    private static boolean duurzaam() {
        return Boolean.getBoolean(DUURZAAM);
    }

    private static Path tijdelijk() {
        try {
            return Files.createTempDirectory("databank").resolve("databank");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sluiten(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Entiteitenbron {}
}
