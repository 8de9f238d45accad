package nl.onderwijsregio.regio;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around the composition of a region. */
public enum RegioReden implements Reden {
    /** The region composed nothing for that regeling. */
    SAMENSTELLING_BESTAAT_NIET,
    /** Somebody else changed the composition since this screen was read: {@code wie}, {@code moment}, {@code wijziging}. */
    SAMENSTELLING_GEWIJZIGD,
    PARTIJ_DOET_AL_MEE,
    PARTIJ_DOET_NIET_MEE,
    /** Only a participating bestuur can be penvoerder (LDNOR art. 4 lid 2). */
    PENVOERDER_GEEN_BESTUUR,
    PENVOERDER_NIET_WEGHALEN,
    DEELNAME_AL_BEVESTIGD,
    BESTUURSNUMMER_ONBEKEND,
    VESTIGING_ONBEKEND,
    GEMEENTE_ONBEKEND,
    VESTIGING_NIET_IN_REGIO,
    /** A file supplies the exact count; the region's own figure would contradict it. */
    OPGAVE_NIET_NODIG,
    /** The file says {@code <5}, the region says something else. */
    OPGAVE_BUITEN_BEREIK,
    /** The text of the regeling contradicts what is known of the region; values {@code tekst} and {@code oorzaak}. */
    TEKST_PAST_NIET
}
