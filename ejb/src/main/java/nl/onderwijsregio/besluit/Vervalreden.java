package nl.onderwijsregio.besluit;

/** Why a vote ended without result. */
public enum Vervalreden {
    /** The plan was reopened: the text voted on is no longer the proposal. */
    PLAN_GEWIJZIGD,
    /** The projectleider withdrew the proposal. */
    INGETROKKEN
}
