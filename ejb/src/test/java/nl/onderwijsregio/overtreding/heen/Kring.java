package nl.onderwijsregio.overtreding.heen;

import nl.onderwijsregio.overtreding.weer.Kringdeel;

/** Half of a cycle. */
public class Kring {
    Kringdeel weer;
}
