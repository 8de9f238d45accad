package nl.onderwijsregio.aanvraag;

/** What a party decided on its signature. */
public enum Tekenbesluit { ONDERTEKEND, GEWEIGERD }
