package nl.onderwijsregio.regio.toets;

/** The composition with its verdict, read in one go. */
public record Regiobeeld(Regiofeiten feiten, Toetsresultaat toets, Bevoegdheid bevoegdheid) {}
