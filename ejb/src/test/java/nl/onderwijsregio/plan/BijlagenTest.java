package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BijlagenTest extends Databanktest {
    private static final byte[] PDF = "%PDF-1.7 fictief".getBytes(StandardCharsets.US_ASCII);
    private Planstand stand;
    private Bijlagen bijlagen;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        doen(() -> stand.maken(em, Plannen.class).beginnen(stand.projectleider));
        bijlagen = stand.maken(em, Bijlagen.class, stand.maken(em, PartijenBijlage.class), stand.maken(em, GemeentenBijlage.class),
                stand.maken(em, OpleidingsscholenBijlage.class), stand.maken(em, StudentenBijlage.class), stand.maken(em, PlanBijlage.class));
    }

    @Test
    void een_bestand_van_twintig_megabyte_komt_terug_zoals_het_was_en_een_byte_meer_wordt_geweigerd() {
        byte[] groot = Arrays.copyOf(PDF, Bijlagen.GROOTSTE);
        long id = inTransactie(e -> bijlagen.toevoegen(stand.adviseur, "g", "C:\\map\\overeenkomst <1>.pdf", groot));
        Bestand terug = inTransactie(e -> bijlagen.bestand(stand.opleider, id));
        assertThat(terug.inhoud()).isEqualTo(groot);
        assertThat(terug.naam()).isEqualTo("overeenkomst _1_.pdf");
        assertThat(stand("g").bestanden()).singleElement().satisfies(b -> assertThat(b.sha256()).isEqualTo(Vingerafdruk.van(groot).sha256()));
        geweigerd(PlanReden.BESTAND_TE_GROOT, () -> doen(() -> bijlagen.toevoegen(stand.adviseur, "g", "x.pdf", Arrays.copyOf(PDF, Bijlagen.GROOTSTE + 1))));
    }

    @Test
    void het_soort_bestand_blijkt_uit_de_inhoud_en_niet_uit_de_naam() throws IOException {
        assertThat(Bestandssoort.van(PDF)).contains(Bestandssoort.PDF);
        assertThat(Bestandssoort.van(zip("[Content_Types].xml", "word/document.xml"))).contains(Bestandssoort.DOCX);
        assertThat(Bestandssoort.van(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(Bestandssoort.XLSX);
        assertThat(Bestandssoort.van(zip("_rels/.rels", "word/document.xml", "[Content_Types].xml"))).contains(Bestandssoort.DOCX);
        assertThat(Bestandssoort.van(zip("xl/workbook.xml", "[Content_Types].xml"))).contains(Bestandssoort.XLSX);
        assertThat(Bestandssoort.van(zip("word/document.xml"))).isEmpty();
        assertThat(Bestandssoort.van(zip("virus.exe"))).isEmpty();
        assertThat(Bestandssoort.van("naam;aantal\nA;3\n".getBytes(StandardCharsets.UTF_8))).contains(Bestandssoort.CSV);
        assertThat(Bestandssoort.van("<html>a,b</html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Bestandssoort.van(new byte[] {'M', 'Z', 0, 1, 2, ',', ';'})).isEmpty();
        assertThat(Bestandssoort.van(new byte[0])).isEmpty();
        byte[] vreemd = zip("virus.exe");
        geweigerd(PlanReden.BESTAND_SOORT, () -> doen(() -> bijlagen.toevoegen(stand.adviseur, "g", "verslag.pdf", vreemd)));
        geweigerd(PlanReden.BESTAND_ANDERE_NAAM, () -> doen(() -> bijlagen.toevoegen(stand.adviseur, "g", "verslag.docx", PDF)));
        geweigerd(PlanReden.BESTAND_ANDERE_NAAM, () -> doen(() -> bijlagen.toevoegen(stand.adviseur, "g", "verslag.pdf.exe", PDF)));
    }

    @Test
    void wat_het_systeem_zelf_maakt_wordt_niet_geupload() {
        geweigerd(PlanReden.BIJLAGE_KOMT_VANZELF, () -> doen(() -> bijlagen.toevoegen(stand.adviseur, "c", "lijst.pdf", PDF)));
    }

    @Test
    void de_lijst_van_partijen_bevat_naam_en_nummer_van_elk_bestuur() {
        Bestand lijst = inTransactie(e -> bijlagen.gemaakt(stand.opleider, "c"));
        assertThat(new String(lijst.inhoud(), StandardCharsets.UTF_8)).contains("BESTUUR;Stichting Noordpad;99901;ja", "OPLEIDER;Hogeschool Delta;;nee");
        assertThat(stand("d").ontbreekt()).isEqualTo("gemeenten");
        assertThat(stand("a").ontbreekt()).isEqualTo("versie");
        geweigerd(PlanReden.BIJLAGE_BESTAAT_NIET, () -> doen(() -> bijlagen.gemaakt(stand.opleider, "d")));
    }

    @Test
    void een_cel_kan_geen_formule_worden() {
        String csv = new String(new Lijstbestand().regel("=1+1", "a;b", "zeg \"hoi\"", "-5").als("x.csv").inhoud(), StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\ufeff'=1+1;\"a;b\";\"zeg \"\"hoi\"\"\";'-5\r\n");
    }

    @Test
    void een_weggehaalde_bijlage_is_er_niet_meer() {
        long id = inTransactie(e -> bijlagen.toevoegen(stand.adviseur, "h", "rapport.pdf", PDF));
        assertThat(stand("h").aanwezig()).isTrue();
        doen(() -> bijlagen.verwijderen(stand.projectleider, id));
        assertThat(stand("h").aanwezig()).isFalse();
        geweigerd(PlanReden.BIJLAGE_BESTAAT_NIET, () -> doen(() -> bijlagen.bestand(stand.opleider, id)));
    }

    private Bijlagestand stand(String letter) {
        return inTransactie(e -> bijlagen.lijst(stand.opleider)).stream().filter(b -> b.letter().equals(letter)).findFirst().orElseThrow();
    }

    private static byte[] zip(String... namen) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (String naam : namen) {
                zip.putNextEntry(new ZipEntry(naam));
            }
        }
        return uit.toByteArray();
    }

    private static void geweigerd(Reden reden, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
