package nl.onderwijsregio.overleg;

/** What a point on the agenda asks of the table. */
public enum Puntsoort {
    INFORMEREN,
    BESPREKEN,
    BESLUITEN
}
