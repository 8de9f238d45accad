package nl.onderwijsregio.gegevens.meting;

import jakarta.persistence.EntityManager;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.onderwijsregio.Databank;
import nl.onderwijsregio.gegevens.ImportMeetpunt;
import org.postgresql.PGConnection;

/**
 * Measures {@code import.vs-copy}: the time of a whole import (recognise, read, stage, compare, apply) of vestigingen with
 * four counts each into PostgreSQL, divided by the time of COPY of the same rows into tables of the same shape in the same
 * database. Rounds are interleaved; the figure is the median of the ratios, the spread half the distance between the
 * quartiles. Also measured: {@code import.heap-x10}, how much the peak heap grows when the file grows ten times.
 */
public final class ImportMeting {
    private static final int VESTIGINGEN = 20_000;
    private static final int OPWARMEN = 3;
    private static final int RONDES = 9;
    private static final List<String> NAMEN = List.of("import.vs-copy", "import.heap-x10");

    private ImportMeting() {}

    public static void main(String[] namen) throws Exception {
        List<String> gevraagd = namen.length == 0 ? NAMEN : Arrays.asList(namen);
        if (gevraagd.contains("import.vs-copy")) {
            double[] verhoudingen = verhoudingen();
            System.out.printf(Locale.ROOT, "figure import.vs-copy %.2f x spread %.2f%n", kwantiel(verhoudingen, 0.5),
                    (kwantiel(verhoudingen, 0.75) - kwantiel(verhoudingen, 0.25)) / 2);
        }
        if (gevraagd.contains("import.heap-x10")) {
            piek(VESTIGINGEN / 4);
            long klein = piek(VESTIGINGEN / 4);
            long groot = piek(VESTIGINGEN / 4 * 10);
            System.out.printf(Locale.ROOT, "figure import.heap-x10 %.1f MB spread 0.0%n", (groot - klein) / 1e6);
        }
        System.exit(0);
    }

    private static double[] verhoudingen() throws Exception {
        Path bestand = bestand(VESTIGINGEN);
        Kopierijen rijen = Kopierijen.van(VESTIGINGEN);
        double[] verhoudingen = new double[RONDES];
        for (int ronde = -OPWARMEN; ronde < RONDES; ronde++) {
            double kopie = kopieren(rijen);
            double gemeten = importeren(bestand, VESTIGINGEN);
            if (ronde >= 0) {
                verhoudingen[ronde] = gemeten / kopie;
            }
            System.err.printf(Locale.ROOT, "ronde %d: import %.0f ms, copy %.0f ms, %.2f x%n", ronde, gemeten, kopie, gemeten / kopie);
        }
        Files.delete(bestand);
        return verhoudingen;
    }

    private static double importeren(Path bestand, int verwacht) {
        Databank.POSTGRESQL.leegmaken();
        try (EntityManager em = Databank.POSTGRESQL.entityManager()) {
            ImportMeetpunt punt = new ImportMeetpunt(em);
            punt.gemeenten();
            long begin = System.nanoTime();
            int nieuw = punt.importeren(bestand);
            double ms = (System.nanoTime() - begin) / 1e6;
            if (nieuw != verwacht) {
                throw new IllegalStateException("verwacht " + verwacht + " vestigingen, kreeg " + nieuw);
            }
            return ms;
        }
    }

    private static double kopieren(Kopierijen rijen) throws SQLException, IOException {
        try (Connection verbinding = Databank.POSTGRESQL.bron().getConnection(); Statement s = verbinding.createStatement()) {
            s.execute("drop table if exists meting_vestiging, meting_telling");
            s.execute("create table meting_vestiging (like vestiging including all)");
            s.execute("create table meting_telling (like telling including all)");
            verbinding.setAutoCommit(false);
            var manager = verbinding.unwrap(PGConnection.class).getCopyAPI();
            long begin = System.nanoTime();
            manager.copyIn("copy meting_vestiging (code, brin, sector, soort, naam, denominatie, bestuursnummer, gemeentecode, postcode,"
                    + " plaats, lon, lat, peildatum, levering_id) from stdin", new StringReader(rijen.vestigingen()), 1 << 16);
            manager.copyIn("copy meting_telling (vestiging_code, peildatum, sector, ondergrens, bovengrens, benaderd, levering_id)"
                    + " from stdin", new StringReader(rijen.tellingen()), 1 << 16);
            verbinding.commit();
            double ms = (System.nanoTime() - begin) / 1e6;
            s.execute("drop table meting_vestiging, meting_telling");
            verbinding.commit();
            return ms;
        }
    }

    private static long piek(int vestigingen) throws Exception {
        Path bestand = bestand(vestigingen);
        System.gc();
        long voor = gebruikt();
        long[] hoogste = {0};
        try (ScheduledExecutorService waarnemer = Executors.newSingleThreadScheduledExecutor()) {
            waarnemer.scheduleWithFixedDelay(() -> {
                System.gc();
                hoogste[0] = Math.max(hoogste[0], gebruikt());
            }, 100, 300, TimeUnit.MILLISECONDS);
            importeren(bestand, vestigingen);
            waarnemer.shutdownNow();
        }
        Files.delete(bestand);
        System.err.printf(Locale.ROOT, "%d vestigingen: piek van de levende heap %.1f MB boven rust%n", vestigingen, (hoogste[0] - voor) / 1e6);
        return hoogste[0] - voor;
    }

    private static long gebruikt() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Path bestand(int vestigingen) throws IOException {
        Path bestand = Files.createTempFile("meting", ".csv");
        try (BufferedWriter w = Files.newBufferedWriter(bestand)) {
            w.write("vestigingscode,brin,naam,soort,denominatie,bevoegd_gezag,gemeentecode,gemeentenaam,leerlingen_2022,leerlingen_2023,"
                    + "leerlingen_2024,leerlingen_2025,in_adresbestand_2026_08,postcode,plaats,lon,lat\n");
            for (int i = 0; i < vestigingen; i++) {
                String code = Kopierijen.code(i);
                w.write(code + "," + code.substring(0, 4) + ",\"School " + i + "\",BO,Openbaar," + (10000 + i % 900) + ",GM0114,EMMEN,"
                        + (100 + i % 300) + "," + (101 + i % 300) + "," + (102 + i % 300) + "," + (103 + i % 300)
                        + ",ja,7811AA,Emmen,6.9,52.7\n");
            }
        }
        return bestand;
    }

    private static double kwantiel(double[] waarden, double deel) {
        double[] gesorteerd = waarden.clone();
        Arrays.sort(gesorteerd);
        return gesorteerd[(int) Math.round(deel * (gesorteerd.length - 1))];
    }
}
