package nl.onderwijsregio.besluit;

/** How the quorum of a chamber is expressed: a number of parties, or a percentage of those entitled (rounded up). */
public enum Quorumsoort { AANTAL, PERCENTAGE }
