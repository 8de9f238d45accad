package nl.onderwijsregio.regelbeheer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes and reads a sheet of plain text cells (XLSX), with the first row as names of the columns. Reading takes values only: a formula, a
 * macro or a link to elsewhere refuses the file, and so does one that unpacks to more than a few megabytes.
 */
final class Parameterblad {
    private static final int MEESTE_BYTES = 8 * 1024 * 1024;
    private static final int MEESTE_DELEN = 60;
    private static final int MEESTE_RIJEN = 2000;
    private static final String BLAD = "xl/worksheets/sheet1.xml";

    private Parameterblad() {}

    /** A workbook with one sheet. */
    static byte[] schrijf(String naam, List<List<String>> rijen) {
        StringBuilder blad = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int r = 0; r < rijen.size(); r++) {
            blad.append("<row r=\"").append(r + 1).append("\">");
            for (int k = 0; k < rijen.get(r).size(); k++) {
                blad.append("<c r=\"").append(kolom(k)).append(r + 1).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(xml(rijen.get(r).get(k))).append("</t></is></c>");
            }
            blad.append("</row>");
        }
        return zip(xml(naam), blad.append("</sheetData></worksheet>").toString());
    }

    private static byte[] zip(String naam, String blad) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit, StandardCharsets.UTF_8)) {
            deel(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "<Override PartName=\"/" + BLAD + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            deel(zip, "_rels/.rels", relatie("officeDocument", "xl/workbook.xml"));
            deel(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"" + naam
                    + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            deel(zip, "xl/_rels/workbook.xml.rels", relatie("worksheet", "worksheets/sheet1.xml"));
            deel(zip, BLAD, blad);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static String relatie(String soort, String doel) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + soort + "\" Target=\"" + doel + "\"/></Relationships>";
    }

    private static void deel(ZipOutputStream zip, String naam, String inhoud) throws IOException {
        ZipEntry deel = new ZipEntry(naam);
        deel.setTime(0);
        zip.putNextEntry(deel);
        zip.write(inhoud.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String kolom(int nummer) {
        return nummer < 26 ? String.valueOf((char) ('A' + nummer)) : kolom(nummer / 26 - 1) + kolom(nummer % 26);
    }

    private static String xml(String tekst) {
        return tekst.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** @throws OngeldigBestand when it is no plain sheet */
    static List<Parameterrij> lees(byte[] inhoud) {
        Map<String, byte[]> delen = delen(inhoud);
        if (!delen.containsKey(BLAD)) {
            throw new OngeldigBestand(0, "Dit is geen werkblad (XLSX) zoals u het hier downloadt.");
        }
        List<String> gedeeld = new ArrayList<>();
        if (delen.containsKey("xl/sharedStrings.xml")) {
            ontleed(delen.get("xl/sharedStrings.xml"), new Gedeeldetekst(gedeeld));
        }
        Bladlezer lezer = new Bladlezer(gedeeld);
        ontleed(delen.get(BLAD), lezer);
        return lezer.rijen();
    }

    private static Map<String, byte[]> delen(byte[] inhoud) {
        Map<String, byte[]> delen = new HashMap<>();
        int ruimte = MEESTE_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud), StandardCharsets.UTF_8)) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                eisOnschuldig(deel.getName(), delen.size());
                byte[] bytes = zip.readNBytes(ruimte + 1);
                ruimte -= bytes.length;
                if (ruimte < 0) {
                    throw new OngeldigBestand(0, "Het werkblad is uitgepakt te groot.");
                }
                delen.put(deel.getName(), bytes);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new OngeldigBestand(0, "Dit is geen leesbaar werkblad (XLSX).");
        }
        return delen;
    }

    private static void eisOnschuldig(String naam, int aantal) {
        String klein = naam.toLowerCase(java.util.Locale.ROOT);
        if (klein.contains("vbaproject") || klein.contains("macrosheet") || klein.contains("activex") || klein.contains("embeddings")) {
            throw new OngeldigBestand(0, "Het werkblad heeft een macro of een ingesloten onderdeel. Dat lezen we niet.");
        }
        if (klein.contains("externallink") || klein.contains("connections.xml")) {
            throw new OngeldigBestand(0, "Het werkblad verwijst naar een ander bestand. Dat lezen we niet.");
        }
        if (aantal >= MEESTE_DELEN) {
            throw new OngeldigBestand(0, "Het werkblad heeft te veel onderdelen.");
        }
    }

    private static void ontleed(byte[] xml, DefaultHandler lezer) {
        try (InputStream stroom = new ByteArrayInputStream(xml)) {
            SAXParserFactory fabriek = SAXParserFactory.newInstance();
            fabriek.setNamespaceAware(true);
            fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabriek.newSAXParser().parse(stroom, lezer);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new OngeldigBestand(0, "Het werkblad is niet te lezen.");
        }
    }

    /** The texts that cells refer to by number. */
    private static final class Gedeeldetekst extends DefaultHandler {
        private final List<String> teksten;
        private final StringBuilder tekst = new StringBuilder();
        private boolean in;

        Gedeeldetekst(List<String> teksten) {
            this.teksten = teksten;
        }

        @Override
        public void startElement(String ruimte, String naam, String vol, Attributes kenmerken) {
            if (naam.equals("si")) {
                tekst.setLength(0);
            }
            in = naam.equals("t");
        }

        @Override
        public void characters(char[] tekens, int van, int aantal) {
            if (in) {
                tekst.append(tekens, van, aantal);
            }
        }

        @Override
        public void endElement(String ruimte, String naam, String vol) {
            in = false;
            if (naam.equals("si")) {
                teksten.add(tekst.toString());
            }
        }
    }

    /** The rows below the names of the columns. */
    private static final class Bladlezer extends DefaultHandler {
        private final List<String> gedeeld;
        private final Map<String, String> koppen = new HashMap<>();
        private final List<Parameterrij> rijen = new ArrayList<>();
        private final StringBuilder tekst = new StringBuilder();
        private Map<String, String> rij = new HashMap<>();
        private int nummer;
        private String kolom;
        private String soort;
        private boolean in;

        Bladlezer(List<String> gedeeld) {
            this.gedeeld = gedeeld;
        }

        List<Parameterrij> rijen() {
            return rijen;
        }

        @Override
        public void startElement(String ruimte, String naam, String vol, Attributes kenmerken) {
            switch (naam) {
                case "row" -> begin(kenmerken.getValue("r"));
                case "c" -> cel(kenmerken);
                case "f" -> throw new OngeldigBestand(nummer, "In kolom " + kolom + " staat een formule. Zet er de waarde neer.");
                case "v", "t" -> in = true;
                default -> in = false;
            }
        }

        private void begin(String plaats) {
            nummer = plaats != null && plaats.matches("[0-9]{1,7}") ? Integer.parseInt(plaats) : nummer + 1;
            if (rijen.size() > MEESTE_RIJEN) {
                throw new OngeldigBestand(nummer, "Er staan te veel rijen in.");
            }
            rij = new HashMap<>();
        }

        private void cel(Attributes kenmerken) {
            String plaats = kenmerken.getValue("r");
            kolom = plaats == null ? "" : plaats.replaceAll("[0-9]", "");
            soort = kenmerken.getValue("t");
            tekst.setLength(0);
        }

        @Override
        public void characters(char[] tekens, int van, int aantal) {
            if (in) {
                tekst.append(tekens, van, aantal);
            }
        }

        @Override
        public void endElement(String ruimte, String naam, String vol) {
            in = false;
            if (naam.equals("c")) {
                rij.put(kolom, waarde());
            } else if (naam.equals("row")) {
                einde();
            }
        }

        private String waarde() {
            String ruw = tekst.toString();
            return switch (soort == null ? "n" : soort) {
                case "s" -> gedeeld(ruw);
                case "b" -> ruw.equals("1") ? "true" : "false";
                case "n" -> getal(ruw);
                case "e" -> throw new OngeldigBestand(nummer, "In kolom " + kolom + " staat een fout van het rekenblad.");
                default -> ruw;
            };
        }

        /** A number as people see it: a sheet keeps 68.8 as 68.799999999999997. */
        private static String getal(String ruw) {
            try {
                return ruw.isBlank() ? "" : new java.math.BigDecimal(String.valueOf(Double.parseDouble(ruw))).stripTrailingZeros().toPlainString();
            } catch (NumberFormatException geenGetal) {
                return ruw;
            }
        }

        private String gedeeld(String plaats) {
            if (!plaats.matches("[0-9]{1,6}") || Integer.parseInt(plaats) >= gedeeld.size()) {
                throw new OngeldigBestand(nummer, "In kolom " + kolom + " staat een verwijzing naar niets.");
            }
            return gedeeld.get(Integer.parseInt(plaats));
        }

        private void einde() {
            if (koppen.isEmpty()) {
                rij.forEach((waar, kop) -> koppen.put(waar, kop.strip()));
                return;
            }
            Map<String, String> cellen = new HashMap<>();
            rij.forEach((waar, waarde) -> {
                if (!waarde.isBlank() && koppen.containsKey(waar)) {
                    cellen.put(koppen.get(waar), waarde);
                }
            });
            if (!cellen.isEmpty()) {
                rijen.add(new Parameterrij(nummer, cellen));
            }
        }
    }
}
