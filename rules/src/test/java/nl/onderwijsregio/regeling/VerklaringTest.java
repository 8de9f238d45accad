package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Bouwer;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import org.junit.jupiter.api.Test;

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
                if (!genoemd.contains(wijziging.getKey()) && !viaVestigingen) {
                    Beoordeling na = Situatie.beoordeel(wijziging.getValue().apply(feiten.wijzigen()));
                    assertThat(na.uitkomst()).as("%s of %s", wijziging.getKey(), feiten).isEqualTo(voor.uitkomst());
                    assertThat(na.bedrag()).as("%s of %s", wijziging.getKey(), feiten).isEqualTo(voor.bedrag());
                    geprobeerd++;
                }
            }
        }
        assertThat(geprobeerd).isGreaterThan(1_500);
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
        alle.put("rap", b -> b.rap(new Aanvraagfeiten.Rap("RAP220003", java.util.Optional.empty(), java.util.Optional.empty())));
        alle.put("ingediendOp", b -> b.ingediendOp(Situatie.OPENING.minusDays(1)));
        alle.put("landelijk", b -> b.landelijk(Landelijk.GROEN));
        alle.put("partijen", b -> b.partijen(List.of()));
        alle.put("bijlagen", b -> b.bijlagen(List.of()));
        alle.put("elders", b -> b.elders(List.of(new Elders("00AA00", "OR250013"))));
        alle.put("aaneengesloten", b -> b.aaneengesloten(false));
        alle.put("gemeenten", b -> b.gemeenten(List.of("GM0001")));
        alle.put("gevraagd", b -> b.gevraagd(new BigDecimal("1.00")));
        alle.put("peerReviewGehouden", b -> b.peerReviewGehouden(true));
        return alle;
    }
}
