package nl.onderwijsregio.gegevens;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that is new, changed or gone.
 *
 * @param sleutel vestigingscode, bestuursnummer, gemeentecode or pair of gemeentecodes
 * @param naam null when there is none
 * @param aard NIEUW, GEWIJZIGD or VERDWENEN
 * @param velden what changes; empty unless GEWIJZIGD
 */
public record Verschilregel(String sleutel, String naam, String aard, List<Veld> velden) implements Serializable {
    /**
     * One value that changes.
     *
     * @param kolom what, e.g. {@code bestuursnummer} or {@code leerlingen 2023-10-01}
     * @param oud null when unknown until now
     */
    public record Veld(String kolom, String oud, String nieuw) implements Serializable {}
}
