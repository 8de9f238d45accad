package nl.onderwijsregio.regeling.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelingen;
import org.junit.jupiter.api.Test;

class ToetsantwoordTest {

    private static final String DRIE = "{\"aanvragen\":[{\"regeling\":\"ldnor-2025\"},{\"regeling\":\"ldnor-2025\"},%s],\"plafond\":%s}";
    private final Toetsantwoord antwoord = new Toetsantwoord(Regelingen.meegeleverd().actueel(), Optional.empty());

    @Test
    void in_een_lijst_noemt_een_fout_de_aanvraag_waarin_zij_staat() {
        weigert(DRIE.formatted("{\"regeling\":\"ldnor-2025\",\"bijlagen\":[\"verhaal\"]}", "1"), "aanvragen[2].bijlagen: 'verhaal' hoort niet");
        weigert(DRIE.formatted("{\"regeling\":\"ldnor-2025\",\"versie\":\"2020-01-01\"}", "1"), "aanvragen[2].versie: van ldnor-2025 is er geen tekst");
        weigert(DRIE.formatted("{\"regeling\":\"ldnor-2025\",\"totalen\":{\"po\":-1}}", "1"), "aanvragen[2].totalen.po: verwacht");
    }

    @Test
    void op_een_dag_voor_de_oudste_tekst_is_er_geen_oordeel() {
        weigert("{\"regeling\":\"ldnor-2025\",\"op\":\"2024-06-10\"}", "op: op 2024-06-10 bestond ldnor-2025 nog niet. De eerste dag is 2024-06-11.");
        assertThat(vraag("{\"regeling\":\"ldnor-2025\",\"op\":\"2024-06-11\"}")).contains("\"uitkomst\"");
    }

    @Test
    void een_getal_met_een_onmetelijke_exponent_wordt_geweigerd_zonder_het_uit_te_schrijven() {
        weigert(DRIE.formatted("{\"regeling\":\"ldnor-2025\"}", "1e999999999"), "plafond: '1E+999999999' is niet");
        weigert(DRIE.formatted("{\"regeling\":\"ldnor-2025\"}", "1e-999999999"), "plafond: '1E-999999999' is niet");
        assertThat(vraag(DRIE.formatted("{\"regeling\":\"ldnor-2025\"}", "12e6"))).contains("\"plafond\" : \"12000000.00\"");
    }

    @Test
    void de_drie_sporen_van_2024_delen_een_plafond_en_zeggen_wie_wat_kreeg() {
        String rap = "{\"regeling\":\"rap-2024\",\"rap\":{\"referentie\":\"RAP220001\"}}";
        String school = "{\"regeling\":\"opleidingsschool-2024\",\"opleidingsschool\":{\"studenten\":97,\"vestigingenVertrokken\":false}}";
        String uit = vraag("{\"aanvragen\":[" + school + "," + rap + "],\"plafond\":385133}");
        assertThat(uit).contains("\"toegekend\" : \"192633.99\"", "\"toegekend\" : \"192499.00\"", "\"factor\" : null", "\"sporen\"", "\"plafond\" : \"385133.00\"");
        assertThat(vraag("{\"aanvragen\":[" + school + "," + rap + "]}")).contains("\"plafond\" : \"90951000.00\"", "\"factor\" : \"1\"");
        weigert("{\"aanvragen\":[" + rap + ",{\"regeling\":\"ldnor-2025\"}],\"plafond\":1}", "aanvragen: een plafond verdelen we");
        weigert("{\"aanvragen\":[" + rap + "," + school.replace("\"opleidingsschool-2024\",", "\"opleidingsschool-2024\",\"versie\":\"2023-09-05\",") + "],\"plafond\":1}",
                "aanvragen: een plafond verdelen we");
    }

    @Test
    void een_regeling_zonder_bekend_plafond_vraagt_erom() {
        weigert("{\"aanvragen\":[{\"regeling\":\"aansluiting-2025\"}]}", "plafond: dat van deze tekst kennen we niet");
    }

    @Test
    void wat_niet_bekend_is_heet_bij_zijn_naam() {
        assertThat(vraag("{\"regeling\":\"aansluiting-2025\",\"elders\":[]}")).contains("NIET_TE_BEPALEN", "\"bedrag\" : null", "\"parameter bedrag\"",
                "\"parameter tijdvak.sluit\"", "\"parameter bijlagen\"", "\"parameter ondertekenaars\"", "\"parameter eisen\"");
        assertThat(vraag("{\"regeling\":\"aanvulling-2025\",\"gevraagd\":\"300000.00\",\"ingediendOp\":\"2025-04-25T15:00:00\"}")).contains("NIET_TE_BEPALEN",
                "\"bedrag\" : \"250000.00\"", "\"parameter tijdvak.sluit.uur\"");
    }

    private String vraag(String json) {
        return antwoord.op(new Feitenlezer(LocalDate.of(2026, 11, 22)).lees(json));
    }

    private void weigert(String json, String melding) {
        assertThatThrownBy(() -> vraag(json)).isInstanceOf(OnbruikbareInvoer.class).hasMessageStartingWith(melding);
    }
}
