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
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.bewijs.Bewijs;
import nl.onderwijsregio.regeling.json.Feitenlezer.Invoer;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Tijdvak;
import nl.onderwijsregio.regeling.json.Feitenlezer;
import nl.onderwijsregio.regeling.json.Toetsantwoord;

/**
 * {@code toets [--bewijs] [--data DIR] FILE.json|-}: evaluates without a server; with {@code --bewijs} the answer is a receipt. Standard output carries the JSON alone; the exit code is 0 for any
 * verdict and 2 for input that cannot be used, with the reason on standard error.
 */
public final class Toets {

    private static final int GOED = 0;
    private static final int ONBRUIKBAAR = 2;
    /** A list of the whole country is half of it. */
    private static final int HOOGSTENS_BYTES = 20_000_000;
    private static final String GEBRUIK = "gebruik: toets [--bewijs] [--data MAP] BESTAND.json   (- leest van standaardinvoer)";

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
            boolean bewijs = !args.isEmpty() && args.getFirst().equals("--bewijs");
            List<String> rest = bewijs ? args.subList(1, args.size()) : args;
            Optional<Path> data = rest.size() == 3 && rest.getFirst().equals("--data") ? Optional.of(Path.of(rest.get(1))) : Optional.empty();
            if (rest.size() != (data.isPresent() ? 3 : 1) || rest.getLast().startsWith("--")) {
                throw new OnbruikbareInvoer(GEBRUIK);
            }
            antwoord(new Feitenlezer(LocalDate.now(klok)).lees(tekst(rest.getLast())), data.flatMap(Graaflezer::lees), bewijs);
            return GOED;
        } catch (OnbruikbareInvoer e) {
            fout.println("toets: " + e.getMessage());
            return ONBRUIKBAAR;
        }
    }

    private void antwoord(Invoer invoer, Optional<Gemeentegraaf> graaf, boolean metBewijs) {
        Regelregister register = Regelingen.meegeleverd().actueel();
        Toetsantwoord antwoord = new Toetsantwoord(register, graaf);
        if (!metBewijs) {
            uit.println(antwoord.op(invoer));
            return;
        }
        if (invoer.verdelen()) {
            throw new OnbruikbareInvoer("--bewijs: een bewijs gaat over een aanvraag, niet over een lijst.");
        }
        Aanvraagfeiten aanvraag = invoer.aanvragen().getFirst();
        antwoord.beoordeling(aanvraag);
        uit.print(Bewijs.opmaken(aanvraag, graaf, register.voor(aanvraag.regeling(), aanvraag.versie(), aanvraag.op())));
        uit.flush();
    }

    private String tekst(String bestand) {
        try (InputStream stroom = bestand.equals("-") ? in : Files.newInputStream(Path.of(bestand))) {
            byte[] bytes = stroom.readNBytes(HOOGSTENS_BYTES + 1);
            if (bytes.length > HOOGSTENS_BYTES) {
                throw new OnbruikbareInvoer(bestand + " is groter dan " + HOOGSTENS_BYTES / 1_000_000 + " MB. Splits de lijst.");
            }
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
