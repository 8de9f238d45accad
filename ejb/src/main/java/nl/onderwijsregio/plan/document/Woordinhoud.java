package nl.onderwijsregio.plan.document;

import java.util.List;
import nl.onderwijsregio.plan.document.Blok.Kop;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The contents of the DOCX: a field that Word makes anew with the numbers of the pages, filled already with links for a reader that does not. */
final class Woordinhoud {
    private final XWPFDocument word;

    Woordinhoud(XWPFDocument word) {
        this.word = word;
    }

    void schrijven(List<Kop> koppen) {
        XWPFParagraph titel = word.createParagraph();
        titel.setStyle(Woordstijlen.INHOUDSKOP);
        titel.setPageBreak(true);
        titel.createRun().setText("Inhoud");
        for (int i = 0; i < koppen.size(); i++) {
            regel(koppen.get(i), i + 1, koppen.size());
        }
        word.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    private void regel(Kop kop, int nummer, int laatste) {
        XWPFParagraph regel = word.createParagraph();
        regel.setStyle("TOC" + kop.niveau());
        if (nummer == 1) {
            teken(regel, STFldCharType.BEGIN);
            regel.createRun().getCTR().addNewInstrText().setStringValue("TOC \\o \"1-3\" \\h \\z \\u");
            teken(regel, STFldCharType.SEPARATE);
        }
        CTHyperlink link = regel.getCTP().addNewHyperlink();
        link.setAnchor(Woordtekst.anker(nummer));
        link.addNewR().addNewT().setStringValue(kop.tekst());
        if (nummer == laatste) {
            teken(regel, STFldCharType.END);
        }
    }

    private static void teken(XWPFParagraph regel, STFldCharType.Enum soort) {
        regel.createRun().getCTR().addNewFldChar().setFldCharType(soort);
    }
}
