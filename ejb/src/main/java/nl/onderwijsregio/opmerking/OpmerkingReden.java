package nl.onderwijsregio.opmerking;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around comments. */
public enum OpmerkingReden implements Reden {
    OPMERKING_BESTAAT_NIET,
    /** Only who placed it, or who may write, closes or reopens it. */
    OPMERKING_VAN_ANDER,
    OPMERKING_AFGEHANDELD,
    /** The words it should be about are not in the section. */
    CITAAT_NIET_GEVONDEN,
    /** Accepted or declined already, or there never was one. */
    VOORSTEL_NIET_OPEN,
    /** That person has no mandaat in this region. */
    VERMELDING_ONBEKEND
}
