package nl.onderwijsregio.plan;

/** Whom a vraagstuk or a goal is about: people to attract, people to keep or to employ more, or both (LDNOR art. 19 lid 2 onder b). */
public enum Doelgroep { AANTREKKEN, BEHOUDEN, BEIDE }
