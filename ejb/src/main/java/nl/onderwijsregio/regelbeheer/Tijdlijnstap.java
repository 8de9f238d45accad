package nl.onderwijsregio.regelbeheer;

import java.io.Serializable;
import java.time.LocalDate;

/** Something that was decided about a version of that date. */
public record Tijdlijnstap(long conceptId, LocalDate tekst, Stapregel stap) implements Serializable { }
