package nl.onderwijsregio.partij;

/** What a party is. The first three are the equal partners of an onderwijsregio (LDNOR art. 7 lid 1). */
public enum Partijsoort {
    /** Bevoegd gezag of schools (po, vo, mbo as employer). */
    BESTUUR,
    /** Opleider: lerarenopleiding or another training, see {@link Opleidingsoort}. */
    OPLEIDER,
    /** Vak- of beroepsorganisatie. */
    BEROEPSGROEP,
    /** Any other party, e.g. a gemeente. */
    OVERIG,
    /** A council (MR, GMR, PMR, OR, studentenraad) that belongs to one bestuur. */
    MEDEZEGGENSCHAP,
    REALISATIE_EENHEID,
    MINISTERIE,
    BEHEER
}
