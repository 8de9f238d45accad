package nl.onderwijsregio.besluit;

import java.io.Serializable;

/** A counted vote, public to all partners after closing: everybody can add them up again. */
public record Telregel(Kamer kamer, String partijNaam, String bewijsnummer, Keuze keuze, String toelichting) implements Serializable {}
