package nl.onderwijsregio.gegevens;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around imported data. */
public enum GegevensReden implements Reden {
    /** The header is none of the known ones. Value: bestand. */
    BESTAND_NIET_HERKEND,
    /** The file does not say which year its counts are of, and its name does not either. Value: bestand. */
    PEILDATUM_ONBEKEND,
    /** No such levering. */
    LEVERING_ONBEKEND,
    /** Only a levering that is VOORGESTELD can be applied or cancelled. Value: status. */
    LEVERING_NIET_TE_BESLISSEN,
    /** Another levering was applied since the difference was shown; the difference was computed again. */
    VERSCHIL_VEROUDERD,
    /** No such candidate. */
    WATERVERBINDING_ONBEKEND,
    /** The candidate already has this answer. */
    WATERVERBINDING_AL_BESLIST
}
