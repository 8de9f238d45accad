package nl.onderwijsregio.bediening;

import java.util.List;
import java.util.Map;

/** What is real in the story of the Zeeuwse Onderwijsregio, and what the region adds to it. */
final class Zeeland {
    static final String REGIO = "Zeeuwse Onderwijsregio";
    static final String CODE = "OR250012";
    static final List<String> GEMEENTEN = List.of("Borsele", "Goes", "Hulst", "Kapelle", "Middelburg (Z.)", "Noord-Beveland", "Reimerswaal",
            "Schouwen-Duiveland", "Sluis", "Terneuzen", "Tholen", "Veere", "Vlissingen");

    /** Acts for all; signed by the projectleider. */
    static final String PENVOERDER = "40803";

    /** Besturen that confirm and vote besides the penvoerder. */
    static final List<String> STEMMERS = List.of("41582", "40876");

    /** Vestigingen vo without a count in the files; the region supplies it. */
    static final List<String> ZONDER_TELLING = List.of("00AQ03", "03XS09", "16YC04", "16YC05", "20CP05", "20CP06", "20CP07", "25FX03", "31JW02");
    static final int LEERLINGEN_PER_OPGAVE = 100;
    static final int STUDENTEN = 430;
    static final int ZIJINSTROMERS = 20;

    /**
     * (31,183 pupils po of 1 October 2022 + 17,509 pupils vo of 2023 + 9 x 100) x 65.00 = 3,223,480; 450 x 1,250 = 562,500; two sectors
     * of 15,000 or more: 75,000.
     */
    static final String BEDRAG = "€ 3.860.980";

    static final String OPLEIDER = "Hogeschool Walcheren (fictief)";
    static final String BEROEPSGROEP = "Leraren van Zeeland (fictief)";
    static final String RAAD = "GMR van 40803 (fictief)";

    /** An activity per function with its amount; together {@link #BEDRAG}. */
    static final Map<String, String> ACTIVITEITEN = Map.of("werven", "700.000", "matchen", "700.000", "opleiden", "700.000", "begeleiden", "700.000",
            "professionaliseren", "1.060.980");

    private Zeeland() {}
}
