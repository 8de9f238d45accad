package nl.onderwijsregio.regelbeheer;

/** How far a new version is. Whether an approved one is in force, its activations say. */
public enum Conceptstatus {
    CONCEPT, GEKEURD, AANGEBODEN, GOEDGEKEURD, INGETROKKEN;

    /** Whether its text and examples may still change. */
    public boolean isOpen() {
        return this == CONCEPT || this == GEKEURD;
    }
}
