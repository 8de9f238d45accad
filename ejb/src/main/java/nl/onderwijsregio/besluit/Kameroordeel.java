package nl.onderwijsregio.besluit;

/** What one chamber says. Without quorum its vote does not count: neither agreed nor rejected. */
public enum Kameroordeel { AKKOORD, NIET_AKKOORD, TELT_NIET }
