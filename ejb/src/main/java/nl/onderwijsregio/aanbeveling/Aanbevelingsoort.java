package nl.onderwijsregio.aanbeveling;

/** What a recommendation is about (LDNOR art. 6 lid 5 onder b). */
public enum Aanbevelingsoort { REGIOVORMING, AMBITIE, UITVOERING }
