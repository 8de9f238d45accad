package nl.onderwijsregio.plan.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The lists of the DOCX: one kind with bullets, one with numbers; every list of numbers begins at 1. */
final class Woordlijsten {
    private static final int NIVEAUS = 9;
    private static final int INSPRING = 360;

    private final XWPFNumbering nummering;
    private final BigInteger punten;
    private final BigInteger cijfers;

    Woordlijsten(XWPFDocument word) {
        nummering = word.createNumbering();
        punten = soort(0, STNumberFormat.BULLET);
        cijfers = soort(1, STNumberFormat.DECIMAL);
    }

    private BigInteger soort(int id, STNumberFormat.Enum vorm) {
        CTAbstractNum soort = CTAbstractNum.Factory.newInstance();
        soort.setAbstractNumId(BigInteger.valueOf(id));
        for (int n = 0; n < NIVEAUS; n++) {
            CTLvl niveau = soort.addNewLvl();
            niveau.setIlvl(BigInteger.valueOf(n));
            niveau.addNewStart().setVal(BigInteger.ONE);
            niveau.addNewNumFmt().setVal(vorm);
            niveau.addNewLvlText().setVal(vorm == STNumberFormat.BULLET ? (n % 2 == 0 ? "•" : "–") : "%" + (n + 1) + ".");
            var inspring = niveau.addNewPPr().addNewInd();
            inspring.setLeft(BigInteger.valueOf((long) (n + 1) * INSPRING));
            inspring.setHanging(BigInteger.valueOf(INSPRING));
        }
        return nummering.addAbstractNum(new XWPFAbstractNum(soort));
    }

    BigInteger punten() {
        return nummering.addNum(punten);
    }

    BigInteger cijfers() {
        BigInteger lijst = nummering.addNum(cijfers);
        for (int n = 0; n < NIVEAUS; n++) {
            var opnieuw = nummering.getNum(lijst).getCTNum().addNewLvlOverride();
            opnieuw.setIlvl(BigInteger.valueOf(n));
            opnieuw.addNewStartOverride().setVal(BigInteger.ONE);
        }
        return lijst;
    }
}
