package nl.onderwijsregio.regeling.motor;

import java.util.List;

/**
 * A check as the head of its rule describes it.
 *
 * @param code code of the check
 * @param artikel the provision
 * @param interpretatie whether this product chose a reading
 * @param invoer names of the inputs it looks at
 * @param voldaan the sentence when no rule of the check left a finding
 */
public record Toetssoort(String code, String artikel, boolean interpretatie, List<String> invoer, String voldaan) { }
