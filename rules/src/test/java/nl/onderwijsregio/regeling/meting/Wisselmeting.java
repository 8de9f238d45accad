package nl.onderwijsregio.regeling.meting;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Willekeurig;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Dossierblik;
import nl.onderwijsregio.regeling.motor.Feiten;

/**
 * Puts 300 versions in force, each compiled for it, while two threads evaluate. Every evaluation must give what plain Java gives for exactly
 * the version it held. Ten times a stretch without swapping stands beside a stretch of thirty swaps; what is compared is the median time of
 * an evaluation. Classes and metaspace are counted after garbage collection, from the thirtieth swap on.
 */
final class Wisselmeting {

    private static final int STUKKEN = 10;
    private static final int PER_STUK = 30;
    private static final int RUSTIG = 20_000;
    private static final int VAKKEN = 5_000;
    private static final int VAK_NANOS = 100;

    private final Regelversie basis = Situatie.versie(Situatie.BESLISTEKST);
    private final List<Aanvraagfeiten> regios;
    private final AtomicReference<Stand> stand = new AtomicReference<>();
    private final AtomicInteger fouten = new AtomicInteger();
    private final AtomicInteger gemengd = new AtomicInteger();
    private final AtomicLong gedaan = new AtomicLong();
    private volatile boolean klaar;
    private volatile int[][] tijden;

    /** What is in force: the version and the number of students it needs. */
    private record Stand(Regelversie versie, int studenten) { }

    Wisselmeting() {
        Willekeurig willekeurig = new Willekeurig(300);
        regios = IntStream.range(0, 40).mapToObj(i -> willekeurig.regio(200).bouwen()).toList();
    }

    void meet() throws InterruptedException {
        wisselen(0);
        tijden = new int[2][VAKKEN];
        Thread[] draden = {new Thread(() -> werken(0)), new Thread(() -> werken(1))};
        Arrays.stream(draden).forEach(Thread::start);
        rustig();
        double[] verhoudingen = new double[STUKKEN];
        long klassen = 0;
        long metaspace = 0;
        for (int stuk = 0; stuk < STUKKEN; stuk++) {
            double rust = rustig();
            verhoudingen[stuk] = wissels(stuk) / rust;
            if (stuk == 0) {
                klassen = klassen();
                metaspace = metaspace();
            }
        }
        klaar = true;
        for (Thread draad : draden) {
            draad.join();
        }
        Meetlat.toon("rules.swap-errors", fouten.get(), "errors", 0);
        Meetlat.toon("rules.swap-mixed", gemengd.get(), "results", 0);
        Meetlat.toon("rules.swap-median", verhoudingen, "x");
        Meetlat.toon("rules.swap-classes", 100.0 * (klassen() - klassen) / klassen, "%", 0);
        Meetlat.toon("rules.swap-metaspace", 100.0 * (metaspace() - metaspace) / metaspace, "%", 0);
        Meetlat.toon("rules.swap-evaluations", gedaan.get(), "evaluations", 0);
    }

    /** The median time while nothing changes. */
    private double rustig() {
        int[][] nieuw = new int[2][VAKKEN];
        tijden = nieuw;
        long tot = gedaan.get() + RUSTIG;
        while (gedaan.get() < tot) {
            java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
        }
        return mediaan(nieuw);
    }

    private double wissels(int stuk) {
        int[][] nieuw = new int[2][VAKKEN];
        tijden = nieuw;
        for (int i = 1; i <= PER_STUK; i++) {
            wisselen(stuk * PER_STUK + i);
        }
        return mediaan(nieuw);
    }

    private void wisselen(int nummer) {
        int studenten = 100 + nummer;
        Regelversie versie = Stapelmeting.anders(basis, Map.of("minStudenten", String.valueOf(studenten), "perStudent", (1_250 + nummer) + ".00"));
        versie.regels().gereedmaken();
        stand.set(new Stand(versie, studenten));
    }

    private void werken(int draad) {
        for (int i = draad; !klaar; i++) {
            try {
                beoordelen(regios.get(i % regios.size()), stand.get(), tijden[draad]);
            } catch (RuntimeException | Error e) {
                fouten.incrementAndGet();
            }
            gedaan.incrementAndGet();
        }
    }

    private void beoordelen(Aanvraagfeiten aanvraag, Stand nu, int[] vakken) {
        long begin = System.nanoTime();
        Feiten feiten = nu.versie().feitenvorming().van(aanvraag, Optional.empty());
        Dossier regels = new Dossier(feiten, nu.versie().parameters());
        nu.versie().regels().uitvoeren(feiten, regels);
        vakken[(int) Math.min(VAKKEN - 1, (System.nanoTime() - begin) / VAK_NANOS)]++;
        Dossier java = new Dossier(feiten, nu.versie().parameters());
        HandgeschrevenRegels.uitvoeren(feiten, java, nu.studenten());
        if (!Dossierblik.van(regels).equals(Dossierblik.van(java))) {
            gemengd.incrementAndGet();
        }
    }

    private static double mediaan(int[][] tijden) {
        long alle = Arrays.stream(tijden).flatMapToInt(Arrays::stream).asLongStream().sum();
        long tot = 0;
        int vak = 0;
        while (tot <= alle / 2) {
            tot += tijden[0][vak] + tijden[1][vak];
            vak++;
        }
        return vak;
    }

    private static long klassen() {
        opruimen();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getName().equals("Metaspace")).map(MemoryPoolMXBean::getUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed).sum();
    }

    private static void opruimen() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
    }
}
