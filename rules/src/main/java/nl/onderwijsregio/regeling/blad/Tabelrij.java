package nl.onderwijsregio.regeling.blad;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.onderwijsregio.regeling.blad.Werkboek.Cel;
import nl.onderwijsregio.regeling.blad.Werkboek.Soort;

/**
 * One row of a table, from a sheet or from JSON: its cells by the name of the column, and where each stands. What is wrong is written down.
 *
 * @param plaatsen the place of a column in this row
 */
record Tabelrij(Map<String, Cel> cellen, Function<String, Bladplaats> plaatsen, List<Bladfout> fouten) {

    Tabelrij {
        cellen = Map.copyOf(cellen);
    }

    Bladplaats plaats(String kolom) {
        return plaatsen.apply(kolom);
    }

    void fout(String kolom, String melding) {
        Bladfout.meld(fouten, plaats(kolom), melding + ".");
    }

    Optional<Cel> cel(String kolom) {
        return Optional.ofNullable(cellen.get(kolom));
    }

    boolean heeft(String kolom) {
        return cellen.containsKey(kolom);
    }

    /** The text of a cell; empty when there is none. A number or a date that the spreadsheet made of it is not taken for text. */
    String tekst(String kolom) {
        Optional<Cel> cel = cel(kolom);
        if (cel.filter(c -> c.soort() != Soort.TEKST).isPresent()) {
            fout(kolom, "verwacht een tekst. Maak de cel op als Tekst en typ de waarde opnieuw");
            return "";
        }
        return cel.map(Cel::inhoud).orElse("");
    }

    static String ingekort(String tekst) {
        return tekst.length() <= 40 ? tekst : tekst.substring(0, 40) + "…";
    }
}
