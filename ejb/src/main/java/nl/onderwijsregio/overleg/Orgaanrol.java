package nl.onderwijsregio.overleg;

/** As what somebody sits in an organ. */
public enum Orgaanrol {
    /** Leads the meetings; a member as the others. At most one at a time. */
    VOORZITTER,
    LID,
    /** Comes when a member of the same party cannot. */
    PLAATSVERVANGER,
    /** Listens and speaks, and has no vote at the table. */
    WAARNEMER;

    /** Whether it sits for its party of itself, without being called. */
    public boolean isLid() {
        return this == VOORZITTER || this == LID;
    }

    /** Whether it may prepare meetings and write minutes: not who only observes. */
    public boolean doetMee() {
        return this != WAARNEMER;
    }
}
