package nl.onderwijsregio.openbaar;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a plan is public.
 *
 * @param adres where anyone reads it, or will read it
 * @param openbaarOp null while it is not
 */
public record Openbaarstand(String adres, Instant openbaarOp) implements Serializable {
    public Optional<Instant> sinds() {
        return Optional.ofNullable(openbaarOp);
    }
}
