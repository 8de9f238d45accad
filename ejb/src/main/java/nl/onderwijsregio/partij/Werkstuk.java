package nl.onderwijsregio.partij;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onderwijsregio.regeling.Documentsoort;

/**
 * What somebody works on: the round of one regeling, and in it the plan or one of the agreements beside it. Stands in the address behind
 * the mandaat, so that two tabs can work on two of them; an address that names none means the plan of 2025, with which the product began.
 *
 * @param regeling key of the regeling, e.g. {@code ldnor-2026-2029}
 * @param document which document of that regeling
 */
public record Werkstuk(String regeling, Documentsoort document) implements Serializable {
    /** What an address without a name means. */
    public static final Werkstuk GEWOON = van("ldnor-2025");

    private static final Pattern VORM = Pattern.compile("([a-z][a-z0-9-]{0,38}[a-z0-9])(?:\\.([a-z]{1,40}))?");

    /** The plan of that regeling. */
    public static Werkstuk van(String regeling) {
        return new Werkstuk(regeling, Documentsoort.PLAN);
    }

    /** Another document of the same regeling. */
    public Werkstuk met(Documentsoort ander) {
        return new Werkstuk(regeling, ander);
    }

    /** Reads what {@link #toString} wrote; empty when it is none. */
    static Optional<Werkstuk> lezen(String tekst) {
        Matcher vorm = VORM.matcher(tekst);
        if (!vorm.matches()) {
            return Optional.empty();
        }
        return vorm.group(2) == null ? Optional.of(van(vorm.group(1)))
                : Documentsoort.vanNaam(vorm.group(2)).filter(d -> d != Documentsoort.PLAN).map(van(vorm.group(1))::met);
    }

    /** {@code ldnor-2026-2029} for a plan, {@code ldnor-2026-2029.ambitieafspraken} for another document. */
    @Override
    public String toString() {
        return document == Documentsoort.PLAN ? regeling : regeling + "." + document.name().toLowerCase(Locale.ROOT);
    }
}
