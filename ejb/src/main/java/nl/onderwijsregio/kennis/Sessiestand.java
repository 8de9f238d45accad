package nl.onderwijsregio.kennis;

/** Where a kennissessie stands; VOL follows from the places, GEWEEST from the clock. */
public enum Sessiestand {
    CONCEPT, GEPUBLICEERD, VOL, GEWEEST, GEANNULEERD
}
