package nl.onderwijsregio.besluit.gevolg;

/** Whether a follow-up action was done. */
public enum Actiestand {
    OPEN,
    GEDAAN,
    /** Not done, with the reason; it may still be done. */
    NIET_GEDAAN
}
