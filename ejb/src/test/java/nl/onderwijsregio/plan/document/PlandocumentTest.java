package nl.onderwijsregio.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.onderwijsregio.plan.Bestandssoort;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PlandocumentTest {
    private static final Plandocument PLAN = Voorbeeldplan.document(4);

    @Test
    void wat_voor_een_andere_tekst_werd_geschreven_staat_ook_in_het_document() {
        assertThat(Voorbeeldplan.zonderF().koppen()).extracting(Blok.Kop::tekst).contains("f. Bewaard uit een eerdere tekst van de regeling");
        assertThat(Voorbeeldplan.document(1).koppen()).extracting(Blok.Kop::tekst).noneMatch(k -> k.contains("Bewaard uit"));
    }

    @Test
    void de_pdf_doorstaat_de_keuring_van_pdf_ua() throws Exception {
        assertThat(fouten(Documentpdf.van(PLAN))).isEmpty();
        assertThat(fouten(Documentpdf.van(Voorbeeldplan.concept()))).isEmpty();
    }

    @Test
    void op_elke_bladzijde_staan_regio_versie_en_vingerafdruk() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documentpdf.van(PLAN))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(4);
            for (String bladzijde : bladzijden(pdf)) {
                assertThat(bladzijde).startsWith("De Waarden (fictief) · Plan van aanpak 2025 · versie 6").contains("SHA-256 " + Voorbeeldplan.VINGERAFDRUK.sha256(),
                        " van " + pdf.getNumberOfPages());
            }
            assertThat(String.join("", bladzijden(pdf))).contains("1-1-2025", "t/m 31-12-2025", "teken - in een tekst", "V-1 Starters vertrekken").doesNotContain("#");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(PLAN.kopregel());
        }
    }

    @Test
    void de_inhoudsopgave_noemt_de_bladzijde_waar_het_staat_en_elke_kop_is_een_bladwijzer() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documentpdf.van(PLAN))) {
            List<String> bladzijden = bladzijden(pdf);
            int plaats = IntStream.range(2, bladzijden.size()).filter(b -> bladzijden.get(b).contains("\nBegroting")).findFirst().orElseThrow() + 1;
            assertThat(bladzijden.get(1)).containsPattern("Begroting[ .]+" + plaats + "\n");
            List<String> bladwijzers = new ArrayList<>();
            verzamel(pdf.getDocumentCatalog().getDocumentOutline().children(), bladwijzers);
            assertThat(bladwijzers).containsSubsequence("Inhoud", "a. Ambities en arbeidsmarkt", "b. Activiteiten", "Activiteiten", "Begroting", "Partijen en gebied");
            assertThat(bladwijzers).hasSize(PLAN.koppen().size() + 1);
        }
    }

    @Test
    void dezelfde_versie_geeft_dezelfde_bytes() {
        assertThat(Documentpdf.van(PLAN)).isEqualTo(Documentpdf.van(PLAN));
    }

    @Test
    void wat_geen_versie_is_heet_concept() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documentpdf.van(Voorbeeldplan.concept()))) {
            assertThat(bladzijden(pdf)).allSatisfy(b -> assertThat(b).contains("CONCEPT van 3 oktober 2024, 10.30 uur"));
            assertThat(bladzijden(pdf).getFirst()).contains("nog niet vastgelegd");
        }
    }

    @Test
    void het_word_bestand_heeft_echte_koppen_lijsten_tabellen_en_een_veld_voor_de_inhoud() throws IOException {
        byte[] bytes = Documentword.van(PLAN);
        assertThat(Bestandssoort.van(bytes)).contains(Bestandssoort.DOCX);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(koppen(word, "Heading1")).startsWith("a. Ambities en arbeidsmarkt", "b. Activiteiten").endsWith("Partijen en gebied");
            assertThat(koppen(word, "Heading2")).contains("Wat wij zien", "Activiteiten", "Begroting");
            assertThat(word.getParagraphs().stream().filter(p -> p.getNumID() != null).map(XWPFParagraph::getText))
                    .contains("po: tekort van 8%", "vooral in de stad", "werven");
            assertThat(word.getTables()).anySatisfy(t -> assertThat(t.getRow(0).isRepeatHeader() && t.getText().contains("Vak 45")).isTrue());
            assertThat(word.getDocument().xmlText()).contains("TOC \\o", "w:hyperlink", "loket.example/waarden");
            assertThat(word.getHeaderList().getFirst().getText()).contains("versie 6", Voorbeeldplan.VINGERAFDRUK.sha256());
        }
    }

    private static List<String> koppen(XWPFDocument word, String stijl) {
        return word.getParagraphs().stream().filter(p -> stijl.equals(p.getStyle())).map(XWPFParagraph::getText).toList();
    }

    private static List<String> bladzijden(PDDocument pdf) throws IOException {
        List<String> uit = new ArrayList<>();
        for (int b = 1; b <= pdf.getNumberOfPages(); b++) {
            PDFTextStripper lezer = new PDFTextStripper();
            lezer.setSortByPosition(true);
            lezer.setStartPage(b);
            lezer.setEndPage(b);
            uit.add(lezer.getText(pdf).replace("\r", ""));
        }
        return uit;
    }

    private static void verzamel(Iterable<PDOutlineItem> items, List<String> uit) {
        for (PDOutlineItem item : items) {
            uit.add(item.getTitle());
            verzamel(item.children(), uit);
        }
    }

    private static List<String> fouten(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser lezer = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            ValidationResult oordeel = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false).validate(lezer);
            assertThat(oordeel.getTotalAssertions()).isGreaterThan(100);
            return oordeel.getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage()).distinct().toList();
        }
    }
}
