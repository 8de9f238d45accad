package nl.onderwijsregio.beoordeling;

import java.io.Serializable;
import java.time.Instant;

/**
 * One assessor and what that person found.
 *
 * @param versie counts the saved states, to hand back with the next one
 * @param oordeel null as long as the reader may not see it
 * @param neergelegdOp null while it is written
 * @param isAkkoord whether this assessor agreed with the advice as it stands
 */
public record Oordeelbeeld(String gebruiker, int versie, Oordeelopgave oordeel, Instant neergelegdOp, boolean isAkkoord) implements Serializable {}
