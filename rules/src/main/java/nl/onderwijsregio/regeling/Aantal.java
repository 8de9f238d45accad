package nl.onderwijsregio.regeling;

import java.util.Objects;

/**
 * A number of persons of which only the bounds need be known: DUO hides counts below five. Both bounds are inclusive and from
 * 0 to {@value #MAXIMUM}; {@link #onbekend()} alone has no upper bound. Adding intervals keeps the bounds exact.
 *
 * @param ondergrens the least number it can be
 * @param bovengrens the greatest number it can be; {@link Integer#MAX_VALUE} when nothing is known
 */
public record Aantal(int ondergrens, int bovengrens) {

    /** The greatest count taken seriously; anything above it is a mistake in the input. */
    public static final int MAXIMUM = 10_000_000;

    private static final int ONBEGRENSD = Integer.MAX_VALUE;
    private static final Aantal ONBEKEND = new Aantal(0, ONBEGRENSD);
    private static final Aantal NUL = new Aantal(0, 0);

    public Aantal {
        if (ondergrens < 0 || bovengrens < ondergrens) {
            throw new IllegalArgumentException("Geen geldig aantal: van " + ondergrens + " tot en met " + bovengrens);
        }
    }

    /** An exactly known number. */
    public static Aantal van(int aantal) {
        return aantal == 0 ? NUL : tussen(aantal, aantal);
    }

    /** A number of which only the two inclusive bounds are known. */
    public static Aantal tussen(int ondergrens, int bovengrens) {
        if (bovengrens > MAXIMUM) {
            throw new IllegalArgumentException("Een aantal is hoogstens " + MAXIMUM + ", niet " + bovengrens);
        }
        return new Aantal(ondergrens, bovengrens);
    }

    /** What DUO publishes as {@code <5}: at least one, at most four. */
    public static Aantal minderDanVijf() {
        return tussen(1, 4);
    }

    /** Nothing is known: it can be any number. */
    public static Aantal onbekend() {
        return ONBEKEND;
    }

    /** The given number, or {@link #onbekend()} for null. */
    public static Aantal ofOnbekend(Aantal aantal) {
        return Objects.requireNonNullElse(aantal, ONBEKEND);
    }

    /** Whether the number is known exactly. */
    public boolean isBekend() {
        return ondergrens == bovengrens;
    }

    /** Whether an upper bound is known. */
    public boolean isBegrensd() {
        return bovengrens != ONBEGRENSD;
    }

    /** Both bounds added; without an upper bound on either side there is none on the sum. */
    public Aantal plus(Aantal ander) {
        int boven = isBegrensd() && ander.isBegrensd() ? Math.addExact(bovengrens, ander.bovengrens) : ONBEGRENSD;
        return new Aantal(Math.addExact(ondergrens, ander.ondergrens), boven);
    }

    /** Whether one and the same number fits in both. */
    public boolean isVerenigbaarMet(Aantal ander) {
        return ondergrens <= ander.bovengrens && ander.ondergrens <= bovengrens;
    }
}
