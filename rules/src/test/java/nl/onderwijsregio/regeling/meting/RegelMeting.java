package nl.onderwijsregio.regeling.meting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Willekeurig;
import nl.onderwijsregio.regeling.meting.Meetlat.Werk;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Feiten;
import nl.onderwijsregio.regeling.motor.Feitenvorming;

/**
 * Measures the rules against the same work in plain Java and in other engines, see {@link Meetlat}. An evaluation is bringing the facts
 * together, deciding and recording; writing sentences costs all the same and is left out, except in {@code rules.region-wall-2000}, which is
 * the whole evaluation on the wall clock. {@code rules.decide} leaves out the bringing together as well.
 */
public final class RegelMeting {

    private static final long ZAAD = 2025;

    private final Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);
    private final Feitenvorming vorming = versie.feitenvorming();
    private final Map<String, Runnable> metingen = new LinkedHashMap<>();

    private RegelMeting() {
        metingen.put("rules.one-region-10", () -> eenRegio(10, 20_000));
        metingen.put("rules.one-region-200", () -> eenRegio(200, 8_000));
        metingen.put("rules.one-region-2000", () -> eenRegio(2_000, 1_200));
        metingen.put("rules.decide", this::beslissen);
        metingen.put("rules.batch-50x4", Stapelmeting::stapel);
        metingen.put("rules.whatif-10000", Stapelmeting::watAls);
        metingen.put("rules.vs-dmn", this::dmn);
        metingen.put("rules.vs-naive", this::naief);
        metingen.put("rules.trail", this::spoor);
        metingen.put("rules.alloc", this::toewijzing);
        metingen.put("rules.region-wall-2000", this::wandklok);
        List.of("rules.swap-errors", "rules.swap-mixed", "rules.swap-median", "rules.swap-classes", "rules.swap-metaspace")
                .forEach(naam -> metingen.put(naam, () -> { }));
    }

    /** @param namen the figures to measure; none: all of them */
    public static void main(String[] namen) throws InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        new RegelMeting().meet(namen.length == 0 ? null : List.of(namen));
    }

    private void meet(List<String> namen) throws InterruptedException {
        if (namen != null && !metingen.keySet().containsAll(namen)) {
            System.err.println("Onbekende meting. Er is: / Unknown benchmark. There is: " + String.join(", ", metingen.keySet()));
            System.exit(2);
        }
        metingen.forEach((naam, meting) -> {
            if (namen == null || namen.contains(naam)) {
                meting.run();
            }
        });
        if (namen == null || namen.stream().anyMatch(n -> n.startsWith("rules.swap"))) {
            new Wisselmeting().meet();
        }
    }

    private void eenRegio(int vestigingen, int keren) {
        List<Aanvraagfeiten> regios = regios(vestigingen);
        Meetlat.toon("rules.one-region-" + vestigingen, Meetlat.verhoudingen(new Werk(keren, i -> java(regios.get(i % regios.size()))),
                new Werk(keren, i -> regels(regios.get(i % regios.size())))), "x");
    }

    private void beslissen() {
        List<Feiten> feiten = feiten();
        Meetlat.toon("rules.decide", Meetlat.verhoudingen(new Werk(30_000, i -> java(feiten.get(i % feiten.size()))),
                new Werk(15_000, i -> regels(feiten.get(i % feiten.size())))), "x");
    }

    private void dmn() {
        List<Aanvraagfeiten> regios = regios(200);
        DmnRegels dmn = new DmnRegels();
        Meetlat.toon("rules.vs-dmn", Meetlat.verhoudingen(new Werk(3_000, i -> regels(regios.get(i % regios.size()))),
                new Werk(400, i -> dmn.uitvoeren(vorming.van(regios.get(i % regios.size()), Optional.empty())))), "x");
    }

    private void naief() {
        List<Aanvraagfeiten> regios = regios(200);
        NaieveRegels naief = new NaieveRegels(versie.planformat().ondertekenaars());
        Meetlat.toon("rules.vs-naive", Meetlat.verhoudingen(new Werk(3_000, i -> regels(regios.get(i % regios.size()))),
                new Werk(300, i -> naief.uitvoeren(regios.get(i % regios.size())))), "x");
    }

    private void spoor() {
        List<Aanvraagfeiten> regios = regios(200);
        long[] letters = new long[1];
        double[] verhoudingen = Meetlat.verhoudingen(new Werk(8_000, i -> regels(regios.get(i % regios.size()))), new Werk(8_000, i -> {
            Feiten f = vorming.van(regios.get(i % regios.size()), Optional.empty());
            Dossier d = new Dossier(f, versie.parameters());
            versie.regels().uitvoeren(f, d, naam -> letters[0] += naam.length());
            return d;
        }));
        Meetlat.toon("rules.trail", Arrays.stream(verhoudingen).map(v -> 100 * (v - 1)).toArray(), "%");
    }

    private void toewijzing() {
        List<Feiten> feiten = feiten();
        Meetlat.toon("rules.alloc", Meetlat.bytes(new Werk(5_000, i -> regels(feiten.get(i % feiten.size())))), "bytes");
    }

    private void wandklok() {
        List<Aanvraagfeiten> regios = regios(2_000);
        Meetlat.toon("rules.region-wall-2000", Meetlat.millis(new Werk(200, i -> Beoordelaar.beoordeel(regios.get(i % regios.size()), Optional.empty(), versie))), "ms");
    }

    private Dossier java(Aanvraagfeiten a) {
        return java(vorming.van(a, Optional.empty()));
    }

    private Dossier java(Feiten f) {
        Dossier d = new Dossier(f, versie.parameters());
        HandgeschrevenRegels.uitvoeren(f, d);
        return d;
    }

    private Dossier regels(Aanvraagfeiten a) {
        return regels(vorming.van(a, Optional.empty()));
    }

    private Dossier regels(Feiten f) {
        Dossier d = new Dossier(f, versie.parameters());
        versie.regels().uitvoeren(f, d);
        return d;
    }

    private List<Feiten> feiten() {
        return regios(200).stream().map(a -> vorming.van(a, Optional.empty())).toList();
    }

    private static List<Aanvraagfeiten> regios(int vestigingen) {
        Willekeurig willekeurig = new Willekeurig(ZAAD);
        return IntStream.range(0, 20).mapToObj(i -> willekeurig.regio(vestigingen).bouwen()).toList();
    }
}
