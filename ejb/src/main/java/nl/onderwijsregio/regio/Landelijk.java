package nl.onderwijsregio.regio;

/** The four landelijke onderwijsregio's, excepted from the rule of one connected area (LDNOR art. 7 lid 12). */
public enum Landelijk { GROEN, CHRISTELIJK_REFORMATORISCH, SCOPE, PLG }
