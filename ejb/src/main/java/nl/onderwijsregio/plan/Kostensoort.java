package nl.onderwijsregio.plan;

/** The kinds of cost of a post of the begroting. */
public enum Kostensoort { PERSONEEL, INHUUR, SCHOLING, MATERIEEL, OVERIG }
