package nl.onderwijsregio.regeling.opdracht;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.register.Hertelling;

/**
 * {@code hertel REGISTER.json|-}: recounts every public vote of an exported register of decisions and checks its chain, from the file alone. Standard
 * output says whether it is equal, and if not where; the exit code is 0 when it is, 1 when something differs and 2 when the file is no register, with
 * the reason on standard error.
 */
public final class Hertel {

    private static final int GELIJK = 0;
    private static final int ANDERS = 1;
    private static final int ONBRUIKBAAR = 2;

    private final InputStream in;
    private final PrintStream uit;
    private final PrintStream fout;

    Hertel(InputStream in, PrintStream uit, PrintStream fout) {
        this.in = in;
        this.uit = uit;
        this.fout = fout;
    }

    public static void main(String[] args) {
        PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        System.exit(new Hertel(System.in, uit, new PrintStream(System.err, true, StandardCharsets.UTF_8)).uitvoeren(List.of(args)));
    }

    int uitvoeren(List<String> args) {
        try {
            if (args.size() != 1 || args.getFirst().startsWith("--")) {
                throw new OnbruikbareInvoer("gebruik: hertel REGISTER.json   (- leest van standaardinvoer)");
            }
            return melden(Hertelling.van(bytes(args.getFirst())));
        } catch (OnbruikbareInvoer e) {
            fout.println("hertel: " + e.getMessage());
            return ONBRUIKBAAR;
        }
    }

    private int melden(Hertelling hertelling) {
        hertelling.verschillen().forEach(uit::println);
        uit.println(hertelling.isGelijk() ? "Het register klopt: de keten is heel en elke stemming geeft herteld dezelfde uitslag." : "Het register klopt niet.");
        uit.println("Inschrijvingen: " + hertelling.inschrijvingen() + ", herteld: " + hertelling.herteld() + ", niet openbaar: "
                + (hertelling.inschrijvingen() - hertelling.herteld()) + ".");
        if (hertelling.achteraf() > 0) {
            uit.println("Later dan een dag na het sluiten ingeschreven: " + hertelling.achteraf() + ". Daarvan bewijst de keten niet hoe de stand bij het sluiten was.");
        }
        uit.println("Kop: " + hertelling.kop() + ". Vergelijk deze met de kop die de regio toont: een bestand kan niet zelf zeggen of het het laatste is.");
        return hertelling.isGelijk() ? GELIJK : ANDERS;
    }

    private byte[] bytes(String bestand) {
        try (InputStream stroom = bestand.equals("-") ? in : Files.newInputStream(Path.of(bestand))) {
            return stroom.readNBytes(Hertelling.HOOGSTENS_BYTES + 1);
        } catch (IOException e) {
            OnbruikbareInvoer onleesbaar = new OnbruikbareInvoer(bestand + " is niet te lezen.");
            onleesbaar.initCause(e);
            throw onleesbaar;
        }
    }
}
