package nl.onderwijsregio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the tables of docs/rollen.md. */
final class Rollenmatrix {
    static final String ANONIEM = "anoniem";
    /** The columns between the act and the rule. */
    static final List<String> KOLOMMEN = List.of(ANONIEM, "bestuur", "opleider", "beroepsgroep", "medezeggenschap", "re", "beleid",
            "beschikken", "loket", "beheer");

    /** One act: per column ja, eigen or nee. */
    record Rij(String handeling, Map<String, String> cellen) {
        Set<String> toegestaan() {
            var rollen = new TreeSet<String>();
            cellen.forEach((rol, cel) -> {
                if (!cel.equals("nee")) {
                    rollen.add(rol);
                }
            });
            return rollen;
        }
    }

    private Rollenmatrix() {}

    static Map<String, Rij> lezen() {
        try {
            return lezen(Files.readAllLines(Path.of("..", "docs", "rollen.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Rij> lezen(List<String> regels) {
        var rijen = new TreeMap<String, Rij>();
        for (String regel : regels) {
            List<String> cellen = cellen(regel);
            if (cellen.isEmpty() || !cellen.getFirst().matches("`[A-Z]\\w*\\.\\w+`")) {
                continue;
            }
            if (cellen.size() != KOLOMMEN.size() + 2) {
                throw new IllegalArgumentException("Verkeerd aantal cellen: " + regel);
            }
            var rij = new Rij(cellen.getFirst().replace("`", ""), perRol(cellen.subList(1, KOLOMMEN.size() + 1)));
            if (rijen.put(rij.handeling(), rij) != null) {
                throw new IllegalArgumentException("Staat er twee keer: " + rij.handeling());
            }
        }
        return rijen;
    }

    private static Map<String, String> perRol(List<String> cellen) {
        Map<String, String> perRol = new LinkedHashMap<>();
        for (int i = 0; i < cellen.size(); i++) {
            if (!Set.of("ja", "nee", "eigen").contains(cellen.get(i))) {
                throw new IllegalArgumentException("Een cel is ja, eigen of nee: " + cellen);
            }
            perRol.put(KOLOMMEN.get(i), cellen.get(i));
        }
        return perRol;
    }

    private static List<String> cellen(String regel) {
        if (!regel.startsWith("|")) {
            return List.of();
        }
        return java.util.Arrays.stream(regel.substring(1).split("\\|", -1)).map(String::strip).toList()
                .subList(0, regel.substring(1).split("\\|", -1).length - 1);
    }
}
