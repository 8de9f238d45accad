package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanInhoud.Partnerregel;
import nl.onderwijsregio.plan.PlanInhoud.Postregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Afspraakregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Doelregel;
import nl.onderwijsregio.plan.Plandeelinhoud.Indicatorcijfer;
import nl.onderwijsregio.plan.Plandeelinhoud.Vraagstukregel;
import org.junit.jupiter.api.Test;

/** Layout 3 to the letter. When this test turns red a new release would void every vote and signature: make a layout 4 instead. */
class PlaninhoudvormTest {
    private static final String TEKST = """
            {"activiteiten":[{"bedrag":"50000.00","doel":"doel","doelen":[1],"eigenBijdrage":"10000.00","eigenaar":"Noordpad",
            "eigenaarPartijId":7,"functie":"BEGELEIDEN","indicator":"indicator","naam":"Coaches","nummer":1,"partners":[{"naam":"Delta",
            "partijId":8}],"posten":[{"bedrag":"50000.00","coordinatie":false,"fte":"0.5","jaar":2025,"nummer":1,"omschrijving":"Uren",
            "soort":"PERSONEEL","tarief":"100000.00"}],"resultaat":"24 trajecten","subsidie":"40000.00","toelichting":"uren",
            "tot":"2025-12-31","van":"2025-01-01"}],"dekking":[],"delen":{"afspraken":[{"doel":1,"indicator":"uitstroom-tot-3-jaar",
            "naam":"Uitval","nummer":1,"wanneer":"elk jaar","wie":"programmabureau"}],"doelen":[{"doelgroep":"BEHOUDEN",
            "eenheid":"procent","indicator":"uitstroom-tot-3-jaar","naam":"Minder uitval","nulwaarde":"21","nummer":1,
            "streefdatum":"2025-12-31","streefwaarde":"15","toelichting":"hoe","vraagstuk":1}],
            "formulieren":{"LOKET":{"diensten":"werven\\nopleiden","naam":"Loket"}},"indicatoren":[{"bron":"Eigen meting",
            "code":"tekort-leraren-po","methode":"fte","n":"412","overgenomen":true,"peildatum":"2024-10-01","reden":"","waarde":"8.1"}],
            "vraagstukken":[{"doelgroep":"BEHOUDEN","naam":"Starters","nummer":1,"toelichting":"waarom"}]},"gemeenten":[],
            "onderdelen":{},"partijen":[],"regeling":"ldnor-2025","regelversie":"2024-11-30","regio":"De Waarden","vestigingen":[],
            "vorm":3}""".replace("\n", "");
    private static final String SHA256 = "db19aaeecf3b94142fb83e648219bc116e528d2b10fe32a8f86c23405d40b173";

    @Test
    void vorm_drie_is_op_de_letter_vastgelegd_zonder_woorden_van_het_product() {
        Plandeelinhoud delen = new Plandeelinhoud(
                List.of(new Indicatorcijfer("tekort-leraren-po", "8.1", "412", "Eigen meting", "2024-10-01", "fte", "", true)),
                List.of(new Vraagstukregel(1, "Starters", Doelgroep.BEHOUDEN, "waarom")),
                List.of(new Doelregel(1, "Minder uitval", Doelgroep.BEHOUDEN, 1, "uitstroom-tot-3-jaar", "procent", "21", "15", "2025-12-31", "hoe")),
                List.of(new Afspraakregel(1, "Uitval", "uitstroom-tot-3-jaar", 1, "elk jaar", "programmabureau")),
                new TreeMap<>(Map.of("LOKET", new TreeMap<>(Map.of("naam", "Loket", "diensten", "werven\nopleiden")))));
        Activiteitregel activiteit = new Activiteitregel(1, Activiteitfunctie.BEGELEIDEN, "Coaches", "doel", "indicator", 7L, "Noordpad", "2025-01-01",
                LocalDate.of(2025, 12, 31).toString(), "50000.00", "uren", "24 trajecten", List.of(new Partnerregel(8, "Delta")), List.of(1),
                List.of(new Postregel(1, Kostensoort.PERSONEEL, "Uren", 2025, "0.5", "100000.00", "50000.00", false)), "40000.00", "10000.00");
        PlanInhoud inhoud = new PlanInhoud(3, "ldnor-2025", "2024-11-30", "De Waarden", new TreeMap<>(), List.of(activiteit), List.of(), List.of(), List.of(),
                List.of(), new TreeMap<>(), List.of(), List.of(), List.of(), delen);
        assertThat(inhoud.canoniek()).isEqualTo(TEKST);
        assertThat(Vingerafdruk.van(inhoud.canoniek()).sha256()).isEqualTo(SHA256);
        assertThat(PlanInhoud.lezen(TEKST)).isEqualTo(inhoud);
    }
}
