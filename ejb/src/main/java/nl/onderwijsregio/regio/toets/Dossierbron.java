package nl.onderwijsregio.regio.toets;

import nl.onderwijsregio.regeling.Regelversie;

/**
 * Tells what was handed in with the application of a region. Implemented as a CDI bean where applications live; without one,
 * attachments, signatures and moment of submission are unknown.
 */
public interface Dossierbron {
    /** What is there for this region and regeling now. */
    Indieningsstand dossier(long regio, String regeling);

    /** What would be there when the plan of this region followed that text. */
    default Indieningsstand dossier(long regio, String regeling, Regelversie tekst) {
        return dossier(regio, regeling);
    }
}
