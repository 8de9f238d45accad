package nl.onderwijsregio.regeling.opdracht;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.bewijs.Bewijscontrole;

/**
 * {@code verify RECEIPT.json|-}: recomputes a receipt offline. Standard output says whether it is equal, and if not where, and whether
 * the text in it is the one that comes with this product; the exit code is 0
 * when it is equal, 1 when something differs and 2 when the file is no receipt, with the reason on standard error.
 */
public final class Verificatie {

    private static final int GELIJK = 0;
    private static final int ANDERS = 1;
    private static final int ONBRUIKBAAR = 2;

    private final InputStream in;
    private final PrintStream uit;
    private final PrintStream fout;

    Verificatie(InputStream in, PrintStream uit, PrintStream fout) {
        this.in = in;
        this.uit = uit;
        this.fout = fout;
    }

    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        System.exit(new Verificatie(System.in, uit, new PrintStream(System.err, true, StandardCharsets.UTF_8)).uitvoeren(List.of(args)));
    }

    int uitvoeren(List<String> args) {
        try {
            if (args.size() != 1 || args.getFirst().startsWith("--")) {
                throw new OnbruikbareInvoer("gebruik: verify BEWIJS.json   (- leest van standaardinvoer)");
            }
            Bewijscontrole controle = Bewijscontrole.van(bytes(args.getFirst()));
            controle.verschillen().forEach(uit::println);
            controle.opmerkingen().forEach(fout::println);
            uit.println(controle.isGelijk() ? "Het bewijs klopt: ongewijzigd, en herrekend komt hetzelfde oordeel eruit." : "Het bewijs klopt niet.");
            uit.println(controle.herkomst());
            return controle.isGelijk() ? GELIJK : ANDERS;
        } catch (OnbruikbareInvoer e) {
            fout.println("verify: " + e.getMessage());
            return ONBRUIKBAAR;
        }
    }

    private byte[] bytes(String bestand) {
        try (InputStream stroom = bestand.equals("-") ? in : Files.newInputStream(Path.of(bestand))) {
            return stroom.readNBytes(Bewijscontrole.HOOGSTENS_BYTES + 1);
        } catch (IOException e) {
            OnbruikbareInvoer onleesbaar = new OnbruikbareInvoer(bestand + " is niet te lezen.");
            onleesbaar.initCause(e);
            throw onleesbaar;
        }
    }
}
