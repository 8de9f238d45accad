package nl.onderwijsregio.regeling;

import static nl.onderwijsregio.regeling.Situatie.OPENING;
import static nl.onderwijsregio.regeling.Situatie.SLUITING;
import static nl.onderwijsregio.regeling.Situatie.beoordeel;
import static nl.onderwijsregio.regeling.Situatie.goedeAanvraag;
import static nl.onderwijsregio.regeling.Situatie.partij;
import static nl.onderwijsregio.regeling.Situatie.tellingen;
import static nl.onderwijsregio.regeling.Toetsuitslag.INFORMATIE;
import static nl.onderwijsregio.regeling.Toetsuitslag.NIET_VAN_TOEPASSING;
import static nl.onderwijsregio.regeling.Toetsuitslag.NIET_VOLDAAN;
import static nl.onderwijsregio.regeling.Toetsuitslag.ONBEKEND;
import static nl.onderwijsregio.regeling.Toetsuitslag.VOLDAAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Bouwer;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles 6 and 7, both sides of every boundary. */
class EisenTest {

    @Test
    void op_een_goede_aanvraag_is_niets_aan_te_merken() {
        Beoordeling b = beoordeel(goedeAanvraag());
        assertThat(b.uitkomst()).isEqualTo(Uitkomst.VERLENEN);
        assertThat(b.bevindingen(NIET_VOLDAAN)).isEmpty();
        assertThat(b.bevindingen(ONBEKEND)).isEmpty();
        assertThat(b.ontbreekt()).isEmpty();
    }

    @Test
    void indienen_kan_vanaf_negen_uur_en_geen_seconde_eerder() {
        assertThat(uitslag(goedeAanvraag().ingediendOp(OPENING), "TIJDVAK")).isEqualTo(VOLDAAN);
        assertThat(uitslag(goedeAanvraag().ingediendOp(OPENING.minusSeconds(1)), "TIJDVAK")).isEqualTo(NIET_VOLDAAN);
        assertThat(beoordeel(goedeAanvraag().ingediendOp(OPENING.minusSeconds(1))).uitkomst()).isEqualTo(Uitkomst.AFWIJZEN);
    }

    @Test
    void indienen_kan_tot_en_met_vier_uur_en_niets_later() {
        assertThat(uitslag(goedeAanvraag().ingediendOp(SLUITING), "TIJDVAK")).isEqualTo(VOLDAAN);
        assertThat(uitslag(goedeAanvraag().ingediendOp(SLUITING.plusNanos(1)), "TIJDVAK")).isEqualTo(NIET_VOLDAAN);
        assertThat(beoordeel(goedeAanvraag().ingediendOp(SLUITING.plusSeconds(1))).uitkomst()).isEqualTo(Uitkomst.AFWIJZEN);
        assertThat(bevinding(goedeAanvraag().ingediendOp(SLUITING.plusSeconds(1)), "TIJDVAK").tekst()).contains("16.00.01 uur").contains("te laat");
    }

    @Test
    void zonder_moment_van_indienen_is_het_tijdvak_onbekend() {
        assertThat(uitslag(goedeAanvraag().ingediendOp(null), "TIJDVAK")).isEqualTo(ONBEKEND);
        assertThat(beoordeel(goedeAanvraag().ingediendOp(null)).ontbreekt()).containsExactly("ingediendOp");
    }

    @ParameterizedTest
    @CsvSource({"plan,BIJLAGE_A", "re-aanbevelingen,BIJLAGE_B", "partijenlijst,BIJLAGE_C", "gemeenten,BIJLAGE_D", "opleidingsscholen,BIJLAGE_E",
            "studentenopgave,BIJLAGE_F", "samenwerkingsovereenkomsten,BIJLAGE_G"})
    void een_ontbrekende_bijlage_moet_worden_aangevuld(String id, String code) {
        Set<String> rest = Situatie.ALLE_BIJLAGEN.stream().filter(b -> !b.equals(id)).collect(Collectors.toSet());
        Beoordeling b = beoordeel(goedeAanvraag().bijlagen(rest));
        assertThat(b.uitkomst()).isEqualTo(Uitkomst.AANVULLEN);
        assertThat(b.bevindingen(NIET_VOLDAAN)).extracting(Bevinding::code).containsExactly(code);
        assertThat(uitslag(goedeAanvraag().bijlagen(null), code)).isEqualTo(ONBEKEND);
    }

    @Test
    void het_rapport_van_de_peer_review_hoeft_alleen_als_die_is_gehouden() {
        Set<String> zonder = Situatie.ALLE_BIJLAGEN.stream().filter(b -> !b.startsWith("peer")).collect(Collectors.toSet());
        assertThat(uitslag(goedeAanvraag().bijlagen(zonder).peerReviewGehouden(true), "BIJLAGE_H")).isEqualTo(NIET_VOLDAAN);
        assertThat(uitslag(goedeAanvraag().bijlagen(zonder).peerReviewGehouden(false), "BIJLAGE_H")).isEqualTo(NIET_VAN_TOEPASSING);
        assertThat(uitslag(goedeAanvraag().bijlagen(zonder), "BIJLAGE_H")).isEqualTo(INFORMATIE);
        assertThat(beoordeel(goedeAanvraag().bijlagen(zonder)).uitkomst()).isEqualTo(Uitkomst.VERLENEN);
        assertThat(uitslag(goedeAanvraag().bijlagen(null).peerReviewGehouden(true), "BIJLAGE_H")).isEqualTo(ONBEKEND);
    }

    @Test
    void alle_bevoegde_gezagsorganen_tekenen_en_de_beroepsgroep_niet() {
        Partij opleiding = partij(Partijsoort.LERARENOPLEIDING, "30001", false);
        Bouwer een = goedeAanvraag().partijen(List.of(partij(Partijsoort.BESTUUR, "41196", true), opleiding, partij(Partijsoort.BEROEPSGROEP, "b", false)));
        assertThat(bevinding(een, "ONDERTEKENING").tekst()).contains("lerarenopleiding 30001").doesNotContain("beroepsgroep");
        assertThat(beoordeel(een).uitkomst()).isEqualTo(Uitkomst.AANVULLEN);
        Bouwer onbekend = goedeAanvraag().partijen(List.of(partij(Partijsoort.BESTUUR, "41196", null), partij(Partijsoort.LERARENOPLEIDING, "30001", true),
                partij(Partijsoort.BEROEPSGROEP, "b", null)));
        assertThat(uitslag(onbekend, "ONDERTEKENING")).isEqualTo(ONBEKEND);
        assertThat(beoordeel(onbekend).ontbreekt()).containsExactly("partijen[0].ondertekend");
    }

    @ParameterizedTest
    @CsvSource({"BESTUUR,BESTUREN", "LERARENOPLEIDING,LERARENOPLEIDING", "BEROEPSGROEP,BEROEPSGROEP"})
    void zonder_een_van_de_drie_soorten_partijen_is_het_geen_onderwijsregio(Partijsoort soort, String code) {
        List<Partij> rest = Situatie.VOLLEDIG_GETEKEND.stream().filter(p -> p.soort() != soort).toList();
        assertThat(beoordeel(goedeAanvraag().partijen(rest)).uitkomst()).isEqualTo(Uitkomst.ONVOLDOENDE);
        assertThat(uitslag(goedeAanvraag().partijen(rest), code)).isEqualTo(NIET_VOLDAAN);
        assertThat(uitslag(goedeAanvraag().partijen(null), code)).isEqualTo(ONBEKEND);
        assertThat(uitslag(goedeAanvraag(), code)).isEqualTo(VOLDAAN);
    }

    @Test
    void een_gebied_dat_niet_aaneengesloten_is_voldoet_niet_en_noemt_de_gemeente_en_het_herstel() {
        Gemeentegraaf graaf = Gemeentegraaf.bouwer().gemeente("GM0001", "Aa").gemeente("GM0002", "Bee").gemeente("GM0003", "Cee")
                .grens("GM0001", "GM0002").grens("GM0002", "GM0003").bouwen();
        Bouwer los = goedeAanvraag().aaneengesloten(null).gemeenten(List.of("GM0001", "GM0003"));
        Bevinding b = beoordeel(los, graaf).bevinding("AANEENGESLOTEN").orElseThrow();
        assertThat(b.uitkomst()).isEqualTo(NIET_VOLDAAN);
        assertThat(b.tekst()).startsWith("Cee raakt geen andere gemeente in de regio.");
        assertThat(b.herstel().orElseThrow()).contains("Voeg voor Cee toe: Bee");
        Bouwer heel = goedeAanvraag().aaneengesloten(null).gemeenten(List.of("GM0001", "GM0002"));
        assertThat(beoordeel(heel, graaf).bevinding("AANEENGESLOTEN").orElseThrow().uitkomst()).isEqualTo(VOLDAAN);
        assertThat(uitslag(los, "AANEENGESLOTEN")).as("zonder graaf").isEqualTo(ONBEKEND);
        Bouwer vreemd = goedeAanvraag().aaneengesloten(null).gemeenten(List.of("GM0001", "GM9999"));
        assertThat(beoordeel(vreemd, graaf).bevinding("AANEENGESLOTEN").orElseThrow().tekst()).contains("GM9999");
    }

    @ParameterizedTest
    @EnumSource(Landelijk.class)
    void alleen_de_vier_landelijke_regios_hoeven_niet_aaneengesloten_te_zijn(Landelijk landelijk) {
        Bouwer los = goedeAanvraag().aaneengesloten(false);
        assertThat(uitslag(los, "AANEENGESLOTEN")).isEqualTo(NIET_VOLDAAN);
        los.regio(landelijk == Landelijk.GROEN ? "OR250049" : "OR250004");
        assertThat(bevinding(los.landelijk(landelijk), "AANEENGESLOTEN").uitkomst()).isEqualTo(NIET_VAN_TOEPASSING);
        assertThat(bevinding(los.landelijk(landelijk), "AANEENGESLOTEN").tekst()).contains(landelijk.titel());
    }

    @Test
    void een_vestiging_in_twee_aanvragen_noemt_de_andere_regio() {
        Bouwer dubbel = goedeAanvraag().elders(List.of(new Elders("00AA00", "OR250013")));
        Beoordeling b = beoordeel(dubbel);
        assertThat(b.uitkomst()).isEqualTo(Uitkomst.CONTACT_PENVOERDERS);
        assertThat(b.bevinding("EXCLUSIEF").orElseThrow().tekst()).contains("00AA00 (ook in OR250013)");
        assertThat(uitslag(goedeAanvraag().elders(null), "EXCLUSIEF")).isEqualTo(ONBEKEND);
    }

    @Test
    void landelijk_groen_is_uitgezonderd_van_beide_kanten() {
        List<Elders> elders = List.of(new Elders("00AA00", "OR250013"));
        assertThat(uitslag(goedeAanvraag().regio("OR250049").elders(elders).landelijk(Landelijk.GROEN), "EXCLUSIEF")).isEqualTo(NIET_VAN_TOEPASSING);
        assertThat(uitslag(goedeAanvraag().elders(elders).landelijk(Landelijk.SCOPE), "EXCLUSIEF")).isEqualTo(NIET_VOLDAAN);
        Bouwer metGroen = goedeAanvraag().elders(List.of(new Elders("00AA00", "OR250049")));
        assertThat(uitslag(metGroen, "EXCLUSIEF")).isEqualTo(INFORMATIE);
        assertThat(beoordeel(metGroen).uitkomst()).isEqualTo(Uitkomst.VERLENEN);
    }

    @Test
    void de_regio_van_landelijk_groen_is_dat_ook_als_landelijk_niet_is_opgegeven() {
        Bouwer groen = goedeAanvraag().regio("OR250049").aaneengesloten(false).elders(List.of(new Elders("00AA00", "OR250013")));
        assertThat(uitslag(groen, "EXCLUSIEF")).isEqualTo(NIET_VAN_TOEPASSING);
        assertThat(bevinding(groen, "AANEENGESLOTEN").uitkomst()).isEqualTo(NIET_VAN_TOEPASSING);
        assertThat(bevinding(groen, "AANEENGESLOTEN").tekst()).contains(Landelijk.GROEN.titel());
        assertThat(bevinding(groen, "EXCLUSIEF").invoer()).contains("regio").doesNotContain("landelijk");
        assertThat(beoordeel(tellingen(groen, 0, 0, 30_001)).bedrag()).hasToString("Optional[700000.00]");
    }

    @ParameterizedTest
    @CsvSource({"ldnor-2025,2024-11-30", "onderwijsregio-2024,2024-10-04", "ldnor-2026-2029,2026-09-03"})
    void een_regio_die_zich_landelijk_groen_noemt_en_het_niet_is_wordt_niet_beoordeeld(String regeling, java.time.LocalDate tekst) {
        Bouwer vals = Aanvraagfeiten.voor(regeling, tekst).versie(tekst).regio("OR250001").landelijk(Landelijk.GROEN);
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> beoordeel(vals)).withMessageContaining("OR250001").withMessageContaining("OR250049");
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> beoordeel(vals.regio("OR250049").landelijk(Landelijk.SCOPE))).withMessageContaining("'scope'");
        assertThat(beoordeel(vals.regio(null).landelijk(Landelijk.GROEN)).bevindingen()).as("zonder regio").isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14999,0,0,NIET_VOLDAAN", "15000,0,0,VOLDAAN", "0,14999,0,NIET_VOLDAAN", "0,15000,0,VOLDAAN", "0,0,8999,NIET_VOLDAAN", "0,0,9000,VOLDAAN",
            "14999,14999,8999,NIET_VOLDAAN", "14999,14999,9000,VOLDAAN"})
    void ten_minste_een_sector_moet_zijn_drempel_halen(int po, int vo, int mbo, Toetsuitslag verwacht) {
        assertThat(uitslag(tellingen(goedeAanvraag(), po, vo, mbo), "OMVANG")).isEqualTo(verwacht);
        assertThat(bevinding(tellingen(goedeAanvraag(), po, vo, mbo), "OMVANG").interpretatie()).isTrue();
    }

    @Test
    void een_kleine_sector_naast_een_grote_is_alleen_om_te_weten() {
        Bouwer bouwer = tellingen(goedeAanvraag(), 14_999, 20_000, 0);
        assertThat(uitslag(bouwer, "SECTOR_PO")).isEqualTo(INFORMATIE);
        assertThat(bevinding(bouwer, "SECTOR_PO").tekst()).contains("14.999").contains(" 1 te weinig");
        assertThat(uitslag(bouwer, "SECTOR_VO")).isEqualTo(VOLDAAN);
        assertThat(uitslag(bouwer, "SECTOR_MBO")).isEqualTo(NIET_VAN_TOEPASSING);
        assertThat(beoordeel(bouwer).uitkomst()).isEqualTo(Uitkomst.VERLENEN);
        assertThat(uitslag(tellingen(goedeAanvraag(), 15_000, 20_000, 0), "SECTOR_PO")).isEqualTo(VOLDAAN);
    }

    @Test
    void gespecialiseerd_onderwijs_en_praktijkonderwijs_tellen_mee_in_hun_sector() {
        Bouwer po = tellingen(goedeAanvraag(), 14_999, 0, 0).totaal(Telling.PO_GESPECIALISEERD, Aantal.van(1));
        assertThat(uitslag(po, "OMVANG")).isEqualTo(VOLDAAN);
        Bouwer vo = tellingen(goedeAanvraag(), 0, 14_999, 0).totaal(Telling.PRAKTIJKONDERWIJS, Aantal.van(1));
        assertThat(uitslag(vo, "OMVANG")).isEqualTo(VOLDAAN);
        Bouwer mbo = tellingen(goedeAanvraag(), 0, 0, 8_998).totaal(Telling.MBO_BBL_ENTREE, Aantal.van(1)).totaal(Telling.MBO_BBL_OVERIG, Aantal.van(1));
        assertThat(uitslag(mbo, "OMVANG")).isEqualTo(VOLDAAN);
    }

    @Test
    void vavo_telt_niet_mee_in_2025() {
        Bouwer mbo = tellingen(goedeAanvraag(), 0, 0, 8_999).totaal(Telling.VAVO, Aantal.van(500));
        assertThat(uitslag(mbo, "OMVANG")).isEqualTo(NIET_VOLDAAN);
    }

    @ParameterizedTest
    @CsvSource({"149,NIET_VOLDAAN", "150,VOLDAAN", "0,NIET_VOLDAAN"})
    void er_zijn_minstens_150_studenten_nodig(int studenten, Toetsuitslag verwacht) {
        assertThat(uitslag(goedeAanvraag().totaal(Telling.STUDENTEN, Aantal.van(studenten)), "STUDENTEN")).isEqualTo(verwacht);
    }

    @Test
    void een_grens_is_pas_beslist_als_beide_uiteinden_het_eens_zijn() {
        assertThat(uitslag(goedeAanvraag().totaal(Telling.STUDENTEN, Aantal.tussen(140, 149)), "STUDENTEN")).isEqualTo(NIET_VOLDAAN);
        assertThat(uitslag(goedeAanvraag().totaal(Telling.STUDENTEN, Aantal.tussen(149, 150)), "STUDENTEN")).isEqualTo(ONBEKEND);
        assertThat(uitslag(goedeAanvraag().totaal(Telling.STUDENTEN, Aantal.tussen(150, 160)), "STUDENTEN")).isEqualTo(VOLDAAN);
        assertThat(uitslag(goedeAanvraag().totaal(Telling.STUDENTEN, null), "STUDENTEN")).isEqualTo(ONBEKEND);
        assertThat(uitslag(goedeAanvraag().totaal(Telling.PO, Aantal.tussen(14_990, 15_010)), "OMVANG")).isEqualTo(ONBEKEND);
        assertThat(uitslag(goedeAanvraag().totaal(Telling.PO, Aantal.tussen(14_990, 14_999)), "OMVANG")).isEqualTo(NIET_VOLDAAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1550000.00", "0.01"})
    void wie_niet_te_veel_vraagt_hoort_daar_niets_over(String gevraagd) {
        assertThat(uitslag(goedeAanvraag().gevraagd(new java.math.BigDecimal(gevraagd)), "GEVRAAGD")).isEqualTo(VOLDAAN);
    }

    @Test
    void wie_een_cent_te_veel_vraagt_krijgt_dat_te_weten() {
        Bouwer bouwer = goedeAanvraag().gevraagd(new java.math.BigDecimal("1550000.01"));
        assertThat(uitslag(bouwer, "GEVRAAGD")).isEqualTo(INFORMATIE);
        assertThat(bevinding(bouwer, "GEVRAAGD").tekst()).contains("€ 1.550.000,01").contains("hoogstens € 1.550.000.");
        assertThat(beoordeel(bouwer).bedrag()).hasToString("Optional[1550000.00]");
    }

    private static Toetsuitslag uitslag(Bouwer bouwer, String code) {
        return bevinding(bouwer, code).uitkomst();
    }

    private static Bevinding bevinding(Bouwer bouwer, String code) {
        return beoordeel(bouwer).bevinding(code).orElseThrow();
    }
}
