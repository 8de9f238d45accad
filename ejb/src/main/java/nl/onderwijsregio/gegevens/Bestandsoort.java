package nl.onderwijsregio.gegevens;

/** The kinds of file that are recognised by their header, in the order in which they depend on each other. */
public enum Bestandsoort {
    GEMEENTEN("Gemeenten", "CBS gebiedsindeling, DUO-spelling en indelingen", Doel.GEMEENTE, "GEMEENTEN", true),
    GEMEENTE_OMTREKKEN("Contouren van gemeenten", "CBS/Kadaster via PDOK", Doel.OMTREK, "OMTREKKEN", true),
    GEMEENTE_BUREN("Grenzen van gemeenten", "Afgeleid uit CBS/Kadaster via PDOK", Doel.GRENS, "BUREN", true),
    GEMEENTE_WATERBUREN("Mogelijke waterverbindingen", "Afgeleid uit CBS/Kadaster via PDOK", Doel.GRENS, "WATERBUREN", true),
    BESTUREN_BEWERKT("Besturen (bewerkt)", "DUO Open Onderwijsdata, bewerkt", Doel.BESTUUR, "BESTUREN_BEWERKT", true),
    BESTUREN("Besturen", "DUO Open Onderwijsdata, adressen bevoegde gezagen", Doel.BESTUUR, "BESTUREN", false),
    PO_HISTORIE("Leerlingen po, historisch overzicht",
            "DUO Open Onderwijsdata, 06 historisch overzicht leerlingen po", Doel.VESTIGING, "PO_TELBESTAND", true),
    PO_HISTORIE_LANG("Leerlingen po per schooljaar",
            "DUO Open Onderwijsdata, historische leerlingenaantallen po", Doel.VESTIGING, "PO_TELBESTAND", true),
    PO_BEWERKT("Vestigingen po (bewerkt)",
            "DUO Open Onderwijsdata, 06 historisch overzicht leerlingen po, bewerkt", Doel.VESTIGING, "PO_TELBESTAND", true),
    PO_TELLING("Leerlingen po per vestiging", "DUO Open Onderwijsdata, leerlingen po per vestiging",
            Doel.VESTIGING, "PO_TELLING", false),
    PO_ADRESSEN("Adressen basisonderwijs", "DUO Open Onderwijsdata, 02 alle schoolvestigingen basisonderwijs",
            Doel.VESTIGING, "PO_ADRESBESTAND", true),
    SO_ADRESSEN("Adressen sbo, so en vso", "DUO Open Onderwijsdata, 09 alle vestigingen sbo, so en vso",
            Doel.VESTIGING, "SO_ADRESBESTAND", true),
    VO_BEWERKT("Vestigingen vo (bewerkt)",
            "DUO Open Onderwijsdata, adressen en leerlingen vo, bewerkt (aantallen benaderd: <5 telde als 2)",
            Doel.VESTIGING, "VO_ADRESBESTAND", true),
    VO_ADRESSEN("Adressen voortgezet onderwijs", "DUO Open Onderwijsdata, 02 alle vestigingen vo",
            Doel.VESTIGING, "VO_ADRESBESTAND", true),
    VO_TELLING("Leerlingen vo per vestiging en bestuur",
            "DUO Open Onderwijsdata, 03 leerlingen vo per vestiging en bestuur", Doel.VESTIGING, "VO_TELBESTAND", true),
    /** Not a file: the fictitious set of the demonstration, so that its figures have a source like all others. */
    DEMO("Fictieve proefgegevens", "Fictief: verzonnen voor de proefomgeving", Doel.VESTIGING, "DEMO", false);

    /** What the rows of the file describe. */
    enum Doel { GEMEENTE, OMTREK, GRENS, BESTUUR, VESTIGING, GEEN }

    /** Licence of all these sources. */
    public static final String LICENTIE = "CC BY 4.0";

    private final String omschrijving;
    private final String bron;
    private final Doel doel;
    private final String familie;
    private final boolean volledig;

    Bestandsoort(String omschrijving, String bron, Doel doel, String familie, boolean volledig) {
        this.omschrijving = omschrijving;
        this.bron = bron;
        this.doel = doel;
        this.familie = familie;
        this.volledig = volledig;
    }

    /** Dutch name for screens. */
    public String omschrijving() {
        return omschrijving;
    }

    /** Source line that stays with every figure from such a file. */
    public String bron() {
        return bron;
    }

    Doel doel() {
        return doel;
    }

    /** Files of one family tell the same thing; what the previous one had and this one lacks is gone. */
    String familie() {
        return familie;
    }

    /** Whether the file lists all there is, so that a missing row means something vanished. */
    boolean isVolledig() {
        return volledig;
    }

    /** Sector of the vestigingen in the file; null for other files. */
    String sector() {
        return doel != Doel.VESTIGING ? null : name().startsWith("VO") ? "VO" : "PO";
    }
}
