package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.time.Instant;

/** A note of the Realisatie-Eenheid for herself, as her colleagues read it. */
public record Eigennotitie(String tekst, Instant moment, String gebruiker) implements Serializable {}
