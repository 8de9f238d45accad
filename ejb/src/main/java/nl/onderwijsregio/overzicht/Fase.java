package nl.onderwijsregio.overzicht;

/** How far a region is with its application of a year. */
public enum Fase {
    /** Nothing was composed or written. */
    NIET_BEGONNEN,
    /** Parties, gemeenten or vestigingen were chosen; no plan yet. */
    SAMENSTELLEN,
    /** The plan is being written. */
    CONCEPT,
    IN_STEMMING,
    INGEDIEND
}
