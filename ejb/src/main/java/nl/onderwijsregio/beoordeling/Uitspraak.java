package nl.onderwijsregio.beoordeling;

/** What is advised and what is decided on an application. */
public enum Uitspraak {
    VERLENEN,
    /** Some lines of the amount are not granted. */
    GEDEELTELIJK,
    AFWIJZEN
}
