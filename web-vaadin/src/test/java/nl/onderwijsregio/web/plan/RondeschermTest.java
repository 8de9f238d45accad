package nl.onderwijsregio.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.plan.Ronde;
import nl.onderwijsregio.plan.Rondestand;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class RondeschermTest extends BrowserlessTest {
    private final List<Div> begonnen = new ArrayList<>();

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    @Test
    void een_ronde_zegt_wanneer_aanvragen_kan_kon_of_waarom_hier_niet() {
        assertThat(Rondezinnen.venster(ronde(Rondestand.KOMT, ""))).contains("18 augustus 2025", "22 oktober 2025", "voorbereiden");
        assertThat(Rondezinnen.venster(ronde(Rondestand.OPEN, ""))).contains("kan nu");
        assertThat(Rondezinnen.venster(ronde(Rondestand.VOORBIJ, ""))).contains("kon van");
        assertThat(Rondezinnen.venster(ronde(Rondestand.NIET_HIER, "een RAP-regio"))).contains("een RAP-regio", "geen onderwijsregio");
        Ronde onbekend = new Ronde(Werkstuk.van("aansluiting-2025"), "Aansluiting", "Plan van aanpak", "", "", "", "", Rondestand.NIET_HIER, null, null, null, null, null);
        assertThat(Rondezinnen.venster(onbekend)).contains("niet bekend");
    }

    @Test
    void wie_leidt_begint_met_de_naam_van_het_document_op_de_knop() {
        Planbegin begin = new Planbegin(ronde(Rondestand.KOMT, ""), "/bestuur/7/plannen", true, begonnen::add);
        Button knop = knoppen(begin).findFirst().orElseThrow();
        assertThat(knop.getText()).isEqualTo("Activiteitenplan 2026-2029 beginnen");
        knop.click();
        assertThat(begonnen).hasSize(1);
    }

    @Test
    void een_ronde_die_voorbij_is_heeft_geen_knop_ook_niet_voor_wie_leidt() {
        Planbegin voorbij = new Planbegin(ronde(Rondestand.VOORBIJ, ""), "/bestuur/7/plannen", true, begonnen::add);
        assertThat(knoppen(voorbij)).isEmpty();
        assertThat(voorbij.getElement().getTextRecursively()).contains("kunt u niet meer beginnen", "Andere plannen en afspraken");
        assertThat(knoppen(new Planbegin(ronde(Rondestand.OPEN, ""), "/bestuur/7/plannen", false, begonnen::add))).isEmpty();
    }

    @Test
    void wat_begonnen_is_zegt_hoe_ver_het_is_en_blijft_open_als_de_ronde_voorbij_is() {
        Ronde concept = new Ronde(Werkstuk.van("onderwijsregio-2024"), "Regeling", "Plan van aanpak 2024", "", "", "", "", Rondestand.VOORBIJ, moment(2023), moment(2023),
                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), Planstatus.CONCEPT);
        assertThat(Rondezinnen.stand(concept)).isEqualTo("Concept");
        assertThat(concept.isTeOpenen()).isTrue();
        assertThat(ronde(Rondestand.VOORBIJ, "").isTeOpenen()).isFalse();
    }

    private static Stream<Button> knoppen(Component van) {
        return van.getChildren().flatMap(k -> k instanceof Button knop ? Stream.of(knop) : knoppen(k));
    }

    private static Ronde ronde(Rondestand stand, String aanvrager) {
        return new Ronde(Werkstuk.van("ldnor-2026-2029"), "Regeling", "Activiteitenplan 2026-2029", "Uitgewerkt voor 2026.", "", "", aanvrager, stand,
                LocalDateTime.of(2025, 8, 18, 9, 0), LocalDateTime.of(2025, 10, 22, 13, 0), LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31), null);
    }

    private static LocalDateTime moment(int jaar) {
        return LocalDateTime.of(jaar, 10, 2, 9, 0);
    }
}
