package nl.onderwijsregio.beheer;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which lines of the logbook to show. Null or empty: all.
 *
 * @param tekst part of the user name, act, subject or explanation
 * @param regioId lines about that region
 * @param van first day, Dutch time
 * @param tot last day, included
 */
public record Logboekfilter(String tekst, Long regioId, LocalDate van, LocalDate tot) implements Serializable {
    /** Everything. */
    public static final Logboekfilter GEEN = new Logboekfilter("", null, null, null);

    public Logboekfilter {
        tekst = tekst == null ? "" : tekst.strip();
    }
}
