package nl.onderwijsregio.web.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.beheer.Mandaatproef;
import nl.onderwijsregio.beheer.Mandaatvraag;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Portaal;
import org.junit.jupiter.api.Test;

class MandaatzinTest {
    private static final LocalDate VAN = LocalDate.of(2026, 9, 9);

    @Test
    void de_controlezin_zegt_wie_wanneer_wat_mag_namens_wie_en_waar() {
        assertThat(zin("De Waarden", LocalDate.of(2026, 9, 30), Functie.STEMMEN)).isEqualTo(
                "adviseur mag van 9 september 2026 t/m 30 september 2026 stemmen namens Stichting Noordpad in De Waarden.");
    }

    @Test
    void een_mandaat_dat_niet_afloopt_heeft_alleen_een_eerste_dag() {
        assertThat(zin("De Waarden", null, Functie.ONDERTEKENEN, Functie.STEMMEN, Functie.SCHRIJVEN))
                .isEqualTo("adviseur mag vanaf 9 september 2026 schrijven in het plan, stemmen en tekenen namens Stichting Noordpad in De Waarden.");
    }

    @Test
    void zonder_functies_en_zonder_regio_staat_er_lezen_en_geen_regio() {
        assertThat(zin(null, null)).isEqualTo("adviseur mag vanaf 9 september 2026 lezen en reageren namens Stichting Noordpad.");
    }

    private static String zin(String regio, LocalDate tot, Functie... functies) {
        var vraag = new Mandaatvraag("adviseur", Portaal.BESTUUR, 1, 2L, Set.of(functies), VAN, tot, "volmacht.pdf");
        return Mandaatzin.van(new Mandaatproef(vraag, "Stichting Noordpad", regio, List.of()));
    }
}
