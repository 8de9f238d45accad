package nl.onderwijsregio.regeling;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Holds the register that is in force. Replacing it is one atomic step; whoever holds the previous one keeps working with that. */
public final class Regelingen {

    private final AtomicReference<Regelregister> actueel;

    public Regelingen(Regelregister begin) {
        actueel = new AtomicReference<>(Objects.requireNonNull(begin));
    }

    /** The regelingen that come with the product, read from the class path. Nothing is compiled yet. */
    public static Regelingen meegeleverd() {
        return new Regelingen(Regelbron.meegeleverd());
    }

    /** The register in force. Read it once per request. */
    public Regelregister actueel() {
        return actueel.get();
    }

    /** Puts another register in force. */
    public void vervangen(Regelregister nieuw) {
        actueel.set(Objects.requireNonNull(nieuw));
    }

    /** Compiles the rules of every beslistekst of that day, so that the first user does not wait. Takes seconds; call it at start. */
    public void opwarmen(LocalDate op) {
        Regelregister register = actueel();
        register.regelingen().forEach(r -> register.beslistekst(r, op).regels().gereedmaken());
    }
}
