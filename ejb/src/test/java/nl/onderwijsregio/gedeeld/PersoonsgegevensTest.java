package nl.onderwijsregio.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersoonsgegevensTest {
    @ParameterizedTest
    @ValueSource(strings = {"a.jansen@noordpad.example", "A.Jansen@Noordpad.Example", "a.jansen (at) noordpad.example", "06-12345678", "06 12 34 56 78", "+31 6 12345678",
            "0031612345678", "+31 (0)6 12345678", "0348 123 456", "0348-123456", "<a href=\"mailto:a@b.example\">Anna</a>",
            "<a href=\"tel:+31612345678\">bel</a>"})
    void wat_naar_een_persoon_leidt_gaat_weg(String gegeven) {
        assertThat(Persoonsgegevens.zonder("Vraag het via " + gegeven + " vandaag.")).isEqualTo("Vraag het via " + Persoonsgegevens.WEGGELATEN + " vandaag.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"€ 2.665.000,00 voor 36.000 leerlingen", "van 1-1-2025 t/m 31-12-2025", "project 2024-0012345", "120 gesprekken, peildatum 1 september 2025",
            "postcode 3441 AB", "schooljaar 2023-2024 en 2024-2025", "<td>15.000</td><td>9.000</td>", "OR250012 en 00AA00", "0,5 tot 0,75 fte"})
    void bedragen_aantallen_datums_en_codes_blijven_staan(String tekst) {
        assertThat(Persoonsgegevens.zonder(tekst)).isEqualTo(tekst);
    }

    @Test
    void een_link_naar_een_site_blijft() {
        assertThat(Persoonsgegevens.zonder("<a href=\"https://loket.example\">het loket</a>")).isEqualTo("<a href=\"https://loket.example\">het loket</a>");
    }
}
