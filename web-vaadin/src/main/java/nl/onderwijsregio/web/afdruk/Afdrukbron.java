package nl.onderwijsregio.web.afdruk;

import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;

/**
 * A feature's page for paper at {@code /{portaal}/{mandaat}/<pad>/afdrukken}. A CDI bean; it runs as the signed-in user with the
 * mandaat checked. What it may not show it refuses with a Weigering, as a screen does.
 */
public interface Afdrukbron {
    /** The address below the mandaat without {@code /afdrukken}; parts between braces are names: {@code besluiten/{stemronde}}. */
    String pad();

    /** Whether it is also there for those whose mandaat reaches all regions: below {@code regios/{regio}/}, with the part {@code regio}. */
    default boolean perRegio() {
        return false;
    }

    /** Makes the page, in the language of the reader. @param delen the named parts of the address */
    Blad maken(Gemachtigde wie, Map<String, String> delen);
}
