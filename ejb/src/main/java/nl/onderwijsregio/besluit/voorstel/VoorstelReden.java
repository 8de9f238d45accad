package nl.onderwijsregio.besluit.voorstel;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around proposals of partners. */
public enum VoorstelReden implements Reden {
    /** Only the party that made the proposal writes in it. */
    VOORSTEL_VAN_ANDER,
    /** Adopted: its text is the decision. */
    VOORSTEL_BESLOTEN,
    /** Somebody of the party saved another text since the reader looked. */
    VOORSTELTEKST_VERNIEUWD,
    /** A vote on this text runs; changing it ends that vote, which was not said. */
    WIJZIGEN_EINDIGT_STEMMING,
    /** There is a vote on this proposal already. */
    VOORSTEL_AL_IN_STEMMING
}
