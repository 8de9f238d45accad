package nl.onderwijsregio.regelbeheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Regelingen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures from a sheet or from JSON, and everything that is refused with its place. */
class ParameterbestandTest {
    private static final List<String> KOP = List.of("naam", "waarde");
    private static final Parameters BASIS = Regelingen.meegeleverd().actueel().versie("ldnor-2025", LocalDate.of(2024, 11, 30)).parameters();

    @Test
    void wat_wordt_geschreven_wordt_gelijk_teruggelezen() {
        byte[] blad = Parameterblad.schrijf("parameters", List.of(KOP, List.of("a&b", "<65.00>"), List.of("leeg", "")));
        assertThat(Parameterblad.lees(blad)).extracting(Parameterrij::regel, r -> r.cel("naam"), r -> r.cel("waarde"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, "a&b", "<65.00>"), org.assertj.core.groups.Tuple.tuple(3, "leeg", ""));
    }

    @Test
    void een_getal_van_een_rekenblad_is_wat_men_ziet() {
        assertThat(blad("<c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c><c r=\"B2\"><v>68.799999999999997</v></c>").getFirst().cel("waarde")).isEqualTo("68.8");
        assertThat(blad("<c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c><c r=\"B2\"><v>70</v></c>").getFirst().cel("waarde")).isEqualTo("70");
    }

    @Test
    void een_formule_wordt_geweigerd_met_rij_en_kolom() {
        assertThatThrownBy(() -> blad("<c r=\"B2\"><f>1+1</f><v>2</v></c>")).isInstanceOf(OngeldigBestand.class).hasMessageContaining("kolom B").hasMessageContaining("formule")
                .satisfies(e -> assertThat(((OngeldigBestand) e).bevinding().regel()).isEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({"xl/vbaProject.bin, macro", "xl/externalLinks/externalLink1.xml, ander bestand", "xl/embeddings/oleObject1.bin, ingesloten", "xl/connections.xml, ander bestand"})
    void macros_en_verwijzingen_worden_geweigerd(String deel, String zin) {
        assertThatThrownBy(() -> Parameterblad.lees(met(goed(), deel, "x".getBytes(StandardCharsets.UTF_8)))).isInstanceOf(OngeldigBestand.class).hasMessageContaining(zin);
    }

    @Test
    void een_zipbom_wordt_niet_uitgepakt() {
        assertThatThrownBy(() -> Parameterblad.lees(met(goed(), "xl/media/nul.bin", new byte[64 * 1024 * 1024]))).isInstanceOf(OngeldigBestand.class)
                .hasMessageContaining("te groot");
    }

    @Test
    void een_doctype_wordt_niet_gelezen() {
        byte[] kwaad = "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData/></worksheet>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Parameterblad.lees(met(null, "xl/worksheets/sheet1.xml", kwaad))).isInstanceOf(OngeldigBestand.class);
        assertThatThrownBy(() -> Parameterblad.lees(new byte[] {1, 2, 3})).isInstanceOf(OngeldigBestand.class);
    }

    @Test
    void json_die_geen_platte_lijst_is_wordt_geweigerd_met_de_regel() {
        assertThatThrownBy(() -> json("{}")).isInstanceOf(OngeldigBestand.class).hasMessageContaining("lijst");
        assertThatThrownBy(() -> json("[\n{\"naam\": [1]}\n]")).satisfies(e -> assertThat(((OngeldigBestand) e).bevinding().regel()).isEqualTo(2));
        assertThatThrownBy(() -> json("[{\"naam\": \"a\", \"naam\": \"b\"}]")).isInstanceOf(OngeldigBestand.class);
        assertThatThrownBy(() -> json("[" + "[".repeat(5000))).isInstanceOf(OngeldigBestand.class);
        assertThat(json("[\n\n{\"naam\": \"a\", \"waarde\": null}]").getFirst().regel()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"perLeerling.po, 70.001", "perLeerling.po, -1.00", "perLeerling.po, '65,00'", "drempels.po, 15000.5", "drempels.po, 999999999", "rapportage, 2026-02-30",
        "tijdvak.sluit, 2024-10-15", "landelijkeRegio.groen, OR25", "beslisWeken, dertien"})
    void een_waarde_die_niet_past_wordt_geweigerd(String naam, String waarde) {
        Parameterkeuring keuring = new Parameterkeuring(BASIS);
        assertThat(keuring.keuren(rijen(naam, waarde))).isEmpty();
        assertThat(keuring.bevindingen()).singleElement().satisfies(b -> {
            assertThat(b.fout()).isTrue();
            assertThat(b.waar()).isEqualTo(naam);
            assertThat(b.regel()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource({"perLeerling.po, 0", "perLeerling.po, 70.5", "drempels.po, 14999", "rapportage, 2026-02-15"})
    void een_waarde_die_past_wordt_aangenomen_en_genoemd(String naam, String waarde) {
        Parameterkeuring keuring = new Parameterkeuring(BASIS);
        assertThat(keuring.keuren(rijen(naam, waarde))).isPresent();
        assertThat(keuring.bevindingen()).singleElement().satisfies(b -> assertThat(b.melding()).contains("in " + waarde));
    }

    @Test
    void wat_ontbreekt_dubbel_staat_of_onbekend_is_wordt_bij_naam_genoemd() {
        List<Parameterrij> rijen = new ArrayList<>(rijen("perLeerling.po", "65.00"));
        Parameterrij eerste = rijen.removeFirst();
        rijen.add(rijen.getFirst());
        rijen.add(new Parameterrij(99, Map.of("naam", "perleerling.po")));
        Parameterkeuring keuring = new Parameterkeuring(BASIS);
        assertThat(keuring.keuren(rijen)).isEmpty();
        assertThat(keuring.bevindingen()).extracting(Keurbevinding::melding).anyMatch(m -> m.contains("twee keer")).anyMatch(m -> m.contains("Bedoelt u 'perLeerling.po'?"))
                .anyMatch(m -> m.contains("Ontbreekt in het bestand: " + eerste.cel("naam")));
    }

    private static List<Parameterrij> rijen(String naam, String waarde) {
        List<Parameterrij> rijen = new ArrayList<>();
        for (Parameter p : BASIS.alle()) {
            rijen.add(new Parameterrij(rijen.size() + 2, Map.of("naam", p.naam(), "waarde", p.naam().equals(naam) ? waarde : p.waarde().orElse(""), "eenheid", p.eenheid(),
                    "artikel", p.artikel(), "bron", p.bron(), "datum", p.datum(), "omschrijving", p.omschrijving(), "interpretatie", String.valueOf(p.interpretatie()))));
        }
        return rijen;
    }

    private static List<Parameterrij> json(String tekst) {
        return Parameterjson.lees(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Parameterrij> blad(String cellen) {
        String rijen = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>naam</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>waarde</t></is></c></row><row r=\"2\">" + cellen + "</row>";
        return Parameterblad.lees(met(null, "xl/worksheets/sheet1.xml", ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rijen
                + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] goed() {
        return Parameterblad.schrijf("parameters", List.of(KOP, List.of("a", "1")));
    }

    /** The workbook with one part more. */
    private static byte[] met(byte[] werkblad, String naam, byte[] inhoud) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit); ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(werkblad == null ? new byte[0] : werkblad))) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(deel.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(naam));
            zip.write(inhoud);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
