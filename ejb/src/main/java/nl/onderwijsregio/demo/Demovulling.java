package nl.onderwijsregio.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.demo.Wereld.Demobestuur;
import nl.onderwijsregio.demo.Wereld.Demomandaat;
import nl.onderwijsregio.demo.Wereld.Demoregio;
import nl.onderwijsregio.gedeeld.Omgeving;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Mandaat;
import nl.onderwijsregio.partij.MandaatRepository;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijRepository;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.regio.Onderwijsregio;

/**
 * Fills an empty database in demo mode with the fictitious world: regions, parties, vestigingen with pupils, and the mandates
 * of the demo users. Everything carries "(fictief)" in its name. A second start finds it there and does nothing.
 */
@Singleton
@Startup
@DependsOn("Migrator")
public class Demovulling {
    private static final LocalDate MANDATEN_VAN = LocalDate.of(2023, 8, 1);
    private static final List<String> NAMEN = List.of("De Brug", "De Kade", "Het Anker", "De Wilg", "De Horizon", "Het Kompas",
            "De Sluis", "De Meent", "Het Baken", "De Vlinder", "De Linde", "De Toren");

    @Inject
    DemoRepository demo;
    @Inject
    PartijRepository partijen;
    @Inject
    MandaatRepository mandaten;
    @Inject
    Clock klok;

    @PostConstruct
    void vullen() {
        if (Omgeving.isDemo() && !demo.isGevuld()) {
            vullen(Wereld.lezen());
        }
    }

    void vullen(Wereld wereld) {
        long levering = demo.levering(klok.instant());
        Map<String, Partij> opNaam = new HashMap<>();
        demo.partijen().forEach(p -> opNaam.put(p.naam(), p));
        Map<String, Long> regios = new HashMap<>();
        int volgnummer = 0;
        for (Demoregio regio : wereld.regios()) {
            regios.put(regio.naam(), demo.regio(Onderwijsregio.fictief(regio.naam(), regio.po(), regio.vo(), regio.mbo())).id());
            gebied(regio, regios.size(), levering);
            for (Demobestuur bestuur : regio.besturen()) {
                volgnummer = bestuur(wereld, regio, bestuur, volgnummer, levering);
                opNaam.put(bestuur.naam(), partijen.toevoegen(Partij.bestuur(bestuur.nummer(), bestuur.naam() + " (fictief)", true)));
            }
            partners(regio, opNaam);
        }
        wereld.mandaten().forEach(m -> mandaat(m, opNaam, regios));
    }

    private void gebied(Demoregio regio, int kolom, long levering) {
        for (int i = 0; i < regio.gemeenten().size(); i++) {
            List<String> gemeente = regio.gemeenten().get(i);
            demo.gemeente(gemeente.get(0), gemeente.get(1), levering);
            demo.omtrek(gemeente.get(0), 10 * kolom + i % 2, i / 2, levering);
        }
        regio.grenzen().forEach(paar -> demo.grens(paar.get(0), paar.get(1), levering));
    }

    private int bestuur(Wereld wereld, Demoregio regio, Demobestuur bestuur, int vanaf, long levering) {
        demo.bestuur(bestuur.nummer(), bestuur.naam(), bestuur.vo() == 0 ? "po" : bestuur.po() == 0 ? "vo" : "po+vo", levering);
        int nummer = vanaf;
        for (int i = 0; i < bestuur.po() + bestuur.vo(); i++) {
            String sector = i < bestuur.po() ? "PO" : "VO";
            String code = "99%c%c00".formatted('A' + nummer / 26 % 26, 'A' + nummer % 26);
            String naam = NAMEN.get(nummer % NAMEN.size()) + " " + (nummer / NAMEN.size() + 1);
            demo.vestiging(code, sector, naam, bestuur.nummer(), regio.gemeenten().get(nummer % regio.gemeenten().size()).get(0), levering);
            for (int jaar = 0; jaar < wereld.leerlingenPeildata().size(); jaar++) {
                demo.telling(code, sector, LocalDate.parse(wereld.leerlingenPeildata().get(jaar)), leerlingen(sector, nummer, jaar), levering);
            }
            nummer++;
        }
        return nummer;
    }

    /** Invented, the same at every filling: po about 260, vo about 1,050, slightly changing per year. */
    private static int leerlingen(String sector, int nummer, int jaar) {
        return sector.equals("PO") ? 140 + nummer * 37 % 240 + jaar : 650 + nummer * 131 % 800 - 3 * jaar;
    }

    private void partners(Demoregio regio, Map<String, Partij> opNaam) {
        regio.opleiders().forEach(o -> opNaam.computeIfAbsent(o.get(0),
                n -> partijen.toevoegen(Partij.opleider(n + " (fictief)", regio.opleidingsoort(o), true))));
        regio.beroepsgroep().forEach(b -> opNaam.computeIfAbsent(b,
                n -> partijen.toevoegen(Partij.van(Partijsoort.BEROEPSGROEP, n + " (fictief)", true))));
        regio.raden().forEach(r -> opNaam.put(r.get(0), partijen.toevoegen(
                Partij.raad(r.get(0) + " (fictief)", partijen.bestuur(r.get(1)).orElseThrow().id(), true))));
    }

    private void mandaat(Demomandaat m, Map<String, Partij> opNaam, Map<String, Long> regios) {
        Set<Functie> functies = m.functies().isEmpty() ? EnumSet.noneOf(Functie.class) : EnumSet.copyOf(m.functies());
        mandaten.toevoegen(Mandaat.geven(m.gebruiker(), m.portaal(), opNaam.get(m.partij()), regios.get(m.regio()), functies,
                MANDATEN_VAN, null, "Fictief mandaat voor de proefomgeving", "systeem", klok.instant()));
    }
}
