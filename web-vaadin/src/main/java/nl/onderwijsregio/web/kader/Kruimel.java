package nl.onderwijsregio.web.kader;

import java.io.Serializable;

/**
 * A step in the kruimelpad.
 *
 * @param adres where it leads, e.g. {@code /bestuur/7/plan}
 */
public record Kruimel(String tekst, String adres) implements Serializable {}
