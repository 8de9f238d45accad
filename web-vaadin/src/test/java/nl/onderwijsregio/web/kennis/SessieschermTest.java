package nl.onderwijsregio.web.kennis;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.kennis.Aanmelden;
import nl.onderwijsregio.kennis.Aanmeldopgave;
import nl.onderwijsregio.kennis.Aanmeldregel;
import nl.onderwijsregio.kennis.Aanmeldstand;
import nl.onderwijsregio.kennis.KennisReden;
import nl.onderwijsregio.kennis.Programmadeel;
import nl.onderwijsregio.kennis.Sessiebeeld;
import nl.onderwijsregio.kennis.Sessieopgave;
import nl.onderwijsregio.kennis.Sessieregel;
import nl.onderwijsregio.kennis.Sessiestand;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.kennis.Sessievorm;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class SessieschermTest extends BrowserlessTest {
    private static final Instant BEGIN = Instant.parse("2024-11-26T12:30:00Z");
    private static final Instant EINDE = Instant.parse("2024-11-26T14:30:00Z");

    private final List<String> gedaan = new ArrayList<>();
    private Weigering weigering;

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    private final Aanmelden aanmelden = new Aanmelden() {
        @Override
        public Aanmeldstand aanmelden(MandaatId mandaat, long sessie, Aanmeldopgave opgave) {
            if (weigering != null) {
                throw weigering;
            }
            gedaan.add("aanmelden " + opgave.aantal() + " " + opgave.namen());
            return Aanmeldstand.GEPLAATST;
        }

        @Override
        public void aannemen(MandaatId mandaat, long sessie) {
            gedaan.add("aannemen");
        }

        @Override
        public void afmelden(MandaatId mandaat, long sessie) {
            gedaan.add("afmelden");
        }
    };

    @Test
    void wie_komt_met_collegas_meldt_ze_in_een_keer_aan_en_namen_worden_pas_dan_gevraagd() {
        Aanmeldblok blok = blok(Sessiestand.GEPUBLICEERD, null, false);
        assertThat(tekst(blok)).contains("Nog 6 van 40 plekken vrij");
        assertThat($(TextField.class).all()).isEmpty();
        test($(IntegerField.class).single()).setValue(3);
        test($(TextField.class).single()).setValue("Twee collega's (fictief)");
        test($(Button.class).withText("Aanmelden").single()).click();
        assertThat(gedaan).containsExactly("aanmelden 3 Twee collega's (fictief)", "ververst");
    }

    @Test
    void een_volle_sessie_biedt_de_wachtlijst_en_een_weigering_staat_bij_de_knop() {
        weigering = new Weigering(KennisReden.AL_AANGEMELD, "sessie", "Starters");
        Aanmeldblok blok = blok(Sessiestand.VOL, null, false);
        assertThat(tekst(blok)).contains("Vol. 2 aanmeldingen staan op de wachtlijst.");
        test($(Button.class).withText("Op de wachtlijst").single()).click();
        assertThat(tekst(blok)).contains("U bent al aangemeld voor ‘Starters’");
        assertThat(gedaan).isEmpty();
    }

    @Test
    void een_aanbod_zegt_tot_wanneer_en_wie_wacht_krijgt_geen_bevestiging_te_zien() {
        assertThat(tekst(blok(Sessiestand.VOL, Aanmeldstand.AANGEBODEN, false))).contains("Bevestig vóór donderdag 14 november 2024, 12.00 uur");
        test($(Button.class).withText("Plek aannemen").single()).click();
        assertThat(gedaan).containsExactly("aannemen", "ververst");
        assertThat(tekst(blok(Sessiestand.VOL, Aanmeldstand.WACHTEND, false))).contains("plek 2", "48 uur").doesNotContain("U bent aangemeld");
    }

    @Test
    void persoonlijke_vragen_komen_pas_als_de_plek_zeker_is_en_na_annuleren_kan_niets() {
        blok(Sessiestand.GEPUBLICEERD, null, false);
        assertThat($(TextArea.class).all()).isEmpty();
        UI.getCurrent().removeAll();
        assertThat(tekst(blok(Sessiestand.GEPUBLICEERD, Aanmeldstand.GEPLAATST, false))).contains("U bent aangemeld met 1 persoon", "gewist");
        assertThat($(TextArea.class).all()).hasSize(1);
        UI.getCurrent().removeAll();
        blok(Sessiestand.GEANNULEERD, Aanmeldstand.GEPLAATST, false);
        assertThat($(Button.class).all()).isEmpty();
    }

    @Test
    void het_formulier_geeft_terug_wat_er_in_stond_en_zegt_wat_ontbreekt() {
        Sessieopgave opgave = opgave();
        Sessieformulier formulier = new Sessieformulier(opgave, false, Map.of(3L, "De Waarden"), Clock.fixed(BEGIN, Klok.ZONE));
        UI.getCurrent().add(formulier);
        assertThat(formulier.isGoed()).isTrue();
        assertThat(formulier.opgave()).isEqualTo(opgave);
        UI.getCurrent().removeAll();
        Sessieformulier begonnen = new Sessieformulier(opgave, true, Map.of(3L, "De Waarden"), Clock.fixed(BEGIN, Klok.ZONE));
        UI.getCurrent().add(begonnen);
        assertThat($(IntegerField.class).all()).allMatch(IntegerField::isReadOnly);
        assertThat(begonnen.opgave()).as("what may not change stays").isEqualTo(opgave);
        UI.getCurrent().removeAll();
        Sessieformulier leeg = new Sessieformulier(null, false, Map.of(), Clock.fixed(BEGIN, Klok.ZONE));
        UI.getCurrent().add(leeg);
        assertThat(leeg.isGoed()).isFalse();
        assertThat(leeg.getElement().getTextRecursively()).contains("Vul een titel in.", "Kies ten minste één thema.", "Vul in waar de kennissessie is.");
    }

    private Aanmeldblok blok(Sessiestand stand, Aanmeldstand eigen, boolean begonnen) {
        UI.getCurrent().removeAll();
        Aanmeldregel regel = eigen == null ? null : new Aanmeldregel(5, "jan", "Bestuur", "De Waarden", 1, "", eigen, BEGIN, Instant.parse("2024-11-14T11:00:00Z"), null, null, null, Set.of());
        Sessiebeeld beeld = new Sessiebeeld(new Sessieregel(12, "Starters", BEGIN, EINDE, Sessievorm.BEIDE, "Utrecht", "", "RE", null, stand, 40, Set.of(), stand == Sessiestand.VOL ? 0 : 6, eigen),
                opgave(), Map.of(), 2, regel, 2, null, begonnen, false, false);
        Aanmeldblok blok = new Aanmeldblok(beeld, aanmelden, new MandaatId(7), () -> gedaan.add("ververst"));
        UI.getCurrent().add(blok);
        return blok;
    }

    private static String tekst(Aanmeldblok blok) {
        return blok.getElement().getTextRecursively();
    }

    private static Sessieopgave opgave() {
        return new Sessieopgave("Starters", "Drie regio's vertellen (fictief).", Set.of(Sessiethema.BEGELEIDEN), Set.of(), Sessievorm.BEIDE, "Utrecht", "https://online.example/zaal", BEGIN, EINDE, 40,
                "", true, false, List.of(new Programmadeel(4L, "Rondleiding", "", "", BEGIN, EINDE, 5)),
                List.of(new nl.onderwijsregio.kennis.Reservering(3L, null, 4, java.time.LocalDate.of(2024, 11, 1))));
    }
}
