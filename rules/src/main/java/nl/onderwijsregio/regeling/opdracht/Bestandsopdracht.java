package nl.onderwijsregio.regeling.opdracht;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;

/**
 * A command that checks one file, or standard input ({@code -}). The exit code is 0 when it holds, 1 when something differs and 2 when it is no such file,
 * with the reason on standard error.
 */
abstract class Bestandsopdracht {

    private static final int GELIJK = 0;
    private static final int ANDERS = 1;
    private static final int ONBRUIKBAAR = 2;

    private final String gebruik;
    private final int hoogstensBytes;
    private final InputStream in;
    private final PrintStream uit;
    private final PrintStream fout;

    /** Where a command reads and writes. */
    record Stromen(InputStream in, PrintStream uit, PrintStream fout) {
        /** Those of the process; what else is printed goes to standard error. */
        static Stromen vanProces() {
            PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            System.setOut(System.err);
            return new Stromen(System.in, uit, new PrintStream(System.err, true, StandardCharsets.UTF_8));
        }
    }

    /** @param gebruik name and argument, as the help writes them */
    Bestandsopdracht(String gebruik, int hoogstensBytes, Stromen stromen) {
        this.gebruik = gebruik;
        this.hoogstensBytes = hoogstensBytes;
        this.in = stromen.in();
        this.uit = stromen.uit();
        this.fout = stromen.fout();
    }

    /** Says what it found; fails with {@link OnbruikbareInvoer} when this is no such file. @return whether it holds */
    abstract boolean klopt(byte[] bestand, PrintStream uit, PrintStream fout);

    final int uitvoeren(List<String> args) {
        try {
            if (args.size() != 1 || args.getFirst().startsWith("--")) {
                throw new OnbruikbareInvoer("gebruik: " + gebruik + "   (- leest van standaardinvoer)");
            }
            return klopt(bytes(args.getFirst()), uit, fout) ? GELIJK : ANDERS;
        } catch (OnbruikbareInvoer e) {
            fout.println(gebruik.split(" ")[0] + ": " + e.getMessage());
            return ONBRUIKBAAR;
        }
    }

    private byte[] bytes(String bestand) {
        try (InputStream stroom = bestand.equals("-") ? in : Files.newInputStream(Path.of(bestand))) {
            return stroom.readNBytes(hoogstensBytes + 1);
        } catch (IOException e) {
            throw new OnbruikbareInvoer(bestand + " is niet te lezen.", e);
        }
    }
}
