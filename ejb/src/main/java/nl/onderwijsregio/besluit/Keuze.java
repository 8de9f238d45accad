package nl.onderwijsregio.besluit;

/** What a party votes. Abstaining counts for presence, not for agreement. */
public enum Keuze {
    VOOR,
    /** In a consent chamber: agrees, with a remark that is kept with the decision and stops nothing. */
    KANTTEKENING,
    TEGEN,
    /** In a consent chamber: a reasoned objection, which stops the proposal. */
    BEZWAAR,
    ONTHOUDING,
    /** Not to be chosen: what is kept of a vote in a secret chamber that missed its quorum, where one or two choices would tell who made them. */
    NIET_GETELD;

    /** Whether it counts as agreeing. */
    public boolean isVoor() {
        return this == VOOR || this == KANTTEKENING;
    }

    /** Whether it counts as disagreeing; then a reason is asked. */
    public boolean isTegen() {
        return this == TEGEN || this == BEZWAAR;
    }

    /** Whether a vote like this says something in words. */
    public boolean vraagtToelichting() {
        return isTegen() || this == KANTTEKENING;
    }
}
