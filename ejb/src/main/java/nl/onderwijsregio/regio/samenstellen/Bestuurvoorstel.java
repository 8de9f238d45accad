package nl.onderwijsregio.regio.samenstellen;

import java.io.Serializable;

/** A bestuur that could be added, with the number of vestigingen in po and in vo that would come along. */
public record Bestuurvoorstel(String nummer, String naam, int po, int vo) implements Serializable {
    /** All vestigingen. */
    public int vestigingen() {
        return po + vo;
    }
}
