package nl.onderwijsregio.kennis;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around kennissessies. */
public enum KennisReden implements Reden {
    /** Begins before now. */
    SESSIE_IN_VERLEDEN,
    /** Laid down afterwards, but has not been held yet. */
    SESSIE_NOG_NIET_GEWEEST,
    /** It began, so its hours and places are not changed any more. */
    SESSIE_BEGONNEN,
    SESSIE_GEWEEST,
    SESSIE_GEANNULEERD,
    /** Still a concept: nobody can register. */
    SESSIE_NIET_GEPUBLICEERD,
    /** It was published before. */
    SESSIE_AL_GEPUBLICEERD,
    /** Somebody changed it since the editor looked. */
    SESSIE_GEWIJZIGD,
    /** Fewer places than are taken or offered. */
    CAPACITEIT_TE_LAAG,
    /** Fewer places in a part than are taken or offered in it. */
    DEELCAPACITEIT_TE_LAAG,
    /** More places reserved than there are, or than are left. */
    RESERVERING_PAST_NIET,
    /** The same group twice. */
    RESERVERING_DUBBEL,
    /** Parts of the programme that a registration chose, at the same time. */
    DELEN_OVERLAPPEN,
    /** A part lies outside the hours of the session. */
    DEEL_BUITEN_SESSIE,
    /** Taken out of the programme while people chose it. */
    DEEL_HEEFT_AANMELDINGEN,
    /** No such part in this session. */
    DEEL_ONBEKEND,
    AL_AANGEMELD,
    NIET_AANGEMELD,
    /** There is no offer, or not any more. */
    AANBOD_VERLOPEN,
    /** More places than the session has at all. */
    AANMELDING_TE_GROOT,
    /** Asked for nothing here, or asked before a place is certain. */
    VRAAG_NIET_GESTELD,
    /** Not the code that was shown in the session. */
    CODE_KLOPT_NIET,
    /** The code is only taken around the hours of the session. */
    CODE_NIET_NU,
    /** More people came than were registered, or attendance before the session. */
    AANWEZIGHEID_KLOPT_NIET,
    /** The organiser, or the code, noted already who came. */
    AANWEZIGHEID_AL_GENOTEERD,
    /** Only after the session. */
    EVALUATIE_VOOR_DE_SESSIE,
    /** More than four weeks after the session. */
    EVALUATIE_GESLOTEN,
    /** Nobody noted that this person came. */
    EVALUATIE_NIET_AANWEZIG,
    ANNULEERREDEN_ONTBREEKT,
    /** Nobody saw it yet: a concept is thrown away, not cancelled. */
    CONCEPT_NIET_ANNULEREN
}
