package nl.onderwijsregio.gegevens;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CBS code of a gemeente: {@code GM} and four digits. Files write it as 0114, 114, GM0114 or 114.0. */
public record Gemeentecode(String waarde) {
    private static final Pattern INVOER = Pattern.compile("(?:GM)?([0-9]{1,4})(?:[.,]0)?");

    /** Gemeenten that went whole into one other gemeente since 1 January 2021, old number to new number. */
    private static final Map<String, String> OPGEGAAN = Map.ofEntries(
            Map.entry("GM0370", "GM0439"), Map.entry("GM0457", "GM0363"),
            Map.entry("GM0398", "GM1980"), Map.entry("GM0416", "GM1980"),
            Map.entry("GM0756", "GM1982"), Map.entry("GM0786", "GM1982"), Map.entry("GM0815", "GM1982"),
            Map.entry("GM1684", "GM1982"), Map.entry("GM1702", "GM1982"),
            Map.entry("GM0856", "GM1991"), Map.entry("GM1685", "GM1991"),
            Map.entry("GM0501", "GM1992"), Map.entry("GM0530", "GM1992"), Map.entry("GM0614", "GM1992"));

    public Gemeentecode {
        if (waarde == null || !waarde.matches("GM[0-9]{4}")) {
            throw new IllegalArgumentException("geen gemeentecode, zoals GM0114 of 0114");
        }
    }

    /** Reads a code with or without GM and leading zeros. */
    public static Gemeentecode of(String tekst) {
        Matcher m = INVOER.matcher(tekst == null ? "" : tekst.strip().toUpperCase(Locale.ROOT));
        if (!m.matches()) {
            throw new IllegalArgumentException("geen gemeentecode, zoals GM0114 of 0114");
        }
        return new Gemeentecode("GM" + "0".repeat(4 - m.group(1).length()) + m.group(1));
    }

    /** DUO's code for an address whose gemeente it does not know. */
    public boolean isOnbekend() {
        return waarde.equals("GM9999") || waarde.equals("GM0000");
    }

    /** The gemeente this one was merged into, if it is one of those that vanished since 2021. */
    public Optional<Gemeentecode> opgegaanIn() {
        return Optional.ofNullable(OPGEGAAN.get(waarde)).map(Gemeentecode::new);
    }
}
