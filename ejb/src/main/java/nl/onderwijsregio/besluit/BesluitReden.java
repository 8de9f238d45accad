package nl.onderwijsregio.besluit;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around deciding. */
public enum BesluitReden implements Reden {
    /** The region has not laid down how it decides. */
    GEEN_STEMVERHOUDING,
    /** A chamber without any party that confirmed taking part. */
    KAMER_ZONDER_PARTIJEN,
    /** The quorum asks more parties than take part in the chamber. */
    QUORUM_ONHAALBAAR,
    /** The closing moment lies before the opening or in the past. */
    SLUITING_VOOR_OPENING,
    /** There is a vote on this plan already. */
    STEMMING_LOOPT_AL,
    /** Voting starts later. */
    STEMMING_BEGINT_NOG,
    /** Voting has closed. */
    STEMMING_NIET_OPEN,
    /** Withdrawn without result. */
    STEMMING_INGETROKKEN,
    /** The plan changed, so the vote on the old text ended. */
    VOORSTEL_GEWIJZIGD,
    /** The party is not among those entitled to vote, or not in this chamber. */
    PARTIJ_NEEMT_NIET_DEEL,
    /** Somebody of the same party voted since the voter looked. */
    AL_GESTEMD,
    TEGENSTEM_ZONDER_REDEN,
    /** An objection in a consent chamber without saying what it is. */
    BEZWAAR_ZONDER_REDEN,
    /** Agreeing with a remark without the remark. */
    KANTTEKENING_LEEG,
    /** A choice the rule of the chamber does not know, such as a vote against where consent is asked. */
    KEUZE_PAST_NIET,
    /** A secret chamber with fewer than three parties: the result would tell who voted what. */
    GEHEIM_TE_KLEIN,
    /** A volmacht to a party of another chamber, to one that does not vote, or to oneself. */
    VOLMACHT_BUITEN_KAMER,
    /** The party gave a volmacht in this vote already. */
    VOLMACHT_AL_GEGEVEN,
    /** The other party gave its own volmacht to this one. */
    VOLMACHT_KRING,
    /** The other party let somebody else vote, or this party votes for somebody: a volmacht is not handed on. */
    VOLMACHT_DOORGEGEVEN,
    /** There is no volmacht to vote with, or to take back. */
    GEEN_VOLMACHT,
    /** Votes weigh by pupils and of a bestuur the number is not known. */
    GEWICHT_ONBEKEND,
    /** The reglement asks a quorum the chamber does not have: no vote under it could ever count. */
    REGLEMENT_KAN_NOOIT,
    /** Extending after closing. */
    SLUITING_VERSTREKEN,
    /** A new closing moment that is not later than the old one. */
    VERLENGING_NIET_LATER,
    REDEN_ONTBREEKT,
    /** Closing early while not every party has voted. */
    NIET_ALLEN_GESTEMD,
    /** Somebody laid down a newer reglement since the editor looked. */
    REGLEMENT_GEWIJZIGD,
    /** There is a reglement: another one is decided on by its rules. */
    REGLEMENT_BESLUIT_NODIG,
    /** Another reglement is being voted on already. */
    REGLEMENT_AL_IN_STEMMING,
    /** The vote has no result: it still runs, or ended without one. */
    NOG_GEEN_UITSLAG
}
