package nl.onderwijsregio.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HerkenningTest {
    @TempDir
    Path map;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gemeentecode,gemeentenummer,gemeentenaam,duo_naam,provincie | GEMEENTEN
            gemeentecode_a,gemeentenaam_a,gemeentecode_b,gemeentenaam_b,soort,grenslengte_m | GEMEENTE_BUREN
            gemeentecode_a,gemeentenaam_a,gemeentecode_b,gemeentenaam_b,afstand_m,deel_a,deel_b | GEMEENTE_WATERBUREN
            bevoegd_gezag,naam,naam_bron,sectoren,gemeenten | BESTUREN_BEWERKT
            _id,BEVOEGD GEZAG NUMMER,BEVOEGD GEZAG NAAM,STRAATNAAM,POSTCODE,PLAATSNAAM,GEMEENTENUMMER,GEMEENTENAAM,KVK-NUMMER | BESTUREN
            INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;LEERLINGEN_2025 | PO_HISTORIE
            INSTELLINGSCODE,VESTIGINGSCODE,NAAM_VESTIGING,SOORT_VESTIGING,BEVOEGD_GEZAG_NUMMER,SCHOOLJAAR,AANTAL_LEERLINGEN | PO_HISTORIE_LANG
            INSTELLINGSCODE,VESTIGINGSCODE,TYPE_PO,PEILJAAR,AANTAL_LEERLINGEN | PO_TELLING
            vestigingscode,brin,naam,soort,bevoegd_gezag,gemeentecode,leerlingen_2022 | PO_BEWERKT
            vestigingscode,brin,naam,onderwijsstructuur,bevoegd_gezag,gemeentecode,leerlingen_2023_benaderd | VO_BEWERKT
            BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;GEMEENTENUMMER | PO_ADRESSEN
            BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;ONDERWIJSSTRUCTUUR | VO_ADRESSEN
            SOORT PRIMAIR ONDERWIJS;BEVOEGD GEZAG NUMMER;VESTIGINGSCODE;VESTIGINGSNAAM;POSTCODE;PLAATSNAAM;GEMEENTENUMMER | SO_ADRESSEN
            BEVOEGD_GEZAGNUMMER;VESTIGINGSCODE;INSTELLINGSNAAM VESTIGING;GEMEENTENUMMER;AANTAL LEERLINGEN | VO_TELLING
            """)
    void een_bestand_wordt_herkend_aan_zijn_kop(String kop, Bestandsoort soort) throws IOException {
        assertThat(lees(kop + "\r\n", StandardCharsets.UTF_8)).hasValueSatisfying(h -> assertThat(h.soort()).isEqualTo(soort));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            norm,waarde,toelichting,bron
            bevoegd_gezag,naam,soort
            ONDERWIJSSECTOR;JAAR;BEVOEGD_GEZAGNUMMER;BEVOEGD_GEZAGNAAM;AANTAL_LEERLINGEN
            # Leesmij
            {"type":"FeatureCollection","features":[{"properties":{"gemeentecode":"GM0014"},"geometry":{"coordinates":[[6.5,53.2]]}}]}
            """)
    void een_bestand_met_een_andere_kop_wordt_niet_herkend(String kop) throws IOException {
        assertThat(lees(kop + "\n", StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void een_leeg_bestand_wordt_niet_herkend() throws IOException {
        assertThat(lees("", StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void contouren_in_meters_worden_herkend() throws IOException {
        assertThat(lees("{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"gemeentecode\":\"GM0014\"},"
                + "\"geometry\":{\"coordinates\":[[242467,589397]]}}]}", StandardCharsets.UTF_8))
                .hasValueSatisfying(h -> assertThat(h.soort()).isEqualTo(Bestandsoort.GEMEENTE_OMTREKKEN));
    }

    @Test
    void de_tekenset_wordt_gezien_en_niet_aangenomen() throws IOException {
        String tekst = "gemeentecode;gemeentenaam;duo_naam;provincie\r\nGM1900;Súdwest-Fryslân;X;Y\r\n";
        assertThat(vorm(tekst, StandardCharsets.UTF_8)).isEqualTo(new Tekstvorm(StandardCharsets.UTF_8, false, ';', 2));
        assertThat(vorm("\uFEFF" + tekst, StandardCharsets.UTF_8)).isEqualTo(new Tekstvorm(StandardCharsets.UTF_8, true, ';', 2));
        assertThat(vorm(tekst, Tekstvorm.WINDOWS_1252)).isEqualTo(new Tekstvorm(Tekstvorm.WINDOWS_1252, false, ';', 2));
        assertThat(vorm("\"a;b\",c\n1,2", StandardCharsets.UTF_8).scheiding()).isEqualTo(',');
    }

    @Test
    void een_letter_van_twee_bytes_op_de_rand_van_een_blok_blijft_utf_8() throws IOException {
        for (int lengte = 65_530; lengte < 65_542; lengte++) {
            assertThat(vorm("a".repeat(lengte) + "é\n", StandardCharsets.UTF_8).tekenset()).isEqualTo(StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"adressen_2026-08.csv,2026-08-01", "adressen-2026-08-15.csv,2026-08-15", "rio_20250113.csv,2025-01-13",
            "gemeenten_2025.csv,2025-01-01", "leerlingen-2023-2024.csv,2023-01-01"})
    void de_datum_komt_uit_de_bestandsnaam(String naam, LocalDate datum) {
        assertThat(Peildatum.uitNaam(naam)).contains(datum);
        assertThat(Peildatum.uitNaam("adressen.csv")).isEmpty();
    }

    private Tekstvorm vorm(String tekst, Charset tekenset) throws IOException {
        return Tekstvorm.van(Files.write(map.resolve("bestand.csv"), tekst.getBytes(tekenset)));
    }

    private Optional<Herkend> lees(String tekst, Charset tekenset) throws IOException {
        return Herkend.van(Files.write(map.resolve("bestand.csv"), tekst.getBytes(tekenset)));
    }
}
