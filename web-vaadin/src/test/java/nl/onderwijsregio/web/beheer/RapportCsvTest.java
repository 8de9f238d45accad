package nl.onderwijsregio.web.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.onderwijsregio.gegevens.Bestandsoort;
import nl.onderwijsregio.gegevens.Leveringregel;
import nl.onderwijsregio.gegevens.Leveringstatus;
import nl.onderwijsregio.gegevens.Rapportregel;
import nl.onderwijsregio.gegevens.Verschiltelling;
import org.junit.jupiter.api.Test;

class RapportCsvTest {
    @Test
    void elke_regel_noemt_bestand_rij_kolom_waarde_en_reden() throws IOException {
        assertThat(csv(new Rapportregel(true, 12, "VESTIGINGSCODE", "00A", "Een vestigingscode heeft 6 tekens.")))
                .isEqualTo("\uFEFFbestand;rij;uitkomst;kolom;waarde;reden\r\n"
                        + "po.csv;12;geweigerd;VESTIGINGSCODE;00A;Een vestigingscode heeft 6 tekens.\r\n");
    }

    @Test
    void een_opmerking_over_het_hele_bestand_heeft_geen_rij_en_lege_cellen() throws IOException {
        assertThat(csv(new Rapportregel(false, 0, null, null, "Klopt."))).endsWith("\r\npo.csv;;overgenomen;;;Klopt.\r\n");
    }

    @Test
    void puntkommas_en_aanhalingstekens_blijven_in_hun_cel() throws IOException {
        assertThat(csv(new Rapportregel(true, 1, "NAAM", "De \"Brug\"; west", "x"))).contains(";\"De \"\"Brug\"\"; west\";");
    }

    @Test
    void een_waarde_die_een_formule_lijkt_wordt_tekst_en_een_negatief_getal_blijft_een_getal() throws IOException {
        assertThat(csv(new Rapportregel(true, 1, "NAAM", "=1+1", "x"))).contains(";'=1+1;");
        assertThat(csv(new Rapportregel(true, 1, "NAAM", "@naam", "x"))).contains(";'@naam;");
        assertThat(csv(new Rapportregel(true, 1, "AANTAL", "-5", "x"))).contains(";-5;");
    }

    @Test
    void een_lang_rapport_komt_er_helemaal_in() throws IOException {
        var regels = IntStream.rangeClosed(1, 2_500).mapToObj(i -> new Rapportregel(true, i, "K", "w", "r")).toArray(Rapportregel[]::new);
        assertThat(csv(regels).lines()).hasSize(2_501);
        assertThat(csv(java.util.Arrays.copyOf(regels, 1_000)).lines()).hasSize(1_001);
    }

    private static String csv(Rapportregel... regels) throws IOException {
        var levering = new Leveringregel(7, Bestandsoort.PO_BEWERKT, "po.csv", "abc", "DUO", "CC BY 4.0", LocalDate.of(2024, 10, 1), Leveringstatus.TOEGEPAST,
                new Verschiltelling(1, 0, 0, 0, 0, 1, 0), null, "beheer", Instant.EPOCH, null, null);
        var uit = new StringWriter();
        new RapportCsv(levering, (vanaf, aantal) -> List.of(regels).subList(Math.min(vanaf, regels.length), Math.min(vanaf + aantal, regels.length)))
                .schrijven(uit);
        return uit.toString();
    }
}
