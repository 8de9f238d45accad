package nl.onderwijsregio.gesprek;

import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;

/** The two sides of a conversation. */
public enum Kant {
    RE,
    REGIO;

    static Kant van(Gemachtigde wie) {
        return wie.portaal() == Portaal.RE ? RE : REGIO;
    }
}
