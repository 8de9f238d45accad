package nl.onderwijsregio.plan.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Writes a document as tagged PDF that follows PDF/UA-1: language, title, structure of headings, lists and tables, bookmarks, embedded
 * fonts. The same document gives the same bytes: its moments come from the version and its identification from the fingerprint.
 */
final class Documentpdf {
    /** A face of Liberation Sans. */
    private record Letter(String bestand, int gewicht, FontStyle stijl) {}

    private static final List<Letter> LETTERS = List.of(new Letter("Regular", 400, FontStyle.NORMAL), new Letter("Bold", 700, FontStyle.NORMAL),
            new Letter("Italic", 400, FontStyle.ITALIC), new Letter("BoldItalic", 700, FontStyle.ITALIC));

    static {
        XRLog.listRegisteredLoggers().forEach(naam -> XRLog.setLevel(naam, Level.WARNING));
    }

    private Documentpdf() {}

    static byte[] van(Plandocument document) {
        PdfRendererBuilder bouwer = new PdfRendererBuilder().usePdfUaAccessibility(true).withProducer("Onderwijsregio")
                .useUriResolver((basis, adres) -> adres.startsWith("#") || adres.matches("(https?|mailto):.*") ? adres : null);
        LETTERS.forEach(l -> bouwer.useFont(() -> letter(l.bestand()), "Liberation", l.gewicht(), l.stijl(), true));
        bouwer.withW3cDocument(xml(Documenthtml.van(document)), null);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (PdfBoxRenderer maker = bouwer.buildPdfRenderer()) {
            maker.createPDFWithoutClosing();
            PDDocument pdf = maker.getPdfDocument();
            vastzetten(pdf, document);
            pdf.save(uit);
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static void vastzetten(PDDocument pdf, Plandocument document) {
        Calendar moment = kalender(document.moment());
        pdf.getDocumentInformation().setCreationDate(moment);
        pdf.getDocumentInformation().setModificationDate(moment);
        pdf.setDocumentId(Long.parseUnsignedLong(document.vingerafdruk().sha256().substring(0, 15), 16));
    }

    private static Calendar kalender(Instant moment) {
        Calendar kalender = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        kalender.setTimeInMillis(moment.toEpochMilli());
        return kalender;
    }

    private static InputStream letter(String bestand) {
        return Documentpdf.class.getResourceAsStream("/liberation/LiberationSans-" + bestand + ".ttf");
    }

    private static Document xml(String html) {
        return Xml.ontleed(html.getBytes(StandardCharsets.UTF_8));
    }
}
