package nl.onderwijsregio.regio.toets;

/**
 * Tells what was handed in with the application of a region. Implemented as a CDI bean where applications live; without one,
 * attachments, signatures and moment of submission are unknown.
 */
public interface Dossierbron {
    /** What is there for this region and regeling now. */
    Indieningsstand dossier(long regio, String regeling);
}
