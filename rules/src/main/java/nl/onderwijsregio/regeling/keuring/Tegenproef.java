package nl.onderwijsregio.regeling.keuring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.motor.Dubbelproef;
import nl.onderwijsregio.regeling.motor.Feiten;

/**
 * The counter-check of a version: its golden cases come out, and the engine and the interpreter do the same on every golden case and on
 * generated applications, half of them shifted to facts that meet every condition. Runs once, in the thread that calls it; another thread
 * may follow and cancel it.
 */
public final class Tegenproef implements Callable<Tegenproef.Uitslag> {

    /** As many generated applications as an activation asks for. */
    public static final int VOOR_ACTIVERING = 10_000;
    /** How long compiling may take. */
    public static final Duration COMPILEERTERMIJN = Duration.ofSeconds(10);
    private static final int HOOGSTENS_GEMELD = 20;

    private final Regelversie versie;
    private final List<Voorbeeld> voorbeelden;
    private final int aantal;
    private final long zaad;
    private final Duration termijn;
    private final List<String> verschillen = new ArrayList<>();
    private volatile int gedaan;
    private volatile boolean geannuleerd;

    /** @param zaad equal seeds give equal applications */
    public Tegenproef(Regelversie versie, List<Voorbeeld> voorbeelden, int aantal, long zaad) {
        this(versie, voorbeelden, aantal, zaad, COMPILEERTERMIJN);
    }

    Tegenproef(Regelversie versie, List<Voorbeeld> voorbeelden, int aantal, long zaad, Duration termijn) {
        this.versie = versie;
        this.voorbeelden = List.copyOf(voorbeelden);
        this.aantal = aantal;
        this.zaad = zaad;
        this.termijn = termijn;
    }

    /**
     * What the counter-check gave.
     *
     * @param voorbeelden how many golden cases were tried
     * @param aanvragen how many generated applications were tried
     * @param verschillen what did not come out as it should, in Dutch; the first few
     */
    public record Uitslag(int voorbeelden, int aanvragen, List<String> verschillen) {

        public Uitslag {
            verschillen = List.copyOf(verschillen);
        }

        /** Whether everything came out. */
        public boolean isGoed() {
            return verschillen.isEmpty();
        }
    }

    /** Runs it. Fails with {@link CancellationException} when it is cancelled, and with {@link IllegalStateException} when compiling fails or takes too long. */
    @Override
    public Uitslag call() {
        versie.regels().gereedmaken(termijn);
        Dubbelproef dubbel = new Dubbelproef(versie);
        voorbeelden.forEach(v -> voorbeeld(v, dubbel));
        Toevalsfeiten toeval = new Toevalsfeiten(versie, zaad);
        int geprobeerd = 0;
        for (; geprobeerd < aantal && verschillen.size() < HOOGSTENS_GEMELD; geprobeerd++) {
            eisNietGeannuleerd();
            aanvraag(geprobeerd, toeval, dubbel);
            gedaan++;
        }
        return new Uitslag(voorbeelden.size(), geprobeerd, verschillen);
    }

    /** How many cases have been tried so far. */
    public int gedaan() {
        return gedaan;
    }

    /** How many cases there are in all. */
    public int totaal() {
        return voorbeelden.size() + aantal;
    }

    /** Stops it at the next case. */
    public void annuleren() {
        geannuleerd = true;
    }

    private void voorbeeld(Voorbeeld voorbeeld, Dubbelproef dubbel) {
        eisNietGeannuleerd();
        try {
            uitgekomen(voorbeeld, dubbel);
        } catch (OnbruikbareInvoer pastNiet) {
            meld("Voorbeeld '" + voorbeeld.naam() + "': de gegevens passen niet bij deze versie. " + pastNiet.getMessage());
        }
        gedaan++;
    }

    private void uitgekomen(Voorbeeld voorbeeld, Dubbelproef dubbel) {
        Beoordeling b = Beoordelaar.beoordeel(voorbeeld.feiten(), Optional.empty(), versie);
        if (b.uitkomst() != voorbeeld.uitkomst() || !b.bedrag().equals(voorbeeld.bedrag())) {
            meld("Voorbeeld '" + voorbeeld.naam() + "': verwacht " + voorbeeld.uitkomst() + " en " + euro(voorbeeld.bedrag()) + ", gekregen " + b.uitkomst() + " en "
                    + euro(b.bedrag()) + ".");
        }
        dubbel.verschil(dubbel.feiten(voorbeeld.feiten())).ifPresent(v -> meld("Voorbeeld '" + voorbeeld.naam() + "': " + v + "."));
    }

    private void aanvraag(int nummer, Toevalsfeiten toeval, Dubbelproef dubbel) {
        try {
            Feiten feiten = dubbel.feiten(toeval.aanvraag());
            dubbel.verschil(nummer % 2 == 0 ? feiten : toeval.verschoven(feiten))
                    .ifPresent(v -> meld("Aanvraag " + nummer + " van zaad " + zaad + ": " + v + "."));
        } catch (OnbruikbareInvoer e) {
            gedaan--; // facts that contradict each other are no case
        }
    }

    private void eisNietGeannuleerd() {
        if (geannuleerd || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("De tegenproef is gestopt");
        }
    }

    private void meld(String verschil) {
        if (verschillen.size() < HOOGSTENS_GEMELD) {
            verschillen.add(verschil);
        }
    }

    private static String euro(Optional<java.math.BigDecimal> bedrag) {
        return bedrag.map(b -> "€ " + b.toPlainString()).orElse("geen bedrag");
    }
}
