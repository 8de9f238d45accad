package nl.onderwijsregio.web.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gesprek.Afspraakstand;
import nl.onderwijsregio.gesprek.Agendabron;
import nl.onderwijsregio.gesprek.Agendaregel;
import nl.onderwijsregio.gesprek.Agendavoorstel;
import nl.onderwijsregio.gesprek.Eigennotitie;
import nl.onderwijsregio.gesprek.Gespreksafspraak;
import nl.onderwijsregio.gesprek.Gespreksbeeld;
import nl.onderwijsregio.gesprek.Gespreksoort;
import nl.onderwijsregio.gesprek.Gespreksopgave;
import nl.onderwijsregio.gesprek.Gespreksregel;
import nl.onderwijsregio.gesprek.Gespreksrol;
import nl.onderwijsregio.gesprek.Gesprekstatus;
import nl.onderwijsregio.gesprek.Kant;
import nl.onderwijsregio.gesprek.Opvolgingregel;
import nl.onderwijsregio.gesprek.Opvolgstand;
import nl.onderwijsregio.gesprek.Verslagbeeld;
import nl.onderwijsregio.gesprek.Verslagopgave;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class GesprekschermTest extends BrowserlessTest {
    private static final Instant BEGINT = Instant.parse("2024-10-22T08:00:00Z");
    private static final Gespreksafspraak METEN = new Gespreksafspraak(3, "De regio meet.", Kant.REGIO, "", LocalDate.of(2024, 11, 15));

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    @Test
    void een_voorgesteld_agendapunt_dat_wordt_gewijzigd_is_een_eigen_punt_en_een_leeg_punt_vervalt() {
        Agendavelden velden = new Agendavelden(List.of(new Agendavoorstel(Agendabron.BESLUIT, "Besluit 1"), new Agendavoorstel(Agendabron.AANBEVELING, "Aanbeveling 1"),
                new Agendavoorstel(Agendabron.AFSPRAAK, "Afspraak 1")));
        UI.getCurrent().add(velden);
        List<TextArea> punten = $(TextArea.class).all();
        punten.get(1).setValue("Aanbeveling 1: wat is de stand?");
        punten.get(2).setValue(" ");
        assertThat(velden.agenda()).containsExactly(new Agendavoorstel(Agendabron.BESLUIT, "Besluit 1"), new Agendavoorstel(Agendabron.EIGEN, "Aanbeveling 1: wat is de stand?"));
    }

    @Test
    void een_bewaarde_afspraak_houdt_haar_nummer_en_een_halve_afspraak_wacht() {
        List<Verslagopgave> bewaard = new ArrayList<>();
        Verslagbeeld begin = new Verslagbeeld(1, "Besproken.", List.of(METEN), 4, BEGINT, "re", null, null, null, null, null);
        Verslagdeel deel = new Verslagdeel(begin, new Verslagdeel.Bewaarder() {
            @Override
            public Verslagbeeld bewaren(int gezien, Verslagopgave opgave) {
                bewaard.add(opgave);
                List<Gespreksafspraak> genummerd = opgave.afspraken().stream()
                        .map(a -> a.nummer() > 0 ? a : new Gespreksafspraak(7, a.tekst(), a.eigenaar(), a.wie(), a.datum())).toList();
                return new Verslagbeeld(1, opgave.tekst(), genummerd, gezien + 1, BEGINT, "re", null, null, null, null, null);
            }

            @Override
            public void delen(int gezien) {
                throw new IllegalStateException();
            }
        });
        UI.getCurrent().add(deel);
        test($(Button.class).withText("Afspraak toevoegen").single()).click();
        $(TextArea.class).all().getLast().setValue("De RE stuurt cijfers.");
        test($(Button.class).withText("Verslag bewaren").single()).click();
        assertThat(bewaard.getLast().afspraken()).containsExactly(METEN);
        kies(Kant.RE);
        $(DatePicker.class).all().getLast().setValue(LocalDate.of(2024, 12, 1));
        test($(Button.class).withText("Verslag bewaren").single()).click();
        test($(Button.class).withText("Verslag bewaren").single()).click();
        assertThat(bewaard.getLast().afspraken()).extracting(Gespreksafspraak::nummer).containsExactly(3, 7);
        $(TextArea.class).all().get(1).setValue(" ");
        test($(Button.class).withText("Verslag bewaren").single()).click();
        assertThat(bewaard.getLast().afspraken()).as("a saved point that is being changed stays as it was").contains(METEN);
        int keer = bewaard.size();
        test($(Button.class).withText("Afspraak weghalen").all().getLast()).click();
        assertThat(bewaard).as("removing is saved at once").hasSize(keer + 1);
        assertThat(bewaard.getLast().afspraken()).containsExactly(METEN);
    }

    @SuppressWarnings("unchecked")
    private void kies(Kant kant) {
        ((Select<Kant>) $(Select.class).all().getLast()).setValue(kant);
    }

    @Test
    void een_gesprek_dat_nog_komt_meldt_de_re_niet_als_gehouden() {
        assertThat(redeel(BEGINT.minusSeconds(1)).getElement().getTextRecursively()).doesNotContain("Gesprek is gehouden").contains("Verplaatsen of wijzigen");
        assertThat(redeel(BEGINT).getElement().getTextRecursively()).contains("Gesprek is gehouden", "Eigen notitie over Zuidrand.");
    }

    @Test
    void de_regio_haalt_alleen_haar_eigen_punten_van_de_agenda_en_na_het_gesprek_niets() {
        assertThat(knoppen(Kant.REGIO, Gesprekstatus.GEPLAND)).isEqualTo(1);
        assertThat(knoppen(Kant.RE, Gesprekstatus.GEPLAND)).isEqualTo(2);
        assertThat(knoppen(Kant.RE, Gesprekstatus.GEHOUDEN)).isZero();
    }

    @Test
    void een_gedeeld_verslag_toont_de_nieuwste_versie_en_wie_haar_zag() {
        Verslagbeeld oud = new Verslagbeeld(1, "Eerste tekst.", List.of(), 1, BEGINT, "re", BEGINT, "re", null, null, null);
        Verslagbeeld nieuw = new Verslagbeeld(2, "Tweede tekst.", List.of(METEN), 1, BEGINT, "re", BEGINT, "re", BEGINT, "projectleider", "Akkoord.");
        List<String> gezien = new ArrayList<>();
        Verslagblok blok = new Verslagblok(List.of(nieuw, oud), (plaats, reactie) -> gezien.add(reactie));
        assertThat(blok.getElement().getTextRecursively()).contains("Tweede tekst.", "projectleider", "Akkoord.", "Eerdere versie 1").doesNotContain("Wij zagen dit verslag");
        Verslagblok wacht = new Verslagblok(List.of(oud), (plaats, reactie) -> gezien.add(reactie));
        UI.getCurrent().add(wacht);
        test($(Button.class).withText("Wij zagen dit verslag").single()).click();
        assertThat(gezien).containsExactly("");
        assertThat(new Verslagblok(List.of(oud), null).getElement().getTextRecursively()).doesNotContain("Wij zagen dit verslag");
    }

    @Test
    void een_afspraak_die_gedaan_is_vraagt_niets_meer() {
        Afspraakstand open = new Afspraakstand(1, BEGINT, METEN, List.of());
        assertThat(new Afspraakblok(open, (p, a, s, t) -> { }).getElement().getTextRecursively()).contains("Regio · uiterlijk 15 november 2024", "Stand melden");
        assertThat(new Afspraakblok(open, null).getElement().getTextRecursively()).doesNotContain("Stand melden");
        Afspraakstand gedaan = new Afspraakstand(1, BEGINT, METEN, List.of(new Opvolgingregel(Opvolgstand.GEDAAN, "Gemeten.", Kant.REGIO, "projectleider", BEGINT)));
        assertThat(new Afspraakblok(gedaan, (p, a, s, t) -> { }).getElement().getTextRecursively()).contains("Gedaan: Gemeten.").doesNotContain("Stand melden");
    }

    private long knoppen(Kant kant, Gesprekstatus status) {
        Gespreksbeeld beeld = beeld(status);
        Div plaats = new Div(new Agendablok(beeld, kant, (p, t) -> { }, (p, n) -> { }));
        UI.getCurrent().removeAll();
        UI.getCurrent().add(plaats);
        return $(Button.class).all().stream().filter(b -> b.getText().equals("Van de agenda halen")).count();
    }

    private static Redeel redeel(Instant nu) {
        return new Redeel(beeld(Gesprekstatus.GEPLAND), List.of(new Eigennotitie("Eigen notitie over Zuidrand.", BEGINT, "re")), "/re/1/gesprekken/1/verslag", nu, new Redeel.Acties() {
            @Override
            public void houden(Div plaats) { }

            @Override
            public void verplaatsen(Div plaats, Gespreksopgave opgave) { }

            @Override
            public void annuleren(Div plaats, String reden) { }

            @Override
            public void noteren(Div plaats, String tekst) { }
        });
    }

    private static Gespreksbeeld beeld(Gesprekstatus status) {
        return new Gespreksbeeld(new Gespreksregel(1, 2, "De Waarden", Gespreksoort.PEILGESPREK, BEGINT, "Online", status, null, null, null, 0), 1, Set.of(Gespreksrol.PROJECTLEIDER),
                List.of(new Agendaregel(1, Agendabron.BESLUIT, "Besluit 1", Kant.RE), new Agendaregel(2, Agendabron.EIGEN, "Het tekort", Kant.REGIO)), List.of(), List.of(), List.of(), true);
    }
}
