package nl.onderwijsregio.overstap;

import java.io.Serializable;

/**
 * What was in sight when somebody decided.
 *
 * @param samenstelling the version of the composition; -1 when the region has none
 * @param naarHash fingerprint of the text to move to
 */
public record Overstapkeuze(long samenstelling, String naarHash) implements Serializable { }
