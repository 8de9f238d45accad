package nl.onderwijsregio.besluit;

/** What a party votes. Abstaining counts for presence, not for agreement. */
public enum Keuze { VOOR, TEGEN, ONTHOUDING }
