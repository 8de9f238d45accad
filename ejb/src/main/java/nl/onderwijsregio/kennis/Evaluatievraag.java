package nl.onderwijsregio.kennis;

/** The fixed questions of an evaluation, each answered from 1 to 5. */
public enum Evaluatievraag {
    BRUIKBAAR, VERWACHTING, ORGANISATIE
}
