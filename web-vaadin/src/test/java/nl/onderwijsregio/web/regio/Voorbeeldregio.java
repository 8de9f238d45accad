package nl.onderwijsregio.web.regio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.Samenstelling;
import nl.onderwijsregio.regio.toets.Bevoegdheid;
import nl.onderwijsregio.regio.toets.Dubbel;
import nl.onderwijsregio.regio.toets.Opgavestand;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.regio.toets.Regiokop;
import nl.onderwijsregio.regio.toets.Telstand;
import nl.onderwijsregio.regio.toets.Toetsresultaat;
import nl.onderwijsregio.regio.toets.Vestigingsfeit;

/** De Waarden: Noordpad with 20,000 po pupils in one vestiging, Hogeschool Delta, 410 students; and variations on it. */
final class Voorbeeldregio {
    static final Instant MOMENT = Instant.parse("2024-10-01T10:00:00Z");
    static final Gemachtigde PROJECTLEIDER = new Gemachtigde("projectleider", new MandaatId(7), Portaal.BESTUUR, 1, "Stichting Noordpad", 5L,
            "De Waarden", Set.of(Functie.PROJECTLEIDER), LocalDate.EPOCH, null);
    private static final Regelversie VERSIE = Regelingen.meegeleverd().actueel().beslistekst(Samenstelling.LDNOR_2025, LocalDate.of(2024, 10, 1));
    private static final Gemeentegraaf GRAAF = Gemeentegraaf.bouwer().gemeente("GM0001", "Eendorp").gemeente("GM0002", "Tweedorp").bouwen();

    private final List<Vestigingsfeit> vestigingen = new ArrayList<>();
    private final List<Dubbel> dubbel = new ArrayList<>();
    private boolean magWijzigen = true;
    private Instant bevestigd = MOMENT;
    private long versie = 3;

    Voorbeeldregio() {
        vestigingen.add(vestiging("01AA00", "De Brug", new Telstand(20_000, 20_000, LocalDate.of(2022, 10, 1), false, "DUO proefbestand", null)));
    }

    Voorbeeldregio metOnbekend() {
        vestigingen.add(vestiging("01AA01", "De Kade", Telstand.ONBEKEND));
        return this;
    }

    Voorbeeldregio metVerborgen() {
        vestigingen.add(vestiging("01AA02", "Het Anker", new Telstand(1, 4, LocalDate.of(2022, 10, 1), false, "DUO proefbestand", null)));
        return this;
    }

    Voorbeeldregio metDubbel() {
        dubbel.add(new Dubbel("01AA00", "De Brug", 6, "Rijnmond-Oost", null, false, false, MOMENT, "De Overtuin"));
        return this;
    }

    Voorbeeldregio alleenLezen() {
        magWijzigen = false;
        return this;
    }

    Voorbeeldregio nietBevestigd() {
        bevestigd = null;
        return this;
    }

    Voorbeeldregio versie(long nummer) {
        versie = nummer;
        return this;
    }

    Regiobeeld beeld() {
        Deelnemer noordpad = new Deelnemer(1, "Stichting Noordpad", Partijsoort.BESTUUR, null, "99901", true, false, bevestigd);
        Deelnemer delta = new Deelnemer(2, "Hogeschool Delta", Partijsoort.OPLEIDER, Opleidingsoort.LERARENOPLEIDING, null, false, false, null);
        Regiokop kop = new Regiokop(5, "De Waarden", null, null, 9L, "2024-11-30", versie, MOMENT, "projectleider");
        Regiofeiten feiten = new Regiofeiten(Samenstelling.LDNOR_2025, kop, List.of(noordpad, delta), vestigingen, List.of("GM0001", "GM0002"),
                List.of(opgave(Opgavesoort.STUDENTEN, 400), opgave(Opgavesoort.ZIJINSTROMERS, 10)), List.of(), dubbel, GRAAF);
        Aanvraagfeiten aanvraag = Aanvraagfeiten.voor(Samenstelling.LDNOR_2025, LocalDate.of(2024, 10, 1))
                .vestigingen(vestigingen.stream().map(v -> Vestiging.van(v.code(), Sector.PO, "BO", "GM0001",
                        v.telling().isOnbekend() ? null : v.telling().aantal(), v.telling().herkomst().orElse(null))).toList())
                .gemeenten(feiten.gemeenten()).totaal(Telling.STUDENTEN, Aantal.van(410))
                .partijen(List.of(new Aanvraagfeiten.Partij(nl.onderwijsregio.regeling.Partijsoort.BESTUUR, "99901", Optional.empty()),
                        new Aanvraagfeiten.Partij(nl.onderwijsregio.regeling.Partijsoort.LERARENOPLEIDING, "partij-2", Optional.empty())))
                .elders(dubbel.stream().map(d -> new Elders(d.code(), d.regio())).toList()).bouwen();
        return new Regiobeeld(feiten, new Toetsresultaat(aanvraag, Beoordelaar.beoordeel(aanvraag, Optional.of(GRAAF), VERSIE), VERSIE, GRAAF, MOMENT),
                new Bevoegdheid(magWijzigen, Optional.empty(), Optional.of(noordpad)));
    }

    private static Opgavestand opgave(Opgavesoort soort, int aantal) {
        return new Opgavestand(soort, "", aantal, "opgave hogeschool", "projectleider", MOMENT);
    }

    private static Vestigingsfeit vestiging(String code, String naam, Telstand telling) {
        return new Vestigingsfeit(code, naam, Sector.PO, "BO", "99901", "GM0001", "Eendorp", false, telling, telling);
    }
}
