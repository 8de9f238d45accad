package nl.onderwijsregio.besluit.gevolg;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around what follows a decision. */
public enum GevolgReden implements Reden {
    /** Somebody else added to the motivation since the writer looked. */
    MOTIVERING_AANGEVULD,
    /** The party of an action was not entitled in the vote. */
    ACTIE_ZONDER_PARTIJ,
    /** An action that should have been done before it was agreed. */
    ACTIE_IN_VERLEDEN,
    /** Only the party that does it, or who leads. */
    ACTIE_VAN_ANDER,
    ACTIE_AL_GEDAAN
}
