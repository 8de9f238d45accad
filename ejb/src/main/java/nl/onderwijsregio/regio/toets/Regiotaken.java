package nl.onderwijsregio.regio.toets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regeling.Tijdvak;
import nl.onderwijsregio.regio.Deelnemer;
import nl.onderwijsregio.regio.DeelnemersQuery;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.SamenstellingRepository;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/**
 * What waits around the composition: confirming that one takes part, choosing the region of a vestiging that stands in two (for
 * the penvoerder and projectleider of both), and figures that are still missing. Until the window of the round has closed.
 */
@ApplicationScoped
public class Regiotaken implements Takenbron {
    private static final String PAD = "regio";

    @Inject
    DeelnemersQuery deelnemers;
    @Inject
    SamenstellingRepository samenstellingen;
    @Inject
    SamenstellingsversieQuery versies;
    @Inject
    Regelkeuze regelkeuze;
    @Inject
    Toetsing toetsing;
    @Inject
    Clock klok;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        if (wie.regio().isEmpty() || !Portaal.PARTNERS.contains(wie.portaal())) {
            return List.of();
        }
        long regio = wie.regio().get();
        return samenstellingen.regelingen(regio).stream().filter(r -> !isVoorbij(regio, r)).flatMap(r -> taken(wie, regio, r).stream().map(t -> t.bij(Werkstuk.van(r)))).toList();
    }

    private boolean isVoorbij(long regio, String regeling) {
        LocalDateTime nu = LocalDateTime.ofInstant(klok.instant(), Tijdvak.ZONE);
        return regelkeuze.versie(regeling, versies.regelversie(regio, regeling).orElse(null)).bekendTijdvak().filter(t -> t.isTeLaat(nu)).isPresent();
    }

    private List<Taak> taken(Gemachtigde wie, long regio, String regeling) {
        List<Taak> taken = new ArrayList<>();
        deelnemers.deelnemers(regio, regeling).stream().filter(d -> d.partijId() == wie.partijId() && !d.heeftBevestigd())
                .findFirst().ifPresent(d -> taken.add(Taak.van("taak.regio.bevestigen", PAD, Map.of()).anders("taak.regio.bevestigen.gevolg")));
        if (wie.heeft(Functie.PROJECTLEIDER, Functie.PENVOERDER)) {
            toetsing.feiten(regio, regeling).filter(f -> f.kop().samenstellingId() != null).ifPresent(f -> {
                taken.addAll(dubbel(f));
                ontbrekend(f).ifPresent(taken::add);
            });
        }
        return taken;
    }

    private static List<Taak> dubbel(Regiofeiten feiten) {
        Map<String, List<Dubbel>> perRegio = feiten.dubbel().stream().filter(d -> !d.groen())
                .collect(Collectors.groupingBy(Dubbel::regio, LinkedHashMap::new, Collectors.toList()));
        return perRegio.entrySet().stream().map(e -> Taak.van("taak.regio.dubbel", PAD, Map.of("regio", e.getKey(), "aantal", e.getValue().size(),
                "namen", namen(e.getValue()))).anders("taak.regio.dubbel.gevolg")).toList();
    }

    private static String namen(List<Dubbel> dubbel) {
        String eerste = dubbel.stream().limit(3).map(Dubbel::naam).collect(Collectors.joining(", "));
        return dubbel.size() > 3 ? eerste + " (+" + (dubbel.size() - 3) + ")" : eerste;
    }

    private static Optional<Taak> ontbrekend(Regiofeiten feiten) {
        long aantal = feiten.zonderTelling().size() + feiten.verborgen().size()
                + List.of(Opgavesoort.STUDENTEN, Opgavesoort.ZIJINSTROMERS).stream().filter(s -> feiten.opgave(s, "").isEmpty()).count()
                + feiten.mboBesturen().stream().mapToLong(d -> mboOntbreekt(feiten, d)).sum();
        return aantal == 0 ? Optional.empty()
                : Optional.of(Taak.van("taak.regio.opgaven", PAD, Map.of("aantal", aantal)).anders("taak.regio.opgaven.gevolg"));
    }

    private static long mboOntbreekt(Regiofeiten feiten, Deelnemer bestuur) {
        return List.of(Opgavesoort.MBO_BOL, Opgavesoort.MBO_BBL_ENTREE, Opgavesoort.MBO_BBL_OVERIG).stream()
                .filter(s -> feiten.opgave(s, bestuur.bestuursnummer()).isEmpty()).count();
    }
}
