package nl.onderwijsregio.overleg;

/** Whether somebody comes to a meeting, or was there. */
public enum Presentiestand {
    /** Said beforehand. */
    KOMT,
    /** Said beforehand. */
    KOMT_NIET,
    /** Written down at the table. */
    AANWEZIG,
    /** Written down at the table. */
    AFWEZIG;

    /** Whether it is said beforehand, by the member. */
    public boolean isAntwoord() {
        return this == KOMT || this == KOMT_NIET;
    }
}
