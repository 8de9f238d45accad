package nl.onderwijsregio.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What is put to the vote: one frozen version of one plan.
 *
 * @param versieNummer the number people know the version by
 * @param sha256 hash of the frozen content, 64 hex digits
 * @param onderwerp what is decided, as people read it
 */
@Embeddable
public record Voorstel(
        @Column(name = "regio_id", nullable = false) long regioId,
        @Column(name = "plan_id", nullable = false) long planId,
        @Column(name = "plan_versie_id", nullable = false) long planVersieId,
        @Column(name = "versie_nummer", nullable = false) int versieNummer,
        @Column(nullable = false, length = 64) String sha256,
        @Column(nullable = false, length = 300) String onderwerp) implements Serializable {}
