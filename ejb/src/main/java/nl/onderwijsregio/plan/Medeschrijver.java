package nl.onderwijsregio.plan;

import java.io.Serializable;

/**
 * Somebody who has a section open for writing.
 *
 * @param sessie which tab; one person may have more
 * @param namens the party acted for
 */
public record Medeschrijver(String sessie, String gebruiker, String namens) implements Serializable {}
