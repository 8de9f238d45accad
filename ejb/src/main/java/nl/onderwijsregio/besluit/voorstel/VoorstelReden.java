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
    /** A vote on this text runs; changing or taking back the proposal ends that vote, which was not said. */
    WIJZIGEN_EINDIGT_STEMMING,
    /** Not adopted: the same words are not put to the vote again. */
    VOORSTEL_VERWORPEN,
    /** Its party took it back. */
    VOORSTEL_INGETROKKEN,
    /** A title can become public; a mail address or telephone number in it leads to a person. */
    TITEL_MET_CONTACTGEGEVEN,
    /** There is a vote on this proposal already. */
    VOORSTEL_AL_IN_STEMMING,
    /** A party changes its own proposal itself. */
    AMENDEMENT_OP_EIGEN,
    AMENDEMENT_ZONDER_WIJZIGING,
    /** The proposal is being voted on or adopted. */
    AMENDEMENT_ALLEEN_IN_CONCEPT,
    AMENDEMENT_VAN_ANDER,
    /** It was taken over, rejected or taken back before. */
    AMENDEMENT_AL_BEANTWOORD,
    /** The text was changed in the same place since: whose proposal it is says what it becomes. */
    AMENDEMENT_BOTST
}
