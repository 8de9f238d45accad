package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.time.Instant;

/** What one side said of an agreed point, as read. */
public record Opvolgingregel(Opvolgstand stand, String toelichting, Kant kant, String gebruiker, Instant moment) implements Serializable {}
