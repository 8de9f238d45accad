package nl.onderwijsregio.plan.uitwissel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One element of a file, read from JSON or from a sheet: its fields as text by name, the elements below it, and where each stands. Every
 * field that is not as it should be is written down at its own place.
 */
final class Inleesrij {
    private static final int VROEGSTE = 1900;
    private static final int LAATSTE = 2100;
    private static final String GETAL = "-?[0-9]{1,15}(\\.[0-9]{1,10})?";
    private final Map<String, String> velden;
    private final Map<String, List<Inleesrij>> lijsten;
    private final UnaryOperator<String> plaatsen;
    private final Inleesfouten fouten;

    Inleesrij(Map<String, String> velden, Map<String, List<Inleesrij>> lijsten, UnaryOperator<String> plaatsen, Inleesfouten fouten) {
        this.velden = Map.copyOf(velden);
        this.lijsten = Map.copyOf(lijsten);
        this.plaatsen = plaatsen;
        this.fouten = fouten;
    }

    /** Where a field stands; with an empty name the element itself. */
    String plaats(String veld) {
        return plaatsen.apply(veld);
    }

    void fout(String veld, String melding) {
        fouten.meld(plaats(veld), melding);
    }

    String waarde(String veld) {
        return velden.getOrDefault(veld, "");
    }

    List<Inleesrij> lijst(String veld) {
        return lijsten.getOrDefault(veld, List.of());
    }

    /** What the fields make together, when each of them is right; else null, and the list of faults says why. */
    <T> T maken(Supplier<T> werk) {
        int voor = fouten.aantal();
        T uitkomst = fouten.probeer(plaats(""), werk).orElse(null);
        return fouten.aantal() == voor ? uitkomst : null;
    }

    String tekst(String veld, int minstens, int hoogstens) {
        String waarde = waarde(veld).strip();
        if (waarde.length() < minstens || waarde.length() > hoogstens) {
            fout(veld, minstens > 0 && waarde.isEmpty() ? "Hier moet iets staan." : "Hier staan hoogstens " + hoogstens + " tekens; nu zijn het er " + waarde.length() + ".");
            return minstens > 0 ? "-" : "";
        }
        if (waarde.codePoints().anyMatch(Inleesrij::isOnbruikbaar)) {
            fout(veld, "Hier staat een teken dat geen tekst is.");
            return minstens > 0 ? "-" : "";
        }
        return waarde;
    }

    /** Half a character, or a control character other than those that end a line or jump to a column. */
    private static boolean isOnbruikbaar(int teken) {
        return Character.getType(teken) == Character.SURROGATE || Character.isISOControl(teken) && teken != '\n' && teken != '\r' && teken != '\t';
    }

    BigDecimal getal(String veld, int cijfers) {
        String waarde = waarde(veld);
        if (waarde.isEmpty()) {
            return null;
        }
        if (!waarde.matches(GETAL)) {
            fout(veld, "Verwacht een getal, bijvoorbeeld 62500.");
            return null;
        }
        BigDecimal getal = new BigDecimal(waarde);
        if (getal.signum() < 0 || getal.stripTrailingZeros().scale() > cijfers || getal.precision() - getal.scale() > 9) {
            fout(veld, getal.signum() < 0 ? "Een getal onder nul kan hier niet." : "Verwacht een getal tot 999.999.999 met hoogstens " + cijfers + " cijfers achter de komma.");
            return null;
        }
        return getal;
    }

    /** As {@link #getal}; an empty field is a fault and counts as 0 for the rest. */
    BigDecimal bedrag(String veld) {
        BigDecimal bedrag = getal(veld, 2);
        if (bedrag == null && waarde(veld).isEmpty()) {
            fout(veld, "Hier moet een bedrag staan, bijvoorbeeld 62500,00.");
        }
        return bedrag == null ? BigDecimal.ZERO : bedrag;
    }

    Integer heel(String veld) {
        String waarde = waarde(veld);
        if (waarde.isEmpty()) {
            return null;
        }
        if (!waarde.matches("-?[0-9]{1,9}(\\.0+)?")) {
            fout(veld, "Verwacht een heel getal.");
            return null;
        }
        return new BigDecimal(waarde).intValue();
    }

    int heel(String veld, int anders) {
        Integer getal = heel(veld);
        if (getal == null && waarde(veld).isEmpty()) {
            fout(veld, "Hier moet een heel getal staan.");
        }
        return getal == null ? anders : getal;
    }

    long lang(String veld) {
        if (!waarde(veld).matches("[0-9]{1,18}")) {
            fout(veld, "Verwacht het nummer van een partij.");
            return 0;
        }
        return Long.parseLong(waarde(veld));
    }

    LocalDate dag(String veld, boolean verplicht) {
        String waarde = waarde(veld);
        if (waarde.isEmpty()) {
            if (verplicht) {
                fout(veld, "Hier moet een dag staan.");
            }
            return verplicht ? LocalDate.EPOCH : null;
        }
        try {
            LocalDate dag = LocalDate.parse(waarde);
            if (dag.getYear() < VROEGSTE || dag.getYear() > LAATSTE) {
                fout(veld, "Verwacht een dag van " + VROEGSTE + " tot en met " + LAATSTE + ".");
                return LocalDate.EPOCH;
            }
            return dag;
        } catch (DateTimeParseException e) {
            fout(veld, "‘" + kort(waarde) + "’ is geen dag. Schrijf bijvoorbeeld 31-12-2025 in een werkblad of 2025-12-31 in JSON.");
            return LocalDate.EPOCH;
        }
    }

    boolean janee(String veld) {
        if (!waarde(veld).equals("true") && !waarde(veld).equals("false")) {
            fout(veld, "Verwacht ja of nee (in JSON true of false).");
        }
        return waarde(veld).equals("true");
    }

    <E extends Enum<E>> E keuze(String veld, Class<E> soort) {
        String waarde = waarde(veld).strip();
        return Stream.of(soort.getEnumConstants()).filter(e -> e.name().equals(waarde)).findFirst().orElseGet(() -> {
            fout(veld, "Kies uit: " + Stream.of(soort.getEnumConstants()).map(e -> woord(e.name())).collect(Collectors.joining(", ")) + ".");
            return soort.getEnumConstants()[0];
        });
    }

    TreeSet<Integer> getallen(String veld) {
        return lijst(veld).stream().map(r -> r.heel("", 0)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code anders organiseren} for {@code ANDERS_ORGANISEREN}. */
    static String woord(String naam) {
        return naam.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String kort(String tekst) {
        return tekst.length() <= 40 ? tekst : tekst.substring(0, 40) + "…";
    }
}
