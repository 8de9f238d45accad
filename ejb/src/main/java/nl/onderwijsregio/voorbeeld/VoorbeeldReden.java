package nl.onderwijsregio.voorbeeld;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around examples. */
public enum VoorbeeldReden implements Reden {
    /** No such example, or it was withdrawn. */
    PLANVOORBEELD_BESTAAT_NIET,
    /** Nothing was chosen to take over. */
    NIETS_OVERGENOMEN
}
