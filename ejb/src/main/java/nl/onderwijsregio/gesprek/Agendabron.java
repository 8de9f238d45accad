package nl.onderwijsregio.gesprek;

/** Where a point of an agenda comes from. */
public enum Agendabron { AANBEVELING, VERPLICHTING, PLANVERSIE, BESLUIT, AFSPRAAK, EIGEN }
