package nl.onderwijsregio.gesprek;

/** Which conversation it is. */
public enum Gespreksoort {
    /** About how it goes in the region. */
    PEILGESPREK,
    /** With those who govern, about results and measures. */
    BESTUURLIJK
}
