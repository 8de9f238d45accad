package nl.onderwijsregio.aanbeveling;

/** How much a recommendation weighs for the Realisatie-Eenheid. */
public enum Gewicht { NODIG, WENSELIJK }
