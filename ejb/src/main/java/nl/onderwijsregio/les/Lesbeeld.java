package nl.onderwijsregio.les;

import java.io.Serializable;

/**
 * A lesson to read.
 *
 * @param versie what a change must have seen
 * @param sessieId the kennissessie it comes from; null for none
 * @param sessie its title; null for none
 * @param gebruikt in how many plans it was taken over
 */
public record Lesbeeld(Lesregel regel, Lesopgave opgave, long versie, Long sessieId, String sessie, long gebruikt, boolean magWijzigen) implements Serializable {}
