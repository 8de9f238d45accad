package nl.onderwijsregio.regeling;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** How many leden each article of each text has, counted in the law itself (0: not divided). */
final class Artikelleden {

    private Artikelleden() { }

    static Map<Integer, Integer> van(String regeling, LocalDate tekst) {
        return switch (regeling) {
            case "voorlopers-2023" -> tabel(0, 0, 0, 2, 3, 3, 2, 2, 2, 0);
            case "onderwijsregio-2024" -> metVier(tekst, tabel(0, 0, 2, 3, 4, 5, 5, 6, 3, 7, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 2, 0), 6);
            case "rap-2024" -> tabel(0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 5, 5, 4, 5, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 5, 0, 2, 0);
            case "opleidingsschool-2024" -> tabel(0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 6, 6, 4, 7, 3, 5, 5, 0, 2, 0);
            case "ldnor-2025" -> tekst.isBefore(LocalDate.of(2025, 6, 13)) ? tabel(0, 0, 0, 3, 4, 6, 12, 2, 6, 3, 5, 5, 5, 0, 2, 0)
                    : tabel(0, 0, 0, 3, 4, 6, 12, 2, 6, 3, 6, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0);
            case "ldnor-2026-2029" -> tabel(0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 3, 6, 6, 3, 3, 4, 3, 10, 5, 8, 0, 2, 0);
            default -> Map.of();
        };
    }

    /** The text of 4 October 2024 added a lid to this article. */
    private static Map<Integer, Integer> metVier(LocalDate tekst, Map<Integer, Integer> leden, int artikel) {
        if (tekst.equals(LocalDate.of(2024, 10, 4))) {
            leden.merge(artikel, 1, Integer::sum);
        }
        return leden;
    }

    private static Map<Integer, Integer> tabel(int... leden) {
        Map<Integer, Integer> tabel = new TreeMap<>();
        for (int i = 0; i < leden.length; i++) {
            tabel.put(i + 1, leden[i]);
        }
        return tabel;
    }
}
