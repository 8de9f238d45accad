package nl.onderwijsregio.web.kader;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Mandaatregel;

/** Addresses of pages inside a portal. */
public final class Adres {
    private Adres() {}

    /** {@code /bestuur/7/plan/versies}. */
    public static String van(Gemachtigde wie, Object... delen) {
        return van(wie.portaal().pad(), wie.mandaat(), delen);
    }

    /** {@code /bestuur/7/plan/versies}. */
    public static String van(Mandaatregel mandaat, Object... delen) {
        return van(mandaat.portaal().pad(), mandaat.id(), delen);
    }

    private static String van(String portaal, MandaatId mandaat, Object... delen) {
        return "/" + Stream.concat(Stream.of(portaal, mandaat), Stream.of(delen)).map(String::valueOf)
                .filter(deel -> !deel.isEmpty()).collect(Collectors.joining("/"));
    }
}
