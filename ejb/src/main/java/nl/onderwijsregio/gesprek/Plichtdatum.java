package nl.onderwijsregio.gesprek;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day before or on which a region must have done something, as a regeling says.
 *
 * @param wat what must be done, in the words of the version of the regeling
 * @param artikel the provision that says so
 * @param bron address of that provision
 */
public record Plichtdatum(String regeling, LocalDate dag, String wat, String artikel, String bron) implements Serializable {}
