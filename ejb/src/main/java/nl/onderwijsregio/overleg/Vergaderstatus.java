package nl.onderwijsregio.overleg;

/** Where a meeting stands; the clock moves it from the first to the second. */
public enum Vergaderstatus {
    GEPLAND,
    /** Its beginning has passed. */
    GEHOUDEN,
    AFGEZEGD
}
