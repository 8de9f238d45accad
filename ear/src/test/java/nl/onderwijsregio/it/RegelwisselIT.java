package nl.onderwijsregio.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.onderwijsregio.regelbeheer.Regelwissel;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Versions of a regeling are loaded into the running server and swapped while two clients keep asking the API for verdicts. Bounded by
 * counts: every swap waits for a few answers, and nothing else is waited for.
 */
@ArquillianTest
class RegelwisselIT {
    private static final LocalDate OP = LocalDate.of(2024, 10, 20);
    private static final int ANTWOORDEN_PER_WISSEL = 2;
    private static final long ZAAD = 20_261_130L;

    @Resource(lookup = "java:jboss/datasources/OrDS")
    DataSource bron;
    @Inject
    Regelwissel wissel;
    @Inject
    Regelingen regelingen;

    private Wisselrijen rijen;

    @Test
    void honderd_wissels_onder_twee_bezige_klanten_geven_nooit_een_oordeel_van_geen_enkele_versie() throws Exception {
        wisselen(4, 100, 5);
    }

    @Test
    @Tag("lang")
    void ook_duizend_wissels() throws Exception {
        wisselen(12, 1_000, 60);
    }

    @AfterEach
    void opruimen() throws SQLException {
        if (rijen != null) {
            rijen.weg();
            wissel.verversen();
        }
    }

    /**
     * @param versies versions to load and to swap between
     * @param wegwerp versions to compile meanwhile and to let go of
     */
    private void wisselen(int versies, int wissels, int wegwerp) throws Exception {
        Regelversie basis = regelingen.actueel().versie(Wisselrijen.REGELING, LocalDate.of(2024, 11, 30));
        assertThat(basis.regels().regels().regels()).hasSizeGreaterThan(10);
        rijen = new Wisselrijen(bron, basis);
        List<Long> geladen = new ArrayList<>();
        Random volgorde = new Random(ZAAD);
        try (Bezigeklanten klanten = new Bezigeklanten(OP, basis)) {
            long eerst = 0;
            for (int i = 0; i < versies; i++) {
                geladen.add(laden(i, klanten));
                klanten.wachtOp(ANTWOORDEN_PER_WISSEL);
                eerst = i == 0 ? klassen() : eerst;
            }
            long klassen = klassen();
            long metaspace = metaspace();
            long perVersie = (klassen - eerst) / (versies - 1);
            for (int i = 0; i < wissels; i++) {
                int nummer = volgorde.nextInt(versies);
                wisselNaar(geladen.get(nummer), nummer);
                if (i % (wissels / wegwerp) == 0) {
                    rijen.versie(1_000 + i).regels().gereedmaken();
                }
                klanten.wachtOp(ANTWOORDEN_PER_WISSEL);
            }
            assertThat(klanten.stoppen()).as("answers of no version, and errors").isEmpty();
            assertThat(klanten.gezien()).as("versions seen by the clients").hasSizeGreaterThanOrEqualTo(versies);
            assertThat(klassen() - klassen).as("classes kept of %d versions of %d classes that nobody uses", wegwerp, perVersie).isLessThan(wegwerp * perVersie / 2);
            assertThat(groei(metaspace, metaspace())).as("metaspace, percent").isLessThanOrEqualTo(8);
        }
    }

    /** Approves a version in the database, as another server would have done, and sees it here. */
    private long laden(int nummer, Bezigeklanten klanten) throws SQLException {
        Regelversie versie = rijen.versie(nummer);
        klanten.verwacht(versie);
        long concept = rijen.goedkeuren(versie);
        wisselNaar(concept, nummer);
        return concept;
    }

    private void wisselNaar(long concept, int nummer) throws SQLException {
        rijen.activeren(concept);
        wissel.verversen();
        assertThat(regelingen.actueel().voor(Wisselrijen.REGELING, Optional.empty(), OP).versie()).isEqualTo(Wisselrijen.dag(nummer));
    }

    private static double groei(long was, long is) {
        return 100.0 * (is - was) / was;
    }

    private static long klassen() {
        IntStream.range(0, 3).forEach(i -> System.gc());
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getName().equals("Metaspace")).map(MemoryPoolMXBean::getUsage)
                .mapToLong(MemoryUsage::getUsed).sum();
    }
}
