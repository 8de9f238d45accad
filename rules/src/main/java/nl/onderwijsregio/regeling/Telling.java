package nl.onderwijsregio.regeling;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The counts an application is built from, each under the name it carries in the evaluation JSON. */
public enum Telling {
    PO("po", Sector.PO, "leerlingen in het primair onderwijs"),
    PO_GESPECIALISEERD("poGespecialiseerd", Sector.PO, "leerlingen in het gespecialiseerd onderwijs (sbo, so en vso)"),
    VO("vo", Sector.VO, "leerlingen in het voortgezet onderwijs"),
    PRAKTIJKONDERWIJS("praktijkonderwijs", Sector.VO, "leerlingen in het praktijkonderwijs"),
    MBO_BOL("mboBol", Sector.MBO, "mbo-studenten bol"),
    MBO_BBL_ENTREE("mboBblEntree", Sector.MBO, "mbo-studenten bbl entree"),
    MBO_BBL_OVERIG("mboBblOverig", Sector.MBO, "mbo-studenten bbl, niet entree"),
    VAVO("vavo", null, "vavo-studenten"),
    STUDENTEN("studenten", null, "studenten en zij-instromers in opleiding");

    private static final Map<String, Telling> OP_NAAM = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Telling::naam, t -> t));

    private final String naam;
    private final String invoernaam;
    private final Sector sector;
    private final String omschrijving;

    Telling(String naam, Sector sector, String omschrijving) {
        this.naam = naam;
        invoernaam = "totalen." + naam;
        this.sector = sector;
        this.omschrijving = omschrijving;
    }

    /** The name in the evaluation JSON. */
    public String naam() {
        return naam;
    }

    /** The place in the evaluation JSON: {@code totalen.} and the name. */
    public String invoernaam() {
        return invoernaam;
    }

    /** The sector whose size this count is part of; empty for vavo (which counts differ per regeling) and for students. */
    public Optional<Sector> sector() {
        return Optional.ofNullable(sector);
    }

    /** What is counted, in Dutch. */
    public String omschrijving() {
        return omschrijving;
    }

    /** The count with this JSON name. */
    public static Optional<Telling> vanNaam(String naam) {
        return Optional.ofNullable(OP_NAAM.get(naam));
    }
}
