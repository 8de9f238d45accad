package nl.onderwijsregio.plan;

/** How far a section is; five words and no more. */
public enum Onderdeelwoord { NOG_NIET_BEGONNEN, BEZIG, KLAAR, KAN_NOG_NIET, PROBLEEM }
