package nl.onderwijsregio.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** A closing moment that was moved back before it came, with the reason everybody reads. */
@Embeddable
public record Verlenging(
        @Column(name = "sloot", nullable = false) Instant sloot,
        @Column(name = "sluit", nullable = false) Instant sluit,
        @Column(nullable = false, length = 1000) String reden,
        @Column(nullable = false) Instant moment,
        @Column(nullable = false, length = 200) String gebruiker,
        @Column(name = "mandaat_id", nullable = false) long mandaatId) implements Serializable {}
