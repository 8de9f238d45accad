package nl.onderwijsregio.partij;

import java.io.Serializable;

/** The id of a {@link Mandaat}; stands in the address of every page, checked on the server at every act. */
public record MandaatId(long waarde) implements Serializable {
    /** @throws IllegalArgumentException when the text is no positive whole number */
    public static MandaatId of(String tekst) {
        if (tekst == null || !tekst.matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("Geen mandaatnummer: " + tekst);
        }
        return new MandaatId(Long.parseLong(tekst));
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
