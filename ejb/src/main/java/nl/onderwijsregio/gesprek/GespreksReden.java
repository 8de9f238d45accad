package nl.onderwijsregio.gesprek;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around conversations. */
public enum GespreksReden implements Reden {
    /** It was held or cancelled: the appointment and the agenda stand. */
    GESPREK_NIET_GEPLAND,
    /** A colleague changed the appointment after it was read. */
    GESPREK_GEWIJZIGD,
    /** A conversation is moved to a moment that is still to come. */
    GESPREK_IN_VERLEDEN,
    /** It has not begun yet. */
    GESPREK_NOG_NIET_GEWEEST,
    /** Notes belong to a conversation that was held. */
    GESPREK_NIET_GEHOUDEN,
    /** A point of an agenda that is not there, or is not of the own side. */
    AGENDAPUNT_BESTAAT_NIET,
    /** There are no notes in preparation. */
    GEEN_VERSLAG,
    /** Notes without a text. */
    VERSLAG_LEEG,
    /** A colleague saved the notes after they were read. */
    VERSLAG_GEWIJZIGD,
    /** Newer notes were shared. */
    VERSLAG_VERVANGEN,
    /** Both sides confirmed it. */
    VERSLAG_AL_GEZIEN,
    GESPREKSAFSPRAAK_BESTAAT_NIET,
    /** It was done: nothing to add. */
    GESPREKSAFSPRAAK_AL_GEDAAN,
    /** Not done, without a word why. */
    NIET_GEDAAN_ZONDER_UITLEG
}
