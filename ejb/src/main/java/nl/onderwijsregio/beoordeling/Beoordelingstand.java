package nl.onderwijsregio.beoordeling;

/** How far an application is between submission and decision. */
public enum Beoordelingstand {
    /** Fewer than two assessors. */
    BEOORDELAARS_GEZOCHT,
    /** Two assessors, not both laid down. */
    ALLEEN,
    /** Both laid down; they write their advice. */
    SAMEN,
    /** The advice stands; the decision is to be taken. */
    ADVIES,
    BESCHIKT
}
