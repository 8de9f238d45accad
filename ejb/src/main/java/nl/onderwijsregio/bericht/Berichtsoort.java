package nl.onderwijsregio.bericht;

/** What a mail is about. Each person switches each kind on or off. */
public enum Berichtsoort {
    /** Somebody asks this person something in a comment. */
    VERMELDING,
    /** Somebody answered in a conversation this person takes part in. */
    REACTIE,
    /** A plan waits for a signature. */
    ONDERTEKENEN,
    /** A vote is open. */
    STEMMEN,
    /** Advice is asked, or was answered. */
    ADVIES
}
