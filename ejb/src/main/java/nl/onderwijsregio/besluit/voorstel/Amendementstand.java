package nl.onderwijsregio.besluit.voorstel;

/** What became of an amendement. */
public enum Amendementstand {
    /** Waits for whose proposal it is. */
    OPEN,
    /** It is in the text. */
    OVERGENOMEN,
    AFGEWEZEN,
    /** Taken back by whose amendement it was. */
    INGETROKKEN
}
