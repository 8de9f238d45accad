package nl.onderwijsregio.partij;

/** What a mandaat allows beyond reading and commenting. */
public enum Functie {
    /** Composes the region, writes, puts to the vote, submits. */
    PROJECTLEIDER,
    /** Acts for the bestuur that applies on behalf of all (LDNOR art. 4 lid 2, 10). */
    PENVOERDER,
    /** Writes in the plan. */
    SCHRIJVEN,
    /** Casts the party's vote. */
    STEMMEN,
    /** Signs for the party (LDNOR art. 6 lid 6). */
    ONDERTEKENEN,
    /** Issues the council's view: chair or secretary. */
    VOORZITTEN
}
