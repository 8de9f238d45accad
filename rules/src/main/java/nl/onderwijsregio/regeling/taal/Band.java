package nl.onderwijsregio.regeling.taal;

import java.util.Arrays;
import java.util.Optional;

/** The fixed stages in which rules run, by salience: first the checks, then the amount from its lines to its limits, then comparisons. */
public enum Band {
    TOETSEN(0, 0),
    POSTEN(-10, -39),
    TOESLAGEN(-40, -59),
    GRENZEN(-60, -79),
    VERGELIJKINGEN(-80, -99);

    private final int eerste;
    private final int laatste;

    Band(int eerste, int laatste) {
        this.eerste = eerste;
        this.laatste = laatste;
    }

    /** The stage of a salience; empty when it lies in none. */
    public static Optional<Band> van(int voorrang) {
        return Arrays.stream(values()).filter(b -> voorrang <= b.eerste && voorrang >= b.laatste).findFirst();
    }

    /** The range as people read it, for example {@code -10 tot en met -39}. */
    public String bereik() {
        return eerste == laatste ? Integer.toString(eerste) : eerste + " tot en met " + laatste;
    }
}
