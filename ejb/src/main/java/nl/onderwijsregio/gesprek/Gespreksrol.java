package nl.onderwijsregio.gesprek;

/** Who is asked to come, by role: no names of persons. */
public enum Gespreksrol { PROJECTLEIDER, PENVOERDER, BESTUREN, OPLEIDERS, BEROEPSGROEP, REALISATIE_EENHEID }
