package nl.onderwijsregio.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.opmerking.Opmerkingbeeld;
import nl.onderwijsregio.opmerking.Opmerkingbeeld.Bijdrage;
import nl.onderwijsregio.opmerking.Opmerkingen;
import nl.onderwijsregio.opmerking.Opmerkingopgave;
import nl.onderwijsregio.opmerking.Vermeldbare;
import nl.onderwijsregio.opmerking.Voorstelstand;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class OpmerkingendeelTest extends BrowserlessTest {
    private static final Instant MOMENT = Instant.parse("2024-10-01T12:31:00Z");
    private final List<String> gedaan = new ArrayList<>();
    private final Opmerkingen opmerkingen = new Opmerkingen() {
        @Override
        public List<Opmerkingbeeld> lijst(MandaatId mandaat, String letter) {
            return List.of(beeld(2, true, "de <b>vijf</b>", false), beeld(1, false, "", true));
        }

        @Override
        public List<Vermeldbare> vermeldbaar(MandaatId mandaat) {
            return List.of(new Vermeldbare(new MandaatId(8), "opleider", "Hogeschool Delta"));
        }

        @Override
        public long plaatsen(MandaatId mandaat, String letter, Opmerkingopgave opgave) {
            gedaan.add("plaatsen " + opgave.tekst());
            return 3;
        }

        @Override
        public void reageren(MandaatId mandaat, long id, String tekst, List<MandaatId> erbij) {
            gedaan.add("reageren " + id + " " + tekst);
        }

        @Override
        public void voorstelAanvaarden(MandaatId mandaat, long id) {
            gedaan.add("aanvaarden " + id);
        }
    };

    private static Opmerkingbeeld beeld(long id, boolean open, String citaat, boolean staatEr) {
        return new Opmerkingbeeld(id, citaat, staatEr, new Bijdrage("Waarom " + id + "?", "opleider", "Hogeschool Delta", MOMENT), open ? "de zes" : null,
                open ? Voorstelstand.OPEN : null, open, open ? null : "adviseur", open ? null : MOMENT, List.of(), List.of(), true, open);
    }

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    private Opmerkingendeel deel(boolean magReageren) {
        Opmerkingendeel deel = new Opmerkingendeel(opmerkingen, new MandaatId(7), "a", magReageren, () -> gedaan.add("tekst gewijzigd"));
        UI.getCurrent().add(deel);
        return deel;
    }

    private void klik(String naam) {
        test($(Button.class).withText(naam).first()).click();
    }

    @Test
    void open_gesprekken_staan_er_met_hun_woorden_en_de_rest_na_een_keuze() {
        Opmerkingendeel deel = deel(true);
        String zin = deel.getElement().getTextRecursively();
        assertThat(zin).contains("Opmerkingen (1 open)", "Waarom 2?", "Deze woorden zijn sindsdien gewijzigd.", "de <b>vijf</b>").doesNotContain("Waarom 1?");
        assertThat(deel.getElement().getOuterHTML()).as("set as text, never as markup").doesNotContain("<b>vijf</b>");
        @SuppressWarnings("unchecked")
        Select<Opmerkingendeel.Filter> filter = $(Select.class).first();
        filter.setValue(Opmerkingendeel.Filter.AFGEHANDELD);
        assertThat(deel.getElement().getTextRecursively()).contains("Waarom 1?", "Afgehandeld door adviseur").doesNotContain("Waarom 2?");
    }

    @Test
    void reageren_overnemen_en_plaatsen_gaan_naar_de_grens() {
        deel(true);
        klik("Reageren");
        $(TextArea.class).withCaption("Uw reactie").single().setValue("Omdat het zo is.");
        klik("Reactie plaatsen");
        klik("Voorstel overnemen");
        $(TextArea.class).withCaption("Uw opmerking").single().setValue("Nog iets.");
        klik("Opmerking plaatsen");
        assertThat(gedaan).containsExactly("reageren 2 Omdat het zo is.", "aanvaarden 2", "tekst gewijzigd", "plaatsen Nog iets.");
    }

    @Test
    void een_half_getypt_antwoord_blijft_staan_als_elders_iets_gebeurt() {
        deel(true);
        klik("Reageren");
        $(TextArea.class).withCaption("Uw reactie").single().setValue("Half getypt");
        $(TextArea.class).withCaption("Uw opmerking").single().setValue("Nog iets.");
        klik("Opmerking plaatsen");
        assertThat($(TextArea.class).withCaption("Uw reactie").single().getValue()).isEqualTo("Half getypt");
    }

    @Test
    void een_lege_opmerking_wordt_bij_het_formulier_geweigerd_en_na_het_indienen_is_er_alleen_lezen() {
        Opmerkingendeel deel = deel(true);
        klik("Opmerking plaatsen");
        assertThat(deel.getElement().getTextRecursively()).contains("Schrijf uw opmerking of uw voorstel.");
        UI.getCurrent().removeAll();
        deel(false);
        assertThat($(Button.class).withText("Reageren").all()).isEmpty();
        assertThat($(Button.class).withText("Opmerking plaatsen").all()).isEmpty();
    }
}
