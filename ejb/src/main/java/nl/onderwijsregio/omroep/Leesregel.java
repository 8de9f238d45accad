package nl.onderwijsregio.omroep;

import java.io.Serializable;
import java.time.Instant;

/** A region a message was sent to; {@code gelezenOp} is null while it did not say that it read it. */
public record Leesregel(long regioId, String regioNaam, Instant gelezenOp) implements Serializable {}
