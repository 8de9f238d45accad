package nl.onderwijsregio.medezeggenschap;

/** Who of a council answers. */
public enum Geleding {
    GEHELE_RAAD,
    /** The members the staff chose (PMR). */
    PERSONEELSGELEDING,
    /** The council of students of an mbo-instelling or hogeschool. */
    STUDENTENRAAD
}
