package nl.onderwijsregio.plan;

/** Why a version of the plan was frozen. */
public enum Aanleiding {
    STEMMING,
    MEDEZEGGENSCHAP,
    /** Someone wanted to keep this state, with a name. */
    HANDMATIG,
    INDIENEN,
    /** The content of an older version was put back. */
    TERUGGEZET
}
