package nl.onderwijsregio.plan.uitwissel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Activiteiten;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.Begrotingspost;
import nl.onderwijsregio.plan.Dekkingregel;
import nl.onderwijsregio.plan.Doelgroep;
import nl.onderwijsregio.plan.Doelopgave;
import nl.onderwijsregio.plan.Indicatoropgave;
import nl.onderwijsregio.plan.Kostensoort;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Plandelen;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Versieregel;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.plan.Vraagstukopgave;
import nl.onderwijsregio.regeling.Plandeel;
import nl.onderwijsregio.regeling.blad.Bladlezer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InlezenTest extends Databanktest {
    private Planstand stand;
    private Plannen plannen;
    private Plandelen delen;
    private Activiteiten activiteiten;
    private Versies versies;
    private Planbestanden bestanden;
    private Inlezen inlezen;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        plannen = stand.maken(em, Plannen.class);
        delen = stand.maken(em, Plandelen.class);
        activiteiten = stand.maken(em, Activiteiten.class);
        versies = stand.maken(em, Versies.class);
        bestanden = stand.maken(em, Planbestanden.class);
        inlezen = stand.maken(em, Inlezen.class);
        doen(() -> {
            plannen.beginnen(stand.projectleider);
            plannen.bewaren(stand.adviseur, "a", 0, "<p>vertrekt 1 op de 5 starters</p>");
            delen.deelToevoegen(stand.adviseur, new Vraagstukopgave("Starters vertrekken", Doelgroep.BEHOUDEN, ""));
            delen.deelToevoegen(stand.adviseur, doel("Minder uitval"));
            delen.deelToevoegen(stand.adviseur, doel("Meer zij-instroom"));
            activiteiten.activiteitToevoegen(stand.adviseur, activiteit("Loket"));
            activiteiten.activiteitToevoegen(stand.adviseur, activiteit("Coaches"));
            activiteiten.dekkingBewaren(stand.adviseur, List.of(new Dekkingregel("Subsidie", new BigDecimal("100000.00"))));
            delen.formulierBewaren(stand.adviseur, Plandeel.Soort.LOKET, 0, Map.of("naam", "Loket", "diensten", "werven\nopleiden"));
        });
    }

    private Doelopgave doel(String naam) {
        return new Doelopgave(naam, Doelgroep.BEHOUDEN, 1, "", "procent", new BigDecimal("21"), new BigDecimal("15.5"), LocalDate.of(2025, 12, 31), "hoe");
    }

    private Activiteitopgave activiteit(String naam) {
        return new Activiteitopgave(Activiteitfunctie.BEGELEIDEN, naam, "doel", "indicator", stand.noordpad.id(), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31),
                new BigDecimal("50000.00"), "uren", "24 trajecten", new TreeSet<>(List.of(stand.delta.id())), new TreeSet<>(List.of(1)),
                List.of(new Begrotingspost(0, Kostensoort.PERSONEEL, "Uren", 2025, new BigDecimal("0.5"), new BigDecimal("100000"), new BigDecimal("50000"), false)),
                new BigDecimal("40000"), new BigDecimal("10000"));
    }

    private PlanInhoud nu() {
        return inTransactie(e -> versies.huidigeInhoud(stand.projectleider));
    }

    private byte[] uit(Uitwisselvorm vorm) {
        return inTransactie(e -> bestanden.stand(stand.adviseur, vorm)).inhoud();
    }

    private Inleesbeeld bekijken(byte[] bestand) {
        return inTransactie(e -> inlezen.bekijken(stand.adviseur, bestand));
    }

    private int in(byte[] bestand) {
        Inleesbeeld beeld = bekijken(bestand);
        assertThat(beeld.fouten()).isEmpty();
        return inTransactie(e -> inlezen.inlezen(stand.adviseur, bestand, beeld.gezien(), false));
    }

    private byte[] json(String... vanNaar) {
        String tekst = new String(uit(Uitwisselvorm.JSON), StandardCharsets.UTF_8);
        for (int i = 0; i < vanNaar.length; i += 2) {
            assertThat(tekst).contains(vanNaar[i]);
            tekst = tekst.replace(vanNaar[i], vanNaar[i + 1]);
        }
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    /** As somebody changes it in a spreadsheet: opened and saved by another program. */
    private byte[] blad(Consumer<XSSFWorkbook> wijziging) {
        try (XSSFWorkbook boek = new XSSFWorkbook(new ByteArrayInputStream(uit(Uitwisselvorm.XLSX))); ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            wijziging.accept(boek);
            boek.write(uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void zet(XSSFWorkbook boek, String blad, int rij, int kolom, String waarde) {
        Row regel = boek.getSheet(blad).getRow(rij) == null ? boek.getSheet(blad).createRow(rij) : boek.getSheet(blad).getRow(rij);
        if (regel.getCell(kolom) != null) {
            regel.removeCell(regel.getCell(kolom));
        }
        regel.createCell(kolom).setCellValue(waarde);
    }

    @Test
    void uit_en_weer_in_verandert_niets_ook_niet_als_een_rekenprogramma_het_bewaarde() {
        String voor = nu().canoniek();
        for (byte[] bestand : List.of(uit(Uitwisselvorm.JSON), uit(Uitwisselvorm.XLSX), blad(b -> { }))) {
            Inleesbeeld beeld = bekijken(bestand);
            assertThat(beeld.fouten()).isEmpty();
            assertThat(beeld.wijzigt()).isFalse();
            assertThat(in(bestand)).isZero();
        }
        assertThat(nu().canoniek()).isEqualTo(voor);
        List<Versieregel> lijst = inTransactie(e -> versies.lijst(stand.adviseur));
        assertThat(lijst).as("nothing was frozen for nothing").isEmpty();
    }

    @Test
    void een_gewijzigde_cel_komt_terug_op_dezelfde_code_en_wat_er_stond_is_een_versie() {
        byte[] bestand = blad(b -> {
            zet(b, "doelen", 1, 1, "Veel minder uitval");
            zet(b, "doelen", 1, 7, "12,5");
            b.getSheet("activiteiten").getRow(2).getCell(10).setCellValue(60000.5);
            b.getSheet("activiteiten").getRow(2).getCell(11).setCellValue(50000.5);
            b.getSheet("posten").getRow(2).getCell(7).setCellValue(60000.5);
            zet(b, "posten", 2, 5, "");
            zet(b, "posten", 2, 6, "");
            zet(b, "dekking", 2, 0, "Gemeente");
            zet(b, "dekking", 2, 1, "10.000,50");
        });
        assertThat(bekijken(bestand).wijzigingen()).containsExactlyInAnyOrder("D-1", "A-2", "dekking");
        assertThat(in(bestand)).isEqualTo(3);
        PlanInhoud nu = nu();
        assertThat(nu.delen().doelen().getFirst()).satisfies(d -> {
            assertThat(d.nummer()).isEqualTo(1);
            assertThat(d.naam()).isEqualTo("Veel minder uitval");
            assertThat(d.streefwaarde()).isEqualTo("12.5");
        });
        assertThat(nu.activiteiten().get(1).bedrag()).isEqualTo("60000.50");
        assertThat(nu.activiteiten().get(1).posten().getFirst().nummer()).isEqualTo(1);
        assertThat(nu.dekking()).extracting(PlanInhoud.Dekkingregel::bedrag).containsExactly("10000.50", "100000.00");
        assertThat(inTransactie(e -> versies.lijst(stand.adviseur)).size()).isEqualTo(1);
    }

    @Test
    void wat_nieuw_is_krijgt_het_volgende_nummer_en_wat_ernaar_wijst_wijst_mee() {
        byte[] bestand = blad(b -> {
            rij(b, "doelen", 3, "nieuw-1", "Meer schoolleiders", "beide", "V-1", "", "fte", "1", "2", "31-12-2025", "");
            rij(b, "activiteiten", 3, "nieuw-7", "anders organiseren", "Kweekvijver", "", "", "Hogeschool Delta", "Stichting Noordpad; Stichting Zuidrand", "D-2, nieuw-1",
                    "1-1-2025", "31-12-2025", "1.000", "", "", "", "");
            rij(b, "posten", 3, "nieuw-7", "", "materieel", "Zaal", "2025", "", "", "400", "nee");
            rij(b, "posten", 4, "nieuw-7", "", "inhuur", "Trainer", "2025", "", "", "600,00", "ja");
        });
        assertThat(in(bestand)).isEqualTo(2);
        PlanInhoud nu = nu();
        assertThat(nu.delen().doelen()).extracting(d -> d.nummer() + " " + d.naam()).containsExactly("1 Minder uitval", "2 Meer zij-instroom", "3 Meer schoolleiders");
        assertThat(nu.activiteiten().getLast()).satisfies(a -> {
            assertThat(a.nummer()).isEqualTo(3);
            assertThat(a.doelen()).containsExactly(2, 3);
            assertThat(a.eigenaar()).isEqualTo("Hogeschool Delta");
            assertThat(a.partners()).hasSize(2);
            assertThat(a.posten()).extracting(p -> p.nummer() + " " + p.omschrijving()).containsExactly("1 Zaal", "2 Trainer");
        });
        assertThat(bekijken(uit(Uitwisselvorm.XLSX)).wijzigt()).isFalse();
    }

    private static void rij(XSSFWorkbook boek, String blad, int nummer, String... cellen) {
        for (int i = 0; i < cellen.length; i++) {
            zet(boek, blad, nummer, i, cellen[i]);
        }
    }

    @Test
    void een_weggehaalde_rij_vervalt_en_haar_nummer_komt_niet_terug() {
        byte[] bestand = blad(b -> {
            b.getSheet("activiteiten").removeRow(b.getSheet("activiteiten").getRow(2));
            b.getSheet("posten").removeRow(b.getSheet("posten").getRow(2));
        });
        assertThat(in(bestand)).isEqualTo(1);
        assertThat(nu().activiteiten()).extracting(PlanInhoud.Activiteitregel::nummer).containsExactly(1);
        assertThat((Integer) inTransactie(e -> activiteiten.activiteitToevoegen(stand.adviseur, activiteit("Nieuw")))).isEqualTo(3);
    }

    @Test
    void wat_een_ander_intussen_wijzigde_botst_en_wordt_nooit_overschreven() {
        byte[] bestand = json("vertrekt 1 op de 5 starters", "vertrekt 1 op de 4 starters", "Minder uitval", "Geen uitval", "Meer zij-instroom", "Veel zij-instroom");
        doen(() -> plannen.bewaren(stand.projectleider, "a", 1, "<p>vertrekt 1 op de 3 starters</p>"));
        doen(() -> delen.deelVervallen(stand.projectleider, delen.delen(stand.projectleider).doelen().getLast()));
        doen(() -> plannen.bewaren(stand.projectleider, "c", 0, "<p>erbij</p>"));
        Inleesbeeld beeld = bekijken(bestand);
        assertThat(beeld.botsingen()).containsExactlyInAnyOrder("a", "D-2");
        assertThat(beeld.wijzigingen()).containsExactly("D-1");
        geweigerd(PlanReden.BESTAND_BOTST, () -> inTransactie(e -> inlezen.inlezen(stand.adviseur, bestand, beeld.gezien(), false)));
        assertThat(nu().delen().doelen()).extracting(d -> d.naam()).as("nothing of it").containsExactly("Minder uitval");
        assertThat((Integer) inTransactie(e -> inlezen.inlezen(stand.adviseur, bestand, beeld.gezien(), true))).isEqualTo(1);
        PlanInhoud nu = nu();
        assertThat(nu.onderdelen()).containsEntry("a", "<p>vertrekt 1 op de 3 starters</p>").containsEntry("c", "<p>erbij</p>");
        assertThat(nu.delen().doelen()).extracting(d -> d.naam()).containsExactly("Geen uitval");
    }

    @Test
    void een_verschil_dat_niet_meer_klopt_wordt_niet_overgenomen() {
        byte[] bestand = json("Minder uitval", "Geen uitval");
        Inleesbeeld beeld = bekijken(bestand);
        doen(() -> plannen.bewaren(stand.projectleider, "c", 0, "<p>intussen</p>"));
        geweigerd(PlanReden.PLAN_INTUSSEN_GEWIJZIGD, () -> inTransactie(e -> inlezen.inlezen(stand.adviseur, bestand, beeld.gezien(), false)));
        assertThat(nu().delen().doelen().getFirst().naam()).isEqualTo("Minder uitval");
    }

    @Test
    void elke_fout_staat_bij_haar_cel_en_er_komt_niets_binnen() {
        byte[] bestand = blad(b -> {
            zet(b, "doelen", 1, 2, "iedereen");
            zet(b, "doelen", 2, 8, "31-13-2025");
            zet(b, "doelen", 2, 7, "veel");
            zet(b, "activiteiten", 1, 5, "Stichting Onbekend");
            zet(b, "activiteiten", 2, 10, "-5");
            zet(b, "posten", 1, 0, "A-9");
            zet(b, "dekking", 1, 0, "");
        });
        List<Inleesfout> fouten = bekijken(bestand).fouten();
        assertThat(fouten).extracting(Inleesfout::plaats).contains("blad doelen, rij 2, kolom C (doelgroep)", "blad doelen, rij 3, kolom I (streefdatum)",
                "blad doelen, rij 3, kolom H (streefwaarde)", "blad activiteiten, rij 2, kolom F (eigenaar)", "blad activiteiten, rij 3, kolom K (bedrag)",
                "blad posten, rij 2, kolom A (activiteit)", "blad dekking, rij 2, kolom A (bron)");
        assertThat(fouten).extracting(Inleesfout::melding).allSatisfy(m -> assertThat(m).isNotBlank());
        geweigerd(PlanReden.BESTAND_FOUT, () -> inTransactie(e -> inlezen.inlezen(stand.adviseur, bestand, "", true)));
    }

    @Test
    void elke_fout_in_json_staat_bij_haar_pad() {
        byte[] bestand = json("\"doelgroep\" : \"BEHOUDEN\"", "\"doelgroep\" : \"IEDEREEN\"", "\"bedrag\" : \"100000.00\"", "\"bedrag\" : \"1,00\"", "\"tot\" : \"2025-12-31\"", "\"tot\" : \"2027-12-31\"",
                "\"gemeenten\" : [ ]", "\"gemeenten\" : [\"GM0001\"]", "\"partijId\"", "\"partij\"", "\"onderdelen\" : {", "\"geheim\" : 1, \"onderdelen\" : {");
        assertThat(bekijken(bestand).fouten()).extracting(Inleesfout::plaats).contains("inhoud.delen.doelen[0].doelgroep", "inhoud.delen.doelen[1].doelgroep",
                "inhoud.dekking[0].bedrag", "inhoud.gemeenten", "inhoud.activiteiten[0].partners[0].partij", "inhoud.geheim");
        assertThat(bekijken(json("\"tot\" : \"2025-12-31\"", "\"tot\" : \"2027-12-31\"")).fouten()).extracting(f -> f.plaats() + " " + f.reden())
                .contains("inhoud.activiteiten[0] BUITEN_PERIODE");
    }

    @Test
    void wat_in_json_is_weggelaten_of_leeg_is_gemaakt_haalt_niets_weg() {
        assertThat(bekijken(json("\"delen\" : {", "\"delen\" : null, \"weg\" : {")).fouten()).extracting(Inleesfout::plaats).contains("inhoud.delen");
        assertThat(bekijken(json("\"delen\" : {", "\"weg\" : {")).fouten()).extracting(Inleesfout::plaats).contains("inhoud.delen");
        assertThat(bekijken(json("\"onderdelen\" : {", "\"onderdelen\" : [], \"weg\" : {")).fouten()).extracting(Inleesfout::plaats).contains("inhoud.onderdelen");
        assertThat(bekijken(json("\"doelen\" : [", "\"weg\" : [")).fouten()).extracting(Inleesfout::plaats).contains("inhoud.delen.doelen");
    }

    @Test
    void een_teken_dat_geen_tekst_is_en_een_dag_buiten_elke_agenda_staan_bij_hun_pad() {
        assertThat(bekijken(json("\"tot\" : \"2025-12-31\"", "\"tot\" : \"+999999999-12-31\"", "\"naam\" : \"Coaches\"", "\"naam\" : \"Coa\\u0000ches\"")).fouten())
                .extracting(f -> f.plaats() + " " + f.melding()).contains("inhoud.activiteiten[0].tot Verwacht een dag van 1900 tot en met 2100.",
                        "inhoud.activiteiten[1].naam Hier staat een teken dat geen tekst is.");
        byte[] vreemd = new String(json(), StandardCharsets.UTF_8).replaceAll("\"sha256\" : \"[0-9a-f]{64}\"", Matcher.quoteReplacement("\"sha256\" : \"\\u0000\""))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(bekijken(vreemd).fouten()).extracting(Inleesfout::plaats).containsExactly("sha256");
    }

    @Test
    void alleen_het_product_zegt_dat_het_een_cijfer_invulde() {
        String code = inTransactie(e -> delen.delen(stand.adviseur)).indicatoren().getFirst().indicator().code();
        doen(() -> delen.indicatorBewaren(stand.adviseur, code, 0, new Indicatoropgave(new BigDecimal("12"), null, "telling (fictief)", LocalDate.of(2024, 9, 1), "", "")));
        byte[] bestand = json("\"overgenomen\" : false", "\"overgenomen\" : true");
        assertThat(bekijken(bestand).fouten()).isEmpty();
        assertThat(bekijken(bestand).wijzigingen()).isEmpty();
    }

    @Test
    void een_getal_dat_een_rekenblad_net_niet_bewaarde_is_dat_getal() {
        assertThat(Bladvorm.getal(new Bladlezer.Waarde(Bladlezer.Vorm.GETAL, "62500.099999999999"))).isEqualTo("62500.1");
        assertThat(Bladvorm.getal(new Bladlezer.Waarde(Bladlezer.Vorm.GETAL, "0.1"))).isEqualTo("0.1");
    }

    @Test
    void een_verwijzing_naar_wat_er_niet_is_en_een_verzonnen_nummer_worden_geweigerd() {
        assertThat(bekijken(json("\"vraagstuk\" : 1", "\"vraagstuk\" : 9")).fouten()).extracting(f -> f.plaats() + " " + f.reden() + " " + f.waarden())
                .contains("inhoud.delen.doelen[0] VERWIJZING_BESTAAT_NIET {code=V-9}");
        assertThat(bekijken(blad(b -> zet(b, "doelen", 2, 0, "D-7"))).fouten()).extracting(Inleesfout::melding).anyMatch(m -> m.startsWith("D-7 stond niet in het plan"));
        assertThat(bekijken(blad(b -> zet(b, "doelen", 2, 0, "D-1"))).fouten()).extracting(Inleesfout::melding).contains("D-1 staat er twee keer in.");
        assertThat(bekijken(blad(b -> b.getSheet("doelen").removeRow(b.getSheet("doelen").getRow(1)))).fouten()).extracting(f -> f.plaats() + " " + f.waarden())
                .contains("blad activiteiten, rij 2 {code=D-1}");
    }

    @Test
    void gevaarlijke_en_verkeerde_bestanden_krijgen_een_zin() {
        eersteMelding("is te groot", new byte[Inlezen.GROOTSTE + 1]);
        eersteMelding("geen JSON", "hallo".getBytes(StandardCharsets.UTF_8));
        eersteMelding("geen JSON", new byte[0]);
        eersteMelding("geen JSON (UTF-8)", new byte[] {(byte) 0xC3, 0x28, 5});
        eersteMelding("twee keer", "{\"vorm\":1,\"vorm\":2}".getBytes(StandardCharsets.UTF_8));
        eersteMelding("geen geldige JSON", ("{\"a\":" + "[".repeat(5000)).getBytes(StandardCharsets.UTF_8));
        eersteMelding("formule", blad(b -> b.getSheet("doelen").getRow(1).getCell(6).setCellFormula("1+1")));
        eersteMelding("macro", zip(Map.of("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>", "xl/vbaProject.bin", "x")));
        eersteMelding("uitgepakt te groot", zip(Map.of("xl/workbook.xml", " ".repeat(6_000_000))));
        eersteMelding("geen werkboek", zip(Map.of("xl/styles.xml", "<x/>")));
        eersteMelding("wachtwoord", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0});
        eersteMelding("geen blad met de naam ‘plan’", blad(b -> b.setSheetName(0, "iets")));
        eersteMelding("het plan van ‘Het Veen’", json("\"regio\" : \"De Waarden\"", "\"regio\" : \"Het Veen\""));
        eersteMelding("voor de regeling rap-2024", json("\"regeling\" : \"ldnor-2025\"", "\"regeling\" : \"rap-2024\""));
        eersteMelding("tekst van 2024-06-11", json("\"regelversie\" : \"2024-11-30\"", "\"regelversie\" : \"2024-06-11\""));
        eersteMelding("van welke stand", new String(json(), StandardCharsets.UTF_8).replaceAll("\"sha256\" : \"[0-9a-f]{64}\"", "\"sha256\" : \"" + "0".repeat(64) + "\"")
                .getBytes(StandardCharsets.UTF_8));
        eersteMelding("niet de vorm", json("onderwijsregio-plan-1", "onderwijsregio-plan-9"));
    }

    private void eersteMelding(String deel, byte[] bestand) {
        List<Inleesfout> fouten = bekijken(bestand).fouten();
        assertThat(fouten).as(deel).isNotEmpty();
        assertThat(fouten.getFirst().melding()).contains(deel);
    }

    private static byte[] zip(Map<String, String> delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Map.Entry<String, String> deel : new java.util.TreeMap<>(delen).entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    @Test
    void een_script_in_een_tekst_komt_niet_binnen_en_een_formulier_krijgt_zijn_gewone_vorm() {
        assertThat(in(json("<p>vertrekt 1 op de 5 starters</p>", "<p onclick='x()'>nu anders<script>alert(1)</script></p>", "\"diensten\" : \"werven\\nopleiden\"",
                "\"diensten\" : \"opleiden\\nwerven\\nopleiden\"", "\"naam\" : \"Loket\",", "\"naam\" : \" Loket Waarden \","))).isPositive();
        assertThat(nu().onderdelen()).containsEntry("a", "<p>nu anders</p>");
        assertThat(bekijken(json("\"diensten\" : \"werven\\nopleiden\"", "\"diensten\" : \"zingen\"")).fouten()).extracting(Inleesfout::plaats).containsExactly("inhoud.delen.formulieren.LOKET");
    }

    @Test
    void alleen_wie_schrijft_in_een_open_plan_leest_in_en_een_andere_regio_kent_het_bestand_niet() {
        byte[] bestand = json("Minder uitval", "Geen uitval");
        String gezien = bekijken(bestand).gezien();
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> inTransactie(e -> inlezen.bekijken(stand.bestuurderZuid, bestand)));
        geweigerd(PlanReden.PLAN_NIET_BEGONNEN, () -> inTransactie(e -> inlezen.bekijken(stand.vreemd, bestand)));
        doen(() -> plannen.beginnen(stand.vreemd));
        assertThat(inTransactie(e -> inlezen.bekijken(stand.vreemd, bestand)).fouten()).extracting(Inleesfout::melding).first().asString().contains("plan van ‘De Waarden’");
        doen(() -> em.createNativeQuery("update plan set status = 'IN_STEMMING' where regio_id = :r").setParameter("r", stand.regio).executeUpdate());
        geweigerd(PlanReden.BEVROREN, () -> inTransactie(e -> inlezen.inlezen(stand.adviseur, bestand, gezien, false)));
    }

    @Test
    void ook_een_bevroren_versie_gaat_uit_en_weer_in() {
        doen(() -> versies.versieBewaren(stand.adviseur, "een"));
        byte[] bestand = inTransactie(e -> bestanden.versie(stand.opleider, 1, Uitwisselvorm.JSON)).inhoud();
        doen(() -> plannen.bewaren(stand.projectleider, "c", 0, "<p>later</p>"));
        Inleesbeeld beeld = bekijken(bestand);
        assertThat(beeld.fouten()).isEmpty();
        assertThat(beeld.wijzigt()).as("what came later stays").isFalse();
    }

    private static void geweigerd(Reden reden, Runnable werk) {
        assertThatThrownBy(werk::run).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
