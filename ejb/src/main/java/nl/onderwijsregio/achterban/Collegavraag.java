package nl.onderwijsregio.achterban;

import java.io.Serializable;
import java.time.Instant;

/** A question of the people a council speaks for, as the council reads it; the answer is null when there is none. */
public record Collegavraag(long id, String vraag, Instant gesteldOp, String antwoord, boolean behandeld) implements Serializable {}
