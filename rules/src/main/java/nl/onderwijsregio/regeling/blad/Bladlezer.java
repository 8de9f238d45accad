package nl.onderwijsregio.regeling.blad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads sheets of which the first row names the columns, for features with tables of their own. As strict as for the tables of a version, but for the
 * length of a text: the feature says how long each of its texts may be.
 */
public final class Bladlezer {
    private Bladlezer() { }

    /** What a spreadsheet made of what somebody typed. */
    public enum Vorm { TEKST, GETAL, DATUM, JA_NEE }

    /** A cell with something in it. */
    public record Waarde(Vorm vorm, String inhoud) { }

    /**
     * A row under the names.
     *
     * @param cellen by the name of the column; empty cells left out
     * @param plaats where a column of this row stands, as people read it
     */
    public record Rij(Map<String, Waarde> cellen, UnaryOperator<String> plaats) {
        public Rij {
            cellen = Map.copyOf(cellen);
        }
    }

    /** The names of the sheets of a workbook. Fails with {@link OnjuistBlad} when it is none, or not a plain one. */
    public static Set<String> bladen(byte[] bestand) {
        return Werkboek.bladen(bestand);
    }

    /** The rows of a sheet that has exactly these columns, in any order. Fails with {@link OnjuistBlad} when it has not, or holds more than values. */
    public static List<Rij> lees(byte[] bestand, String blad, List<String> kolommen) {
        List<Bladfout> fouten = new ArrayList<>();
        List<Tabelrij> rijen = new Tabelblad(blad, kolommen, Werkboek.CELTEKST, fouten).lees(bestand, kolommen);
        if (!fouten.isEmpty()) {
            throw new OnjuistBlad(fouten);
        }
        return rijen.stream().map(Bladlezer::rij).toList();
    }

    private static Rij rij(Tabelrij rij) {
        Map<String, Waarde> cellen = new HashMap<>();
        rij.cellen().forEach((kolom, cel) -> cellen.put(kolom, new Waarde(Vorm.valueOf(cel.soort().name()), cel.inhoud())));
        return new Rij(cellen, kolom -> rij.plaats(kolom).tekst());
    }
}
