package nl.onderwijsregio.plan;

/** How far a structured part of the plan is. */
public enum Deelstand {
    NOG_NIET_BEGONNEN,
    BEZIG,
    /** Everything is filled in, but the product filled in something that nobody looked at yet. */
    TE_BEOORDELEN,
    COMPLEET
}
