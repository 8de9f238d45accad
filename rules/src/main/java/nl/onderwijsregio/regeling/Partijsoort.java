package nl.onderwijsregio.regeling;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a participating party is (article 7 lid 1 and 2). */
public enum Partijsoort {
    BESTUUR("bestuur", "schoolbestuur"),
    LERARENOPLEIDING("lerarenopleiding", "lerarenopleiding", "opleider"),
    BEROEPSGROEP("beroepsgroep", "beroepsgroep"),
    AD_OPLEIDING("ad-opleiding", "educatieve associate degree-opleiding"),
    SCHOOLLEIDERSOPLEIDING("schoolleidersopleiding", "opleiding voor schoolleiders"),
    MBO_OPLEIDER("mbo-opleider", "mbo-instelling als opleider van onderwijsondersteunend personeel"),
    GEMEENTE("gemeente", "gemeente"),
    OVERIG("overig", "andere partij");

    private final String naam;
    private final String omschrijving;
    private final Set<String> ookGenoemd;

    Partijsoort(String naam, String omschrijving, String... ookGenoemd) {
        this.naam = naam;
        this.omschrijving = omschrijving;
        this.ookGenoemd = Set.of(ookGenoemd);
    }

    /** The name in the evaluation JSON. */
    public String naam() {
        return naam;
    }

    /** What it is, in Dutch. */
    public String omschrijving() {
        return omschrijving;
    }

    /** The kind with this JSON name; {@code opleider} means a lerarenopleiding. */
    public static Optional<Partijsoort> vanNaam(String naam) {
        return Arrays.stream(values()).filter(s -> s.naam.equals(naam) || s.ookGenoemd.contains(naam)).findFirst();
    }
}
