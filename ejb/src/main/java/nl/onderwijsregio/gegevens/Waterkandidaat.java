package nl.onderwijsregio.gegevens;

import java.io.Serializable;
import java.time.Instant;

/**
 * Two gemeenten with nothing but water (or foreign land) between them. Does not count as connected until accepted.
 *
 * @param afstandMeters shortest distance; null when unknown
 * @param aanvaard true: accepted, false: rejected, null: nobody decided
 * @param door who decided, op when; null while nobody did
 */
public record Waterkandidaat(String gemeenteA, String naamA, String gemeenteB, String naamB, Integer afstandMeters, Boolean aanvaard,
        String door, Instant op) implements Serializable {}
