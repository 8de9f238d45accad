package nl.onderwijsregio.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Optional;

/**
 * What is put to the vote: one frozen text.
 *
 * @param planId null unless it is a plan
 * @param planVersieId null unless it is a plan
 * @param reglementvoorstelId null unless it is a reglement
 * @param partnervoorstelId null unless a partner proposed it
 * @param versieNummer the number people know the version by
 * @param sha256 hash of the frozen content, 64 hex digits
 * @param onderwerp what is decided, as people read it
 */
@Embeddable
public record Voorstel(
        @Column(name = "regio_id", nullable = false) long regioId,
        @Enumerated(EnumType.STRING) @Column(name = "soort", nullable = false, length = 20) Voorstelsoort soort,
        @Column(name = "plan_id") Long planId,
        @Column(name = "plan_versie_id") Long planVersieId,
        @Column(name = "reglementvoorstel_id") Long reglementvoorstelId,
        @Column(name = "partnervoorstel_id") Long partnervoorstelId,
        @Column(name = "versie_nummer", nullable = false) int versieNummer,
        @Column(nullable = false, length = 64) String sha256,
        @Column(nullable = false, length = 300) String onderwerp) implements Serializable {

    /** A frozen version of a plan. */
    public static Voorstel plan(long regioId, long planId, long planVersieId, int versieNummer, String sha256, String onderwerp) {
        return new Voorstel(regioId, Voorstelsoort.PLAN, planId, planVersieId, null, null, versieNummer, sha256, onderwerp);
    }

    /** Another way of deciding. */
    static Voorstel reglement(Reglementvoorstel voorstel) {
        return new Voorstel(voorstel.regioId(), Voorstelsoort.REGLEMENT, null, null, voorstel.id(), null, voorstel.vorigeVersie() + 1, voorstel.sha256(),
                "Afspraken over beslissen");
    }

    /** A text of a partner. */
    public static Voorstel partner(long regioId, long partnervoorstelId, int versieNummer, String sha256, String titel) {
        return new Voorstel(regioId, Voorstelsoort.VOORSTEL, null, null, null, partnervoorstelId, versieNummer, sha256, titel);
    }

    /** The plan it is about; empty when it is about something else. */
    public Optional<Long> plan() {
        return Optional.ofNullable(planId);
    }
}
