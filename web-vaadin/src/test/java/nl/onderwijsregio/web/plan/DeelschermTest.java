package nl.onderwijsregio.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Begrotingsbeeld;
import nl.onderwijsregio.plan.Deelbewaring;
import nl.onderwijsregio.plan.Deelbewaring.Bewaard;
import nl.onderwijsregio.plan.Deelbewaring.Botsing;
import nl.onderwijsregio.plan.Deelitem;
import nl.onderwijsregio.plan.Deelopgave;
import nl.onderwijsregio.plan.Doelgroep;
import nl.onderwijsregio.plan.Formulierregel;
import nl.onderwijsregio.plan.Indicatoropgave;
import nl.onderwijsregio.plan.Indicatorregel;
import nl.onderwijsregio.plan.Plandelen;
import nl.onderwijsregio.plan.Plandelenbeeld;
import nl.onderwijsregio.plan.Vraagstukopgave;
import nl.onderwijsregio.regeling.Indicator;
import nl.onderwijsregio.regeling.Plandeel;
import nl.onderwijsregio.regeling.Plandeel.Veld;
import nl.onderwijsregio.regeling.Plandeel.Vorm;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class DeelschermTest extends BrowserlessTest {
    private static final MandaatId WIE = new MandaatId(1);
    private static final Instant MOMENT = Instant.parse("2024-10-01T12:31:00Z");
    private static final Indicator TEKORT = new Indicator("tekort-leraren-po", "Tekort aan leraren in het po", Indicator.Eenheid.PERCENTAGE, "po", "leraren", "De meting.",
            "8 lid 1 onder a", "");
    private static final Plandeel LOKET = new Plandeel(Plandeel.Soort.LOKET, "n", "Loket", "Waar", "8 lid 1 onder n", "https://wet.invalid", false,
            List.of(new Veld("naam", "Naam", Vorm.REGEL, "", List.of()), new Veld("start", "Open vanaf", Vorm.DATUM, "", List.of())));
    private final List<Integer> bases = new ArrayList<>();
    private Deelbewaring<?> antwoord = new Bewaard<>(1);

    private final Plandelen delen = new Plandelen() {
        @Override
        public Plandelenbeeld delen(MandaatId mandaat) {
            Deelitem<Vraagstukopgave> een = new Deelitem<>(1, 4, new Vraagstukopgave("Starters vertrekken", Doelgroep.BEHOUDEN, ""));
            return new Plandelenbeeld(List.of(), List.of(), List.of(een), List.of(), List.of(), Map.of(), new Begrotingsbeeld(List.of(), List.of()),
                    LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), true);
        }

        @Override
        public List<Indicatorregel> cijfers(MandaatId mandaat) {
            return List.of(new Indicatorregel(TEKORT, 0, new Indicatoropgave(null, null, "", null, "", ""), false,
                    new Indicatoropgave(new BigDecimal("8.4"), null, "Rapport, cijfer over 2024", null, "", "")));
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends Deelopgave> Deelbewaring<T> deelWijzigen(MandaatId mandaat, int nummer, int gezien, T opgave) {
            bases.add(gezien);
            return (Deelbewaring<T>) antwoord;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Deelbewaring<SortedMap<String, String>> formulierBewaren(MandaatId mandaat, Plandeel.Soort deel, int gezien, Map<String, String> velden) {
            bases.add(gezien);
            return (Deelbewaring<SortedMap<String, String>>) antwoord;
        }
    };

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    @Test
    void een_botsing_toont_beide_en_wie_zijn_eigen_invoer_kiest_bewaart_op_de_stand_die_hij_zag() {
        UI.getCurrent().add(new Itemdeel<>(new Vraagstukvorm(), delen, WIE, true, () -> { }));
        klik("Wijzigen");
        antwoord = new Botsing<>(6, new Vraagstukopgave("Van een ander", Doelgroep.BEIDE, ""), "adviseur", MOMENT, new Vraagstukopgave("Van mij", Doelgroep.BEHOUDEN, ""));
        klik("Bewaren");
        String tekst = $(Dialog.class).single().getElement().getTextRecursively();
        assertThat(tekst).contains("adviseur heeft dit om", "Van een ander", "Van mij");
        antwoord = new Bewaard<>(7);
        klik("Mijn invoer gebruiken");
        assertThat(bases).containsExactly(4, 6);
        assertThat($(Dialog.class).exists()).isFalse();
    }

    @Test
    void een_leeg_cijfer_toont_wat_bekend_is_met_bron_en_begint_daarmee() {
        UI.getCurrent().add(new Cijferdeel(delen, WIE, true, () -> { }));
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Bekend is:", "8,4%", "Rapport, cijfer over 2024", "Bekende cijfers overnemen");
        klik("Invullen");
        assertThat($(Getalveld.class).all()).extracting(TextField::getValue).contains("8,4");
    }

    @Test
    void een_formulier_meldt_dat_het_is_bewaard_en_laat_bij_een_botsing_kiezen() {
        Formulierdeel deel = new Formulierdeel(delen, WIE, LOKET, new Formulierregel(2, new TreeMap<>(Map.of("naam", "Loket"))), true, () -> { });
        UI.getCurrent().add(deel);
        klik("Bewaren");
        assertThat(deel.getElement().getTextRecursively()).contains("Bewaard.");
        antwoord = new Botsing<>(9, new TreeMap<>(Map.of("naam", "Anders", "start", "2025-02-01")), "adviseur", MOMENT, new TreeMap<>(Map.of("naam", "Loket")));
        klik("Bewaren");
        assertThat(deel.getElement().getTextRecursively()).contains("Naam: Anders", "Open vanaf: 1 februari 2025", "Naam: Loket");
        klik("Invoer van adviseur laten staan");
        assertThat($(TextField.class).all()).extracting(TextField::getValue).contains("Anders");
        antwoord = new Bewaard<>(10);
        klik("Bewaren");
        assertThat(bases).containsExactly(2, 1, 9);
    }

    @Test
    void een_getal_leest_zoals_mensen_het_schrijven() {
        assertThat(Getalveld.lezen("8,1")).contains(new BigDecimal("8.1"));
        assertThat(Getalveld.lezen("1.250")).contains(new BigDecimal("1250"));
        assertThat(Getalveld.lezen("62,5 %")).contains(new BigDecimal("62.5"));
        assertThat(Getalveld.lezen("-1")).contains(new BigDecimal("-1"));
        assertThat(Getalveld.lezen("8.1")).isEmpty();
        assertThat(Getalveld.lezen("veel")).isEmpty();
    }

    private void klik(String tekst) {
        test($(Button.class).all().stream().filter(b -> tekst.equals(b.getText())).findFirst().orElseThrow()).click();
    }
}
