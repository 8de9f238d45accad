package nl.onderwijsregio.gegevens;

import java.io.Serializable;

/**
 * What an import screen shows about one levering.
 *
 * @param levering the file and the difference, counted
 * @param alVerwerkt whether exactly these bytes were imported before: nothing was read again and nothing changes
 */
public record Importvoorstel(Leveringregel levering, boolean alVerwerkt) implements Serializable {}
