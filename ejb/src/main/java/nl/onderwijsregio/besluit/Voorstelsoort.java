package nl.onderwijsregio.besluit;

/** What is put to the vote. */
public enum Voorstelsoort {
    /** A frozen version of the plan. */
    PLAN,
    /** Another way of deciding. */
    REGLEMENT,
    /** What a partner proposes. */
    VOORSTEL
}
