package nl.onderwijsregio.regio.toets;

import java.io.Serializable;

/** One thing more or less, to see what would change. Nothing is stored. */
public sealed interface Proef extends Serializable {
    /** A bestuur more, with all its vestigingen. */
    record BestuurErbij(String bestuursnummer) implements Proef {}

    /** A participating party less; a bestuur goes with its vestigingen. */
    record PartijEraf(long partijId) implements Proef {}

    /** A gemeente more, or less when it takes part now. */
    record GemeenteWisselen(String code) implements Proef {}
}
