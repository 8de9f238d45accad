package nl.onderwijsregio.omroep;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around messages to regions. */
public enum OmroepReden implements Reden {
    /** A question is answered once. */
    VRAAG_AL_BEANTWOORD,
    /** Only an answered question can be public. */
    VRAAG_NIET_BEANTWOORD,
    /** It is public already, or is not. */
    VRAAG_AL_OPENBAAR,
    VRAAG_NIET_OPENBAAR,
    /** The name of the region that asked, in what would become public. */
    OPENBAAR_MET_REGIO,
    /** A mail address or telephone number in what would become public. */
    OPENBAAR_MET_CONTACTGEGEVEN
}
