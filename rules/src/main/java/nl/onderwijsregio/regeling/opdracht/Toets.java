package nl.onderwijsregio.regeling.opdracht;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Tijdvak;
import nl.onderwijsregio.regeling.json.Feitenlezer;
import nl.onderwijsregio.regeling.json.Toetsantwoord;

/**
 * {@code toets [--data DIR] FILE.json|-}: evaluates without a server. Standard output carries the JSON alone; the exit code is 0 for any
 * verdict and 2 for input that cannot be used, with the reason on standard error.
 */
public final class Toets {

    private static final int GOED = 0;
    private static final int ONBRUIKBAAR = 2;
    private static final String GEBRUIK = "gebruik: toets [--data MAP] BESTAND.json   (- leest van standaardinvoer)";

    private final InputStream in;
    private final PrintStream uit;
    private final PrintStream fout;
    private final Clock klok;

    Toets(InputStream in, PrintStream uit, PrintStream fout, Clock klok) {
        this.in = in;
        this.uit = uit;
        this.fout = fout;
        this.klok = klok;
    }

    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream uit = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        System.exit(new Toets(System.in, uit, new PrintStream(System.err, true, StandardCharsets.UTF_8), Clock.system(Tijdvak.ZONE)).uitvoeren(List.of(args)));
    }

    int uitvoeren(List<String> args) {
        try {
            Optional<Path> data = args.size() == 3 && args.getFirst().equals("--data") ? Optional.of(Path.of(args.get(1))) : Optional.empty();
            if (args.size() != (data.isPresent() ? 3 : 1) || args.getLast().startsWith("--")) {
                throw new OnbruikbareInvoer(GEBRUIK);
            }
            Toetsantwoord antwoord = new Toetsantwoord(Regelingen.meegeleverd().actueel(), data.flatMap(Graaflezer::lees));
            uit.println(antwoord.op(new Feitenlezer(LocalDate.now(klok)).lees(tekst(args.getLast()))));
            return GOED;
        } catch (OnbruikbareInvoer e) {
            fout.println("toets: " + e.getMessage());
            return ONBRUIKBAAR;
        }
    }

    private String tekst(String bestand) {
        try {
            byte[] bytes = bestand.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(bestand));
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            throw onleesbaar(bestand + " is geen UTF-8.", e);
        } catch (IOException e) {
            throw onleesbaar(bestand + " is niet te lezen.", e);
        }
    }

    private static OnbruikbareInvoer onleesbaar(String melding, IOException oorzaak) {
        OnbruikbareInvoer fout = new OnbruikbareInvoer(melding);
        fout.initCause(oorzaak);
        return fout;
    }
}
