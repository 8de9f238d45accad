package nl.onderwijsregio.medezeggenschap;

/** What the bestuur does with one point of a view. The last two need an explanation. */
public enum Reactie { OVERGENOMEN, DEELS_OVERGENOMEN, NIET_OVERGENOMEN }
