package nl.onderwijsregio.overleg;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around meeting. */
public enum OverlegReden implements Reden {
    ORGAAN_NAAM_BESTAAT,
    /** Somebody else changed the organ since it was read. */
    ORGAAN_GEWIJZIGD,
    ORGAAN_OPGEHEVEN,
    /** The mandaat is of another region, or there is none. */
    LID_VAN_ELDERS,
    /** The mandaat does not hold on the first day of the membership. */
    LID_ZONDER_MANDAAT,
    /** The last day of a membership lies before its first. */
    LIDMAATSCHAP_EINDE_VOOR_BEGIN,
    LIDMAATSCHAP_AL_BEEINDIGD,
    AL_LID,
    TWEE_VOORZITTERS,
    /** A deputy replaces a member of the same party, and there is none. */
    PLAATSVERVANGER_ZONDER_LID,
    /** A council of medezeggenschap sits at no table of the partners; it may observe. */
    RAAD_ALLEEN_WAARNEMER,
    /** A meeting of it is still to come. */
    ORGAAN_VERGADERT_NOG,
    VERGADERING_IN_VERLEDEN,
    /** Only a meeting that was held already is added afterwards. */
    VERGADERING_NOG_NIET_GEWEEST,
    VERGADERING_EINDE_VOOR_BEGIN,
    VERGADERING_BEGONNEN,
    VERGADERING_AFGEZEGD,
    /** Only chair, projectleider and penvoerder lead. */
    GEEN_LEIDING,
    /** Who does not sit there, or only observes, changes nothing. */
    GEEN_DEELNEMER,
    PRESENTIE_GEEN_LID,
    PUNT_NIET_OP_AGENDA,
    PUNT_HEEFT_NOTULEN,
    /** The version or the vote is of another region, or there is none. */
    PUNT_VREEMD_STUK,
    NOTULEN_TE_VROEG,
    /** Somebody else wrote since it was read. */
    NOTULEN_GEWIJZIGD,
    /** They changed between reading and laying down. */
    NOTULEN_ONGEZIEN,
    NOTULEN_VASTGESTELD,
    NOTULEN_NIET_VASTGESTELD,
    ACTIEPUNT_VOOR_VERGADERING,
    ACTIEPUNT_VREEMDE_PARTIJ,
    /** The action is of another party. */
    ACTIEPUNT_VAN_ANDER,
    ACTIEPUNT_AL_GEDAAN,
    ACTIEPUNT_NIET_GEDAAN
}
