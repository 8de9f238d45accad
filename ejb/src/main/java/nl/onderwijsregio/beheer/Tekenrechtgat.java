package nl.onderwijsregio.beheer;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * From some day on nobody may sign for a party in a region.
 *
 * @param regioNaam null when the mandates reach all regions
 * @param laatsteDag last day on which somebody may; may lie in the past
 */
public record Tekenrechtgat(long partijId, String partijNaam, Long regioId, String regioNaam, LocalDate laatsteDag) implements Serializable {}
