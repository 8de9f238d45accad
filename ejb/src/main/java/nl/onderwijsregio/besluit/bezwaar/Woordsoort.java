package nl.onderwijsregio.besluit.bezwaar;

/** What is said about an objection. */
public enum Woordsoort {
    /** By who proposes. */
    ANTWOORD,
    /** By whose objection it is: the answer does not resolve it. */
    BLIJFT
}
