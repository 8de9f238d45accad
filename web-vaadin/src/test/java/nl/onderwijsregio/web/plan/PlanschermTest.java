package nl.onderwijsregio.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.onderwijsregio.aanvraag.Belemmering;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Aanleiding;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.Begrotingsbeeld;
import nl.onderwijsregio.plan.Bewaring;
import nl.onderwijsregio.plan.Bewaring.Bewaard;
import nl.onderwijsregio.plan.Bewaring.Botsing;
import nl.onderwijsregio.plan.Onderdeelbeeld;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Planbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planprobleem;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Planvorm;
import nl.onderwijsregio.plan.Schrijfspoor;
import nl.onderwijsregio.plan.Versieregel;
import nl.onderwijsregio.plan.Vingerafdruk;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.web.kader.Bedragveld;
import nl.onderwijsregio.web.tekst.Taal;
import nl.onderwijsregio.regeling.Documentsoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class PlanschermTest extends BrowserlessTest {
    private static final Instant MOMENT = Instant.parse("2024-10-01T12:31:00Z");
    private final List<Integer> bases = new ArrayList<>();
    private Bewaring antwoord;
    private Weigering weigering;

    private final Plannen plannen = new Plannen() {
        @Override
        public Bewaring bewaren(MandaatId mandaat, String letter, int basisversie, String opmaak) {
            bases.add(basisversie);
            if (weigering != null) {
                throw weigering;
            }
            return antwoord;
        }
    };

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    private Schrijfdeel deel() {
        Schrijfdeel deel = new Schrijfdeel(plannen, new MandaatId(7), new Onderdeelbeeld(1, "a", "<p>oud</p>", 3, false, MOMENT, "adviseur", "Noordpad", true), "a",
                Clock.fixed(MOMENT, ZoneOffset.UTC), () -> { });
        UI.getCurrent().add(deel);
        return deel;
    }

    private void typen(Schrijfdeel deel, String tekst) {
        ((Planeditor) deel.getChildren().filter(Planeditor.class::isInstance).findFirst().orElseThrow()).luisteraar().bewaren(tekst, 1);
    }

    @Test
    void elke_volgende_bewaring_rust_op_de_stand_die_de_vorige_gaf() {
        Schrijfdeel deel = deel();
        antwoord = new Bewaard(4, MOMENT);
        typen(deel, "<p>een</p>");
        typen(deel, "<p>twee</p>");
        assertThat(bases).containsExactly(3, 4);
        assertThat(deel.getElement().getTextRecursively()).contains("Alles bewaard om 14.31 uur");
    }

    @Test
    void een_botsing_toont_beide_teksten_en_drie_keuzes() {
        Schrijfdeel deel = deel();
        antwoord = new Botsing(4, "<p>tekst van de ander</p>", "adviseur", "Stichting Noordpad", MOMENT, "<p>mijn tekst</p>");
        typen(deel, "<p>mijn tekst</p>");
        String scherm = deel.getElement().getOuterHTML();
        assertThat(scherm).contains("mijn tekst", "tekst van de ander");
        assertThat(deel.getElement().getTextRecursively()).contains("adviseur (Stichting Noordpad) heeft deze tekst om 14.31 uur ook gewijzigd");
        assertThat($(Button.class).all()).extracting(Button::getText).contains("Mijn tekst gebruiken", "Tekst van adviseur gebruiken", "Samenvoegen");
        antwoord = new Bewaard(5, MOMENT);
        test($(Button.class).withText("Mijn tekst gebruiken").single()).click();
        typen(deel, "<p>mijn tekst</p>");
        assertThat(bases).as("saved on top of the text that was shown").containsExactly(3, 4);
        assertThat(deel.getElement().getTextRecursively()).doesNotContain("ook gewijzigd");
    }

    @Test
    void een_bevroren_plan_zegt_dat_bij_de_tekst_en_niet_dat_er_is_bewaard() {
        Schrijfdeel deel = deel();
        weigering = new Weigering(PlanReden.BEVROREN);
        typen(deel, "<p>te laat</p>");
        assertThat(deel.getElement().getTextRecursively()).contains("Dit plan is bevroren tijdens de stemming.", "Niet bewaard");
    }

    @Test
    void een_tekst_die_op_het_apparaat_bleef_wordt_aangeboden() {
        Schrijfdeel deel = deel();
        ((Planeditor) deel.getChildren().filter(Planeditor.class::isInstance).findFirst().orElseThrow()).luisteraar().klad("<p>nooit bewaard</p>", Duration.ofMinutes(3));
        assertThat(deel.getElement().getTextRecursively()).contains("1 oktober 2024, 14.28 uur die niet is bewaard", "Deze tekst terughalen");
    }

    @Test
    void samenvoegen_zet_beide_teksten_onder_elkaar() {
        assertThat(Botsingkeuze.samen(new Botsing(4, "<p>b</p>", "x<y", "", MOMENT, "<p>a</p>"))).contains("<p>a</p>", "<p>b</p>", "x&lt;y");
    }

    @Test
    void het_verschil_toont_ook_een_ander_antwoord_een_andere_opgave_school_en_bijlage() {
        Planbeeld plan = new Planbeeld(1, 1, "De Waarden", "ldnor-2025", "2024-11-30", Planstatus.CONCEPT, List.of(), new Begrotingsbeeld(List.of(), List.of()), null, true,
                MOMENT, MOMENT, null, List.of(), List.of(), List.of(), Documentsoort.PLAN, "Plan van aanpak 2025", "Regeling", "b");
        PlanInhoud oud = inhoud(false, 120, "OS-1", "a".repeat(64));
        assertThat(new Versieverschil(Planvorm.van(plan), "versie 1", oud, "nu", oud).getElement().getTextRecursively()).contains("Deze twee zijn gelijk");
        String zin = new Versieverschil(Planvorm.van(plan), "versie 1", oud, "nu", inhoud(true, 121, "OS-2", "b".repeat(64))).getElement().getTextRecursively();
        assertThat(zin).contains("4 delen zijn gewijzigd", "Antwoorden op vragen van de regeling", "Opgaven van de regio", "Opleidingsscholen", "Bijlagen",
                "OS-2 Opleidingsschool", "AAAA-AAAA-AAAA", "BBBB-BBBB-BBBB");
    }

    @Test
    void het_verschil_zegt_per_veld_wat_er_wijzigde_en_wat_het_met_het_geld_doet() {
        Planbeeld plan = new Planbeeld(1, 1, "De Waarden", "ldnor-2025", "2024-11-30", Planstatus.CONCEPT, List.of(), new Begrotingsbeeld(List.of(), List.of()), null, true,
                MOMENT, MOMENT, null, List.of(), List.of(), List.of(), Documentsoort.PLAN, "Plan van aanpak 2025", "Regeling", "b");
        PlanInhoud oud = activiteiten(activiteit(12, "Loket", "58500.00"), activiteit(13, "Werving", "1000.00"));
        PlanInhoud nieuw = activiteiten(activiteit(12, "Loket en site", "62500.00"), activiteit(18, "Invalpool", "500.00"));
        Versieverschil verschil = new Versieverschil(Planvorm.van(plan), "versie 5", oud, "versie 6", nieuw)
                .metSporen(List.of(new Schrijfspoor("", "adviseur", "Stichting Zuidrand", 3, MOMENT)));
        assertThat(verschil.getElement().getTextRecursively().replace('\u00a0', ' ')).contains("1 activiteit gewijzigd, 1 nieuw, 1 weggehaald. Begroting: + € 3.500",
                "A-12 Loket en site", "Naam van de activiteit", "(+ € 4.000", "A-18", "A-13", "Gewijzigd door adviseur namens Stichting Zuidrand (3 keer");
    }

    @Test
    void een_versie_op_papier_draagt_de_koppen_van_haar_eigen_vorm_en_verliest_niets() {
        Planvorm vorm = new Planvorm(List.of(new Planvorm.Vormonderdeel("c", "Toen", true, null)), List.of(), List.of(), "", Map.of("x", "Nog eerder"));
        PlanInhoud inhoud = new PlanInhoud(2, "ldnor-2025", "2024-11-30", "De Waarden", new TreeMap<>(Map.of("c", "<p>een</p>", "x", "<p>twee</p>")), List.of(), List.of(),
                List.of(), List.of(), List.of(), new TreeMap<>(), List.of(), List.of(), List.of(), nl.onderwijsregio.plan.Plandeelinhoud.LEEG);
        assertThat(Planblad.inhoud(vorm, inhoud).html()).contains("c  Toen", "een", "x  Nog eerder", "twee");
    }

    private static PlanInhoud activiteiten(PlanInhoud.Activiteitregel... regels) {
        return new PlanInhoud(2, "ldnor-2025", "2024-11-30", "De Waarden", new TreeMap<>(), List.of(regels), List.of(), List.of(), List.of(), List.of(), new TreeMap<>(),
                List.of(), List.of(), List.of(), nl.onderwijsregio.plan.Plandeelinhoud.LEEG);
    }

    private static PlanInhoud.Activiteitregel activiteit(int nummer, String naam, String bedrag) {
        return new PlanInhoud.Activiteitregel(nummer, Activiteitfunctie.WERVEN, naam, "doel", "indicator", null, "Noordpad", "2025-01-01", "2025-12-31", bedrag, "");
    }

    private static PlanInhoud inhoud(boolean antwoord, int studenten, String school, String sha256) {
        return new PlanInhoud(2, "ldnor-2025", "2024-11-30", "De Waarden", new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), List.of(),
                new TreeMap<>(Map.of("peer-review-2025", antwoord)), List.of(new PlanInhoud.Opgaveregel(Opgavesoort.STUDENTEN, "", studenten, "administratie")),
                List.of(new PlanInhoud.Opleidingsschoolregel(school, "Opleidingsschool", 2022, true, false, "administratie")),
                List.of(new PlanInhoud.Bestandregel("g", "overeenkomst.pdf", sha256)), null);
    }

    @Test
    void na_de_stemming_is_ondertekenen_aan_de_beurt_tot_er_iets_wijzigt_ook_een_bijlage() {
        assertThat(Planweg.stap(gestemd(false))).isEqualTo(Planweg.ONDERTEKENEN);
        assertThat(Planweg.stap(gestemd(true))).isEqualTo(1);
    }

    private static Planbeeld gestemd(boolean gewijzigd) {
        Versieregel versie = new Versieregel(1, 1, "", new Vingerafdruk("a".repeat(64)), MOMENT, "projectleider", "Noordpad", List.of(Aanleiding.STEMMING));
        return new Planbeeld(1, 1, "De Waarden", "ldnor-2025", "2024-11-30", Planstatus.CONCEPT, List.of(), new Begrotingsbeeld(List.of(), List.of()), versie, gewijzigd,
                MOMENT, MOMENT, null, List.of(), List.of(), List.of(), Documentsoort.PLAN, "Plan van aanpak 2025", "Regeling", "b");
    }

    @Test
    void een_bedrag_leest_zoals_mensen_het_schrijven() {
        assertThat(Bedragveld.lezen("62.500")).contains(new BigDecimal("62500"));
        assertThat(Bedragveld.lezen("€ 62.500,50")).contains(new BigDecimal("62500.50"));
        assertThat(Bedragveld.lezen("1250,-")).contains(new BigDecimal("1250"));
        assertThat(Bedragveld.lezen("62.50")).isEmpty();
        assertThat(Bedragveld.lezen("veel")).isEmpty();
        assertThat(Bedragveld.lezen("")).isEmpty();
        assertThat(Bedragveld.lezen("1,234")).isEmpty();
    }

    @Test
    void elk_probleem_en_elke_belemmering_heeft_een_zin_zonder_open_plekken() {
        for (Planprobleem.Soort soort : Planprobleem.Soort.values()) {
            String waarde = soort == Planprobleem.Soort.BEGROTING_SLUIT_NIET ? "1200.00" : soort == Planprobleem.Soort.FUNCTIE_ZONDER_ACTIVITEIT ? "WERVEN" : "A-12";
            assertThat(Planzinnen.probleem(new Planprobleem(soort, "b", waarde))).doesNotContain("{", "plan.");
        }
        Map<String, Object> alles = Map.ofEntries(Map.entry("moment", MOMENT), Map.entry("onderdeel", "b"), Map.entry("vraag", "Is dat zo?"), Map.entry("titel", "Loket"),
                Map.entry("nieuw", 8), Map.entry("besloten", 7), Map.entry("raad", "GMR"), Map.entry("termijn", java.time.LocalDate.of(2024, 10, 4)), Map.entry("bijlage", "x"),
                Map.entry("artikel", "6.5"), Map.entry("aantal", 3), Map.entry("namen", "A, B"), Map.entry("soort", "ACTIVITEIT_ZONDER_DOEL"), Map.entry("waarde", "A-1"),
                Map.entry("tekst", "De regio is te klein."));
        for (Belemmering.Soort soort : Belemmering.Soort.values()) {
            assertThat(Tegenhouders.zin(new Belemmering(soort, alles, "plan"))).doesNotContain("{", "belemmering.");
        }
    }
}
