package nl.onderwijsregio.besluit;

/** Why a vote ended without result. */
public enum Vervalreden {
    /** The plan was reopened: the text voted on is no longer the proposal. */
    PLAN_GEWIJZIGD,
    /** The partner whose proposal it is wrote another text. */
    TEKST_GEWIJZIGD,
    /** The projectleider withdrew it, or the partner took its proposal back. */
    INGETROKKEN;

    /** Whether it ended because another text came in the place of the one that was voted on. */
    public boolean isAndereTekst() {
        return this != INGETROKKEN;
    }
}
