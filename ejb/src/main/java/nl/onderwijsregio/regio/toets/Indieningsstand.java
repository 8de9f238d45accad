package nl.onderwijsregio.regio.toets;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * What is handed in with the application so far. Empty is unknown: that is tested at submission.
 *
 * @param bijlagen ids of the attachments that are there (names of the evaluation JSON)
 * @param ondertekend numbers of the parties that signed: bestuursnummer, {@code partij-<id>} for a party without one
 * @param ingediendOp moment of submission, wall clock of Europe/Amsterdam
 */
public record Indieningsstand(Optional<Set<String>> bijlagen, Optional<Set<String>> ondertekend, Optional<LocalDateTime> ingediendOp) {
    /** Nothing is known yet. */
    public static final Indieningsstand ONBEKEND = new Indieningsstand(Optional.empty(), Optional.empty(), Optional.empty());
}
