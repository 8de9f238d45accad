package nl.onderwijsregio.overleg;

import java.io.Serializable;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.plan.Planstatus;

/**
 * One subject at one table.
 *
 * @param mandaat through which the reader sees it there, working on that subject
 * @param stemming the last vote called on it; null for none
 * @param moment the first meeting to come with it on the agenda; null for none
 */
public record Tafelcel(Mandaatregel mandaat, Planstatus status, Puntstemming stemming, Tafelmoment moment) implements Serializable {}
