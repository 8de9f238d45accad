package nl.onderwijsregio.regeling.meting;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Willekeurig;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Feiten;
import nl.onderwijsregio.regeling.motor.Feitenvorming;

/**
 * Measures the rules against the same work in plain Java: thread CPU time, all contenders taking turns in one JVM, the median of the ratios
 * per round with their median absolute deviation. An evaluation is bringing the facts together, deciding and recording; writing sentences
 * costs both the same and is left out, except in {@code rules.region-wall-2000}, which is the whole evaluation on the wall clock.
 */
public final class RegelMeting {

    private static final int RONDES = 13;
    private static final long ZAAD = 2025;
    private static final ThreadMXBean DRADEN = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);
    private final Feitenvorming vorming = versie.feitenvorming();
    private long som;

    private RegelMeting() { }

    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        new RegelMeting().meet();
    }

    private void meet() {
        verhouding("rules.one-region-10", 10, 20_000);
        verhouding("rules.one-region-200", 200, 8_000);
        verhouding("rules.one-region-2000", 2_000, 1_200);
        spoor();
        toewijzing();
        wandklok();
        if (som == Long.MIN_VALUE) {
            throw new IllegalStateException("the work was optimised away");
        }
    }

    private void verhouding(String naam, int vestigingen, int keren) {
        List<Aanvraagfeiten> regios = regios(vestigingen);
        Function<Aanvraagfeiten, Dossier> java = a -> {
            Feiten f = vorming.van(a, Optional.empty());
            Dossier d = new Dossier(f, versie.parameters());
            HandgeschrevenRegels.uitvoeren(f, d);
            return d;
        };
        double[] verhoudingen = rondes(regios, keren, java, this::regels);
        toon(naam, mediaan(verhoudingen), "x", afwijking(verhoudingen));
    }

    private void spoor() {
        List<Aanvraagfeiten> regios = regios(200);
        Function<Aanvraagfeiten, Dossier> metSpoor = a -> {
            Feiten f = vorming.van(a, Optional.empty());
            Dossier d = new Dossier(f, versie.parameters());
            versie.regels().uitvoeren(f, d, naam -> som += naam.length());
            return d;
        };
        double[] procenten = Arrays.stream(rondes(regios, 8_000, this::regels, metSpoor)).map(v -> 100 * (v - 1)).toArray();
        toon("rules.trail", mediaan(procenten), "%", afwijking(procenten));
    }

    private void toewijzing() {
        List<Feiten> feiten = regios(200).stream().map(a -> vorming.van(a, Optional.empty())).toList();
        double[] bytes = new double[RONDES];
        for (int ronde = 0; ronde < RONDES; ronde++) {
            long voor = DRADEN.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 5_000; i++) {
                Dossier d = new Dossier(feiten.get(i % feiten.size()), versie.parameters());
                versie.regels().uitvoeren(feiten.get(i % feiten.size()), d);
                som += d.hashCode();
            }
            bytes[ronde] = (DRADEN.getCurrentThreadAllocatedBytes() - voor) / 5_000.0;
        }
        toon("rules.alloc", mediaan(bytes), "bytes", afwijking(bytes));
    }

    private void wandklok() {
        List<Aanvraagfeiten> regios = regios(2_000);
        double[] millis = new double[200];
        for (int i = 0; i < millis.length; i++) {
            long begin = System.nanoTime();
            som += Beoordelaar.beoordeel(regios.get(i % regios.size()), Optional.empty(), versie).posten().size();
            millis[i] = (System.nanoTime() - begin) / 1e6;
        }
        toon("rules.region-wall-2000", mediaan(millis), "ms", afwijking(millis));
    }

    private Dossier regels(Aanvraagfeiten a) {
        Feiten f = vorming.van(a, Optional.empty());
        Dossier d = new Dossier(f, versie.parameters());
        versie.regels().uitvoeren(f, d);
        return d;
    }

    /** The ratio of the second to the first, per round, after two rounds of warming up. */
    private double[] rondes(List<Aanvraagfeiten> regios, int keren, Function<Aanvraagfeiten, Dossier> een, Function<Aanvraagfeiten, Dossier> ander) {
        double[] verhoudingen = new double[RONDES];
        for (int ronde = -2; ronde < RONDES; ronde++) {
            long a = cpu(regios, keren, een);
            long b = cpu(regios, keren, ander);
            if (ronde >= 0) {
                verhoudingen[ronde] = (double) b / a;
            }
        }
        return verhoudingen;
    }

    private long cpu(List<Aanvraagfeiten> regios, int keren, Function<Aanvraagfeiten, Dossier> werk) {
        long begin = DRADEN.getCurrentThreadCpuTime();
        for (int i = 0; i < keren; i++) {
            som += werk.apply(regios.get(i % regios.size())).hashCode();
        }
        return DRADEN.getCurrentThreadCpuTime() - begin;
    }

    private static List<Aanvraagfeiten> regios(int vestigingen) {
        Willekeurig willekeurig = new Willekeurig(ZAAD);
        return IntStream.range(0, 20).mapToObj(i -> willekeurig.regio(vestigingen).bouwen()).toList();
    }

    private static double mediaan(double[] waarden) {
        double[] gesorteerd = waarden.clone();
        Arrays.sort(gesorteerd);
        return gesorteerd[gesorteerd.length / 2];
    }

    private static double afwijking(double[] waarden) {
        double midden = mediaan(waarden);
        return mediaan(Arrays.stream(waarden).map(w -> Math.abs(w - midden)).toArray());
    }

    private static void toon(String naam, double waarde, String eenheid, double spreiding) {
        System.out.printf(Locale.ROOT, "figure %s %.2f %s spread %.2f%n", naam, waarde, eenheid, spreiding);
    }
}
