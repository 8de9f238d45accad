package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.time.Instant;

/** A vote of one's own party, as only that party reads it before closing. */
public record Stemregel(int volgnummer, Keuze keuze, String toelichting, String oplossing, Instant moment, String gebruiker, String bewijsnummer)
        implements Serializable {}
