package nl.onderwijsregio.gegevens;

import java.io.Serializable;

/**
 * The outcome of comparing a levering with what is in force. A row is refused, or belongs to a thing that is nieuw,
 * gewijzigd or gelijk; verdwenen things have no row.
 *
 * @param gelezen rows in the file, header not counted
 * @param meldingen remarks about rows that were taken over all the same
 */
public record Verschiltelling(int gelezen, int nieuw, int gewijzigd, int gelijk, int verdwenen, int geweigerd, int meldingen)
        implements Serializable {
    static final Verschiltelling LEEG = new Verschiltelling(0, 0, 0, 0, 0, 0, 0);

    /** Whether applying would change anything. */
    public boolean isWijziging() {
        return nieuw + gewijzigd + verdwenen > 0;
    }
}
