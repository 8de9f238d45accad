package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Bouwer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What policy staff fill in later: a figure alone never makes a check pass that no rule looks at. */
class GevuldGatTest {

    private static final LocalDate TEKST = LocalDate.of(2025, 1, 1);
    private static final Map<String, String> TEKSTEN = Map.of("bijlagen", "plan en begroting", "ondertekenaars", "alle besturen", "eisen", "zie artikel 4");

    @ParameterizedTest
    @CsvSource({"2025-03-03T08:59:59,AFWIJZEN,NIET_VOLDAAN", "2025-03-03T09:00:00,NIET_TE_BEPALEN,VOLDAAN", "2025-03-28T17:00:00,NIET_TE_BEPALEN,VOLDAAN",
            "2025-03-28T17:00:01,AFWIJZEN,NIET_VOLDAAN"})
    void een_ingevuld_tijdvak_van_aansluiting_wordt_aan_beide_kanten_getoetst(LocalDateTime moment, Uitkomst uitkomst, Toetsuitslag tijdvak) {
        Beoordeling b = aansluiting(moment, "tijdvak.opent", "2025-03-03T09:00:00", "tijdvak.sluit", "2025-03-28T17:00:00", "bedrag", "50000.00");
        assertThat(b.uitkomst()).isEqualTo(uitkomst);
        assertThat(b.bevinding("TIJDVAK").orElseThrow().uitkomst()).isEqualTo(tijdvak);
    }

    @Test
    void met_alleen_het_einde_van_het_tijdvak_is_te_laat_te_laat_en_eerder_nog_open() {
        assertThat(aansluiting(LocalDateTime.of(2025, 3, 28, 17, 0, 1), "tijdvak.sluit", "2025-03-28T17:00:00").uitkomst()).isEqualTo(Uitkomst.AFWIJZEN);
        Beoordeling eerder = aansluiting(LocalDateTime.of(2025, 3, 28, 17, 0), "tijdvak.sluit", "2025-03-28T17:00:00");
        assertThat(eerder.bevinding("TIJDVAK").orElseThrow().uitkomst()).isEqualTo(Toetsuitslag.ONBEKEND);
        assertThat(eerder.ontbreekt()).contains("oordeel TIJDVAK");
        assertThat(aansluiting(null, "tijdvak.opent", "2025-03-03T09:00:00", "tijdvak.sluit", "2025-03-28T17:00:00").ontbreekt()).contains("ingediendOp");
    }

    @Test
    void op_een_dag_zonder_uur_blijft_aansluiting_open() {
        Beoordeling b = aansluiting(LocalDateTime.of(2025, 3, 28, 17, 0), "tijdvak.opent", "2025-03-03", "tijdvak.sluit", "2025-03-28");
        assertThat(b.bevinding("TIJDVAK").orElseThrow().uitkomst()).isEqualTo(Toetsuitslag.ONBEKEND);
    }

    @Test
    void zolang_het_tijdvak_niet_bekend_is_wordt_de_figuur_genoemd() {
        assertThat(aansluiting(LocalDateTime.of(2025, 3, 28, 17, 0)).ontbreekt())
                .contains("parameter tijdvak.sluit", "parameter bijlagen", "parameter ondertekenaars", "parameter eisen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aansluiting-2025", "aanvulling-2025"})
    void bijlagen_handtekeningen_en_eisen_beoordeelt_een_mens_ook_als_hun_figuur_is_ingevuld(String regeling) {
        Beoordeling b = beoordeel(regeling, aanvraag(regeling, LocalDateTime.of(2025, 4, 15, 12, 0)), TEKSTEN);
        assertThat(b.uitkomst()).isEqualTo(Uitkomst.NIET_TE_BEPALEN);
        assertThat(List.of("BIJLAGEN", "ONDERTEKENING", "EISEN")).allSatisfy(code -> {
            assertThat(b.bevinding(code).orElseThrow().uitkomst()).isEqualTo(Toetsuitslag.ONBEKEND);
            assertThat(b.bevinding(code).orElseThrow().tekst()).contains("is ingevuld", "beoordeelt DUS-I");
            assertThat(b.ontbreekt()).contains("oordeel " + code);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-07T08:00:00", "2025-04-25T17:00:00"})
    void een_uur_alleen_maakt_de_eerste_en_laatste_dag_van_aanvulling_niet_op_tijd(LocalDateTime moment) {
        Beoordeling b = beoordeel("aanvulling-2025", aanvraag("aanvulling-2025", moment), Map.of("tijdvak.opent.uur", "09:00", "tijdvak.sluit.uur", "16:00"));
        assertThat(b.bevinding("TIJDVAK").orElseThrow().uitkomst()).isEqualTo(Toetsuitslag.ONBEKEND);
        assertThat(b.ontbreekt()).contains("oordeel TIJDVAK");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-25T16:00:00,VOLDAAN", "2025-04-25T16:00:01,NIET_VOLDAAN", "2025-04-07T09:00:00,VOLDAAN", "2025-04-07T08:59:59,NIET_VOLDAAN"})
    void een_tijdvak_als_moment_maakt_ook_de_eerste_en_laatste_dag_van_aanvulling_bekend(LocalDateTime moment, Toetsuitslag verwacht) {
        Beoordeling b = beoordeel("aanvulling-2025", aanvraag("aanvulling-2025", moment),
                Map.of("tijdvak.opent", "2025-04-07T09:00:00", "tijdvak.sluit", "2025-04-25T16:00:00"));
        assertThat(b.bevinding("TIJDVAK").orElseThrow().uitkomst()).isEqualTo(verwacht);
    }

    private static Beoordeling aansluiting(LocalDateTime moment, String... figuren) {
        Map<String, String> gevuld = new HashMap<>();
        for (int i = 0; i < figuren.length; i += 2) {
            gevuld.put(figuren[i], figuren[i + 1]);
        }
        return beoordeel("aansluiting-2025", aanvraag("aansluiting-2025", moment), gevuld);
    }

    private static Bouwer aanvraag(String regeling, LocalDateTime moment) {
        return Aanvraagfeiten.voor(regeling, LocalDate.of(2025, 5, 1)).versie(TEKST).ingediendOp(moment).elders(List.of())
                .gevraagd(new java.math.BigDecimal("40000.00"));
    }

    /** The verdict under the text that comes with the product, with these figures filled in; their unit follows from their form. */
    private static Beoordeling beoordeel(String regeling, Bouwer bouwer, Map<String, String> gevuld) {
        Versietekst tekst = Situatie.versie(regeling, TEKST).tekst();
        Parameters figuren = new Parameters(tekst.figuren().alle().stream().map(p -> gevuld.containsKey(p.naam()) ? gevuld(p, gevuld.get(p.naam())) : p).toList());
        return Beoordelaar.beoordeel(bouwer.bouwen(), Optional.empty(), tekst.met(tekst.regels(), figuren).lezen());
    }

    private static Parameter gevuld(Parameter p, String waarde) {
        String eenheid = !p.naam().matches("tijdvak.(opent|sluit)") ? p.eenheid() : waarde.contains("T") ? "moment" : "datum";
        return new Parameter(p.naam(), Optional.of(waarde), eenheid, p.artikel(), p.bron(), p.datum(), p.omschrijving(), p.interpretatie());
    }
}
