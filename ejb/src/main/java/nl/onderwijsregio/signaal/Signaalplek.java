package nl.onderwijsregio.signaal;

/** In what kind of school it was heard; never which school. */
public enum Signaalplek { BASISONDERWIJS, GESPECIALISEERD, VOORTGEZET, MBO, LERARENOPLEIDING, OVERAL }
