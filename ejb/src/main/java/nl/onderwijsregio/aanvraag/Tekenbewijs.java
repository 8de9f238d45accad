package nl.onderwijsregio.aanvraag;

import java.io.Serializable;
import java.time.Instant;

/** Receipt of a signature, or of the refusal to sign. */
public record Tekenbewijs(Tekenbesluit besluit, int versie, String vingerafdruk, String partij, String gebruiker, Instant moment)
        implements Serializable {}
