package nl.onderwijsregio.medezeggenschap;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around medezeggenschap. */
public enum MedezeggenschapReden implements Reden {
    /** The council belongs to another bestuur, or its bestuur does not take part. */
    RAAD_VAN_ANDER_BESTUUR,
    /** This version lies with this council already. */
    AL_VOORGELEGD,
    /** A stronger right was asked of this council about the plan before. */
    LICHTER_RECHT,
    TERMIJN_IN_VERLEDEN,
    TERMIJN_NIET_LATER,
    /** Only chair or secretary issues the view. */
    ALLEEN_VOORZITTER,
    ZIENSWIJZE_AL_UITGEBRACHT,
    NOG_GEEN_ZIENSWIJZE,
    /** Shared for information: nothing is asked. */
    GEEN_ANTWOORD_GEVRAAGD,
    /** A view with points, or a negative one, needs at least one point. */
    PUNT_ONTBREEKT,
    /** A council that did not consent answers anew only when every point has its reaction. */
    EERST_REACTIE,
    RAADSVRAAG_AL_BEANTWOORD,
    /** A rule of the law cannot be taken out of use by a region. */
    REGEL_VAN_DE_WET,
    /** A rule that was chosen is not in use any more. */
    REGEL_VERVALLEN,
    /** The council was reminded today already, or answered, or nobody can answer for it. */
    NIETS_TE_VRAGEN,
    VERGADERING_IN_TOEKOMST,
    /** Somebody else of the council changed the draft meanwhile. */
    CONCEPT_GEWIJZIGD,
    REACTIE_ZONDER_UITLEG,
    PUNT_BESTAAT_NIET,
    /** Consent is asked and not given: this bestuur cannot vote for. */
    INSTEMMING_ONTBREEKT
}
