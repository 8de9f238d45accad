package nl.onderwijsregio.overleg;

/** What kind of table it is at which partners of a region meet. */
public enum Orgaansoort {
    /** The directors: where the region decides together. */
    STUURGROEP,
    /** Who carries out what was decided. */
    PROJECTGROEP,
    /** Who works out one subject. */
    WERKGROEP,
    /** Any other, as its own name says. */
    ANDERS
}
