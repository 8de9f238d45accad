package nl.onderwijsregio.regeling.blad;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a worksheet file into memory, within limits, and only when it has no parts but those of a plain worksheet. */
final class Uitpakker {

    static final int HOOGSTENS_BYTES = 1_000_000;
    private static final int HOOGSTENS_DELEN = 100;
    private static final int HOOGSTENS_PER_DEEL = 5_000_000;
    private static final int HOOGSTENS_SAMEN = 10_000_000;
    private static final int HOOGSTE_VERHOUDING = 100;
    private static final int MAG_ALTIJD = 200_000;
    private static final Pattern GEWOON = Pattern.compile("\\[Content_Types]\\.xml|_rels/\\.rels|docProps/[A-Za-z]+\\.xml|docMetadata/[A-Za-z]+\\.xml"
            + "|xl/(?:_rels/)?workbook\\.xml(?:\\.rels)?|xl/worksheets/(?:_rels/)?sheet[0-9]+\\.xml(?:\\.rels)?|xl/styles\\.xml|xl/sharedStrings\\.xml"
            + "|xl/theme/theme[0-9]+\\.xml|xl/printerSettings/printerSettings[0-9]+\\.bin|customXml/(?:_rels/)?[A-Za-z0-9]+\\.xml(?:\\.rels)?");

    private Uitpakker() { }

    /** Reads at most one byte more than allowed. */
    static byte[] lees(InputStream stroom) {
        try {
            byte[] bytes = stroom.readNBytes(HOOGSTENS_BYTES + 1);
            if (bytes.length > HOOGSTENS_BYTES) {
                throw new OnjuistBlad("Het bestand is te groot: hoogstens " + HOOGSTENS_BYTES / 1_000_000 + " MB.");
            }
            return bytes;
        } catch (IOException e) {
            throw new OnjuistBlad("Het bestand is niet te lezen.", e);
        }
    }

    /** The parts by name. */
    static Map<String, byte[]> uitpakken(byte[] bestand) {
        eisZip(bestand);
        Map<String, byte[]> delen = new LinkedHashMap<>();
        long samen = 0;
        try (Teller teller = new Teller(bestand); ZipInputStream zip = new ZipInputStream(teller)) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                eisGewoon(deel, delen);
                byte[] inhoud = inhoud(zip, deel.getName(), teller);
                samen += inhoud.length;
                if (samen > HOOGSTENS_SAMEN) {
                    throw new OnjuistBlad("Het werkboek wordt uitgepakt te groot: meer dan " + HOOGSTENS_SAMEN / 1_000_000 + " MB.");
                }
                delen.put(deel.getName(), inhoud);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw e instanceof OnjuistBlad eigen ? eigen : new OnjuistBlad("Het werkboek is beschadigd of versleuteld.", e);
        }
        if (!delen.containsKey("xl/workbook.xml") || !delen.containsKey("[Content_Types].xml")) {
            throw new OnjuistBlad("Dit is een zip-bestand, maar geen werkboek (.xlsx).");
        }
        return delen;
    }

    private static void eisZip(byte[] bestand) {
        if (bestand.length > 7 && (bestand[0] & 0xFF) == 0xD0 && (bestand[1] & 0xFF) == 0xCF) {
            throw new OnjuistBlad("Dit is een oud of met een wachtwoord beveiligd werkboek. Bewaar het als gewoon werkboek (.xlsx).");
        }
        if (bestand.length < 4 || bestand[0] != 'P' || bestand[1] != 'K' || bestand[2] != 3 || bestand[3] != 4) {
            throw new OnjuistBlad("Dit is geen werkboek (.xlsx).");
        }
    }

    private static void eisGewoon(ZipEntry deel, Map<String, byte[]> delen) {
        String naam = deel.getName();
        if (delen.size() == HOOGSTENS_DELEN) {
            throw new OnjuistBlad("Het werkboek heeft meer dan " + HOOGSTENS_DELEN + " delen.");
        }
        if (delen.containsKey(naam)) {
            throw new OnjuistBlad("Het werkboek heeft twee keer het deel " + ingekort(naam) + ".");
        }
        if (!GEWOON.matcher(naam).matches()) {
            throw new OnjuistBlad("Het werkboek heeft " + soort(naam.toLowerCase(Locale.ROOT)) + " (" + ingekort(naam) + "). Dat nemen we niet aan.");
        }
    }

    private static String soort(String naam) {
        if (naam.contains("vba") || naam.contains("macro")) {
            return "macro's";
        }
        if (naam.contains("externallink") || naam.contains("connection") || naam.contains("querytable")) {
            return "een koppeling naar buiten";
        }
        if (naam.contains("calcchain")) {
            return "formules";
        }
        if (naam.contains("embed") || naam.contains("activex") || naam.contains("ctrlprop")) {
            return "ingesloten objecten";
        }
        return naam.contains("..") || naam.startsWith("/") || naam.contains("\\") || naam.contains(":") ? "een deel met een vreemde plaats"
                : "een deel dat niet in een eenvoudig blad hoort, zoals een opmerking, tekening of draaitabel";
    }

    private static byte[] inhoud(ZipInputStream zip, String naam, Teller teller) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long begin = teller.gelezen;
        for (int aantal = zip.read(buffer); aantal >= 0; aantal = zip.read(buffer)) {
            uit.write(buffer, 0, aantal);
            long ingepakt = Math.max(1, teller.gelezen - begin);
            if (uit.size() > HOOGSTENS_PER_DEEL || uit.size() > MAG_ALTIJD && uit.size() / ingepakt > HOOGSTE_VERHOUDING) {
                throw new OnjuistBlad("Het werkboek wordt uitgepakt te groot (" + ingekort(naam) + ").");
            }
        }
        return uit.toByteArray();
    }

    private static String ingekort(String naam) {
        return naam.length() <= 60 ? naam : naam.substring(0, 60) + "…";
    }

    /** Knows how much packed data has been read. */
    private static final class Teller extends ByteArrayInputStream {
        private long gelezen;

        Teller(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] b, int van, int aantal) {
            int n = super.read(b, van, Math.min(aantal, 512));
            gelezen += Math.max(0, n);
            return n;
        }
    }
}
