package nl.onderwijsregio.regeling.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Partijsoort;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeitenlezerTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);
    private final Feitenlezer lezer = new Feitenlezer(VANDAAG);

    @Test
    void wat_is_weggelaten_is_onbekend_en_een_lege_lijst_is_geen() {
        Aanvraagfeiten weggelaten = lezer.leesAanvraag("{\"regeling\":\"ldnor-2025\"}");
        assertThat(weggelaten.op()).isEqualTo(VANDAAG);
        assertThat(weggelaten.totalen()).isEmpty();
        assertThat(weggelaten.bijlagen()).isEmpty();
        assertThat(weggelaten.invalpool()).isFalse();
        Aanvraagfeiten leeg = lezer.leesAanvraag("{\"regeling\":\"ldnor-2025\",\"bijlagen\":[],\"elders\":[],\"partijen\":[],\"vestigingen\":[],\"gemeenten\":[]}");
        assertThat(leeg.bijlagen()).hasValueSatisfying(b -> assertThat(b).isEmpty());
        assertThat(leeg.elders()).isPresent();
        assertThat(leeg.vestigingen()).isPresent();
    }

    @Test
    void null_leest_als_weggelaten() {
        Aanvraagfeiten f = lezer.leesAanvraag("{\"regeling\":\"ldnor-2025\",\"landelijk\":null,\"aaneengesloten\":null,\"gevraagd\":null,\"rap\":null,\"totalen\":{\"po\":null}}");
        assertThat(f.landelijk()).isEmpty();
        assertThat(f.aaneengesloten()).isEmpty();
        assertThat(f.totalen()).isEmpty();
    }

    @Test
    void alles_wordt_gelezen() {
        Aanvraagfeiten f = lezer.leesAanvraag("""
                {"regeling":"ldnor-2025","versie":"2024-11-30","op":"2024-10-01","ingediendOp":"2024-10-15T15:59:00","regio":"OR250012","landelijk":"plg",
                 "totalen":{"po":0,"vo":{"minstens":1,"hoogstens":4}},"herkomst":{"vo":{"bron":"DUO","peildatum":"2023-10-01","opgave":"F. Fictief"}},
                 "vestigingen":[{"vestigingscode":"00AA00","sector":"vo","soort":"PRO","gemeente":"GM0664","leerlingen":3}],
                 "gemeenten":["GM0664"],"partijen":[{"soort":"opleider","nummer":"1","ondertekend":false}],"bijlagen":["plan"],
                 "elders":[{"vestigingscode":"00AA00","regio":"OR250013"}],"aaneengesloten":true,"invalpool":true,"gevraagd":"12.50","peerReviewGehouden":true,
                 "rap":{"referentie":"RAP220003","mboDoetMee":true,"fte":400.5},"opleidingsschool":{"studenten":120,"vestigingenVertrokken":false,"aspirantSinds":2022}}""");
        assertThat(f.totalen()).containsEntry(Telling.PO, Aantal.van(0)).containsEntry(Telling.VO, Aantal.minderDanVijf());
        assertThat(f.herkomst().get(Telling.VO).opgave()).contains("F. Fictief");
        assertThat(f.partijen().orElseThrow().getFirst().soort()).isEqualTo(Partijsoort.LERARENOPLEIDING);
        assertThat(f.gevraagd()).contains(new BigDecimal("12.50"));
        assertThat(f.rap().orElseThrow().fte()).contains(new BigDecimal("400.5"));
        assertThat(f.opleidingsschool().orElseThrow().aspirantSinds()).contains(2022);
        assertThat(f.wijzigen().bouwen()).isEqualTo(f);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "[] | invoer: verwacht een object",
            "{ | invoer: geen geldige JSON, regel 1",
            "{} x | invoer: geen geldige JSON",
            "{\"regeling\":\"ldnor-2025\",\"regeling\":\"x\"} | een veld staat er twee keer",
            "{} | regeling: dit veld is verplicht",
            "{\"regeling\":5} | regeling: verwacht een tekst, geen getal 5",
            "{\"regeling\":\"ldnor-2025\",\"Totalen\":{}} | Totalen: dit veld kennen we niet",
            "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"PO\":1}} | totalen.PO: dit veld kennen we niet",
            "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":-1}} | totalen.po: verwacht een geheel getal van 0 tot en met 10.000.000, geen getal -1",
            "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":1.5}} | totalen.po: verwacht een geheel getal",
            "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":1.0}} | totalen.po: verwacht een geheel getal",
            "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":\"12\"}} | totalen.po: verwacht een geheel getal",
            "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":10000001}} | totalen.po: verwacht een geheel getal",
            "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":99999999999999999999}} | totalen.po: verwacht een geheel getal",
            "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":{\"minstens\":4,\"hoogstens\":1}}} | totalen.po: hoogstens is minder dan minstens",
            "{\"regeling\":\"ldnor-2025\",\"versie\":\"30-11-2024\"} | versie: '30-11-2024' is niet een datum",
            "{\"regeling\":\"ldnor-2025\",\"ingediendOp\":\"2024-10-15T15:59:00Z\"} | ingediendOp:",
            "{\"regeling\":\"ldnor-2025\",\"ingediendOp\":\"2024-02-30T15:59:00\"} | ingediendOp:",
            "{\"regeling\":\"ldnor-2025\",\"landelijk\":\"Groen\"} | landelijk: 'Groen' kennen we niet",
            "{\"regeling\":\"ldnor-2025\",\"regio\":\"Zeeland\"} | regio: 'Zeeland' heeft niet de vorm van OR250012",
            "{\"regeling\":\"ldnor-2025\",\"gevraagd\":\"12,50\"} | gevraagd:",
            "{\"regeling\":\"ldnor-2025\",\"gevraagd\":12.5} | gevraagd: verwacht een tekst",
            "{\"regeling\":\"ldnor-2025\",\"invalpool\":\"ja\"} | invalpool: verwacht true of false",
            "{\"regeling\":\"ldnor-2025\",\"gemeenten\":[\"GM0664\",\"0654\"]} | gemeenten[1]: '0654' heeft niet de vorm van GM0664",
            "{\"regeling\":\"ldnor-2025\",\"gemeenten\":[\"GM0664\",\"GM0664\"]} | gemeenten[1]: 'GM0664' staat er twee keer",
            "{\"regeling\":\"ldnor-2025\",\"partijen\":[{\"soort\":\"school\",\"nummer\":\"1\"}]} | partijen[0].soort: 'school' kennen we niet",
            "{\"regeling\":\"ldnor-2025\",\"partijen\":[{\"soort\":\"bestuur\",\"nummer\":\"1\"},{\"soort\":\"bestuur\",\"nummer\":\"1\"}]} | partijen[1]: schoolbestuur 1 staat er twee keer",
            "{\"regeling\":\"ldnor-2025\",\"vestigingen\":[{\"vestigingscode\":\"00AA00\",\"sector\":\"so\"}]} | vestigingen[0].sector: 'so' kennen we niet",
            "{\"regeling\":\"ldnor-2025\",\"vestigingen\":[{\"vestigingscode\":\"00AA00\",\"sector\":\"po\",\"naam\":\"x\"}]} | vestigingen[0].naam: dit veld kennen we niet",
            "{\"regeling\":\"ldnor-2025\",\"vestigingen\":[{\"vestigingscode\":\"00AA00\",\"sector\":\"po\"},{\"vestigingscode\":\"00AA00\",\"sector\":\"vo\"}]} | vestigingen: 00AA00 staat er twee keer",
            "{\"aanvragen\":[{\"regeling\":\"ldnor-2025\",\"x\":1}]} | aanvragen[0].x: dit veld kennen we niet",
            "{\"aanvragen\":[],\"plafond\":-1} | plafond: '-1' is niet een bedrag"})
    void onbruikbare_invoer_wordt_geweigerd_en_noemt_de_plaats(String json, String melding) {
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> lezer.lees(json)).withMessageContaining(melding.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":211},\"vestigingen\":[{\"vestigingscode\":\"00AA00\",\"sector\":\"po\",\"soort\":\"BO\",\"leerlingen\":210}]} | totalen.po: het totaal is 211, maar de vestigingen tellen samen 210",
            "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":9},\"vestigingen\":[{\"vestigingscode\":\"00AA00\",\"sector\":\"po\",\"soort\":\"BO\",\"leerlingen\":10},{\"vestigingscode\":\"00AA01\",\"sector\":\"po\",\"soort\":\"BO\"}]} | totalen.po: het totaal is 9, maar de vestigingen tellen samen 10 of meer",
            "{\"regeling\":\"ldnor-2025\",\"totalen\":{\"mboBol\":1,\"mboBblEntree\":1,\"mboBblOverig\":1},\"vestigingen\":[{\"vestigingscode\":\"00AA00\",\"sector\":\"mbo\",\"leerlingen\":10}]} | totalen.mbo*: het totaal is 3, maar de vestigingen tellen samen 10",
            "{\"regeling\":\"ldnor-2025\",\"bijlagen\":[\"begroting\"]} | bijlagen: 'begroting' hoort niet bij deze regeling",
            "{\"regeling\":\"ldnor-2025\",\"regio\":\"OR250012\",\"elders\":[{\"vestigingscode\":\"00AA00\",\"regio\":\"OR250012\"}]} | elders: vestiging 00AA00 noemt de eigen regio",
            "{\"regeling\":\"ldnor-2025\",\"vestigingen\":[],\"elders\":[{\"vestigingscode\":\"00AA00\",\"regio\":\"OR250013\"}]} | elders: vestiging 00AA00 staat niet in vestigingen",
            "{\"regeling\":\"voorlopers-2022\"} | regeling: 'voorlopers-2022' kennen we hier niet"})
    void tegenstrijdige_feiten_worden_geweigerd(String json, String melding) {
        Aanvraagfeiten feiten = lezer.leesAanvraag(json);
        assertThatExceptionOfType(OnbruikbareInvoer.class)
                .isThrownBy(() -> new Beoordelaar(Regelingen.meegeleverd()).beoordeel(feiten, Optional.empty())).withMessageContaining(melding.strip());
    }
}
