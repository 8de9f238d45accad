package nl.onderwijsregio.beheer;

import java.util.Locale;

/** Turns what somebody typed into a pattern for {@code like ... escape '!'}. */
final class Zoekterm {
    private Zoekterm() {}

    static String bevat(String tekst) {
        return "%" + tekst.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
