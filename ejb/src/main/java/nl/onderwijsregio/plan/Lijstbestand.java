package nl.onderwijsregio.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes a list as CSV that opens in a spreadsheet: semicolons, UTF-8 with byte order mark, no cell that a spreadsheet would run. */
public final class Lijstbestand {
    private static final String MEDIATYPE = "text/csv; charset=UTF-8";
    private final StringBuilder tekst = new StringBuilder("\ufeff");

    public Lijstbestand regel(Object... cellen) {
        tekst.append(java.util.Arrays.stream(cellen).map(Lijstbestand::cel).collect(Collectors.joining(";"))).append("\r\n");
        return this;
    }

    Lijstbestand regels(List<Object[]> rijen) {
        rijen.forEach(this::regel);
        return this;
    }

    public Bestand als(String naam) {
        return new Bestand(naam, MEDIATYPE, tekst.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cel(Object waarde) {
        String inhoud = Objects.toString(waarde, "").replaceAll("[\r\n]+", " ").strip();
        String veilig = inhoud.matches("(?s)[=+\\-@\t].*") ? "'" + inhoud : inhoud;
        return veilig.matches("(?s).*[;\",].*") ? '"' + veilig.replace("\"", "\"\"") + '"' : veilig;
    }
}
