package nl.onderwijsregio.voorbeeld;

import java.io.Serializable;
import java.time.Instant;
import nl.onderwijsregio.plan.Vingerafdruk;

/**
 * Where a part of the plan came from.
 *
 * @param deel letter of the section, or code of the activity
 * @param regio whose plan it was
 * @param versie number of the version it was taken from
 */
public record Herkomstregel(String deel, String regio, String regeling, int versie, Vingerafdruk vingerafdruk, Instant moment, String gebruiker) implements Serializable {}
