package nl.onderwijsregio.aanvraag;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around signing and submitting. */
public enum AanvraagReden implements Reden {
    /** An agreement is not submitted by itself. */
    ALLEEN_HET_PLAN,
    /** The mandaat does not carry the function to sign; the refusal names who can. */
    GEEN_TEKENRECHT,
    /** Who signs for the penvoerder does not sign for another party, nor the other way round. */
    ZELFDE_ONDERTEKENAAR,
    /** The party does not take part in the region. */
    PARTIJ_TEKENT_NIET_MEE,
    /** Not signing needs a reason. */
    WEIGEREN_ZONDER_REDEN,
    /** The version in sight is not the content of the plan any more. */
    PLANVERSIE_VEROUDERD,
    /** Nothing was frozen yet, or the plan changed since. */
    GEEN_TEKENVERSIE,
    /** A party is reminded at most once a day. */
    VANDAAG_AL_HERINNERD,
    /** The party signed, refused, or nobody can sign for it. */
    NIETS_TE_HERINNEREN,
    AANVRAAG_BESTAAT_NIET
}
