package nl.onderwijsregio.regeling;

import java.util.Arrays;
import java.util.Optional;

/** The three sectors of the regeling; gespecialiseerd onderwijs belongs to po, praktijkonderwijs to vo (article 1). */
public enum Sector {
    PO("po"), VO("vo"), MBO("mbo");

    private final String naam;

    Sector(String naam) {
        this.naam = naam;
    }

    /** The name in the evaluation JSON. */
    public String naam() {
        return naam;
    }

    /** The sector with this JSON name. */
    public static Optional<Sector> vanNaam(String naam) {
        return Arrays.stream(values()).filter(s -> s.naam.equals(naam)).findFirst();
    }
}
