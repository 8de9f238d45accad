package nl.onderwijsregio.medezeggenschap;

/**
 * What the bestuur asks of a council. The bestuur chooses and says on what ground: nothing in the regeling arranges it for an
 * onderwijsregio. See docs/besluiten/072-medezeggenschap.md.
 */
public enum Medezeggenschapsrecht {
    /** Shared for information: no answer is expected. */
    INFORMATIE,
    /** A view, asked freely. */
    ZIENSWIJZE,
    /** Advice under a right to be asked. */
    ADVIES,
    /** Consent: without it this bestuur cannot vote for. */
    INSTEMMING;

    /** Whether an answer of the council is expected. */
    public boolean vraagtAntwoord() {
        return this != INFORMATIE;
    }
}
