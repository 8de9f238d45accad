package nl.onderwijsregio.medezeggenschap;

/** What a view comes to. With consent asked: given, given on conditions, withheld. */
public enum Strekking { POSITIEF, POSITIEF_MET_PUNTEN, NEGATIEF }
