package nl.onderwijsregio.plan.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables of the DOCX: fixed widths, a head that is repeated, rows that do not break over pages. */
final class Woordtabel {
    /** Width of the text, in twentieths of a point. */
    static final int BREED = 9638;
    static final int LETTER = 9;
    private static final String KOPKLEUR = "E8EFEE";
    private static final int LABEL = 24;

    private final XWPFDocument word;

    Woordtabel(XWPFDocument word) {
        this.word = word;
    }

    void schrijven(Blok.Tabel t) {
        XWPFTable tabel = leeg(t.rijen().size() + 1, t.breedten());
        tabel.getRow(0).setRepeatHeader(true);
        for (int k = 0; k < t.koppen().size(); k++) {
            cel(tabel.getRow(0).getCell(k), t.koppen().get(k), true, t.getallen().contains(k));
            for (int r = 0; r < t.rijen().size(); r++) {
                cel(tabel.getRow(r + 1).getCell(k), t.rijen().get(r).get(k), r >= t.rijen().size() - t.totalen(), t.getallen().contains(k));
            }
        }
        for (int k = 0; k < t.koppen().size(); k++) {
            tabel.getRow(0).getCell(k).setColor(KOPKLEUR);
        }
        word.createParagraph();
    }

    void schrijven(Blok.Kenmerken k) {
        List<Blok.Kenmerk> regels = k.kenmerken().stream().filter(r -> !r.waarde().isBlank()).toList();
        XWPFTable tabel = leeg(regels.size(), List.of(LABEL, 100 - LABEL));
        for (int r = 0; r < regels.size(); r++) {
            cel(tabel.getRow(r).getCell(0), regels.get(r).label(), true, false);
            tabel.getRow(r).getCell(0).setColor(KOPKLEUR);
            cel(tabel.getRow(r).getCell(1), regels.get(r).waarde(), false, false);
            bijeen(tabel.getRow(r), r < regels.size() - 1);
        }
        word.createParagraph();
    }

    private static void bijeen(XWPFTableRow rij, boolean metVolgende) {
        rij.getTableCells().forEach(c -> c.getParagraphs().getFirst().setKeepNext(metVolgende));
    }

    /** @param breedten share of each column in the width, in percent */
    XWPFTable leeg(int rijen, List<Integer> breedten) {
        XWPFTable tabel = word.createTable(rijen, breedten.size());
        tabel.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        tabel.setWidth(BREED);
        var rooster = tabel.getCTTbl().getTblGrid() == null ? tabel.getCTTbl().addNewTblGrid() : tabel.getCTTbl().getTblGrid();
        for (int k = 0; k < breedten.size(); k++) {
            int breedte = BREED * breedten.get(k) / 100;
            (k < rooster.sizeOfGridColArray() ? rooster.getGridColArray(k) : rooster.addNewGridCol()).setW(BigInteger.valueOf(breedte));
            for (XWPFTableRow rij : tabel.getRows()) {
                rij.setCantSplitRow(true);
                rij.getCell(k).setWidth(String.valueOf(breedte));
            }
        }
        return tabel;
    }

    static void cel(XWPFTableCell cel, String tekst, boolean vet, boolean getal) {
        XWPFParagraph alinea = cel.getParagraphs().getFirst();
        alinea.setSpacingAfter(20);
        alinea.setAlignment(getal ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        XWPFRun letters = alinea.createRun();
        letters.setBold(vet);
        letters.setFontSize(LETTER);
        Woordtekst.regels(letters, tekst);
    }
}
