package nl.onderwijsregio.omroep;

import java.io.Serializable;
import java.time.Instant;

/** A question with its answer as anyone reads it: without region and without persons. */
public record Openbarevraag(String vraag, String antwoord, Instant openbaarOp) implements Serializable {}
