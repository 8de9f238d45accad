package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Bouwer;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The explanation names every input that matters. */
class VerklaringTest {

    private static final Map<String, UnaryOperator<Bouwer>> WIJZIGINGEN = wijzigingen();

    @Test
    void een_invoer_die_de_verklaring_niet_noemt_doet_er_niet_toe() {
        Willekeurig willekeurig = new Willekeurig(7);
        int geprobeerd = 0;
        for (int i = 0; i < 400; i++) {
            Aanvraagfeiten feiten = willekeurig.aanvraag().bouwen();
            Beoordeling voor = Situatie.beoordeel(feiten.wijzigen());
            Set<String> genoemd = genoemd(voor);
            for (Map.Entry<String, UnaryOperator<Bouwer>> wijziging : WIJZIGINGEN.entrySet()) {
                boolean viaVestigingen = feiten.vestigingen().isPresent() && wijziging.getKey().startsWith("totalen.");
                if (!genoemd.contains(wijziging.getKey()) && !viaVestigingen && !spreektTegen(wijziging, feiten)) {
                    Beoordeling na = Situatie.beoordeel(wijziging.getValue().apply(feiten.wijzigen()));
                    assertThat(na.uitkomst()).as("%s of %s", wijziging.getKey(), feiten).isEqualTo(voor.uitkomst());
                    assertThat(na.bedrag()).as("%s of %s", wijziging.getKey(), feiten).isEqualTo(voor.bedrag());
                    geprobeerd++;
                }
            }
        }
        assertThat(geprobeerd).isGreaterThan(1_500);
    }

    /** Another region than Landelijk groen with "landelijk: groen", or the reverse: such facts are refused, so there is no verdict to compare. */
    private static boolean spreektTegen(Map.Entry<String, UnaryOperator<Bouwer>> wijziging, Aanvraagfeiten feiten) {
        Aanvraagfeiten na = wijziging.getValue().apply(feiten.wijzigen()).bouwen();
        return na.regio().isPresent() && na.landelijk().isPresent() && na.regio().get().equals("OR250049") != (na.landelijk().get() == Landelijk.GROEN);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("versies")
    void een_invoer_die_de_verklaring_niet_noemt_doet_er_in_geen_regeling_toe(String regeling, LocalDate tekst) {
        Regelversie versie = Situatie.versie(regeling, tekst);
        Willekeurig willekeurig = new Willekeurig(70);
        int geprobeerd = 0;
        for (int i = 0; i < 150; i++) {
            Aanvraagfeiten feiten = willekeurig.aanvraag(versie).bouwen();
            Beoordeling voor = Beoordelaar.beoordeel(feiten, Optional.empty(), versie);
            Set<String> genoemd = genoemd(voor).stream().map(n -> n.replaceFirst("^(rap|opleidingsschool)\\..*", "$1")).collect(Collectors.toSet());
            for (Map.Entry<String, UnaryOperator<Bouwer>> wijziging : WIJZIGINGEN.entrySet()) {
                if (!genoemd.contains(wijziging.getKey()) && !spreektTegen(wijziging, feiten)) {
                    Beoordeling na = Beoordelaar.beoordeel(wijziging.getValue().apply(feiten.wijzigen()).bouwen(), Optional.empty(), versie);
                    assertThat(na.uitkomst()).as("%s of %s", wijziging.getKey(), feiten).isEqualTo(voor.uitkomst());
                    assertThat(List.of(na.bedrag(), na.bedragOnder(), na.bedragBoven())).as("%s of %s", wijziging.getKey(), feiten)
                            .isEqualTo(List.of(voor.bedrag(), voor.bedragOnder(), voor.bedragBoven()));
                    geprobeerd++;
                }
            }
        }
        assertThat(geprobeerd).isGreaterThan(500);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("versies")
    void in_elke_regeling_is_elke_zin_ingevuld_en_telt_elke_regel_op(String regeling, LocalDate tekst) {
        Regelversie versie = Situatie.versie(regeling, tekst);
        Willekeurig willekeurig = new Willekeurig(71);
        for (int i = 0; i < 250; i++) {
            Beoordeling b = Beoordelaar.beoordeel(willekeurig.aanvraag(versie).bouwen(), Optional.empty(), versie);
            assertThat(b.bevindingen()).extracting(Bevinding::code).doesNotHaveDuplicates();
            assertThat(b.bevindingen()).allSatisfy(v -> {
                assertThat(v.bron()).startsWith("https://");
                assertThat(v.tekst()).isNotBlank().doesNotContain("{", "null", "Optional");
                assertThat(v.herstel().isPresent()).isEqualTo(v.gevolg().isPresent());
                v.herstel().ifPresent(h -> assertThat(h).isNotBlank().doesNotContain("{", "null", "Optional"));
            });
            assertThat(b.posten()).extracting(Post::code).doesNotHaveDuplicates();
            assertThat(b.posten()).allSatisfy(p -> {
                assertThat(p.formule()).isNotBlank();
                assertThat(p.toelichting()).doesNotContain("{", "null", "Optional");
            });
            assertThat(b.ontbreekt().isEmpty()).as("%s", b).isEqualTo(b.bevindingen(Toetsuitslag.ONBEKEND).isEmpty());
            boolean wet = versie.bron().startsWith("https://wetten.overheid.nl/");
            assertThat(Stream.concat(b.bevindingen().stream().map(Bevinding::bron), b.posten().stream().map(Post::bron)))
                    .allSatisfy(bron -> assertThat(bron).as("noemt de toestand van de tekst").matches(java.util.regex.Pattern.quote(versie.bron()) + (wet ? "#(Artikel|Bijlage)[0-9]+" : "")));
            assertThat(!wet || versie.bron().endsWith("/" + versie.versie())).isTrue();
            b.bedrag().ifPresent(bedrag -> assertThat(BedragTest.som(b)).isEqualByComparingTo(bedrag));
        }
    }

    static Stream<Arguments> versies() {
        return Situatie.versies().stream().map(v -> Arguments.of(v.regeling(), v.versie()));
    }

    @Test
    void een_telling_die_een_regel_noemt_verandert_het_bedrag() {
        Beoordeling voor = Situatie.beoordeel(Situatie.goedeAanvraag());
        Set<String> inRegels = voor.posten().stream().flatMap(p -> p.invoer().stream()).collect(Collectors.toSet());
        assertThat(inRegels).hasSize(8).allSatisfy(naam ->
                assertThat(Situatie.beoordeel(WIJZIGINGEN.get(naam).apply(Situatie.goedeAanvraag())).bedrag()).isNotEqualTo(voor.bedrag()));
    }

    @Test
    void elke_bevinding_heeft_artikel_bron_tekst_en_invoer_en_bij_een_gebrek_een_herstel() {
        Willekeurig willekeurig = new Willekeurig(11);
        for (int i = 0; i < 300; i++) {
            Beoordeling b = Situatie.beoordeel(willekeurig.aanvraag());
            assertThat(b.bevindingen()).hasSizeGreaterThan(20).allSatisfy(v -> {
                assertThat(v.bron()).matches("https://wetten\\.overheid\\.nl/BWBR0049781/2024-11-30#(Artikel|Bijlage)[0-9]+");
                assertThat(v.tekst()).isNotBlank().doesNotContain("{", "null", "Optional");
                assertThat(v.invoer()).isNotEmpty();
                assertThat(v.herstel().isPresent()).isEqualTo(v.gevolg().isPresent());
                v.herstel().ifPresent(h -> assertThat(h).isNotBlank().doesNotContain("{", "null", "Optional"));
            });
            assertThat(b.bevindingen()).extracting(Bevinding::code).doesNotHaveDuplicates();
            assertThat(b.posten()).allSatisfy(p -> {
                assertThat(p.invoer()).isNotEmpty();
                assertThat(p.formule()).isNotBlank();
                assertThat(p.toelichting()).doesNotContain("{", "null", "Optional");
            });
            assertThat(b.ontbreekt().isEmpty()).isEqualTo(b.bevindingen(Toetsuitslag.ONBEKEND).isEmpty());
        }
    }

    private static Set<String> genoemd(Beoordeling b) {
        return Stream.concat(b.bevindingen().stream().flatMap(v -> v.invoer().stream()), b.posten().stream().flatMap(p -> p.invoer().stream()))
                .collect(Collectors.toSet());
    }

    private static Map<String, UnaryOperator<Bouwer>> wijzigingen() {
        Map<String, UnaryOperator<Bouwer>> alle = new LinkedHashMap<>();
        for (Telling t : Telling.values()) {
            alle.put("totalen." + t.naam(), b -> b.totaal(t, Aantal.van(12_345)));
        }
        alle.put("op", b -> b.op(LocalDate.of(2026, 11, 22)));
        alle.put("regio", b -> b.regio("OR250001"));
        alle.put("invalpool", b -> b.invalpool(true));
        alle.put("gewijzigd", b -> b.gewijzigd(true));
        alle.put("opleidingsschool", b -> b.opleidingsschool(new Aanvraagfeiten.Opleidingsschool(Optional.of(Aantal.van(44)), Optional.of(true), Optional.of(2022))));
        alle.put("rap", b -> b.rap(new Aanvraagfeiten.Rap("RAP220003", Optional.empty(), Optional.empty())));
        alle.put("ingediendOp", b -> b.ingediendOp(Situatie.OPENING.minusDays(1)));
        alle.put("landelijk", b -> b.landelijk(Landelijk.GROEN));
        alle.put("partijen", b -> b.partijen(List.of()));
        alle.put("bijlagen", b -> b.bijlagen(List.of()));
        alle.put("elders", b -> b.elders(List.of(new Elders("00AA00", "OR250003"))));
        alle.put("aaneengesloten", b -> b.aaneengesloten(false));
        alle.put("gemeenten", b -> b.gemeenten(List.of("GM0001")));
        alle.put("gevraagd", b -> b.gevraagd(new BigDecimal("1.00")));
        alle.put("peerReviewGehouden", b -> b.peerReviewGehouden(true));
        return alle;
    }
}
