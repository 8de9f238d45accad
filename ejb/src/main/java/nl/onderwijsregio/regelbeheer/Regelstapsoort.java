package nl.onderwijsregio.regelbeheer;

/** The steps on the way of a version. */
public enum Regelstapsoort {
    BEGONNEN, AANGELEVERD, GEKEURD, VOORBEELDEN, NAGEREKEND, BIJGESTELD, BEVESTIGD, PROEFGEDRAAID, AANGEBODEN, GOEDGEKEURD, AFGEWEZEN, INGETROKKEN,
    TERUGGEDRAAID
}
