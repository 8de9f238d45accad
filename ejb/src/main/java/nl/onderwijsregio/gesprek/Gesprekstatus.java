package nl.onderwijsregio.gesprek;

/** Where a conversation stands. */
public enum Gesprekstatus { GEPLAND, GEHOUDEN, GEANNULEERD }
