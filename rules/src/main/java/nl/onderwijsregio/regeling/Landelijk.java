package nl.onderwijsregio.regeling;

import java.util.Arrays;
import java.util.Optional;

/** The four landelijke onderwijsregio's that article 7 lid 12 names; no other region is exempt from being one connected area. */
public enum Landelijk {
    GROEN("groen", "Onderwijsregio Landelijk groen onderwijs"),
    CHRISTELIJK_REFORMATORISCH("christelijk-reformatorisch", "Onderwijsregio Landelijk, christelijk-reformatorisch onderwijs"),
    SCOPE("scope", "Onderwijsregio Scope"),
    PLG("plg", "Onderwijsregio PLG+");

    private final String naam;
    private final String titel;

    Landelijk(String naam, String titel) {
        this.naam = naam;
        this.titel = titel;
    }

    /** The name in the evaluation JSON. */
    public String naam() {
        return naam;
    }

    /** The name the regeling uses. */
    public String titel() {
        return titel;
    }

    /** The landelijke region with this JSON name. */
    public static Optional<Landelijk> vanNaam(String naam) {
        return Arrays.stream(values()).filter(l -> l.naam.equals(naam)).findFirst();
    }
}
