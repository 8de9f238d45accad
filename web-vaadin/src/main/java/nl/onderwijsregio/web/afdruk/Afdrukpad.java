package nl.onderwijsregio.web.afdruk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of a page for paper: portal, mandaat, and what is printed. */
record Afdrukpad(String portaal, String mandaat, String wat) {
    static final String EINDE = "/afdrukken";
    private static final Pattern VORM = Pattern.compile("/([a-z]+)/([1-9][0-9]{0,17}[a-z0-9.-]{0,90})/(.+)" + EINDE);

    static Optional<Afdrukpad> van(String pad) {
        Matcher vorm = VORM.matcher(pad);
        return vorm.matches() ? Optional.of(new Afdrukpad(vorm.group(1), vorm.group(2), vorm.group(3))) : Optional.empty();
    }

    /** The named parts when the address has this shape. */
    Optional<Map<String, String>> delen(String sjabloon) {
        String[] vorm = sjabloon.split("/");
        String[] echt = wat.split("/");
        if (vorm.length != echt.length) {
            return Optional.empty();
        }
        Map<String, String> delen = new LinkedHashMap<>();
        for (int i = 0; i < vorm.length; i++) {
            if (vorm[i].startsWith("{")) {
                delen.put(vorm[i].substring(1, vorm[i].length() - 1), echt[i]);
            } else if (!vorm[i].equals(echt[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(delen);
    }
}
