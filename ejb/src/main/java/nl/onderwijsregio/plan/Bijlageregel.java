package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.time.Instant;

/** An uploaded attachment in a list; {@code omvang} in bytes. */
public record Bijlageregel(long id, String letter, String naam, String mediatype, long omvang, String sha256, Instant toegevoegdOp,
        String toegevoegdDoor) implements Serializable {}
