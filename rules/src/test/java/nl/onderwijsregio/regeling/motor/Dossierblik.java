package nl.onderwijsregio.regeling.motor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an evaluation found, in a form in which other engines can say the same.
 *
 * @param bevindingen per check what was found and what it leads to; passed checks are left out
 * @param posten per line its least and greatest amount
 * @param totaal the least and the greatest amount
 */
public record Dossierblik(Map<String, String> bevindingen, Map<String, List<Optional<BigDecimal>>> posten, List<Optional<BigDecimal>> totaal) {

    public static final String VOLDAAN = "VOLDAAN";

    public static Dossierblik van(Dossier dossier) {
        Map<String, String> bevindingen = new TreeMap<>();
        dossier.vermeldingen().forEach(v -> bevindingen.put(v.toets(), v.uitslag() + v.gevolg().map(g -> " " + g).orElse("")));
        Map<String, List<Optional<BigDecimal>>> posten = new TreeMap<>();
        dossier.regels().forEach(r -> posten.put(r.code(), grenzen(r.bedrag().onder(), r.bedrag().boven())));
        return new Dossierblik(bevindingen, posten, grenzen(dossier.totaal().onder(), dossier.totaal().boven()));
    }

    /** The amount, when it is exactly known and nothing stands in its way. */
    public static Optional<BigDecimal> teVerlenen(Dossier dossier) {
        boolean vrij = dossier.vermeldingen().stream().allMatch(v -> v.gevolg().isEmpty());
        return vrij ? dossier.totaal().bedrag() : Optional.empty();
    }

    /** An amount between two bounds, without the zeros behind it. */
    public static List<Optional<BigDecimal>> grenzen(Optional<BigDecimal> onder, Optional<BigDecimal> boven) {
        return List.of(onder.map(BigDecimal::stripTrailingZeros), boven.map(BigDecimal::stripTrailingZeros));
    }

    /** The lines that others count the same way: a ceiling over uncertain lines takes their place here. */
    public Map<String, List<Optional<BigDecimal>>> telbarePosten() {
        Map<String, List<Optional<BigDecimal>>> telbaar = new TreeMap<>(posten);
        telbaar.remove("GROEN_MAXIMUM");
        return telbaar;
    }
}
