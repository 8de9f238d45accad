package nl.onderwijsregio.beoordeling;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around the assessment of an application and the decision on it. */
public enum BeoordelingReden implements Reden {
    GEEN_AANVRAAG,
    /** Two people assess an application, never a third. */
    TWEE_BEOORDELAARS,
    AL_BEOORDELAAR,
    GEEN_BEOORDELAAR,
    /** Who acts for the region or one of its parties judges nothing there. */
    BELANG_IN_REGIO,
    /** Only what was not laid down yet can change. */
    OORDEEL_NEERGELEGD,
    /** Every criterium has a score and a reason. */
    OORDEEL_NIET_COMPLEET,
    /** The state in sight is not the state that stands. */
    OORDEEL_GEWIJZIGD,
    /** First each alone, then together. */
    OORDEEL_NOG_NIET_NEERGELEGD,
    /** A joint score that deviates says why. */
    AFWIJKING_ZONDER_REDEN,
    ADVIES_NIET_COMPLEET,
    ADVIES_GEWIJZIGD,
    ADVIES_UITGEBRACHT,
    ADVIES_ONTBREEKT,
    BEOORDELAAR_BESCHIKT_NIET,
    AL_BESCHIKT,
    NOG_NIET_BESCHIKT,
    /** As long as applications come in, nobody knows what is left for each. */
    TIJDVAK_NOG_OPEN,
    /** The engine gives no amount; the refusal says what is missing. */
    BEDRAG_NIET_TE_BEPALEN,
    /** What was reckoned changed since it was in sight. */
    BESCHIKKING_GEWIJZIGD,
    REGIOVRAAG_AL_BEANTWOORD
}
