package nl.onderwijsregio.web.tekst;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The texts of the product. A key has one text per language; {@code {naam}} is replaced by the value of that name and
 * {@code {aantal|taak|taken}} by the first word when the value is 1 and by the second otherwise.
 */
public final class Teksten {
    private static final Logger LOG = System.getLogger(Teksten.class.getName());
    private static final AtomicReference<Map<String, Map<String, String>>> PER_TAAL = new AtomicReference<>();

    private Teksten() {}

    /**
     * The text in the language of the page.
     *
     * @param paren name, value, name, value ...; dates, moments and whole numbers are written as {@link Opmaak} does
     */
    public static String t(String sleutel, Object... paren) {
        return in(Taal.nu(), sleutel, paren(paren));
    }

    /** The text with values by name. */
    public static String t(String sleutel, Map<String, ?> waarden) {
        return in(Taal.nu(), sleutel, waarden);
    }

    /** The text, if the key exists. */
    public static Optional<String> alsBekend(String sleutel, Map<String, ?> waarden) {
        return sleutels(Taal.nu()).contains(sleutel) ? Optional.of(t(sleutel, waarden)) : Optional.empty();
    }

    static String in(Locale taal, String sleutel, Map<String, ?> waarden) {
        String patroon = alle(taal).get(sleutel);
        if (patroon == null) {
            LOG.log(Level.ERROR, "Tekst ontbreekt: {0} ({1})", sleutel, taal);
            return sleutel;
        }
        return Invulling.vul(patroon, waarden, taal);
    }

    /** All keys in a language. */
    public static Set<String> sleutels(Locale taal) {
        return alle(taal).keySet();
    }

    /** The text before its places are filled. */
    static String patroon(Locale taal, String sleutel) {
        return alle(taal).get(sleutel);
    }

    private static Map<String, String> alle(Locale taal) {
        Map<String, Map<String, String>> geladen = PER_TAAL.updateAndGet(nu -> nu == null ? Tekstbestanden.vanKlassenpad() : nu);
        return geladen.get(taal.getLanguage());
    }

    /** Takes the texts as read by the server when it started. */
    static void neem(Map<String, Map<String, String>> perTaal) {
        PER_TAAL.set(perTaal);
    }

    static Map<String, Object> paren(Object... paren) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        for (int i = 0; i + 1 < paren.length; i += 2) {
            waarden.put(String.valueOf(paren[i]), paren[i + 1]);
        }
        return waarden;
    }
}
