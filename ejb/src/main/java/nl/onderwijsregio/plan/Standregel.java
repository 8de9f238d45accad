package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.time.Instant;

/**
 * An earlier text of a section, without the text itself.
 *
 * @param versie its number; of a text that was not saved the number it was based on
 * @param bewaard false when it was kept apart because somebody else had saved first
 * @param namens null when not under a mandaat
 */
public record Standregel(long id, int versie, boolean bewaard, Instant moment, String gebruiker, String namens) implements Serializable {}
