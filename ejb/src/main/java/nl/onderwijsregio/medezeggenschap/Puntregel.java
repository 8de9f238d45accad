package nl.onderwijsregio.medezeggenschap;

import java.io.Serializable;
import java.time.Instant;

/** A point of a view as read; reaction, explanation and moment are null until the bestuur reacted. */
public record Puntregel(int nummer, String tekst, Reactie reactie, String toelichting, Instant reactieOp) implements Serializable {}
