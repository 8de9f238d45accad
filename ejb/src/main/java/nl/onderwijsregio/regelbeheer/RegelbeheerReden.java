package nl.onderwijsregio.regelbeheer;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around new versions of a regeling. */
public enum RegelbeheerReden implements Reden {
    CONCEPT_BESTAAT_NIET,
    /** Of that regeling there is a text of that date already; a version is never overwritten. */
    VERSIE_BESTAAT_AL,
    /** Only who began it brings new files to it. */
    CONCEPT_VAN_EEN_ANDER,
    /** It was offered, approved or withdrawn: it does not change any more. */
    CONCEPT_LIGT_VAST,
    REGELBESTAND_TE_GROOT,
    /** Neither figures (XLSX, JSON) nor rule text. */
    REGELBESTAND_ONBEKEND,
    /** The newest file was refused, or none was brought. */
    VERSIE_NIET_GEKEURD,
    VERSIE_ONGEWIJZIGD,
    VOORBEELD_BESTAAT_NIET,
    /** Adjusting and confirming is about the cases that were chosen, so at least one is. */
    GEEN_VOORBEELD_GEKOZEN,
    /** A confirmed case must come out as expected; otherwise adjust it. */
    VOORBEELD_KLOPT_NIET,
    VOORBEELDEN_KLOPPEN_NIET,
    /** Adjusting or confirming an expectation needs a reason and the article it is about. */
    VOORBEELD_ZONDER_REDEN,
    ARTIKEL_ZONDER_VOORBEELD,
    /** A figure or rule names a provision that nobody accounted for. */
    ARTIKEL_NIET_BELEGD,
    /** Said to be a rule, while no figure, check, line or section names it. */
    ARTIKEL_ZONDER_REGEL,
    /** Said to be of no account, while a figure, check or line names it. */
    ARTIKEL_TOCH_GENOEMD,
    /** A version has one golden case of a name. */
    VOORBEELD_NAAM_BESTAAT,
    /** The version cannot be applied to the facts of a golden case; values {@code naam} and {@code oorzaak}. */
    VOORBEELD_PAST_NIET,
    /** Only what somebody added to this version is changed or removed; what came along stays. */
    VOORBEELD_KWAM_MEE,
    /** A golden case is about an application for the regeling of the version. */
    VOORBEELD_ANDERE_REGELING,
    NIET_NAGEREKEND,
    NIET_PROEFGEDRAAID,
    /** Regions do not compose for this regeling here: there is nothing to try it out on. */
    PROEF_ZONDER_REGIOS,
    INGANGSDATUM_ONTBREEKT,
    INGANGSDATUM_VERSTREKEN,
    /** Offering, refusing and rolling back need a reason. */
    VERSIE_ZONDER_REDEN,
    VERSIE_NIET_AANGEBODEN,
    /** Who wrote it does not approve it. */
    EIGEN_VERSIE,
    /** The stored text is not the one that was written: it was changed outside the product. */
    TEKST_GESCHONDEN,
    /** What was in sight is not what it is now. */
    VERSIE_VEROUDERD,
    ACTIVERING_BESTAAT_NIET,
    AL_TERUGGEDRAAID
}
