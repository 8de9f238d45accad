package nl.onderwijsregio.overstap;

import nl.onderwijsregio.gedeeld.Reden;

/** Refusals around moving to another text. */
public enum OverstapReden implements Reden {
    /** The region stands on the text that is in force, or has nothing that could move. */
    GEEN_ANDERE_TEKST,
    /** Another text is in force, or plan, outcome or amount are otherwise, than what was in sight. */
    OVERSTAP_VEROUDERD
}
