package nl.onderwijsregio.beoordeling;

import java.io.Serializable;

/**
 * One point of the afwegingskader on which an application is judged.
 *
 * @param code lasting name
 * @param tekst in the words of the source
 * @param bron where it stands
 */
public record Criterium(String code, String tekst, String bron) implements Serializable {}
