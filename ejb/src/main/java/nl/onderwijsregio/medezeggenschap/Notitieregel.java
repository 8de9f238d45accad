package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.time.Instant;

/** A note as the council reads it. */
public record Notitieregel(String tekst, Instant moment, String gebruiker) implements Serializable {}
