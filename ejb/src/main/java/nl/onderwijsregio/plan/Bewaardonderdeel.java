package nl.onderwijsregio.plan;

import java.io.Serializable;

/**
 * A section that was written for an earlier text of the regeling and that the text of the plan does not know.
 *
 * @param titel its heading in the newest text that knows it; its letter when there is none
 * @param tekst as it was written; it stays
 */
public record Bewaardonderdeel(String letter, String titel, String tekst) implements Serializable { }
