package nl.onderwijsregio.plan;

/** Where the plan stands in its life. */
public enum Planstatus {
    /** May be written. */
    CONCEPT,
    /** A frozen version is being voted on: read-only. */
    IN_STEMMING,
    /** Submitted: read-only for good. */
    INGEDIEND
}
