package nl.onderwijsregio.bericht;

/** Where a bericht stands. */
public enum Berichtstatus {
    /** Will be sent, now or after a failed attempt. */
    WACHT,
    /** Claimed by a server that is handing it to the mail server. */
    BEZIG,
    VERSTUURD,
    /** Handed over, but the answer of the mail server was never seen: perhaps it was sent. Not sent again by itself. */
    ONZEKER,
    /** The mail server refused it, or too many attempts failed. */
    OPGEGEVEN,
    GEEN_ADRES,
    /** The person switched this kind off. */
    UITGEZET,
    /** Was no longer of use when its turn came. */
    VERLOPEN
}
