package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.time.Instant;

/** A question of a council as read; answer and moment are null until the bestuur answered. */
public record Raadsvraagregel(long id, String vraag, Instant gesteldOp, String antwoord, Instant beantwoordOp) implements Serializable {}
