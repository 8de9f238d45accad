package nl.onderwijsregio.signaal;

import java.io.Serializable;
import java.util.List;

/**
 * One signal as a partner reads it.
 *
 * @param peiling the poll it comes from; null when it does not
 * @param terugkoppelingen oldest first
 * @param magOpTafel whether the reader puts it on the table
 * @param magTerugkoppelen whether the reader says what becomes of it
 */
public record Signaalbeeld(Signaalregel regel, Peilingbeeld peiling, List<Terugkoppelregel> terugkoppelingen, boolean magOpTafel, boolean magTerugkoppelen)
        implements Serializable {
    public Signaalbeeld {
        terugkoppelingen = List.copyOf(terugkoppelingen);
    }
}
