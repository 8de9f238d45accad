package nl.onderwijsregio.besluit;

import java.util.Set;

/**
 * Which entries of a register are chosen: every vote on a version of a plan with one of these fingerprints, and these votes.
 *
 * @param plannen fingerprints (SHA-256) of versions of plans
 * @param stemronden ids of votes on something else
 */
public record Registerkeuze(Set<String> plannen, Set<Long> stemronden) {
    public Registerkeuze {
        plannen = Set.copyOf(plannen);
        stemronden = Set.copyOf(stemronden);
    }

    boolean heeft(Inschrijving inschrijving, String sha256) {
        return plannen.contains(sha256) || stemronden.contains(inschrijving.stemrondeId());
    }

    boolean isLeeg() {
        return plannen.isEmpty() && stemronden.isEmpty();
    }
}
