package nl.onderwijsregio.web.re;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.overzicht.Fase;
import nl.onderwijsregio.overzicht.Regiostand;
import nl.onderwijsregio.web.re.Regiofilter.Gesprek;
import nl.onderwijsregio.web.re.Regiofilter.Volgorde;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.Test;

class RegiofilterTest {
    private static final Regiostand LANG_GELEDEN = regio("A", "2024-03-01T10:00:00Z", 0, null);
    private static final Regiostand PAS = regio("B", "2024-09-24T08:00:00Z", 2, "2024-10-22T08:00:00Z");
    private static final Regiostand NOOIT = regio("C", null, 0, "2024-10-01T08:00:00Z");
    private static final List<Regiostand> ALLE = List.of(LANG_GELEDEN, PAS, NOOIT);

    @Test
    void wie_nog_geen_gesprek_had_staat_vooraan_bij_langst_geleden() {
        assertThat(met(null, Volgorde.LAATSTE_GESPREK).uit(ALLE)).containsExactly(NOOIT, LANG_GELEDEN, PAS);
        assertThat(met(null, Volgorde.VOLGEND_GESPREK).uit(ALLE)).containsExactly(NOOIT, PAS, LANG_GELEDEN);
        assertThat(met(null, Volgorde.OPEN_AFSPRAKEN).uit(ALLE)).containsExactly(PAS, LANG_GELEDEN, NOOIT);
        assertThat(met(null, null).uit(ALLE)).isEqualTo(ALLE);
    }

    @Test
    void de_filters_op_gesprekken_laten_de_andere_regios_weg() {
        assertThat(met(Gesprek.NIETS_GEPLAND, null).uit(ALLE)).containsExactly(LANG_GELEDEN);
        assertThat(met(Gesprek.OPEN_AFSPRAKEN, null).uit(ALLE)).containsExactly(PAS);
        assertThat(new Regiofilter(" b ", Fase.CONCEPT, null, null).uit(ALLE)).containsExactly(PAS);
        assertThat(new Regiofilter("", Fase.INGEDIEND, null, null).uit(ALLE)).isEmpty();
    }

    @Test
    void alleen_wat_gekozen_is_staat_in_het_adres() {
        assertThat(met(null, null).vragen()).isEmpty();
        assertThat(new Regiofilter(" b ", Fase.CONCEPT, Gesprek.OPEN_AFSPRAKEN, Volgorde.FASE).vragen())
                .isEqualTo(Map.of("zoek", "b", "fase", "CONCEPT", "gesprek", "OPEN_AFSPRAKEN", "volgorde", "FASE"));
    }

    @Test
    void het_bestand_heeft_een_regel_per_regio_in_beeld_en_niets_dat_een_rekenblad_uitvoert() {
        String tekst = Taal.in(Taal.NL, () -> new String(Regiosbestand.van(List.of(PAS, regio("=1+1", null, 0, null)), true).inhoud(), StandardCharsets.UTF_8));
        assertThat(tekst.lines()).hasSize(3);
        assertThat(tekst).contains("Laatste gesprek;Open afspraken;Volgend gesprek", "2024-09-24;2;2024-10-22", "'=1+1;");
    }

    @Test
    void wie_geen_gesprekken_ziet_filtert_en_sorteert_er_niet_op_en_krijgt_ze_niet_in_het_bestand() {
        assertThat(new Regiofilter("b", Fase.CONCEPT, Gesprek.OPEN_AFSPRAKEN, Volgorde.LAATSTE_GESPREK).zonderGesprekken()).isEqualTo(new Regiofilter("b", Fase.CONCEPT, null, Volgorde.NAAM));
        assertThat(new Regiofilter("", null, null, Volgorde.FASE).zonderGesprekken().volgorde()).isEqualTo(Volgorde.FASE);
        String tekst = Taal.in(Taal.NL, () -> new String(Regiosbestand.van(List.of(PAS), false).inhoud(), StandardCharsets.UTF_8));
        assertThat(tekst).doesNotContain("gesprek", "2024-09-24").contains("B;");
    }

    private static Regiofilter met(Gesprek gesprek, Volgorde volgorde) {
        return new Regiofilter("", null, gesprek, volgorde);
    }

    private static Regiostand regio(String naam, String laatste, long open, String volgende) {
        return new Regiostand(1, naam, null, null, true, null, null, true, Fase.CONCEPT, null, 0, 0, null, null, null, 0, null, null, BigDecimal.ONE,
                moment(laatste), open, moment(volgende));
    }

    private static Instant moment(String tekst) {
        return tekst == null ? null : Instant.parse(tekst);
    }
}
