package nl.onderwijsregio.web.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.aanbeveling.Briefbewaring;
import nl.onderwijsregio.beoordeling.Adviesopgave;
import nl.onderwijsregio.beoordeling.Bedragpost;
import nl.onderwijsregio.beoordeling.Beoordelingsbeeld;
import nl.onderwijsregio.beoordeling.Beoordelingstand;
import nl.onderwijsregio.beoordeling.Berekening;
import nl.onderwijsregio.beoordeling.Beschikkingopgave;
import nl.onderwijsregio.beoordeling.Beschikkingvoorstel;
import nl.onderwijsregio.beoordeling.Beslistermijn;
import nl.onderwijsregio.beoordeling.Betaling;
import nl.onderwijsregio.beoordeling.Criterium;
import nl.onderwijsregio.beoordeling.Criteriumoordeel;
import nl.onderwijsregio.beoordeling.Ingediend;
import nl.onderwijsregio.beoordeling.Oordeelbeeld;
import nl.onderwijsregio.beoordeling.Oordeelopgave;
import nl.onderwijsregio.beoordeling.Score;
import nl.onderwijsregio.beoordeling.Uitspraak;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class BeoordelingschermTest extends BrowserlessTest {
    private static final Instant MOMENT = Instant.parse("2024-10-16T08:00:00Z");
    private static final Criterium INHOUD = new Criterium("INHOUD", "Het plan voldoet.", "Notitie");
    private static final Bedragpost POST = new Bedragpost("A_PO", "Leerlingen", "1 x 65", "65.00", "5");

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    @Test
    void op_een_oude_stand_staan_beide_teksten_naast_elkaar_en_is_er_niets_bewaard() {
        List<Integer> gezien = new ArrayList<>();
        Oordeelformulier formulier = new Oordeelformulier(beeld(Beoordelingstand.ALLEEN, null, oordeel("re", null)), "re", (basis, opgave) -> {
            gezien.add(basis);
            return basis == 0 ? new Briefbewaring.Botsing<>(4, opgave("Van een ander venster."), "re", MOMENT, opgave) : new Briefbewaring.Bewaard<>(5, MOMENT);
        }, basis -> { }, () -> { }, () -> { });
        UI.getCurrent().add(formulier);
        $(TextArea.class).first().setValue("Mijn reden.");
        klik("Oordeel bewaren");
        assertThat(tekst(formulier)).contains("reden.", "een ander venster.", "Uw tekst is nog niet bewaard");
        klik("Mijn tekst bewaren");
        assertThat(gezien).containsExactly(0, 4);
        assertThat(tekst(formulier)).contains("Uw oordeel is bewaard");
    }

    @Test
    void een_oordeel_dat_de_lezer_niet_mag_zien_staat_er_niet() {
        assertThat(tekst(new Oordeeltabel(beeld(Beoordelingstand.ALLEEN, null, oordeel("re", null), new Oordeelbeeld("re2", 1, null, MOMENT, false))))).contains("pas te lezen als beide");
        assertThat(tekst(new Oordeeltabel(beeld(Beoordelingstand.SAMEN, null, oordeel("re", MOMENT), oordeel("re2", MOMENT))))).contains("Voldoende. Zo is het.");
    }

    @Test
    void wie_beslist_ziet_eerst_het_bedrag_en_beslist_dan_wat_er_stond() {
        List<String> besloten = new ArrayList<>();
        Beschikformulier formulier = beschikformulier(new BigDecimal("65.00"), besloten);
        assertThat($(TextArea.class).first().getValue()).isEqualTo("Goed plan.");
        klik("Bedrag berekenen");
        assertThat(tekst(formulier)).contains("65", "in februari");
        assertThat(besloten).isEmpty();
        klik("Beslissen en brief maken");
        assertThat(besloten).containsExactly(voorstel(new Beschikkingopgave(Uitspraak.VERLENEN, Set.of(), "Goed plan."), new BigDecimal("65.00")).kenmerk());
    }

    @Test
    void zonder_bedrag_is_er_niets_te_beslissen_en_staat_er_wat_ontbreekt() {
        Beschikformulier formulier = beschikformulier(null, new ArrayList<>());
        klik("Bedrag berekenen");
        assertThat(tekst(formulier)).contains("Wat ontbreekt: totalen.po");
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Beslissen en brief maken");
    }

    @Test
    @SuppressWarnings("unchecked")
    void een_deel_vraagt_welke_onderdelen_niet() {
        Beschikformulier formulier = beschikformulier(new BigDecimal("65.00"), new ArrayList<>());
        $(RadioButtonGroup.class).first().setValue(Uitspraak.GEDEELTELIJK);
        klik("Bedrag berekenen");
        assertThat(tekst(formulier)).contains("Kies voor welke onderdelen u geen subsidie verleent.");
    }

    @Test
    void de_termijn_zegt_hoeveel_dagen_er_nog_zijn_en_hoeveel_te_laat() {
        Beslistermijn termijn = new Beslistermijn(LocalDate.of(2025, 1, 14), 13, "13 lid 1", "https://wetten.overheid.nl");
        assertThat(Beoordelingzin.termijn(termijn, Beoordelingstand.ALLEEN, LocalDate.of(2025, 1, 13))).contains("nog 1 dag");
        assertThat(Beoordelingzin.termijn(termijn, Beoordelingstand.ALLEEN, LocalDate.of(2025, 1, 14))).contains("nog 0 dagen");
        assertThat(Beoordelingzin.termijn(termijn, Beoordelingstand.ALLEEN, LocalDate.of(2025, 1, 16))).contains("2 dagen te laat");
        assertThat(Beoordelingzin.termijn(null, Beoordelingstand.ALLEEN, LocalDate.of(2025, 1, 16))).contains("Niet bekend");
    }

    private Beschikformulier beschikformulier(BigDecimal bedrag, List<String> besloten) {
        Adviesopgave advies = new Adviesopgave(opgave("Samen."), Uitspraak.VERLENEN, Set.of(), "Goed plan.", "");
        Beschikformulier formulier = new Beschikformulier(beeld(Beoordelingstand.ADVIES, advies, oordeel("re", MOMENT), oordeel("re2", MOMENT)), opgave -> voorstel(opgave, bedrag),
                (kenmerk, opgave) -> besloten.add(kenmerk), () -> { });
        UI.getCurrent().add(formulier);
        return formulier;
    }

    private static Beschikkingvoorstel voorstel(Beschikkingopgave opgave, BigDecimal bedrag) {
        Berekening berekening = new Berekening(bedrag, bedrag, new BigDecimal("100.00"), BigDecimal.ONE, List.of(POST), bedrag == null ? List.of("totalen.po") : List.of());
        return new Beschikkingvoorstel(opgave, berekening, List.of(), bedrag, bedrag == null ? List.of() : List.of(new Betaling("in februari", "65.00", "", "13")));
    }

    private static Beoordelingsbeeld beeld(Beoordelingstand stand, Adviesopgave advies, Oordeelbeeld... oordelen) {
        Ingediend aanvraag = new Ingediend(1, "LDNOR25-0001", 7, "De Waarden", "ldnor-2025", "2024-11-30", MOMENT, "Noordpad");
        return new Beoordelingsbeeld(aanvraag, stand, null, LocalDate.of(2024, 10, 16), List.of(INHOUD), List.of(oordelen), advies, 1, advies == null ? null : MOMENT, List.of(POST), List.of(), null);
    }

    private static Oordeelbeeld oordeel(String wie, Instant neergelegd) {
        return new Oordeelbeeld(wie, 0, opgave("Zo is het."), neergelegd, false);
    }

    private static Oordeelopgave opgave(String reden) {
        return new Oordeelopgave(List.of(new Criteriumoordeel("INHOUD", Score.VOLDOENDE, reden)));
    }

    private void klik(String tekst) {
        Button knop = $(Button.class).all().stream().filter(k -> k.getText().equals(tekst)).findFirst().orElseThrow();
        test(knop).click();
    }

    private static String tekst(Component component) {
        return component.getElement().getTextRecursively();
    }
}
