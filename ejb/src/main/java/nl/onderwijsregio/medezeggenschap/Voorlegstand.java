package nl.onderwijsregio.medezeggenschap;

/** Where a request to a council stands. */
public enum Voorlegstand {
    /** Shared for information. */
    TER_INFORMATIE,
    /** The council may answer and the term runs. */
    WACHT,
    /** No answer and the term has passed; for consent that still blocks. */
    TERMIJN_VOORBIJ,
    /** Answered; the bestuur has not reacted to every point. */
    REACTIE_NODIG,
    /** Consent is withheld, or its condition was not met; every point has its reaction and the council may answer anew. */
    NIET_INGESTEMD,
    /** Answered, and every point has its reaction. */
    AFGEROND
}
