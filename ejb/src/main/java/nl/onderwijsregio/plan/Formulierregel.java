package nl.onderwijsregio.plan;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A short form as read.
 *
 * @param versie to hand back with a change; 0 when nobody filled it in
 * @param velden what was filled in, by code of the field
 */
public record Formulierregel(int versie, SortedMap<String, String> velden) implements Serializable {
    static final Formulierregel LEEG = new Formulierregel(0, new TreeMap<>());

    public Formulierregel {
        velden = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) velden));
    }

    /** What was filled in; empty when nothing. */
    public String veld(String code) {
        return velden.getOrDefault(code, "");
    }
}
