package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.time.Instant;

/** The receipt of a cast vote. */
public record Stembewijs(String bewijsnummer, Keuze keuze, String partijNaam, Voorstel voorstel, Instant moment, Instant sluit)
        implements Serializable {}
