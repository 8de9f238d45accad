package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Bouwer;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Opleidingsschool;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Rap;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;

/** Every input of an application with other values for it: unknown, none, at and around the boundaries, absurdly much. */
final class Wijzigingen {
    private static final List<Integer> AANTALLEN = List.of(0, 1, 149, 150, 7_999, 8_000, 9_000, 14_999, 15_000, 30_000, 75_001, 900_000);
    private static final List<String> REFERENTIES = List.of("RAP220001", "RAP220003", "RAP220055", "RAP229999");

    private final Regelversie versie;
    private final Aanvraagfeiten feiten;
    private final List<Wijziging> alle = new ArrayList<>();

    /** One input of which another value is tried. */
    record Wijziging(String invoer, Aanvraagfeiten feiten) { }

    private Wijzigingen(Regelversie versie, Aanvraagfeiten feiten) {
        this.versie = versie;
        this.feiten = feiten;
    }

    /** Every change to these facts that changes one input. */
    static List<Wijziging> van(Regelversie versie, Aanvraagfeiten feiten) {
        Wijzigingen w = new Wijzigingen(versie, feiten);
        w.tellingen();
        w.enkele();
        w.lijsten();
        w.sporen();
        return w.alle.stream().filter(x -> !x.feiten().equals(feiten)).toList();
    }

    private void met(String invoer, UnaryOperator<Bouwer> wijziging) {
        alle.add(new Wijziging(invoer, wijziging.apply(feiten.wijzigen()).bouwen()));
    }

    private void tellingen() {
        for (Telling t : Telling.values()) {
            met(t.invoernaam(), b -> b.totaal(t, null));
            AANTALLEN.forEach(a -> met(t.invoernaam(), b -> b.totaal(t, Aantal.van(a))));
            met(t.invoernaam(), b -> b.totaal(t, Aantal.tussen(149, 15_000)));
        }
    }

    private void enkele() {
        Stream.of(null, versie.versie()).forEach(v -> met("versie", b -> b.versie(v)));
        Stream.of(2021, 2024, 2026, 2031).forEach(jaar -> met("op", b -> b.op(LocalDate.of(jaar, 11, 22))));
        Arrays.asList(null, "OR250001", "OR250012", "OR250049", "OR259999").forEach(r -> met("regio", b -> b.regio(r)));
        Stream.concat(Stream.of((Landelijk) null), Arrays.stream(Landelijk.values())).forEach(l -> met("landelijk", b -> b.landelijk(l)));
        Arrays.asList(null, true, false).forEach(j -> {
            met("aaneengesloten", b -> b.aaneengesloten(j));
            met("peerReviewGehouden", b -> b.peerReviewGehouden(j));
        });
        Stream.of(true, false).forEach(j -> {
            met("invalpool", b -> b.invalpool(j));
            met("gewijzigd", b -> b.gewijzigd(j));
        });
        Arrays.asList(null, "0.00", "1.00", "250000.00", "99999999.99").forEach(g -> met("gevraagd", b -> b.gevraagd(g == null ? null : new BigDecimal(g))));
        met("ingediendOp", b -> b.ingediendOp(null));
        versie.bekendTijdvak().ifPresent(t -> Stream.of(t.opent().minusSeconds(1), t.opent(), t.sluit().minusDays(3), t.sluit(), t.sluit().plusSeconds(1), t.sluit().plusYears(1))
                .forEach(m -> met("ingediendOp", b -> b.ingediendOp(m.toLocalDateTime()))));
    }

    private void lijsten() {
        Arrays.asList(null, List.<String>of(), List.of("GM0001"), List.of("GM0001", "GM0003")).forEach(g -> met("gemeenten", b -> b.gemeenten(g)));
        met("bijlagen", b -> b.bijlagen(null));
        met("bijlagen", b -> b.bijlagen(Set.of()));
        versie.planformat().bijlagen().forEach(x -> met("bijlagen", b -> b.bijlagen(Set.of(x.id()))));
        String vestiging = feiten.vestigingen().filter(v -> !v.isEmpty()).map(v -> v.getFirst().vestigingscode()).orElse("00AA00");
        Arrays.asList(null, List.<Elders>of(), List.of(new Elders(vestiging, "OR250003")), List.of(new Elders(vestiging, "OR250049"))).forEach(e -> met("elders", b -> b.elders(e)));
        met("partijen", b -> b.partijen(null));
        Stream.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false)).forEach(ja -> {
            List<Partij> allen = Arrays.stream(Partijsoort.values()).map(s -> new Partij(s, "n1", ja)).toList();
            met("partijen", b -> b.partijen(allen));
            allen.forEach(p -> met("partijen", b -> b.partijen(List.of(p))));
        });
        if (feiten.vestigingen().isPresent()) {
            met("vestigingen", b -> b.vestigingen(List.of()));
            Arrays.stream(Sector.values()).forEach(s -> met("vestigingen", b -> b.vestigingen(List.of(Vestiging.van("V00000", s, "", null, Aantal.van(15_000), null)))));
        }
    }

    private void sporen() {
        Rap rap = feiten.rap().orElse(new Rap(REFERENTIES.getFirst(), Optional.empty(), Optional.empty()));
        met("rap", b -> b.rap(null));
        REFERENTIES.forEach(r -> met("rap.referentie", b -> b.rap(new Rap(r, rap.mboDoetMee(), rap.fte()))));
        if (feiten.rap().isPresent()) {
            Stream.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false)).forEach(m -> met("rap.mboDoetMee", b -> b.rap(new Rap(rap.referentie(), m, rap.fte()))));
            Stream.of("", "0.5", "399.99", "600", "800.01", "5000").map(f -> f.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(f)))
                    .forEach(f -> met("rap.fte", b -> b.rap(new Rap(rap.referentie(), rap.mboDoetMee(), f))));
        }
        met("opleidingsschool", b -> b.opleidingsschool(null));
        feiten.opleidingsschool().ifPresent(this::school);
    }

    private void school(Opleidingsschool s) {
        Stream.concat(Stream.of(Optional.<Aantal>empty()), Stream.of(0, 1, 30, 61, 500).map(Aantal::van).map(Optional::of))
                .forEach(a -> met("opleidingsschool.studenten", b -> b.opleidingsschool(new Opleidingsschool(a, s.vestigingenVertrokken(), s.aspirantSinds()))));
        Stream.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))
                .forEach(v -> met("opleidingsschool.vestigingenVertrokken", b -> b.opleidingsschool(new Opleidingsschool(s.studenten(), v, s.aspirantSinds()))));
        Stream.of(Optional.<Integer>empty(), Optional.of(2020), Optional.of(2022))
                .forEach(j -> met("opleidingsschool.aspirantSinds", b -> b.opleidingsschool(new Opleidingsschool(s.studenten(), s.vestigingenVertrokken(), j))));
    }
}
