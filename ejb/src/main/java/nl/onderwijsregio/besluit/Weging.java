package nl.onderwijsregio.besluit;

/** What the votes of a chamber weigh by. */
public enum Weging {
    /** Every party one vote. */
    GELIJK,
    /** By the pupils of the vestigingen with which a bestuur takes part; only in the chamber of besturen. */
    LEERLINGEN
}
