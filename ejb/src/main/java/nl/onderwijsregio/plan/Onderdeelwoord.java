package nl.onderwijsregio.plan;

/** How far a section is; six words and no more. TE_BEOORDELEN: everything it asks is there, and its writers have not marked it klaar. */
public enum Onderdeelwoord { NOG_NIET_BEGONNEN, BEZIG, TE_BEOORDELEN, KLAAR, KAN_NOG_NIET, PROBLEEM }
