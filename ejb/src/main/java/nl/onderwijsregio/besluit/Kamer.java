package nl.onderwijsregio.besluit;

import java.util.Optional;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;

/** One of the three equal chambers in which a region decides, in the order in which they are always shown. */
public enum Kamer {
    BESTUREN(Partijsoort.BESTUUR, Portaal.BESTUUR),
    OPLEIDERS(Partijsoort.OPLEIDER, Portaal.OPLEIDER),
    BEROEPSGROEP(Partijsoort.BEROEPSGROEP, Portaal.BEROEPSGROEP);

    private final Partijsoort partijsoort;
    private final Portaal portaal;

    Kamer(Partijsoort partijsoort, Portaal portaal) {
        this.partijsoort = partijsoort;
        this.portaal = portaal;
    }

    /** The chamber of parties of that kind; empty for other parties, which do not vote. */
    public static Optional<Kamer> van(Partijsoort soort) {
        return Stream.of(values()).filter(k -> k.partijsoort == soort).findFirst();
    }

    /** The chamber one votes in through that portal; empty for portals that do not vote. */
    public static Optional<Kamer> van(Portaal portaal) {
        return Stream.of(values()).filter(k -> k.portaal == portaal).findFirst();
    }

    /** 1, 2 or 3: the first part of a receipt number. */
    public int nummer() {
        return switch (this) {
            case BESTUREN -> 1;
            case OPLEIDERS -> 2;
            case BEROEPSGROEP -> 3;
        };
    }
}
