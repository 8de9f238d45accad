package nl.onderwijsregio.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Wijziging;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class WijzigingenBlokTest extends BrowserlessTest {
    private static final LocalDate VANDAAG = LocalDate.of(2024, 10, 2);

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    private static Wijziging wijziging(String moment, String handeling) {
        return new Wijziging(Instant.parse(moment), "Stichting Noordpad", handeling, "samenstelling", null);
    }

    @Test
    void dezelfde_zin_achter_elkaar_staat_er_een_keer_met_het_aantal() {
        var blok = new WijzigingenBlok(List.of(wijziging("2024-10-02T12:10:00Z", "gemeenteToevoegen"),
                wijziging("2024-10-02T11:00:00Z", "gemeenteToevoegen"), wijziging("2024-10-01T11:00:00Z", "opgeven")), VANDAAG);
        assertThat(blok.getElement().getTextRecursively()).contains("14.10 uur", "Stichting Noordpad voegde gemeenten toe (2 keer)",
                "1 oktober 2024, 13.00 uur", "Stichting Noordpad gaf aantallen op");
    }

    @Test
    void een_handeling_zonder_eigen_zin_toont_geen_codewoord() {
        assertThat(WijzigingenBlok.zin(wijziging("2024-10-02T12:10:00Z", "ietsHeelNieuws"))).isEqualTo("Stichting Noordpad werkte aan: samenstelling");
    }

    @Test
    void een_taakregel_zegt_waar_tot_wanneer_en_dat_het_weekend_is() {
        Gemachtigde wie = new Gemachtigde("pl", new MandaatId(7), Portaal.BESTUUR, 1, "Stichting Noordpad", 2L, "De Waarden",
                java.util.Set.of(Functie.STEMMEN), VANDAAG, null);
        Taak taak = Taak.van("taak.x", "plan", Map.of()).voor(LocalDate.of(2024, 10, 5), java.time.LocalTime.of(17, 0));
        assertThat(Taakregel.onder(taak, Taakregel.waar(wie), VANDAAG)).isEqualTo(
                "De Waarden · Stichting Noordpad · tot zaterdag 5 oktober 2024, 17.00 uur. Let op: dit is een zaterdag.");
        assertThat(Taakregel.onder(taak, "De Waarden", VANDAAG.plusDays(10))).contains("de termijn was zaterdag 5 oktober 2024");
    }
}
