package nl.onderwijsregio.gegevens;

/**
 * What the importer has to say about one row.
 *
 * @param geweigerd true: the row was not taken over; false: taken over, with this remark
 * @param rij number in the file, header is 1; 0 for a remark about the whole file
 * @param kolom as the file spells it; may be null
 * @param waarde the cell; may be null
 * @param reden Dutch sentence
 */
public record Rapportregel(boolean geweigerd, int rij, String kolom, String waarde, String reden) {}
