package nl.onderwijsregio.overstap;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/** A move as it is read: the receipt. Amounts are null when they could not be determined; oorzaakVoor says why the text that was left could not be applied, else null. */
public record Overstapregel(long id, String van, String naar, String vanHash, String naarHash, BigDecimal bedragVoor, String oorzaakVoor, BigDecimal bedragNa, Instant moment, String gebruiker,
        String namens) implements Serializable { }
