package nl.onderwijsregio.web.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.beheer.BeheerReden;
import nl.onderwijsregio.beheer.Partijkeuze;
import nl.onderwijsregio.beheer.Partijregister;
import nl.onderwijsregio.beheer.Regiokeuze;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.gegevens.Waterkandidaat;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BeheeronderdelenTest extends BrowserlessTest {
    private static final Waterkandidaat OPEN = new Waterkandidaat("GM0715", "Terneuzen", "GM0718", "Vlissingen", 4_780, null, null, null);

    @BeforeEach
    void nederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    @Test
    void bladeren_begint_zonder_vorige_en_eindigt_zonder_volgende() {
        var gevraagd = new ArrayList<Integer>();
        assertThat(knoppen(new Bladeraar(0, 60, gevraagd::add))).extracting(Button::getText).containsExactly("Volgende");
        assertThat(knoppen(new Bladeraar(50, 60, gevraagd::add))).extracting(Button::getText).containsExactly("Vorige");
        knoppen(new Bladeraar(25, 60, gevraagd::add)).forEach(Button::click);
        assertThat(gevraagd).containsExactly(0, 50);
        assertThat(new Bladeraar(0, 0, gevraagd::add).isVisible()).isFalse();
        assertThat(knoppen(new Bladeraar(0, 25, gevraagd::add))).isEmpty();
    }

    @Test
    void een_waterverbinding_is_open_tot_iemand_besluit_en_toont_dan_wie_en_wanneer() {
        var tabel = new Tabel("Water").kolom("a").kolom("b").kolom("c").kolom("d");
        new Waterrij(OPEN, (k, ja) -> new Waterkandidaat(k.gemeenteA(), k.naamA(), k.gemeenteB(), k.naamB(), k.afstandMeters(), ja, "beheer",
                Instant.parse("2024-10-01T10:00:00Z"))).in(tabel);
        assertThat(tekst(tabel)).contains("Terneuzen – Vlissingen", "4,8 km", "Nog open");
        assertThat(knoppen(tabel)).extracting(Button::getText).containsExactly("Aanvaarden", "Afwijzen");
        knoppen(tabel).getFirst().click();
        assertThat(tekst(tabel)).contains("Aanvaard", "beheer, 1 oktober 2024, 12.00 uur").doesNotContain("Nog open");
        assertThat(knoppen(tabel)).extracting(Button::getText).containsExactly("Afwijzen");
    }

    @Test
    void een_geweigerd_besluit_laat_de_rij_staan_en_zegt_waarom() {
        var tabel = new Tabel("Water").kolom("a").kolom("b").kolom("c").kolom("d");
        new Waterrij(OPEN, (k, ja) -> {
            throw new Weigering(BeheerReden.MANDAAT_ONBEKEND);
        }).in(tabel);
        knoppen(tabel).getFirst().click();
        assertThat(tekst(tabel)).contains("Nog open", "Dit mandaat bestaat niet.");
    }

    @Test
    void het_portaal_bepaalt_wat_er_in_een_mandaat_te_kiezen_is() {
        var formulier = formulier();
        RadioButtonGroup<Portaal> portaal = vind(formulier, RadioButtonGroup.class);
        CheckboxGroup<Functie> functies = vind(formulier, CheckboxGroup.class);
        portaal.setValue(Portaal.MEDEZEGGENSCHAP);
        assertThat(functies.getListDataView().getItems()).containsExactly(Functie.VOORZITTEN);
        portaal.setValue(Portaal.OPLEIDER);
        assertThat(functies.getListDataView().getItems()).containsExactly(Functie.SCHRIJVEN, Functie.STEMMEN, Functie.ONDERTEKENEN);
        portaal.setValue(Portaal.BEHEER);
        assertThat(functies.isVisible()).isFalse();
    }

    @Test
    void een_leeg_mandaat_noemt_elk_veld_dat_ontbreekt() {
        var formulier = formulier();
        assertThat(formulier.isGoed()).isFalse();
        assertThat(tekst(formulier)).contains("Er zijn 3 problemen", "Kies wie het mandaat krijgt.", "Kies een portaal.", "Schrijf waar het mandaat op berust");
    }

    @Test
    void wie_uit_het_adres_komt_staat_al_ingevuld() {
        var formulier = formulier();
        formulier.kies("jansen");
        assertThat(vind(formulier, ComboBox.class).getValue()).hasToString("Persoon[id=jansen, gebruikersnaam=jansen, naam=jansen, email=, actief=true, rollen=[]]");
    }

    private static Mandaatformulier formulier() {
        var register = new Partijregister() {
            @Override
            public List<Partijkeuze> zoeken(MandaatId mandaat, Partijsoort soort, String tekst) {
                return List.of(new Partijkeuze(1L, soort, "Enige partij", null));
            }
        };
        return new Mandaatformulier(new Partijveld(register, new MandaatId(1)), List.of(new Regiokeuze(2, "De Waarden", true)),
                (tekst, vanaf, aantal) -> List.of(), LocalDate.of(2024, 10, 1));
    }

    private static List<Button> knoppen(Component wortel) {
        return alle(wortel).filter(Button.class::isInstance).map(Button.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> T vind(Component wortel, Class<? super T> soort) {
        return (T) alle(wortel).filter(soort::isInstance).findFirst().orElseThrow();
    }

    private static String tekst(Component wortel) {
        return wortel.getElement().getTextRecursively();
    }

    private static Stream<Component> alle(Component wortel) {
        return Stream.concat(Stream.of(wortel), wortel.getChildren().flatMap(BeheeronderdelenTest::alle));
    }
}
