package nl.onderwijsregio.overtreding.weer;

import nl.onderwijsregio.overtreding.heen.Kring;

/** The other half of a cycle. */
public class Kringdeel {
    Kring heen;
}
