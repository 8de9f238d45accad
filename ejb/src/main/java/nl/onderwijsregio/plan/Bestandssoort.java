package nl.onderwijsregio.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of files that may be attached, told by their content and never by their name. */
public enum Bestandssoort {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv", "csv");

    private static final int MEESTE_INGANGEN = 2_000;
    private static final long MEEST_UITGEPAKT = 256L * 1024 * 1024;

    private final String mediatype;
    private final String extensie;

    Bestandssoort(String mediatype, String extensie) {
        this.mediatype = mediatype;
        this.extensie = extensie;
    }

    public String mediatype() {
        return mediatype;
    }

    /** File name extension without the dot. */
    public String extensie() {
        return extensie;
    }

    /** What the bytes are; empty when none of the kinds. */
    public static Optional<Bestandssoort> van(byte[] inhoud) {
        if (begintMet(inhoud, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (begintMet(inhoud, "PK")) {
            return kantoor(inhoud);
        }
        return isTabel(inhoud) ? Optional.of(CSV) : Optional.empty();
    }

    private static boolean begintMet(byte[] inhoud, String merk) {
        return inhoud.length >= merk.length() && new String(inhoud, 0, merk.length(), StandardCharsets.ISO_8859_1).equals(merk);
    }

    /** The parts stand in any order; a file that unpacks to more than any office file does is none. */
    private static Optional<Bestandssoort> kantoor(byte[] inhoud) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
            boolean inhoudsopgave = false;
            Bestandssoort soort = null;
            long uitgepakt = 0;
            int ingangen = 0;
            byte[] blok = new byte[64 * 1024];
            for (ZipEntry ingang = zip.getNextEntry(); ingang != null && ingangen++ < MEESTE_INGANGEN; ingang = zip.getNextEntry()) {
                inhoudsopgave |= ingang.getName().equals("[Content_Types].xml");
                soort = ingang.getName().startsWith("word/") ? DOCX : ingang.getName().startsWith("xl/") ? XLSX : soort;
                if (inhoudsopgave && soort != null) {
                    return Optional.of(soort);
                }
                for (int gelezen; (gelezen = zip.read(blok)) > 0;) {
                    uitgepakt += gelezen;
                    if (uitgepakt > MEEST_UITGEPAKT) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Text with a separator on its first line, and no characters that do not belong in text. */
    private static boolean isTabel(byte[] inhoud) {
        String tekst = tekst(inhoud);
        String eerste = tekst.lines().findFirst().orElse("");
        return (eerste.contains(";") || eerste.contains(","))
                && tekst.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t') && !eerste.stripLeading().startsWith("<");
    }

    private static String tekst(byte[] inhoud) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
        } catch (CharacterCodingException e) {
            return new String(inhoud, java.nio.charset.Charset.forName("windows-1252"));
        }
    }
}
