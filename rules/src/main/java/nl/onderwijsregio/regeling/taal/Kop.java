package nl.onderwijsregio.regeling.taal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may stand in the head of a rule, in the order in which it is printed. */
public enum Kop {
    TOETS("toets"),
    POST("post"),
    ARTIKEL("artikel"),
    INTERPRETATIE("interpretatie"),
    INVOER("invoer"),
    VOLDAAN("voldaan"),
    OMSCHRIJVING("omschrijving"),
    KORTING("korting");

    private final String naam;

    Kop(String naam) {
        this.naam = naam;
    }

    /** The name after the {@code @}. */
    public String naam() {
        return naam;
    }

    static Optional<Kop> vanNaam(String naam) {
        return Arrays.stream(values()).filter(k -> k.naam.equals(naam)).findFirst();
    }

    static String alle() {
        return Arrays.stream(values()).map(k -> "@" + k.naam).collect(Collectors.joining(", "));
    }
}
