package nl.onderwijsregio.regeling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Bouwer;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;

/** Applications for tests, each named for its situation, and the verdict on them. */
public final class Situatie {

    public static final String LDNOR = "ldnor-2025";
    public static final LocalDate BESLISTEKST = LocalDate.of(2024, 11, 30);
    public static final LocalDate EERSTE_TEKST = LocalDate.of(2024, 6, 11);
    public static final LocalDateTime SLUITING = LocalDateTime.of(2024, 10, 15, 16, 0, 0);
    public static final LocalDateTime OPENING = LocalDateTime.of(2024, 6, 17, 9, 0, 0);
    public static final Set<String> ALLE_BIJLAGEN = Set.of("plan", "re-aanbevelingen", "partijenlijst", "gemeenten", "opleidingsscholen",
            "studentenopgave", "samenwerkingsovereenkomsten", "peerreview-rapport");
    public static final List<Partij> VOLLEDIG_GETEKEND = List.of(partij(Partijsoort.BESTUUR, "41196", true),
            partij(Partijsoort.LERARENOPLEIDING, "30001", true), partij(Partijsoort.BEROEPSGROEP, "vakbond", null));

    private static final Regelingen REGELINGEN = Regelingen.meegeleverd();

    private Situatie() { }

    /** A complete application with 20.000 po and 200 students, on which nothing is to be remarked. */
    public static Bouwer goedeAanvraag() {
        Bouwer bouwer = Aanvraagfeiten.voor(LDNOR, LocalDate.of(2024, 10, 20)).versie(BESLISTEKST).ingediendOp(SLUITING).regio("OR250012")
                .gemeenten(List.of("GM0664")).partijen(VOLLEDIG_GETEKEND).bijlagen(ALLE_BIJLAGEN).elders(List.of()).aaneengesloten(true);
        tellingen(bouwer, 20_000, 0, 0);
        return bouwer.totaal(Telling.STUDENTEN, Aantal.van(200));
    }

    /** Sets po, vo and mbo (all bol) to these exact counts and all other sector counts to none. */
    public static Bouwer tellingen(Bouwer bouwer, int po, int vo, int mbo) {
        return bouwer.totaal(Telling.PO, Aantal.van(po)).totaal(Telling.PO_GESPECIALISEERD, Aantal.van(0)).totaal(Telling.VO, Aantal.van(vo))
                .totaal(Telling.PRAKTIJKONDERWIJS, Aantal.van(0)).totaal(Telling.MBO_BOL, Aantal.van(mbo))
                .totaal(Telling.MBO_BBL_ENTREE, Aantal.van(0)).totaal(Telling.MBO_BBL_OVERIG, Aantal.van(0));
    }

    public static Partij partij(Partijsoort soort, String nummer, Boolean ondertekend) {
        return new Partij(soort, nummer, Optional.ofNullable(ondertekend));
    }

    public static Regelversie versie(LocalDate versie) {
        return REGELINGEN.actueel().versie(LDNOR, versie);
    }

    /** Every version of every regeling that comes with the product. */
    public static List<Regelversie> versies() {
        Regelregister register = REGELINGEN.actueel();
        return register.regelingen().stream().flatMap(r -> register.versies(r).stream()).toList();
    }

    public static boolean isBeslistekst(Regelversie versie) {
        return REGELINGEN.actueel().beslistekst(versie.regeling(), BESLISTEKST).equals(versie);
    }

    public static Regelversie versie(String regeling, LocalDate versie) {
        return REGELINGEN.actueel().versie(regeling, versie);
    }

    public static Beoordeling beoordeel(Bouwer bouwer) {
        return new Beoordelaar(REGELINGEN).beoordeel(bouwer.bouwen(), Optional.empty());
    }

    public static Beoordeling beoordeel(Bouwer bouwer, Gemeentegraaf graaf) {
        return new Beoordelaar(REGELINGEN).beoordeel(bouwer.bouwen(), Optional.of(graaf));
    }
}
