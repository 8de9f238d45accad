package nl.onderwijsregio.regeling;

/** The verdict on an application, most serious first; the most serious that applies is the outcome. */
public enum Uitkomst {
    /** Submitted outside the window (article 6 lid 3). */
    AFWIJZEN,
    /** A requirement is certainly not met. */
    ONVOLDOENDE,
    /** A vestiging stands in two applications; the penvoerders choose (article 7 lid 11). */
    CONTACT_PENVOERDERS,
    /** An attachment or a signature is missing and may still be handed in. */
    AANVULLEN,
    /** A fact, a parameter or a human judgement is missing. */
    NIET_TE_BEPALEN,
    /** Nothing stands in the way. */
    VERLENEN;

    /** The more serious of the two. */
    public Uitkomst ernstigste(Uitkomst ander) {
        return compareTo(ander) <= 0 ? this : ander;
    }
}
