package nl.onderwijsregio.plan.uitwissel;

import java.io.Serializable;
import java.util.List;
import nl.onderwijsregio.plan.PlanInhoud;

/**
 * What reading a file in would do. Nothing has changed yet.
 *
 * @param herkomst "versie 6 van 1 oktober 2024" as the file says it; empty when it says nothing
 * @param fouten everything that is wrong; then nothing else is filled in
 * @param botsingen codes of what both the file and somebody in the product changed since
 * @param wijzigingen codes of what the file changes
 * @param nu what stands in the plan
 * @param straks the plan with what the file changes, conflicts left as they stand
 * @param andersom the plan with nothing but the conflicts taken from the file
 * @param gezien fingerprint of {@code nu}, to hand back
 */
public record Inleesbeeld(String herkomst, List<Inleesfout> fouten, List<String> botsingen, List<String> wijzigingen, PlanInhoud nu, PlanInhoud straks,
        PlanInhoud andersom, String gezien) implements Serializable {

    public Inleesbeeld {
        fouten = List.copyOf(fouten);
        botsingen = List.copyOf(botsingen);
        wijzigingen = List.copyOf(wijzigingen);
    }

    /** Whether there is something to write. */
    public boolean wijzigt() {
        return fouten.isEmpty() && !wijzigingen.isEmpty();
    }
}
