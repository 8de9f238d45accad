package nl.onderwijsregio.web.regio;

/** A tab of the composition. */
interface Regiodeel {
    /** Its label with the number in it: "Besturen (14)". */
    String kop();

    /** Shows the region as it is now; what somebody is filling in stays. */
    void toon();
}
