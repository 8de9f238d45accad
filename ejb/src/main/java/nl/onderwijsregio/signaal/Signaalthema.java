package nl.onderwijsregio.signaal;

/** What a signal is about. */
public enum Signaalthema { WERKDRUK, BEGELEIDING, OPLEIDEN, INVALLEN, PROFESSIONALISERING, LOOPBAAN, ANDERS }
