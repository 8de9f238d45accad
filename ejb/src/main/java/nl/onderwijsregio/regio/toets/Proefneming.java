package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.gegevens.Bestuurregel;
import nl.onderwijsregio.gegevens.GegevensQuery;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.RegioReden;

/** Works out what a {@link Proef} would change, beside the composition as it is. */
@ApplicationScoped
class Proefneming {
    /** No party has this id: the bestuur is only tried out. */
    private static final long NOG_GEEN_PARTIJ = -1;

    @Inject
    Toetsing toetsing;
    @Inject
    Regelkeuze regelkeuze;
    @Inject
    VestigingenQuery vestigingen;
    @Inject
    GegevensQuery gegevens;

    Proefbeeld proberen(Regiofeiten nu, Proef proef) {
        String naam;
        Regiofeiten straks;
        switch (proef) {
            case Proef.BestuurErbij erbij -> {
                Deelnemer bestuur = bestuur(erbij.bestuursnummer());
                naam = bestuur.naam();
                straks = nu.met(bestuur, vestigingen.vanBestuur(erbij.bestuursnummer(), regelkeuze.teldata(nu.regeling(), nu.kop().regelversie())),
                        vestigingen.dubbelVanBestuur(erbij.bestuursnummer(), nu.kop().samenstelling(), nu.regeling()));
            }
            case Proef.PartijEraf eraf -> {
                Deelnemer partij = nu.deelnemer(eraf.partijId())
                        .orElseThrow(() -> new Weigering(RegioReden.PARTIJ_DOET_NIET_MEE, "partij", eraf.partijId()));
                naam = partij.naam();
                straks = nu.zonder(partij);
            }
            case Proef.GemeenteWisselen gemeente -> {
                naam = nu.graaf().naam(gemeente.code());
                straks = nu.gemeenteWisselen(gemeente.code());
            }
        }
        return vergelijken(proef, naam, nu, straks);
    }

    private Proefbeeld vergelijken(Proef proef, String naam, Regiofeiten nu, Regiofeiten straks) {
        var voor = toetsing.uitvoeren(nu).beoordeling();
        var na = toetsing.uitvoeren(straks).beoordeling();
        Map<String, Bevinding> eerst = voor.bevindingen().stream().collect(Collectors.toMap(Bevinding::code, Function.identity()));
        List<Bevinding> anders = na.bevindingen().stream()
                .filter(b -> !eerst.containsKey(b.code()) || eerst.get(b.code()).uitkomst() != b.uitkomst()).toList();
        return new Proefbeeld(proef, naam, straks.vestigingen().size() - nu.vestigingen().size(), voor.bedrag(), na.bedrag(), anders);
    }

    private Deelnemer bestuur(String nummer) {
        Bestuurregel bestuur = gegevens.bestuur(nummer)
                .orElseThrow(() -> new Weigering(RegioReden.BESTUURSNUMMER_ONBEKEND, "nummer", nummer));
        return new Deelnemer(NOG_GEEN_PARTIJ, bestuur.weergave(), Partijsoort.BESTUUR, null, nummer, false, false, null);
    }
}
