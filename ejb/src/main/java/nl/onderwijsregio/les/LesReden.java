package nl.onderwijsregio.les;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around lessons. */
public enum LesReden implements Reden {
    LES_BESTAAT_NIET,
    /** Somebody changed it since the editor looked. */
    LES_GEWIJZIGD,
    /** From a kennissessie that was not held yet. */
    LES_VOOR_DE_SESSIE
}
