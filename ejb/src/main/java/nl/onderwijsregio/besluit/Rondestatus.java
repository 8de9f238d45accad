package nl.onderwijsregio.besluit;

/** Where a vote stands. The clock moves it from the first to the third; nothing ever moves it back. */
public enum Rondestatus {
    /** Announced, opens later. */
    GEPLAND,
    OPEN,
    /** Past the closing moment: counted, or about to be. */
    GESLOTEN,
    /** Ended without result: the plan changed or the proposal was withdrawn. */
    VERVALLEN
}
