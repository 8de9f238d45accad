package nl.onderwijsregio.signaal;

/** What the partners do with a signal. */
public enum Terugkoppelsoort { OPGEPAKT, WORDT_BEKEKEN, NIET_OPGEPAKT }
