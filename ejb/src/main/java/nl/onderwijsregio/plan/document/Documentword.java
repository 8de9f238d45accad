package nl.onderwijsregio.plan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.plan.document.Blok.Kop;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a document as DOCX with real headings, lists and tables, a field for the contents, and the version and its fingerprint above every page. */
final class Documentword {
    private static final int A4_BREED = 11906;
    private static final int A4_HOOG = 16838;
    private static final int MARGE = 1134;

    private final XWPFDocument word = new XWPFDocument();
    private final Plandocument document;
    private final Woordtekst tekst;

    private Documentword(Plandocument document) {
        this.document = document;
        Woordstijlen.zetten(word);
        tekst = new Woordtekst(word, new Woordlijsten(word));
    }

    static byte[] van(Plandocument document) {
        return new Documentword(document).schrijven();
    }

    private byte[] schrijven() {
        bladzijde();
        voorblad();
        if (!document.brief()) {
            new Woordinhoud(word).schrijven(document.koppen());
        }
        int nummer = 0;
        for (Blok blok : document.blokken()) {
            nummer += blok instanceof Kop ? 1 : 0;
            blok(blok, nummer);
        }
        return bytes();
    }

    private void bladzijde() {
        CTSectPr vorm = word.getDocument().getBody().addNewSectPr();
        CTPageSz maat = vorm.addNewPgSz();
        maat.setW(BigInteger.valueOf(A4_BREED));
        maat.setH(BigInteger.valueOf(A4_HOOG));
        CTPageMar marge = vorm.addNewPgMar();
        marge.setLeft(BigInteger.valueOf(MARGE));
        marge.setRight(BigInteger.valueOf(MARGE));
        marge.setTop(BigInteger.valueOf(MARGE + 400));
        marge.setBottom(BigInteger.valueOf(MARGE));
        marge.setHeader(BigInteger.valueOf(600));
        marge.setFooter(BigInteger.valueOf(500));
        XWPFHeader boven = word.createHeader(HeaderFooterType.DEFAULT);
        List.of(document.kopregel(), document.merk()).forEach(regel -> klein(boven.createParagraph(), regel));
        XWPFFooter onder = word.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph voet = onder.createParagraph();
        klein(voet, "pagina ");
        voet.getCTP().addNewFldSimple().setInstr("PAGE");
        klein(voet, " van ");
        voet.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        var eigen = word.getProperties().getCoreProperties();
        eigen.setTitle(document.kopregel());
        eigen.setCreator("Onderwijsregio " + document.regio());
        eigen.setSubjectProperty(document.merk());
        eigen.setCreated(Optional.of(Date.from(document.moment())));
        eigen.setModified(Optional.of(Date.from(document.moment())));
        word.enforceUpdateFields();
    }

    private static void klein(XWPFParagraph alinea, String regel) {
        alinea.setStyle(Woordstijlen.KOPREGEL);
        alinea.createRun().setText(regel);
    }

    private void voorblad() {
        tekst.alinea(Woordstijlen.TITEL, document.titel());
        if (!document.brief()) {
            tekst.alinea(Woordstijlen.ONDERTITEL, document.regio());
        }
        if (document.concept()) {
            tekst.alinea(Woordstijlen.CONCEPT, "CONCEPT");
        }
        new Woordtabel(word).schrijven(new Blok.Kenmerken(document.brief() ? "Gegevens van deze brief" : "Gegevens van dit document", document.gegevens()));
    }

    private void blok(Blok blok, int nummer) {
        switch (blok) {
            case Kop k -> tekst.kop(k, nummer);
            case Blok.Alinea a -> tekst.alinea(null, a.tekst());
            case Blok.Punten p -> tekst.punten(p.punten());
            case Blok.Opgemaakt o -> tekst.opmaak(o.opmaak());
            case Blok.Tabel t -> {
                tekst.alinea(Woordstijlen.BIJSCHRIFT, t.bijschrift());
                new Woordtabel(word).schrijven(t);
            }
            case Blok.Kenmerken k -> new Woordtabel(word).schrijven(k);
        }
    }

    private byte[] bytes() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (word) {
            word.write(uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
