package nl.onderwijsregio.kennis;

/** What was kept of a kennissessie. */
public enum Materiaalsoort {
    /** An uploaded file. */
    PRESENTATIE,
    /** A recording, elsewhere, by its link. */
    OPNAME
}
