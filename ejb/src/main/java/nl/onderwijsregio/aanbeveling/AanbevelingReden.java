package nl.onderwijsregio.aanbeveling;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around the recommendations. */
public enum AanbevelingReden implements Reden {
    /** Agreements beside the plan get no recommendations. */
    ALLEEN_OVER_HET_PLAN,
    /** The region has not frozen a version of its plan yet: there is nothing to read. */
    GEEN_PLANVERSIE,
    /** There is no letter in preparation. */
    GEEN_CONCEPTBRIEF,
    /** Nothing to send. */
    AANBEVELINGEN_LEEG,
    /** A recommendation without a reason is of no use to the region. */
    AANBEVELING_ZONDER_REDEN,
    AANBEVELING_BESTAAT_NIET,
    /** A colleague changed the letter after it was read. */
    BRIEF_GEWIJZIGD,
    /** The plan was submitted: recommendations come before that. */
    PLAN_AL_INGEDIEND
}
