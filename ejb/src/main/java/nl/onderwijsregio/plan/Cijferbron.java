package nl.onderwijsregio.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.regeling.Indicator;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.toets.FeitenQuery;
import nl.onderwijsregio.regio.toets.Regelkeuze;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.regio.toets.Telstand;
import nl.onderwijsregio.regio.toets.Vestigingsfeit;

/**
 * The figures of the labour market that the product knows itself, each with its source and day: pupils of the composition, what the region
 * stated, and figures of the reports shipped with it. What is not known, or is no figure of the kind that is asked, is not offered; what the
 * source calls an approximation is offered as one.
 */
@ApplicationScoped
public class Cijferbron {
    @Inject
    KengetalQuery kengetallen;
    @Inject
    FeitenQuery feiten;
    @Inject
    Regelkeuze regelkeuze;
    @Inject
    Clock klok;

    /** A figure before anybody looked whether it fits what is asked. */
    record Vondst(BigDecimal waarde, String bron, LocalDate peildatum, String methode) {}

    /** By the name under which the plan format asks for it, see {@link Indicator#vulling()}; only what it asks. */
    Map<String, Indicatoropgave> bekend(PlanVanAanpak plan, Planformat format) {
        Map<String, Vondst> vondsten = vondsten(plan, format.schooljaar().map(j -> " over schooljaar " + j).orElse(""));
        Map<String, Indicatoropgave> bekend = new HashMap<>();
        format.indicatoren().stream().filter(i -> vondsten.containsKey(i.vulling()))
                .forEach(i -> opgave(i, vondsten.get(i.vulling())).ifPresent(o -> bekend.put(i.vulling(), o)));
        return bekend;
    }

    private Optional<Indicatoropgave> opgave(Indicator gevraagd, Vondst v) {
        try {
            Indicatoropgave opgave = new Indicatoropgave(v.waarde(), null, kort(v.bron()), v.peildatum(), v.methode(), "");
            opgave.eisPassend(gevraagd, LocalDate.ofInstant(klok.instant(), Klok.ZONE));
            return Optional.of(opgave);
        } catch (IllegalArgumentException geenGeldigCijfer) {
            return Optional.empty();
        }
    }

    private Map<String, Vondst> vondsten(PlanVanAanpak plan, String jaar) {
        Map<String, Vondst> vondsten = new HashMap<>();
        feiten.feiten(plan.regioId(), plan.regeling(), regelkeuze.teldata(plan.regeling(), plan.regelversie())).ifPresent(f -> {
            leerlingen(f, Sector.PO, vondsten);
            leerlingen(f, Sector.VO, vondsten);
            opgave(f, Opgavesoort.STUDENTEN, jaar, vondsten);
            opgave(f, Opgavesoort.ZIJINSTROMERS, jaar, vondsten);
            kengetallen(f.kop().dusiRef(), vondsten);
        });
        return vondsten;
    }

    /** The sum of the composition, when every vestiging has one number. */
    private static void leerlingen(Regiofeiten feiten, Sector sector, Map<String, Vondst> vondsten) {
        List<Telstand> tellingen = feiten.vestigingen().stream().filter(v -> v.sector() == sector).map(Vestigingsfeit::telling).toList();
        if (!tellingen.isEmpty() && tellingen.stream().allMatch(Telstand::isExact)) {
            vondsten.put("leerlingen." + sector.name().toLowerCase(Locale.ROOT), som(tellingen));
        }
    }

    static Vondst som(List<Telstand> tellingen) {
        TreeSet<LocalDate> dagen = tellingen.stream().map(Telstand::peildatum).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        String bronnen = tellingen.stream().map(t -> t.bron() + (t.benaderd() ? " (benaderd)" : "")).distinct().sorted().collect(Collectors.joining("; "));
        long benaderd = tellingen.stream().filter(Telstand::benaderd).count();
        return new Vondst(BigDecimal.valueOf(tellingen.stream().mapToLong(Telstand::ondergrens).sum()), bronnen, dagen.size() == 1 ? dagen.first() : null,
                "Som van de " + tellingen.size() + " vestigingen in de samenstelling van de regio."
                        + (benaderd == 0 ? "" : " Bij " + benaderd + " daarvan geeft de bron een benadering: de som is niet exact."));
    }

    private static void opgave(Regiofeiten feiten, Opgavesoort soort, String jaar, Map<String, Vondst> vondsten) {
        feiten.opgave(soort, "").ifPresent(o -> vondsten.put("opgave." + soort.name(),
                new Vondst(BigDecimal.valueOf(o.aantal()), "Opgave van de regio" + jaar + ": " + o.bron(), null, "")));
    }

    private void kengetallen(String dusiRef, Map<String, Vondst> vondsten) {
        if (dusiRef != null) {
            kengetallen.van(dusiRef).forEach(k -> vondsten.put("kengetal." + k.maat() + "." + k.sector(),
                    new Vondst(k.waarde(), k.bron() + ", cijfer over " + k.periode(), null, "")));
        }
    }

    private static String kort(String bron) {
        return bron.length() <= 300 ? bron : bron.substring(0, 299) + "…";
    }
}
