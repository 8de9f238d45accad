package nl.onderwijsregio.gesprek;

/** What became of an agreed point. Done is final; not done can still be done. */
public enum Opvolgstand { GEDAAN, NIET_GEDAAN }
