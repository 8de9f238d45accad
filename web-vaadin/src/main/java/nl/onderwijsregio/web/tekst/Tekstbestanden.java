package nl.onderwijsregio.web.tekst;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Reads {@code teksten/<feature>_<taal>.properties} (UTF-8) and merges them; a key that stands in two files is refused. */
final class Tekstbestanden {
    static final String MAP = "teksten/";

    private Tekstbestanden() {}

    /** From a plain directory on the class path, as tests and the compiler's output have it. */
    static Map<String, Map<String, String>> vanKlassenpad() {
        try {
            URL map = Tekstbestanden.class.getClassLoader().getResource(MAP);
            if (map == null) {
                throw new IllegalStateException("Geen map " + MAP);
            }
            try (Stream<Path> bestanden = Files.list(Path.of(map.toURI()))) {
                return van(bestanden.map(b -> b.getFileName().toString()).toList());
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Teksten niet leesbaar", e);
        }
    }

    /** From files of these names in the class path's {@code teksten}. */
    static Map<String, Map<String, String>> van(Collection<String> namen) {
        Map<String, Map<String, String>> perTaal = new HashMap<>();
        for (Locale taal : Taal.ALLE) {
            List<String> bestanden = namen.stream().filter(n -> n.endsWith("_" + taal.getLanguage() + ".properties")).sorted().toList();
            perTaal.put(taal.getLanguage(), lees(bestanden));
        }
        return Map.copyOf(perTaal);
    }

    private static Map<String, String> lees(List<String> bestanden) {
        Map<String, String> alle = new HashMap<>();
        for (String bestand : bestanden) {
            Properties regels = new Eenmalig(bestand);
            try (InputStream stroom = Tekstbestanden.class.getClassLoader().getResourceAsStream(MAP + bestand)) {
                regels.load(new InputStreamReader(stroom, UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(bestand, e);
            }
            regels.forEach((sleutel, tekst) -> {
                if (alle.putIfAbsent((String) sleutel, (String) tekst) != null) {
                    throw new IllegalStateException("Sleutel " + sleutel + " staat in " + bestand + " en in een ander bestand");
                }
            });
        }
        return Map.copyOf(alle);
    }

    /** Properties that refuse the same key twice. */
    private static final class Eenmalig extends Properties {
        private static final long serialVersionUID = 1L;
        private final String bestand;

        Eenmalig(String bestand) {
            this.bestand = bestand;
        }

        @Override
        public synchronized Object put(Object sleutel, Object tekst) {
            if (containsKey(sleutel)) {
                throw new IllegalStateException("Sleutel " + sleutel + " staat twee keer in " + bestand);
            }
            return super.put(sleutel, tekst);
        }
    }
}
