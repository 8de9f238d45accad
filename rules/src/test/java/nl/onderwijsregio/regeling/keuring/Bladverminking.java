package nl.onderwijsregio.regeling.keuring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.blad.Parametertabel;
import nl.onderwijsregio.regeling.blad.Regeltabel;
import nl.onderwijsregio.regeling.motor.Woordenlijst;
import nl.onderwijsregio.regeling.taal.Regeltekst;

/** Makes worksheets and JSON that are nearly right: other words in cells, other marks around them, other bytes in the packing. */
final class Bladverminking {

    private static final String BLAD = "xl/worksheets/sheet1.xml";
    private static final String TEKENS = "\"'\\/*(){}[]<>=!|&;:,.@#$%^~`-+_ \n\t\u0000\u202E\u00e9€0a";
    private static final List<String> BROKKEN = List.of("<f>1+1</f>", "t=\"str\"", "t=\"n\"", "t=\"b\"", "t=\"e\"", "hidden=\"1\"", "<mergeCell ref=\"A1:B2\"/>", "<!DOCTYPE x>", "&lt;", "&e;",
            "eval(", "System.setProperty(\"or.aanval\",\"ja\")", "{{", "}}", "\\u0022", "en", "of", "is", "minstens", "po.bovengrens", "bijlage[plan]", "$param", "<c r=\"A2\"/>", "</row>", "null", "[", "{");

    private final Random toeval;
    private final List<String> cellen = new ArrayList<>(Aanvallen.cellen().values().stream().map(Aanvallen.Cel::tekst).toList());
    private final List<Regeltekst.Regel> regels = Situatie.versie(Situatie.BESLISTEKST).regels().regels().regels();
    private final byte[] parameters = Parametertabel.schrijfXlsx(Situatie.versie(Situatie.BESLISTEKST).parameters());

    Bladverminking(Random toeval) {
        this.toeval = toeval;
        cellen.addAll(BROKKEN);
    }

    /** A worksheet, of rules or of figures. */
    byte[] xlsx() {
        byte[] goed = toeval.nextInt(4) == 0 ? parameters : Regeltabel.schrijfXlsx(enkele(), Woordenlijst.woordenschat());
        if (toeval.nextInt(6) == 0) {
            byte[] bytes = goed.clone();
            for (int i = 0; i <= toeval.nextInt(3); i++) {
                bytes[toeval.nextInt(bytes.length)] = (byte) toeval.nextInt(256);
            }
            return bytes;
        }
        return inhoud(goed, new String(deel(goed), StandardCharsets.UTF_8));
    }

    /** Rules as JSON. */
    byte[] json() {
        return stappen(Regeltabel.schrijfJson(enkele(), Woordenlijst.woordenschat()), "\"").getBytes(StandardCharsets.UTF_8);
    }

    private Regeltekst enkele() {
        List<Regeltekst.Regel> keuze = new ArrayList<>();
        int van = toeval.nextInt(regels.size());
        for (int i = van; i < Math.min(regels.size(), van + 1 + toeval.nextInt(4)); i++) {
            keuze.add(regels.get(i));
        }
        return new Regeltekst(keuze);
    }

    private String stappen(String tekst, String rand) {
        StringBuilder uit = new StringBuilder(tekst);
        for (int i = 0; i <= toeval.nextInt(3); i++) {
            int plaats = toeval.nextInt(uit.length());
            switch (toeval.nextInt(5)) {
                case 0 -> uit.insert(plaats, TEKENS.charAt(toeval.nextInt(TEKENS.length())));
                case 1 -> uit.insert(plaats, BROKKEN.get(toeval.nextInt(BROKKEN.size())));
                case 2 -> uit.delete(plaats, Math.min(uit.length(), plaats + 1 + toeval.nextInt(12)));
                default -> cel(uit, plaats, rand);
            }
        }
        return uit.toString();
    }

    /** Another text in the place of a whole cell. */
    private void cel(StringBuilder uit, int plaats, String rand) {
        int van = uit.indexOf(rand.equals("\"") ? " : \"" : "preserve\">", plaats);
        int begin = van < 0 ? -1 : uit.indexOf(rand.equals("\"") ? "\"" : ">", van) + 1;
        int einde = van < 0 ? -1 : uit.indexOf(rand, begin);
        if (einde > 0) {
            String tekst = cellen.get(toeval.nextInt(cellen.size()));
            uit.replace(begin, einde, rand.equals("\"") ? tekst.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                    : tekst.replace("&", "&amp;").replace("<", "&lt;"));
        }
    }

    private static byte[] deel(byte[] xlsx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                if (deel.getName().equals(BLAD)) {
                    return zip.readAllBytes();
                }
            }
            throw new IllegalStateException(BLAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] inhoud(byte[] xlsx, String blad) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx)); ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(deel.getName()));
                zip.write(deel.getName().equals(BLAD) ? stappen(blad, "<").getBytes(StandardCharsets.UTF_8) : in.readAllBytes());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
