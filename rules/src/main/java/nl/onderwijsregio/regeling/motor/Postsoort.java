package nl.onderwijsregio.regeling.motor;

import java.util.List;

/**
 * A line of the amount as the head of its rule describes it.
 *
 * @param code code of the line
 * @param artikel the provision
 * @param omschrijving what it is for
 * @param evenredig whether it shares in the cut at the ceiling of the regeling
 * @param interpretatie whether this product chose a reading
 * @param invoer names of the inputs it looks at, besides the counts in its formula
 */
public record Postsoort(String code, String artikel, String omschrijving, boolean evenredig, boolean interpretatie,
        List<String> invoer) { }
