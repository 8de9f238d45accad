package nl.onderwijsregio.regeling.meting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.Willekeurig;
import nl.onderwijsregio.regeling.meting.Meetlat.Werk;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Dossierblik;
import nl.onderwijsregio.regeling.motor.Feiten;

/**
 * Many evaluations at once: 50 regions of 200 vestigingen under four regelingen, and 10,000 regions of 50 vestigingen under two texts with
 * what differs. Each evaluation brings its facts together itself, as the product does; before measuring, both ways must give the same.
 */
final class Stapelmeting {

    private Stapelmeting() { }

    /** One application and the version it is held against. */
    private record Geval(Aanvraagfeiten aanvraag, Regelversie versie, BiConsumer<Feiten, Dossier> java) {

        Dossier regels() {
            Feiten f = versie.feitenvorming().van(aanvraag, Optional.empty());
            Dossier d = new Dossier(f, versie.parameters());
            versie.regels().uitvoeren(f, d);
            return d;
        }

        Dossier handwerk() {
            Feiten f = versie.feitenvorming().van(aanvraag, Optional.empty());
            Dossier d = new Dossier(f, versie.parameters());
            java.accept(f, d);
            return d;
        }
    }

    /** How many regions got another result, and how much more all of them together. */
    private record Verschil(int regios, BigDecimal bedrag) { }

    static void stapel() {
        List<Geval> gevallen = new ArrayList<>();
        Handwerk.REGELINGEN.keySet().stream().sorted().forEach(regeling -> {
            Regelversie versie = versie(regeling);
            Willekeurig willekeurig = new Willekeurig(50);
            IntStream.range(0, 50).forEach(i -> gevallen.add(new Geval(willekeurig.regio(versie, 200).bouwen(), versie, Handwerk.REGELINGEN.get(regeling))));
        });
        gevallen.forEach(g -> eisGelijk(Dossierblik.van(g.handwerk()), Dossierblik.van(g.regels())));
        int keren = 20 * gevallen.size();
        Meetlat.toon("rules.batch-50x4", Meetlat.verhoudingen(new Werk(keren, i -> gevallen.get(i % gevallen.size()).handwerk()),
                new Werk(keren, i -> gevallen.get(i % gevallen.size()).regels())), "x");
    }

    static void watAls() {
        Regelversie nu = Situatie.versie(Situatie.BESLISTEKST);
        Regelversie nieuw = anders(nu, Map.of("perLeerling.po", "68.80", "minStudenten", "201"));
        Willekeurig willekeurig = new Willekeurig(10_000);
        List<Aanvraagfeiten> regios = IntStream.range(0, 10_000).mapToObj(i -> willekeurig.regio(50).bouwen()).toList();
        BiConsumer<Feiten, Dossier> javaNieuw = (f, d) -> HandgeschrevenRegels.uitvoeren(f, d, 201);
        eisGelijk(verschil(regios, nu, HandgeschrevenRegels::uitvoeren, nieuw, javaNieuw), verschil(regios, nu, nu.regels()::uitvoeren, nieuw, nieuw.regels()::uitvoeren));
        Meetlat.toon("rules.whatif-10000", Meetlat.verhoudingen(new Werk(1, i -> verschil(regios, nu, HandgeschrevenRegels::uitvoeren, nieuw, javaNieuw)),
                new Werk(1, i -> verschil(regios, nu, nu.regels()::uitvoeren, nieuw, nieuw.regels()::uitvoeren))), "x");
    }

    private static Verschil verschil(List<Aanvraagfeiten> regios, Regelversie nu, BiConsumer<Feiten, Dossier> regelsNu, Regelversie nieuw,
            BiConsumer<Feiten, Dossier> regelsNieuw) {
        int anders = 0;
        BigDecimal meer = BigDecimal.ZERO;
        for (Aanvraagfeiten regio : regios) {
            Optional<BigDecimal> was = bedrag(regio, nu, regelsNu);
            Optional<BigDecimal> wordt = bedrag(regio, nieuw, regelsNieuw);
            anders += was.equals(wordt) ? 0 : 1;
            meer = meer.add(wordt.orElse(BigDecimal.ZERO)).subtract(was.orElse(BigDecimal.ZERO));
        }
        return new Verschil(anders, meer);
    }

    private static Optional<BigDecimal> bedrag(Aanvraagfeiten regio, Regelversie versie, BiConsumer<Feiten, Dossier> regels) {
        Feiten f = versie.feitenvorming().van(regio, Optional.empty());
        Dossier d = new Dossier(f, versie.parameters());
        regels.accept(f, d);
        return Dossierblik.teVerlenen(d);
    }

    /** The same version with other figures. */
    static Regelversie anders(Regelversie versie, Map<String, String> figuren) {
        Versietekst tekst = versie.tekst();
        Map<String, String> open = new HashMap<>(figuren);
        List<Parameter> nieuw = tekst.figuren().alle().stream().map(p -> {
            String waarde = open.remove(p.naam());
            return waarde == null ? p : new Parameter(p.naam(), Optional.of(waarde), p.eenheid(), p.artikel(), p.bron(), p.datum(), p.omschrijving(), p.interpretatie());
        }).toList();
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("Geen figuur: " + open.keySet());
        }
        return tekst.met(tekst.regels(), Parameters.van(nieuw)).lezen();
    }

    static Regelversie versie(String regeling) {
        return Situatie.versies().stream().filter(v -> v.regeling().equals(regeling) && Situatie.isBeslistekst(v)).findFirst().orElseThrow();
    }

    private static void eisGelijk(Object maatstaf, Object regels) {
        if (!maatstaf.equals(regels)) {
            throw new IllegalStateException("The yardstick gives " + maatstaf + ", the rules " + regels);
        }
    }
}
