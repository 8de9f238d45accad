package nl.onderwijsregio.plan;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around the plan van aanpak. */
public enum PlanReden implements Reden {
    /** Read-only while a vote runs. */
    BEVROREN,
    /** Submitted: nothing changes any more. */
    PLAN_INGEDIEND,
    /** Only a submitted plan can be made public. */
    PLAN_NIET_INGEDIEND,
    /** The round is over: nothing new is begun for it. */
    RONDE_VOORBIJ,
    /** There is no plan yet. */
    PLAN_NIET_BEGONNEN,
    /** Only a plan that is being voted on can be reopened. */
    PLAN_NIET_IN_STEMMING,
    /** The plan is being voted on already. */
    PLAN_AL_IN_STEMMING,
    /** The regeling does not ask this section of this region, or does not know it. */
    ONDERDEEL_NIET_VAN_TOEPASSING,
    TEKST_TE_LANG,
    ACTIVITEIT_BESTAAT_NIET,
    /** Somebody else changed the activity after it was opened. */
    ACTIVITEIT_GEWIJZIGD,
    /** The days of the activity fall outside the period of the regeling. */
    BUITEN_PERIODE,
    /** The year of a post is none of the years of its activity. */
    POST_BUITEN_ACTIVITEIT,
    /** A goal, a vraagstuk or a partner that is named does not belong to this plan. */
    VERWIJZING_BESTAAT_NIET,
    /** The regeling of this plan does not ask this part, this figure or this field. */
    DEEL_NIET_GEVRAAGD,
    DEEL_BESTAAT_NIET,
    /** Somebody else changed the item after it was opened. */
    DEEL_GEWIJZIGD,
    /** Something of the plan points at the item. */
    DEEL_IN_GEBRUIK,
    VERSIE_BESTAAT_NIET,
    /** Something in a file that is read in is wrong; the report says what and where. */
    BESTAND_FOUT,
    /** The file and somebody else changed the same, and the reader of the file did not choose. */
    BESTAND_BOTST,
    /** The plan was changed after the difference was shown. */
    PLAN_INTUSSEN_GEWIJZIGD,
    /** No such earlier text of this section. */
    STAND_BESTAAT_NIET,
    /** The words are not in the section any more. */
    PASSAGE_GEWIJZIGD,
    /** Words in two paragraphs are not replaced together. */
    PASSAGE_OVER_ALINEAS,
    /** The words stand there more than once, and it is not known which ones are meant. */
    PASSAGE_VAKER,
    BIJLAGE_BESTAAT_NIET,
    BESTAND_TE_GROOT,
    BESTAND_SOORT,
    /** The name ends as another kind of file than the content is. */
    BESTAND_ANDERE_NAAM,
    /** A scanner knows it as harmful, or it holds the test text for scanners. */
    BESTAND_BESMET,
    /** The virus scanner of the installation gives no verdict now. */
    VIRUSSCANNER_ZWIJGT,
    /** This attachment is made by the system, or by another party; it is not uploaded. */
    BIJLAGE_KOMT_VANZELF
}
