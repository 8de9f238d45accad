package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.toets.FeitenQuery;
import nl.onderwijsregio.regio.toets.Opgavestand;
import nl.onderwijsregio.regio.toets.Regelkeuze;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.regio.toets.Telstand;
import nl.onderwijsregio.regio.toets.Vestigingsfeit;

/**
 * The figures of the labour market that the product knows itself, each with its source and day: pupils of the composition, what the region
 * stated, and figures of the reports shipped with it. What is not exactly known is not offered.
 */
@ApplicationScoped
public class Cijferbron {
    @Inject
    KengetalQuery kengetallen;
    @Inject
    FeitenQuery feiten;
    @Inject
    Regelkeuze regelkeuze;

    /** By the name under which a plan format asks for it, see {@link nl.onderwijsregio.regeling.Indicator#vulling()}. */
    Map<String, Indicatoropgave> bekend(PlanVanAanpak plan) {
        Map<String, Indicatoropgave> bekend = new HashMap<>();
        feiten.feiten(plan.regioId(), plan.regeling(), regelkeuze.teldata(plan.regelversie())).ifPresent(f -> {
            leerlingen(f, Sector.PO, bekend);
            leerlingen(f, Sector.VO, bekend);
            f.opgave(Opgavesoort.STUDENTEN, "").ifPresent(o -> bekend.put("opgave.STUDENTEN", opgave(o)));
            f.opgave(Opgavesoort.ZIJINSTROMERS, "").ifPresent(o -> bekend.put("opgave.ZIJINSTROMERS", opgave(o)));
            kengetallen(f.kop().dusiRef(), bekend);
        });
        return bekend;
    }

    /** The sum of the composition, when the count of every vestiging is known exactly. */
    private static void leerlingen(Regiofeiten feiten, Sector sector, Map<String, Indicatoropgave> bekend) {
        List<Telstand> tellingen = feiten.vestigingen().stream().filter(v -> v.sector() == sector).map(Vestigingsfeit::telling).toList();
        if (tellingen.isEmpty() || !tellingen.stream().allMatch(Telstand::isExact)) {
            return;
        }
        int som = tellingen.stream().mapToInt(Telstand::ondergrens).sum();
        TreeSet<LocalDate> dagen = tellingen.stream().map(Telstand::peildatum).filter(java.util.Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        String bronnen = tellingen.stream().map(Telstand::bron).distinct().sorted().collect(Collectors.joining("; "));
        bekend.put("leerlingen." + sector.name().toLowerCase(Locale.ROOT), new Indicatoropgave(BigDecimal.valueOf(som), null, kort(bronnen),
                dagen.size() == 1 ? dagen.first() : null, "Som van de " + tellingen.size() + " vestigingen in de samenstelling van de regio.", ""));
    }

    private static Indicatoropgave opgave(Opgavestand o) {
        return new Indicatoropgave(BigDecimal.valueOf(o.aantal()), null, kort("Opgave van de regio: " + o.bron()), null, "", "");
    }

    private void kengetallen(String dusiRef, Map<String, Indicatoropgave> bekend) {
        if (dusiRef != null) {
            kengetallen.van(dusiRef).forEach(k -> bekend.put("kengetal." + k.maat() + "." + k.sector(),
                    new Indicatoropgave(k.waarde(), null, kort(k.bron() + ", cijfer over " + k.jaar()), null, "", "")));
        }
    }

    private static String kort(String bron) {
        return bron.length() <= 300 ? bron : bron.substring(0, 299) + "…";
    }
}
