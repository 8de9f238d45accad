package nl.onderwijsregio.regeling.blad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes sheets of texts as XLSX, the same bytes for the same texts. Every cell is formatted as text, so that a spreadsheet keeps what people
 * type and makes no date or number of it; only columns of amounts hold numbers, so that a spreadsheet can add them up.
 */
public final class Werkboekschrijver {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PAKKET = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SOORT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Werkboekschrijver() { }

    /**
     * One sheet.
     *
     * @param breedten width of each column, in characters
     * @param vast how many columns on the left stay in sight
     * @param bedragen the columns, from 0, of which the cells are numbers with two decimals: digits and at most one point
     */
    public record Blad(String naam, List<Integer> breedten, int vast, List<List<String>> rijen, Set<Integer> bedragen) {
        public Blad {
            breedten = List.copyOf(breedten);
            rijen = List.copyOf(rijen);
            bedragen = Set.copyOf(bedragen);
        }

        /** Without amounts. */
        public Blad(String naam, List<Integer> breedten, int vast, List<List<String>> rijen) {
            this(naam, breedten, vast, rijen, Set.of());
        }
    }

    /** A workbook with these sheets; the first row of each names its columns. */
    public static byte[] schrijf(List<Blad> bladen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit, StandardCharsets.UTF_8)) {
            deel(zip, "[Content_Types].xml", "<Types xmlns=\"" + PAKKET + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SOORT + "sheet.main+xml\"/>"
                    + per(bladen, n -> "<Override PartName=\"/xl/worksheets/sheet" + n + ".xml\" ContentType=\"" + SOORT + "worksheet+xml\"/>")
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + SOORT + "styles+xml\"/></Types>");
            deel(zip, "_rels/.rels", relaties(relatie(1, "officeDocument", "xl/workbook.xml")));
            deel(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + REL + "\"><sheets>" + per(bladen, n -> "<sheet name=\"" + schoon(bladen.get(n - 1).naam())
                    + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>") + "</sheets></workbook>");
            deel(zip, "xl/_rels/workbook.xml.rels", relaties(per(bladen, n -> relatie(n, "worksheet", "worksheets/sheet" + n + ".xml"))
                    + relatie(bladen.size() + 1, "styles", "styles.xml")));
            deel(zip, "xl/styles.xml", stijlen());
            for (int n = 1; n <= bladen.size(); n++) {
                deel(zip, "xl/worksheets/sheet" + n + ".xml", blad(bladen.get(n - 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static String per(List<Blad> bladen, IntFunction<String> tekst) {
        return IntStream.rangeClosed(1, bladen.size()).mapToObj(tekst).collect(Collectors.joining());
    }

    private static void deel(ZipOutputStream zip, String naam, String inhoud) throws IOException {
        ZipEntry deel = new ZipEntry(naam);
        deel.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(deel);
        zip.write((XML + inhoud).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relaties(String relaties) {
        return "<Relationships xmlns=\"" + PAKKET + "relationships\">" + relaties + "</Relationships>";
    }

    private static String relatie(int nummer, String soort, String doel) {
        return "<Relationship Id=\"rId" + nummer + "\" Type=\"" + REL + "/" + soort + "\" Target=\"" + doel + "\"/>";
    }

    /** Style 0 is plain, 1 is text, 2 is text in bold, 3 is an amount. */
    private static String stijlen() {
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
                + "<xf numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/></cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Standaard\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static String blad(Blad blad) {
        String hoek = Werkboek.kolom(blad.vast()) + "2";
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\"><pane "
                + (blad.vast() == 0 ? "" : "xSplit=\"" + blad.vast() + "\" ") + "ySplit=\"1\" topLeftCell=\"" + hoek + "\" activePane=\""
                + (blad.vast() == 0 ? "bottomLeft" : "bottomRight") + "\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < blad.breedten().size(); i++) {
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1).append("\" width=\"").append(blad.breedten().get(i))
                    .append("\" style=\"").append(blad.bedragen().contains(i) ? 3 : 1).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        for (int r = 0; r < blad.rijen().size(); r++) {
            rij(xml, r + 1, blad.rijen().get(r), r == 0 ? Set.of() : blad.bedragen());
        }
        return xml.append("</sheetData><ignoredErrors><ignoredError sqref=\"A1:").append(Werkboek.kolom(blad.breedten().size() - 1)).append(blad.rijen().size())
                .append("\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>").toString();
    }

    private static void rij(StringBuilder xml, int nummer, List<String> cellen, Set<Integer> bedragen) {
        xml.append("<row r=\"").append(nummer).append("\">");
        for (int k = 0; k < cellen.size(); k++) {
            boolean bedrag = bedragen.contains(k);
            xml.append("<c r=\"").append(Werkboek.kolom(k)).append(nummer).append("\" s=\"").append(nummer == 1 ? 2 : bedrag ? 3 : 1);
            if (cellen.get(k).isEmpty()) {
                xml.append("\"/>");
            } else if (bedrag) {
                xml.append("\"><v>").append(schoon(cellen.get(k))).append("</v></c>");
            } else {
                xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(schoon(Celtekst.uit(cellen.get(k)))).append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    private static String schoon(String tekst) {
        return tekst.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
