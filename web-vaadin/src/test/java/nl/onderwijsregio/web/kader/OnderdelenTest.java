package nl.onderwijsregio.web.kader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.ejb.EJBException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class OnderdelenTest extends BrowserlessTest {
    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    private static Weigering afgelopen() {
        return new Weigering(PartijReden.MANDAAT_AFGELOPEN, "partij", "Stichting Noordpad", "datum", LocalDate.of(2026, 7, 31));
    }

    @Test
    void een_weigering_staat_bij_de_knop_en_verdwijnt_bij_de_volgende_poging() {
        Div plaats = new Div();
        boolean eerste = Poging.bij(plaats).doe(() -> {
            throw afgelopen();
        });
        assertThat(eerste).isFalse();
        assertThat(plaats.getChildren()).hasSize(1).allMatch(WeigeringBlok.class::isInstance);
        assertThat(plaats.getElement().getTextRecursively()).contains("Uw mandaat voor Stichting Noordpad liep tot en met 31 juli 2026.");
        assertThat(Poging.bij(plaats).doe(() -> {})).isTrue();
        assertThat(plaats.getChildren()).isEmpty();
    }

    @Test
    void een_fout_van_ons_toont_een_kenmerk_en_niets_van_binnen() {
        Div plaats = new Div();
        Poging.bij(plaats).doe(() -> {
            throw new EJBException(new IllegalStateException("select * from geheim"));
        });
        assertThat(plaats.getElement().getTextRecursively()).contains("Dit ging bij ons mis").containsPattern("[0-9A-F]{4}-[0-9A-F]{2}")
                .doesNotContain("geheim");
    }

    @Test
    void verkeerde_invoer_toont_de_zin_van_het_veld() {
        Div plaats = new Div();
        Poging.bij(plaats).doe(() -> {
            throw new EJBException(new IllegalArgumentException("Een bestuursnummer heeft 5 cijfers, bijvoorbeeld 41234."));
        });
        assertThat(plaats.getElement().getTextRecursively()).contains("Een bestuursnummer heeft 5 cijfers, bijvoorbeeld 41234.");
    }

    @Test
    void een_punt_achter_art_is_geen_einde_van_een_zin() {
        WeigeringBlok blok = new WeigeringBlok(afgelopen());
        assertThat(blok.getElement().getOuterHTML()).contains("31 juli 2026.</span>").contains("<p>Vraag uw organisatie");
    }

    @Test
    void de_foutenlijst_telt_merkt_en_vergeet() {
        TextField naam = new TextField("Naam");
        Foutenlijst lijst = new Foutenlijst();
        assertThat(lijst.opnieuw().eis(false, naam, "Vul een naam in.").isGoed()).isFalse();
        assertThat(lijst.getElement().getTextRecursively()).contains("Er is 1 probleem");
        assertThat(naam.isInvalid()).isTrue();
        assertThat(lijst.opnieuw().eis(true, naam, "Vul een naam in.").isGoed()).isTrue();
        assertThat(naam.isInvalid()).isFalse();
        assertThat(lijst.isVisible()).isFalse();
    }

    @Test
    void een_taak_die_nog_niet_kan_is_geen_link() {
        Takenlijst lijst = new Takenlijst().rij("Indienen", "eerst stemmen", Takenlijst.Stand.KAN_NOG_NIET, "/x")
                .rij("Schrijven", "", Takenlijst.Stand.BEZIG, "/y");
        assertThat(lijst.getElement().getOuterHTML()).contains("href=\"/y\"").doesNotContain("href=\"/x\"").contains("Kan nog niet");
    }

    @Test
    void een_bedrag_leidt_naar_zijn_uitleg_en_een_onbekend_bedrag_zegt_waarom() {
        BedragTekst bekend = BedragTekst.van(new BigDecimal("3242500.00"), "/uitleg");
        assertThat(bekend.getElement().getTextRecursively()).contains("€ 3.242.500");
        assertThat(bekend.getChildren()).anyMatch(Anchor.class::isInstance);
        assertThat(BedragTekst.onbekend("De telling vo ontbreekt.").getElement().getTextRecursively())
                .contains("Nog niet te bepalen").contains("De telling vo ontbreekt.").doesNotContain("€");
    }

    @Test
    void de_bewaarstatus_is_hoogstens_eens_per_halve_minuut_hoorbaar() {
        Bewaarstatus status = new Bewaarstatus();
        Instant begin = Instant.parse("2024-10-01T12:32:00Z");
        status.bewaard(begin);
        String gezegd = hoorbaar(status);
        status.bewaard(begin.plusSeconds(29));
        assertThat(hoorbaar(status)).isEqualTo(gezegd);
        status.bewaard(begin.plusSeconds(60));
        assertThat(hoorbaar(status)).contains("14.33 uur");
        status.mislukt();
        assertThat(hoorbaar(status)).contains("Niet bewaard");
    }

    private static String hoorbaar(Bewaarstatus status) {
        return status.getChildren().skip(1).findFirst().orElseThrow().getElement().getText();
    }

    @Test
    void de_vergelijking_zet_tekst_nooit_als_html() {
        Vergelijking beeld = new Vergelijking("Versie 6", "Oud <b>woord</b>", "Versie 7", "Nieuw <script>x</script>");
        assertThat(beeld.getElement().getOuterHTML()).doesNotContain("<script>").contains("<del>").contains("<ins>");
    }

    @Test
    void de_meetbalk_zegt_het_getal_en_de_drempel_in_woorden() {
        Meetbalk balk = new Meetbalk("Kamer besturen", 9, 14).drempel(10, "nodig: 10");
        assertThat(balk.getElement().getTextRecursively()).contains("9 van 14").contains("nodig: 10");
        assertThat(new Meetbalk("Leeg", 0, 0).getElement().getTextRecursively()).contains("0 van 0");
    }

    @Test
    void de_stappenbalk_zegt_waar_men_is() {
        Stappenbalk balk = new Stappenbalk("Weg naar indienen", java.util.List.of("Schrijven", "Stemmen"), 2);
        assertThat(balk.getElement().getTextRecursively()).contains("U bent bij stap 2 van 2.");
        assertThat(balk.getElement().getOuterHTML()).containsOnlyOnce("aria-current=\"step\"");
    }

    @Test
    void een_stap_die_is_overgeslagen_krijgt_geen_vinkje() {
        var stappen = java.util.List.of("Schrijven", "Medezeggenschap", "Stemmen");
        String tekst = new Stappenbalk("Weg", stappen, 3, java.util.Set.of(2)).getElement().getTextRecursively();
        assertThat(tekst).contains("Medezeggenschap (niet gedaan)").containsOnlyOnce("✓");
        assertThat(new Stappenbalk("Weg", stappen, 2, java.util.Set.of(2)).getElement().getTextRecursively()).doesNotContain("niet gedaan");
    }

    @Test
    void een_datumveld_spreekt_nederlands() {
        var teksten = Velden.datumTeksten();
        assertThat(teksten.getMonthNames()).startsWith("januari");
        assertThat(teksten.getWeekdays()).startsWith("zondag", "maandag");
        assertThat(teksten.getFirstDayOfWeek()).isEqualTo(1);
    }
}
