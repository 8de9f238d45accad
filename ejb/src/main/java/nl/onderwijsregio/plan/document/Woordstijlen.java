package nl.onderwijsregio.plan.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of the DOCX. The names of headings and contents are those Word itself uses, so that its navigation and its contents know them. */
final class Woordstijlen {
    static final String TITEL = "Title";
    static final String ONDERTITEL = "Subtitle";
    static final String CONCEPT = "Concept";
    static final String BIJSCHRIFT = "Caption";
    static final String KOPREGEL = "Header";
    static final String CITAAT = "Quote";
    static final String INHOUDSKOP = "TOCHeading";
    private static final String GEWOON = "Normal";
    private static final String GROEN = "1B5E57";
    private static final String INKT = "1C2A2B";
    private static final int HALF = 2;

    private final CTStyles stijlen = CTStyles.Factory.newInstance();

    private Woordstijlen() {}

    static void zetten(XWPFDocument word) {
        Woordstijlen eigen = new Woordstijlen();
        eigen.grond();
        eigen.stijl(GEWOON, "Normal", 0, false, INKT, 0, 120, -1).setDefault(true);
        eigen.stijl(TITEL, "Title", 26, true, INKT, 1200, 120, -1);
        eigen.stijl(ONDERTITEL, "Subtitle", 15, false, INKT, 0, 400, -1);
        eigen.stijl(CONCEPT, "Concept", 20, true, "9A3412", 0, 240, -1);
        eigen.stijl(INHOUDSKOP, "TOC Heading", 16, true, GROEN, 0, 160, -1);
        eigen.koppen();
        for (int n = 1; n <= 3; n++) {
            inspringen(eigen.stijl("TOC" + n, "toc " + n, 10, false, INKT, 0, 40, -1), (n - 1) * 300);
        }
        eigen.stijl(BIJSCHRIFT, "caption", 9, true, INKT, 120, 60, -1).getPPr().addNewKeepNext();
        eigen.stijl(KOPREGEL, "header", 8, false, "37474A", 0, 0, -1);
        inspringen(eigen.stijl(CITAAT, "Quote", 0, false, INKT, 0, 120, -1), 400);
        XWPFStyles doel = word.createStyles();
        doel.setStyles(eigen.stijlen);
    }

    private void koppen() {
        int[] groottes = {16, 13, 11, 10, 10};
        for (int n = 1; n <= groottes.length; n++) {
            CTPPrGeneral alinea = stijl("Heading" + n, "heading " + n, groottes[n - 1], true, n == 1 ? GROEN : INKT, n == 1 ? 360 : 240, 80, n - 1).getPPr();
            alinea.addNewKeepNext();
            alinea.addNewKeepLines();
        }
    }

    private void grond() {
        CTDocDefaults standaard = stijlen.addNewDocDefaults();
        CTRPr letter = standaard.addNewRPrDefault().addNewRPr();
        CTFonts naam = letter.addNewRFonts();
        naam.setAscii("Arial");
        naam.setHAnsi("Arial");
        naam.setCs("Arial");
        letter.addNewSz().setVal(BigInteger.valueOf(21));
        letter.addNewLang().setVal("nl-NL");
        standaard.addNewPPrDefault().addNewPPr().addNewSpacing().setLine(BigInteger.valueOf(276));
    }

    /** @param niveau outline level, or -1 */
    private CTStyle stijl(String id, String naam, int punten, boolean vet, String kleur, int voor, int na, int niveau) {
        CTStyle stijl = stijlen.addNewStyle();
        stijl.setType(STStyleType.PARAGRAPH);
        stijl.setStyleId(id);
        stijl.addNewName().setVal(naam);
        if (!id.equals(GEWOON)) {
            stijl.addNewBasedOn().setVal(GEWOON);
            stijl.addNewNext().setVal(GEWOON);
        }
        stijl.addNewQFormat();
        CTPPrGeneral alinea = stijl.addNewPPr();
        var ruimte = alinea.addNewSpacing();
        ruimte.setBefore(BigInteger.valueOf(voor));
        ruimte.setAfter(BigInteger.valueOf(na));
        if (niveau >= 0) {
            alinea.addNewOutlineLvl().setVal(BigInteger.valueOf(niveau));
        }
        CTRPr letter = stijl.addNewRPr();
        if (vet) {
            letter.addNewB();
        }
        letter.addNewColor().setVal(kleur);
        if (punten > 0) {
            letter.addNewSz().setVal(BigInteger.valueOf((long) punten * HALF));
        }
        return stijl;
    }

    private static void inspringen(CTStyle stijl, int links) {
        stijl.getPPr().addNewInd().setLeft(BigInteger.valueOf(links));
    }
}
