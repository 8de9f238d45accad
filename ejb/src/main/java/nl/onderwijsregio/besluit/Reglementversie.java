package nl.onderwijsregio.besluit;

import java.io.Serializable;
import java.time.Instant;

/** One line in the history of a reglement. */
public record Reglementversie(int versie, Instant vastgelegdOp, String vastgelegdDoor, String toelichting) implements Serializable {}
