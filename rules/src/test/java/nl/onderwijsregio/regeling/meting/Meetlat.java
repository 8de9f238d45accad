package nl.onderwijsregio.regeling.meting;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How everything is measured: thread CPU time, contenders taking turns in one JVM, the median of the ratios per round with their median
 * absolute deviation, after two rounds of warming up.
 */
final class Meetlat {

    private static final int RONDES = 13;
    private static final ThreadMXBean DRADEN = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static long som;

    private Meetlat() { }

    /** Work that is done so many times, with what came of it, so that nothing is optimised away. */
    record Werk(int keren, IntFunction<?> een) { }

    /** How many times the CPU time of the first the second takes, per round. */
    static double[] verhoudingen(Werk een, Werk ander) {
        double[] verhoudingen = new double[RONDES];
        for (int ronde = -2; ronde < RONDES; ronde++) {
            double a = nanos(een);
            double b = nanos(ander);
            if (ronde >= 0) {
                verhoudingen[ronde] = b / a;
            }
        }
        return verhoudingen;
    }

    /** Bytes that one time allocates, per round. */
    static double[] bytes(Werk werk) {
        nanos(werk);
        double[] bytes = new double[RONDES];
        for (int ronde = 0; ronde < RONDES; ronde++) {
            long voor = DRADEN.getCurrentThreadAllocatedBytes();
            doe(werk);
            bytes[ronde] = (double) (DRADEN.getCurrentThreadAllocatedBytes() - voor) / werk.keren();
        }
        return bytes;
    }

    /** Milliseconds on the wall clock, per time. */
    static double[] millis(Werk werk) {
        double[] millis = new double[werk.keren()];
        for (int i = 0; i < millis.length; i++) {
            long begin = System.nanoTime();
            som += werk.een().apply(i).hashCode();
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        return millis;
    }

    static void toon(String naam, double[] waarden, String eenheid) {
        double midden = mediaan(waarden);
        toon(naam, midden, eenheid, mediaan(Arrays.stream(waarden).map(w -> Math.abs(w - midden)).toArray()));
    }

    static void toon(String naam, double waarde, String eenheid, double spreiding) {
        if (som == Long.MIN_VALUE) {
            throw new IllegalStateException("the work was optimised away");
        }
        System.out.printf(Locale.ROOT, "figure %s %.2f %s spread %.2f%n", naam, waarde, eenheid, spreiding);
    }

    static double mediaan(double[] waarden) {
        double[] gesorteerd = waarden.clone();
        Arrays.sort(gesorteerd);
        return gesorteerd[gesorteerd.length / 2];
    }

    private static double nanos(Werk werk) {
        long begin = DRADEN.getCurrentThreadCpuTime();
        doe(werk);
        return (double) (DRADEN.getCurrentThreadCpuTime() - begin) / werk.keren();
    }

    private static void doe(Werk werk) {
        for (int i = 0; i < werk.keren(); i++) {
            som += werk.een().apply(i).hashCode();
        }
    }
}
