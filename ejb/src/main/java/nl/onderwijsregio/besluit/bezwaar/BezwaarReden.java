package nl.onderwijsregio.besluit.bezwaar;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around objections. */
public enum BezwaarReden implements Reden {
    /** The party voted again since the reader looked, or has no objection. */
    BEZWAAR_STAAT_NIET,
    /** Only who proposes answers. */
    BEZWAAR_NIET_AAN_U
}
