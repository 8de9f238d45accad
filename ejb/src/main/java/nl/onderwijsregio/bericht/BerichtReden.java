package nl.onderwijsregio.bericht;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around mail. */
public enum BerichtReden implements Reden {
    BERICHT_BESTAAT_NIET,
    /** It was sent, waits, or is of no use any more. */
    BERICHT_NIET_OPNIEUW
}
