package nl.onderwijsregio.regeling.blad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParametertabelTest {

    private static final Parameters FIGUREN = Situatie.versie(Situatie.BESLISTEKST).parameters();
    private static final byte[] XLSX = Parametertabel.schrijfXlsx(FIGUREN);
    private static final String BLAD = "xl/worksheets/sheet1.xml";
    private static final String JSON = Parametertabel.schrijfJson(FIGUREN);

    static Stream<Regelversie> versies() {
        Regelregister register = Regelingen.meegeleverd().actueel();
        return register.regelingen().stream().map(register::versies).flatMap(Collection::stream);
    }

    @ParameterizedTest
    @MethodSource("versies")
    void wat_wordt_geschreven_leest_precies_zo_terug(Regelversie versie) {
        List<Parameter> figuren = List.copyOf(versie.parameters().alle());
        assertThat(lees(Parametertabel.schrijfXlsx(versie.parameters())).alle()).containsExactlyElementsOf(figuren);
        assertThat(leesJson(Parametertabel.schrijfJson(versie.parameters())).alle()).containsExactlyElementsOf(figuren);
        assertThat(Parametertabel.schrijfXlsx(versie.parameters())).isEqualTo(Parametertabel.schrijfXlsx(versie.parameters()));
    }

    @Test
    void een_gewijzigd_tarief_wordt_gelezen_als_tekst_en_als_getal_van_het_rekenblad() {
        assertThat(tarief(lees(blad(b -> b.replace(">65.00<", ">65.5<"))))).isEqualTo("65.50");
        for (String getal : List.of("65.5", "65.500000000000014", "65.499999999999986")) {
            assertThat(tarief(lees(blad(b -> alsGetal(b, getal))))).as(getal).isEqualTo("65.50");
        }
        assertThat(tarief(lees(gedeeld()))).isEqualTo("65.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            65,50~        Een komma lezen we niet
            € 65.50~      Laat het euroteken weg
            1.300.50~     verwacht een bedrag zoals 65.00
            65.505~       verwacht een bedrag zoals 65.00
            -65.00~       verwacht een bedrag zoals 65.00
            6,5e1~        verwacht een bedrag zoals 65.00
            1e3~          verwacht een bedrag zoals 65.00
            ٦٥~           verwacht een bedrag zoals 65.00
            vijftig~      verwacht een bedrag zoals 65.00
            """)
    void een_tarief_dat_niet_eenduidig_is_wordt_niet_geraden(String tarief, String melding) {
        String rij = rij("perLeerling.po");
        geweigerd(blad(b -> b.replace(">65.00<", ">" + tarief + "<")), "blad parameters, rij " + rij + ", kolom B (waarde): " + (melding.startsWith("verwacht") ? melding : ""), melding);
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> leesJson(JSON.replace("\"65.00\"", "\"" + tarief + "\"")))
                .withMessageContaining("].waarde:").withMessageContaining(melding);
    }

    @Test
    void een_getal_van_het_rekenblad_dat_meer_dan_centen_heeft_wordt_geweigerd() {
        geweigerd(blad(b -> alsGetal(b, "65.505")), "verwacht een bedrag");
        geweigerd(blad(b -> alsGetal(b, "-65")), "geen geldig getal");
        geweigerd(blad(b -> alsGetal(b, "6.5E+300")), "geen geldig getal");
        geweigerd(blad(b -> alsGetal(b, "NaN")), "geen geldig getal");
        geweigerd(blad(b -> b.replaceFirst("t=\"inlineStr\"><is><t xml:space=\"preserve\">2024-06-17T09:00:00</t></is>", "><v>45460.375</v>")), "Maak de cel op als Tekst");
        geweigerd(blad(b -> b.replaceFirst("t=\"inlineStr\"><is><t xml:space=\"preserve\">2024-11-30</t></is>", "><v>45626</v>")), "(datum): verwacht een tekst");
    }

    @Test
    void een_onbekende_figuur_is_een_lege_cel_en_geen_spatie() {
        assertThat(lees(blad(b -> b.replaceFirst(">65.00<", "><"))).parameter("perLeerling.po").orElseThrow().waarde()).isEmpty();
        geweigerd(blad(b -> b.replaceFirst(">65.00<", "> <")), "laat de waarde dan helemaal weg");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            >eenheid<~            >valuta<~                  de kolom 'valuta' kennen we niet
            >eenheid<~            >naam<~                    de kolom naam staat er twee keer
            >eenheid<~            ><~                        de kolom eenheid ontbreekt
            >euro<~               >dollar<~                  de eenheid 'dollar' kennen we niet
            >perLeerling.po<~     >per leerling<~            verwacht een naam zoals perLeerling.po
            >perLeerling.po<~     >perLeerling.vo<~          staat er al: blad parameters
            >perLeerling.po<~     >x}}||eval(<~              verwacht een naam zoals perLeerling.po
            >https://~            >http://~                  begint met https://
            >nee<~                >misschien<~               verwacht ja of nee
            <c r="A2"~            <c r="Z9"~                 een cel zegt dat zij op Z9 staat
            <row r="3">~          <row r="2">~               staat er twee keer
            <row r="3">~          <row r="3" hidden="1">~    rij 3 is verborgen
            <sheetData>~          <sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>~  samengevoegd
            <cols>~               <cols><col min="9" max="9" hidden="1"/>~                      een kolom is verborgen
            <is><t xml:space="preserve">65.00</t></is>~   <f>30+35</f><v>65</v>~               heeft een formule
            t="inlineStr"><is><t xml:space="preserve">65.00</t></is>~  t="e"><v>#REF!</v>~      foutwaarde
            t="inlineStr"><is><t xml:space="preserve">65.00</t></is>~  t="str"><v>65</v>~       heeft een formule
            t="inlineStr"><is><t xml:space="preserve">65.00</t></is>~  t="s"><v>99</v>~         een tekst die er niet is
            </row></sheetData>~   </row><row r="999"><c r="K999" t="inlineStr"><is><t>x</t></is></c></row></sheetData>~   buiten de tabel
            """)
    void een_blad_dat_niet_klopt_wordt_geweigerd_met_de_plaats(String goed, String fout, String melding) {
        byte[] anders = blad(b -> b.replaceFirst(java.util.regex.Pattern.quote(goed), java.util.regex.Matcher.quoteReplacement(fout)));
        assertThat(anders).isNotEqualTo(XLSX);
        geweigerd(anders, "blad parameters", melding);
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void gevaarlijke_werkboeken_worden_geweigerd() throws IOException {
        geweigerd(met("xl/vbaProject.bin", "x"), "macro's");
        geweigerd(delen(d -> d.put("[Content_Types].xml", d.get("[Content_Types].xml").replace("sheet.main+xml", "sheet.macroEnabled.main+xml"))), "macro's");
        geweigerd(met("xl/externalLinks/externalLink1.xml", "<x/>"), "een koppeling naar buiten");
        geweigerd(met("xl/connections.xml", "<x/>"), "een koppeling naar buiten");
        geweigerd(met("xl/calcChain.xml", "<x/>"), "formules");
        geweigerd(met("xl/embeddings/oleObject1.bin", "x"), "ingesloten objecten");
        geweigerd(met("xl/comments1.xml", "<x/>"), "opmerking");
        geweigerd(met("../../../etc/cron.d/x", "x"), "vreemde plaats");
        geweigerd(met("/etc/passwd", "x"), "vreemde plaats");
        geweigerd(met("xl\\worksheets\\sheet2.xml", "x"), "vreemde plaats");
        geweigerd(met("C:/x.xml", "x"), "vreemde plaats");
        geweigerd(met("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><Relationship Id=\"r\" Type=\"http://x/image\" TargetMode=\"External\" Target=\"http://x\"/></Relationships>"), "koppeling naar buiten");
        assertThat(lees(met("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships><Relationship Id=\"r\" Type=\"http://x/hyperlink\" TargetMode=\"External\" Target=\"http://x\"/></Relationships>"))
                .alle()).isNotEmpty();
        geweigerd(blad(b -> b.replaceFirst("<worksheet", "<!DOCTYPE worksheet><worksheet")), "DOCTYPE");
        geweigerd(blad(b -> b.replaceFirst("<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet").replace("65.00", "&e;")), "DOCTYPE");
        geweigerd(blad(b -> b.replace("65.00", "&lol;")), "beschadigd");
        geweigerd(utf16(b -> b.replaceFirst("<worksheet", "<!DOCTYPE worksheet><worksheet")), "DOCTYPE");
        geweigerd(met("xl/theme/theme1.xml", "a".repeat(4_000_000)), "uitgepakt te groot");
        geweigerd(veel(200), "meer dan 100 delen");
        geweigerd(blad(b -> b.replace("65.00", "6".repeat(2_001))), "meer dan 2000 tekens");
        geweigerd(blad(b -> b.replace("</sheetData>", "<row/>".repeat(3_000) + "</sheetData>")), "meer dan 2000 rijen");
        geweigerd(blad(b -> b.substring(0, b.length() / 2)), "beschadigd");
        geweigerd(delen(d -> d.remove("xl/workbook.xml")), "geen werkboek");
        geweigerd(delen(d -> d.put("xl/workbook.xml", d.get("xl/workbook.xml").replace("parameters", "blad1"))), "geen blad met de naam 'parameters'");
        assertThatExceptionOfType(OnjuistBlad.class).isThrownBy(() -> Bladsoort.vanXlsx(delen(d -> d.put("xl/workbook.xml", d.get("xl/workbook.xml").replace("parameters", "blad1")))))
                .withMessageContaining("'parameters' of 'regels'");
        geweigerd(delen(d -> d.put("xl/workbook.xml", d.get("xl/workbook.xml").replace("sheetId", "state=\"veryHidden\" sheetId"))), "het blad is verborgen");
        geweigerd("naam;waarde".getBytes(StandardCharsets.UTF_8), "geen werkboek");
        geweigerd(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}, "wachtwoord");
        geweigerd(new byte[0], "geen werkboek");
    }

    @Test
    void een_getal_waar_het_rekenblad_een_datum_van_maakte_wordt_nergens_voor_een_bedrag_gehouden() {
        assertThat(DATUMSTIJLEN).allSatisfy(stijl -> {
            byte[] anders = delen(d -> {
                d.put("xl/styles.xml", "<styleSheet>" + stijl + "</styleSheet>");
                String blad = d.get("xl/worksheets/sheet1.xml");
                String cel = blad.replaceFirst("(?s).*?<c r=\"B2\"[^>]*>(.*?)</c>.*", "$1");
                d.put("xl/worksheets/sheet1.xml", blad.replaceFirst("<c r=\"B2\"[^>]*>", "<c r=\"B2\" s=\"1\">").replaceFirst(java.util.regex.Pattern.quote(cel), "<v>46361</v>"));
            });
            assertThatExceptionOfType(OnjuistBlad.class).isThrownBy(() -> lees(anders)).withMessageContaining("rij 2").withMessageContaining("getal of datum van gemaakt");
        });
    }

    private static final List<String> DATUMSTIJLEN = List.of("<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>",
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"d\\-mmm;@\"/></numFmts><cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
                    + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>");

    @Test
    void een_bestand_van_vijftig_megabyte_wordt_niet_helemaal_gelezen() {
        long[] gelezen = {0};
        InputStream groot = new InputStream() {
            @Override
            public int read() {
                return gelezen[0]++ < 50_000_000 ? 'P' : -1;
            }
        };
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> Parametertabel.leesXlsx(groot)).withMessageContaining("hoogstens 1 MB");
        assertThat(gelezen[0]).isLessThan(1_100_000);
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> Parametertabel.leesJson(groot)).withMessageContaining("hoogstens 1 MB");
    }

    @Test
    void json_wordt_streng_gelezen() {
        json("{}", "regel 1: Verwacht een lijst");
        json("[]", "geen enkele parameter");
        json("[1]", "[0]: verwacht een object");
        json("[{\"naam\":\"a\",\"naam\":\"b\"}]", "een veld staat er twee keer");
        json("[\n{]", "regel 2: Geen geldige JSON");
        json(JSON.replaceFirst("\"65.00\"", "65.00"), "ook voor een getal");
        json(JSON.replaceFirst("\"eenheid\"", "\"soort\""), "regel 1, [0].soort: dit veld kennen we niet");
        json(JSON.replaceFirst("false", "\"nee\""), "verwacht true of false");
        json(JSON.replaceFirst("\"naam\" : \"[^\"]*\",", ""), "[0].naam: dit veld ontbreekt");
        json(JSON + "[]", "Geen geldige JSON");
        json("[".repeat(5_000), "Geen geldige JSON");
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> Parametertabel.leesJson(new ByteArrayInputStream(new byte[] {(byte) 0xC3, 0x28}))).withMessageContaining("UTF-8");
    }

    @Test
    void alle_fouten_worden_samen_genoemd_tot_twintig() {
        String fout = JSON.replace("\"https://", "\"ftp://");
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> leesJson(fout)).satisfies(e -> {
            assertThat(e.getMessage().lines()).hasSize(21);
            assertThat(e).hasMessageContaining("[0].bron:").hasMessageContaining("[19].bron:").hasMessageEndingWith("andere.");
        });
    }

    @Test
    void elke_fout_weet_haar_rij_en_elke_figuur_haar_plaats() {
        assertThatExceptionOfType(OnjuistBlad.class).isThrownBy(() -> lees(blad(b -> b.replace(">65.00<", ">65,00<")))).satisfies(e -> assertThat(e.fouten()).isNotEmpty()
                .anySatisfy(f -> assertThat(f.plaats()).isEqualTo(new Bladplaats(Integer.parseInt(rij("perLeerling.po")), "blad parameters, rij " + rij("perLeerling.po") + ", kolom B (waarde)"))));
        assertThat(Parametertabel.leesXlsx(new ByteArrayInputStream(XLSX)).plaatsen().get("perLeerling.po").rij()).isEqualTo(Integer.parseInt(rij("perLeerling.po")));
        assertThat(Bladsoort.vanXlsx(XLSX)).isEqualTo(Bladsoort.PARAMETERS);
        assertThat(Bladsoort.vanJson(JSON.getBytes(StandardCharsets.UTF_8))).isEqualTo(Bladsoort.PARAMETERS);
    }

    private static void json(String json, String melding) {
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> leesJson(json)).withMessageContaining(melding);
    }

    private static void geweigerd(byte[] xlsx, String... meldingen) {
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> lees(xlsx)).satisfies(e -> assertThat(e.getMessage()).contains(meldingen));
    }

    private static Parameters lees(byte[] xlsx) {
        return Parametertabel.leesXlsx(new ByteArrayInputStream(xlsx)).figuren();
    }

    private static Parameters leesJson(String json) {
        return Parametertabel.leesJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))).figuren();
    }

    private static String tarief(Parameters figuren) {
        return figuren.parameter("perLeerling.po").orElseThrow().waarde().orElseThrow();
    }

    private static String rij(String naam) {
        return Integer.toString(FIGUREN.alle().stream().map(Parameter::naam).toList().indexOf(naam) + 2);
    }

    private static String alsGetal(String blad, String getal) {
        return blad.replaceFirst("t=\"inlineStr\"><is><t xml:space=\"preserve\">65.00</t></is>", "><v>" + getal + "</v>");
    }

    private static byte[] blad(UnaryOperator<String> wijziging) {
        return delen(d -> d.put(BLAD, wijziging.apply(d.get(BLAD))));
    }

    private static byte[] met(String naam, String inhoud) {
        return delen(d -> d.put(naam, inhoud));
    }

    /** The way spreadsheets themselves write it: texts apart, numbered. */
    private static byte[] gedeeld() {
        return delen(d -> {
            StringBuilder teksten = new StringBuilder("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
            int[] nummer = {0};
            String blad = java.util.regex.Pattern.compile("t=\"inlineStr\"><is><t xml:space=\"preserve\">([^<]*)</t></is>").matcher(d.get(BLAD)).replaceAll(m -> {
                teksten.append("<si><r><t>").append(m.group(1), 0, m.group(1).length() / 2).append("</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">")
                        .append(m.group(1).substring(m.group(1).length() / 2)).append("</t></r><rPh sb=\"0\" eb=\"1\"><t>hint</t></rPh></si>");
                return "t=\"s\"><v>" + nummer[0]++ + "</v>";
            });
            d.put(BLAD, blad);
            d.put("xl/sharedStrings.xml", teksten.append("</sst>").toString());
        });
    }

    private static byte[] veel(int aantal) {
        return delen(d -> {
            for (int i = 0; i < aantal; i++) {
                d.put("xl/theme/theme" + i + ".xml", "<x/>");
            }
        });
    }

    private static byte[] delen(java.util.function.Consumer<Map<String, String>> wijziging) {
        Map<String, String> delen = uitpakken();
        wijziging.accept(delen);
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        delen.forEach((naam, inhoud) -> bytes.put(naam, inhoud.getBytes(StandardCharsets.UTF_8)));
        return inpakken(bytes);
    }

    private static byte[] utf16(UnaryOperator<String> wijziging) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        uitpakken().forEach((naam, inhoud) -> bytes.put(naam, naam.equals(BLAD)
                ? wijziging.apply(inhoud).replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"").getBytes(StandardCharsets.UTF_16) : inhoud.getBytes(StandardCharsets.UTF_8)));
        return inpakken(bytes);
    }

    private static Map<String, String> uitpakken() {
        Map<String, String> delen = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(XLSX))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                delen.put(deel.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return delen;
    }

    private static byte[] inpakken(Map<String, byte[]> delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Map.Entry<String, byte[]> deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
