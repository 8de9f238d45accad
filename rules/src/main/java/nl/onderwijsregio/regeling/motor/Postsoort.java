package nl.onderwijsregio.regeling.motor;

/**
 * A line of the amount as the head of its rule describes it.
 *
 * @param code code of the line
 * @param artikel the provision
 * @param omschrijving what it is for
 * @param evenredig whether it shares in the cut at the ceiling of the regeling
 * @param interpretatie whether this product chose a reading
 */
public record Postsoort(String code, String artikel, String omschrijving, boolean evenredig, boolean interpretatie) { }
