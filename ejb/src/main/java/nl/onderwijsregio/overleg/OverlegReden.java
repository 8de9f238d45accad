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
    RAAD_ALLEEN_WAARNEMER
}
