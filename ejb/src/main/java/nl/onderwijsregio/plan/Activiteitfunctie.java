package nl.onderwijsregio.plan;

/** The functions an activity serves: the five of the regeling (LDNOR art. 8 lid 1 onder b), and organising differently, which is free. */
public enum Activiteitfunctie {
    WERVEN, MATCHEN, OPLEIDEN, BEGELEIDEN, PROFESSIONALISEREN,
    /** Dealing with scarcity by organising education in another way. */
    ANDERS_ORGANISEREN;

    /** Whether the regeling asks activities for it. */
    public boolean isGevraagd() {
        return this != ANDERS_ORGANISEREN;
    }
}
