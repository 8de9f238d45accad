package nl.onderwijsregio.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Aanwezigheid;
import nl.onderwijsregio.plan.Medeschrijver;
import nl.onderwijsregio.plan.Onderdeelbeeld;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Samenschrijven;
import nl.onderwijsregio.plan.Schrijfstand;
import nl.onderwijsregio.plan.Standregel;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class SamenwerkingTest extends BrowserlessTest {
    private static final Instant MOMENT = Instant.parse("2024-10-01T12:31:00Z");
    private static final Gemachtigde IK = new Gemachtigde("projectleider", new MandaatId(7), Portaal.BESTUUR, 1, "Stichting Noordpad", 1L, "De Waarden",
            Set.of(Functie.SCHRIJVEN), LocalDate.of(2024, 1, 1), null);
    private static final Onderdeelbeeld BEELD = new Onderdeelbeeld(1, "a", "<p>de tekst van nu</p>", 3, false, MOMENT, "adviseur", "Noordpad", true);

    private final Plannen plannen = new Plannen() {
        @Override
        public Onderdeelbeeld onderdeel(MandaatId mandaat, String letter) {
            return BEELD;
        }
    };
    private String pen = "ander";
    private String penhouder = "adviseur";
    private int versie = 3;
    private Instant sinds = MOMENT;
    private RuntimeException storing;
    private int gevraagd;
    private final Samenschrijven samen = new Samenschrijven() {
        @Override
        public Schrijfstand binnenkomen(MandaatId mandaat, String letter, String sessie, Aanwezigheid.Luisteraar luisteraar) {
            return stand(sessie);
        }

        @Override
        public Schrijfstand melden(MandaatId mandaat, String letter, String sessie) {
            gevraagd++;
            if (storing != null) {
                throw storing;
            }
            return stand(sessie);
        }

        @Override
        public Schrijfstand overnemen(MandaatId mandaat, String letter, String sessie) {
            pen = sessie;
            return stand(sessie);
        }

        @Override
        public void vertrekken(MandaatId mandaat, String sessie) {
            pen = null;
        }

        private Schrijfstand stand(String sessie) {
            return new Schrijfstand(sessie, List.of(new Medeschrijver("ander", penhouder, "Stichting Zuidrand"), new Medeschrijver(sessie, "projectleider", "Stichting Noordpad")),
                    pen, sinds, versie);
        }
    };

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    private Samenwerking openen() {
        Samenwerking deel = new Samenwerking(samen, plannen, IK, BEELD, "a", Clock.fixed(MOMENT, ZoneOffset.UTC), () -> { });
        UI.getCurrent().add(deel);
        return deel;
    }

    private static String tekst(Samenwerking deel) {
        return deel.getElement().getTextRecursively();
    }

    private static Optional<Planeditor> editor(Component c) {
        return Stream.concat(Stream.of(c), c.getChildren().flatMap(k -> editor(k).stream())).filter(Planeditor.class::isInstance).map(Planeditor.class::cast).findFirst();
    }

    private void klik(String naam) {
        test($(Button.class).withText(naam).single()).click();
    }

    private static void polsslag() {
        com.vaadin.flow.component.ComponentUtil.fireEvent(UI.getCurrent(), new com.vaadin.flow.component.PollEvent(UI.getCurrent(), true));
    }

    @Test
    void wie_later_komt_leest_mee_ziet_wie_er_schrijft_en_kan_overnemen() {
        Samenwerking deel = openen();
        assertThat(tekst(deel)).contains("adviseur (Stichting Zuidrand) schrijft nu in dit onderdeel.");
        assertThat(deel.getElement().getOuterHTML()).contains("de tekst van nu");
        assertThat(editor(deel)).isEmpty();
        klik("Schrijven overnemen");
        assertThat(editor(deel)).isPresent();
        assertThat(tekst(deel)).doesNotContain("schrijft nu in dit onderdeel");
    }

    @Test
    void wie_de_pen_kwijtraakt_bewaart_eerst_en_hoort_dan_wie_overnam() {
        Samenwerking deel = openen();
        klik("Schrijven overnemen");
        Planeditor editor = editor(deel).orElseThrow();
        pen = "ander";
        polsslag();
        assertThat(editor(deel)).as("not before everything is saved").isPresent();
        editor.luisteraar().afgegeven();
        assertThat(editor(deel)).isEmpty();
        assertThat(tekst(deel)).contains("adviseur (Stichting Zuidrand) nam het schrijven om 14.31 uur over. Uw tekst is bewaard.");
    }

    @Test
    void komt_de_pen_terug_voor_alles_is_afgegeven_dan_gaat_het_schrijven_door() {
        Samenwerking deel = openen();
        klik("Schrijven overnemen");
        String eigen = pen;
        Planeditor editor = editor(deel).orElseThrow();
        pen = "ander";
        polsslag();
        pen = eigen;
        polsslag();
        editor.luisteraar().afgegeven();
        assertThat(editor(deel)).as("called off").contains(editor);
        pen = "ander";
        polsslag();
        editor.luisteraar().afgegeven();
        assertThat(editor(deel)).as("and can be handed over later").isEmpty();
    }

    @Test
    void wie_nu_schrijft_staat_niet_bij_het_moment_waarop_een_ander_overnam() {
        Samenwerking deel = openen();
        klik("Schrijven overnemen");
        Planeditor editor = editor(deel).orElseThrow();
        pen = "ander";
        polsslag();
        editor.luisteraar().afgegeven();
        sinds = MOMENT.plusSeconds(600);
        polsslag();
        assertThat(tekst(deel)).contains("adviseur (Stichting Zuidrand) schrijft nu in dit onderdeel.").doesNotContain("14.31");
    }

    @Test
    void een_storing_bij_het_meekijken_is_een_regel_die_vanzelf_weggaat_en_neemt_geen_focus() {
        Samenwerking deel = openen();
        storing = new IllegalStateException("databank weg");
        polsslag();
        polsslag();
        assertThat(tekst(deel)).containsOnlyOnce("Nu is niet te zien wie er nog meer in dit onderdeel werkt.");
        assertThat(tekst(deel)).as("no error with a reference").doesNotContain("kenmerk");
        storing = null;
        polsslag();
        assertThat($(com.vaadin.flow.component.html.Paragraph.class).all()).noneMatch(p -> p.isVisible() && p.getText().startsWith("Nu is niet"));
    }

    @Test
    void wie_geen_toegang_meer_heeft_leest_dat_en_het_vragen_stopt() {
        Samenwerking deel = openen();
        storing = new Weigering(PartijReden.GEEN_TOEGANG);
        polsslag();
        int tot = gevraagd;
        polsslag();
        assertThat(tekst(deel)).contains("U hebt geen toegang meer tot dit onderdeel.");
        assertThat(gevraagd).isEqualTo(tot);
    }

    @Test
    void een_eigen_tweede_tabblad_zegt_dat_en_een_nieuwe_tekst_verschijnt_pas_op_verzoek() {
        penhouder = "projectleider";
        Samenwerking deel = openen();
        assertThat(tekst(deel)).contains("U schrijft nu in een ander tabblad in dit onderdeel.", "Hier verder schrijven").doesNotContain("Nieuwe tekst tonen");
        versie = 4;
        polsslag();
        assertThat(tekst(deel)).contains("Er is een nieuwe stand van de tekst.", "Nieuwe tekst tonen");
    }

    @Test
    void standen_die_een_mens_achter_elkaar_bewaarde_staan_samen() {
        List<Standregel> standen = List.of(stand(6, 60, "b", true), stand(5, 21, "a", true), stand(4, 20, "a", false), stand(3, 12, "a", true), stand(2, 3, "a", true), stand(1, 0, "a", true));
        assertThat(Standgroep.van(standen)).extracting(g -> g.standen().size()).containsExactly(1, 1, 1, 3);
        assertThat(Standgroep.van(standen).getLast().laatste().versie()).isEqualTo(3);
        assertThat(Standgroep.van(List.of())).isEmpty();
    }

    private static Standregel stand(int nummer, int minuut, String wie, boolean bewaard) {
        return new Standregel(nummer, nummer, bewaard, MOMENT.plusSeconds(60L * minuut), wie, "Noordpad");
    }
}
