package nl.onderwijsregio.taak;

import java.io.Serializable;
import nl.onderwijsregio.partij.Mandaatregel;

/** The tasks of one of someone's mandates. */
public record Mandaattaken(Mandaatregel mandaat, Takenoverzicht taken) implements Serializable {}
