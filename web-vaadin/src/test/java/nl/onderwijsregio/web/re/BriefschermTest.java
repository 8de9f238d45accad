package nl.onderwijsregio.web.re;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.aanbeveling.Aanbevelingopgave;
import nl.onderwijsregio.aanbeveling.Aanbevelingregel;
import nl.onderwijsregio.aanbeveling.Aanbevelingsoort;
import nl.onderwijsregio.aanbeveling.Briefbeeld;
import nl.onderwijsregio.aanbeveling.Briefbewaring;
import nl.onderwijsregio.aanbeveling.Gewicht;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class BriefschermTest extends BrowserlessTest {
    private static final Instant MOMENT = Instant.parse("2024-10-01T12:31:00Z");
    private final List<String> bewaard = new ArrayList<>();
    private int versie = 4;

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    private Briefbewaring<String> inleiding(int basis, String tekst) {
        bewaard.add(basis + " " + tekst);
        return basis == versie ? new Briefbewaring.Bewaard<>(++versie, MOMENT) : new Briefbewaring.Botsing<>(versie, "tekst van de ander", "re2", MOMENT, tekst);
    }

    @Test
    void een_inleiding_die_een_collega_wijzigde_toont_beide_teksten_en_de_keuze_rust_op_wat_er_nu_staat() {
        Inleidingdeel deel = new Inleidingdeel(new Briefbeeld(1, 1, "AAAA", "oud", 3, "s", null, null, List.of()), this::inleiding);
        UI.getCurrent().add(deel);
        test($(TextArea.class).single()).setValue("mijn tekst");
        assertThat(deel.getElement().getTextRecursively()).contains("re2 heeft deze tekst om 14.31 uur ook gewijzigd", "tekst van de ander", "mijn tekst");
        test($(Button.class).withText("Samenvoegen").single()).click();
        assertThat(bewaard).containsExactly("3 mijn tekst", "4 mijn tekst\n\ntekst van de ander");
        assertThat(deel.getElement().getTextRecursively()).doesNotContain("ook gewijzigd");
        assertThat(deel.versie()).isEqualTo(5);
    }

    @Test
    void bij_een_botsende_aanbeveling_blijft_de_eigen_tekst_in_beeld_en_kan_zij_opnieuw_worden_bewaard() {
        List<String> gedaan = new ArrayList<>();
        Aanbevelingregel bestaand = new Aanbevelingregel(7, 1, 2, "a", Aanbevelingsoort.AMBITIE, Gewicht.NODIG, "oud", "waarom", null, 0, null, null);
        Aanbevelingopgave ander = new Aanbevelingopgave("a", Aanbevelingsoort.AMBITIE, Gewicht.NODIG, "van de ander", "waarom");
        UI.getCurrent().add(new Aanbevelingdeel(List.of("a"), bestaand, (basis, opgave) -> {
            gedaan.add(basis + " " + opgave.tekst());
            return basis == 3 ? new Briefbewaring.Bewaard<>(4, MOMENT) : new Briefbewaring.Botsing<>(3, ander, "re2", MOMENT, opgave);
        }, () -> gedaan.add("klaar")));
        test($(TextArea.class).all().getFirst()).setValue("van mij");
        test($(Button.class).withText("Aanbeveling bewaren").single()).click();
        assertThat(gedaan).containsExactly("2 van mij");
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("van de ander", "van mij");
        test($(Button.class).withText("Mijn tekst gebruiken").single()).click();
        assertThat(gedaan).containsExactly("2 van mij", "3 van mij", "klaar");
    }
}
