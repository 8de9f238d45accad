package nl.onderwijsregio.overstap;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** A move as it is read: the receipt. Amounts are null when they could not be determined. */
public record Overstapregel(long id, String van, String naar, String vanHash, String naarHash, BigDecimal bedragVoor, BigDecimal bedragNa, Instant moment, String gebruiker,
        String namens) implements Serializable { }
