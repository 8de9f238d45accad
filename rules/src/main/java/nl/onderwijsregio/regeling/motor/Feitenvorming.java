package nl.onderwijsregio.regeling.motor;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.onderwijsregio.regeling.Aaneengeslotenheid;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Landelijk;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Partijsoort;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regeling.Tijdvak;

/** Brings an application of any size together into the one {@link Feiten} that rules look at. */
public final class Feitenvorming {

    private final Parameters parameters;
    private final Planformat planformat;
    private final Tijdvak tijdvak;
    private final Set<String> regioVanGroen;

    /** For applications under a version with these figures, this format and this window. */
    public Feitenvorming(Parameters parameters, Planformat planformat, Tijdvak tijdvak) {
        this.parameters = parameters;
        this.planformat = planformat;
        this.tijdvak = tijdvak;
        regioVanGroen = parameters.parameter("landelijkeRegio.groen").flatMap(p -> p.waarde()).map(Set::of).orElse(Set.of());
    }

    /** Brings this application together; the graph answers whether its gemeenten form one area. */
    public Feiten van(Aanvraagfeiten a, Optional<Gemeentegraaf> graaf) {
        controleerBijlagen(a);
        controleerElders(a);
        Tellingen tellingen = Tellingen.van(a);
        Aantal po = tellingen.sector(Sector.PO);
        Aantal vo = tellingen.sector(Sector.VO);
        Aantal mbo = tellingen.sector(Sector.MBO);
        Optional<Aaneengeslotenheid> gebied = a.aaneengesloten().isPresent() ? Optional.empty()
                : graaf.flatMap(g -> a.gemeenten().map(g::beoordeel));
        return new Feiten(po, vo, mbo, tellingen.aantal(Telling.STUDENTEN),
                opDrempel(po, "po").plus(opDrempel(vo, "vo")).plus(opDrempel(mbo, "mbo")),
                aantal(a, Partijsoort.BESTUUR), aantal(a, Partijsoort.LERARENOPLEIDING), aantal(a, Partijsoort.BEROEPSGROEP),
                ontbrekendeHandtekeningen(a), dubbel(a, e -> !regioVanGroen.contains(e.regio())), dubbel(a, e -> regioVanGroen.contains(e.regio())),
                a.ingediendOp().map(this::tijdvak).orElse("onbekend"), gebied(a, gebied), a.landelijk().map(Landelijk::naam).orElse("geen"),
                bijlagen(a), a.peerReviewGehouden().map(ja -> ja ? "ja" : "nee").orElse("onbekend"),
                a.versie().isPresent() ? "gevraagd" : "beslistekst", a.gevraagd().isPresent() ? "ja" : "nee",
                new Achtergrond(a, tellingen, gebied, graaf));
    }

    private Aantal opDrempel(Aantal sector, String naam) {
        String eigen = "drempelsSupplement." + naam;
        int drempel = parameters.getal(parameters.parameter(eigen).isPresent() ? eigen : "drempels." + naam).orElseThrow();
        return Aantal.tussen(sector.ondergrens() >= drempel ? 1 : 0, sector.bovengrens() >= drempel ? 1 : 0);
    }

    private String tijdvak(LocalDateTime moment) {
        if (tijdvak.isTeVroeg(moment)) {
            return "te vroeg";
        }
        return tijdvak.isTeLaat(moment) ? "te laat" : "op tijd";
    }

    private static Aantal aantal(Aanvraagfeiten a, Partijsoort soort) {
        return a.partijen().map(lijst -> tel(lijst, p -> p.soort() == soort)).orElse(Aantal.onbekend());
    }

    private Aantal ontbrekendeHandtekeningen(Aanvraagfeiten a) {
        if (a.partijen().isEmpty()) {
            return Aantal.onbekend();
        }
        List<Partij> tekenen = a.partijen().get().stream().filter(p -> planformat.ondertekenaars().contains(p.soort())).toList();
        Aantal zeker = tel(tekenen, p -> p.ondertekend().filter(getekend -> !getekend).isPresent());
        Aantal misschien = tel(tekenen, p -> p.ondertekend().isEmpty());
        return Aantal.tussen(zeker.ondergrens(), zeker.plus(misschien).bovengrens());
    }

    private static Aantal dubbel(Aanvraagfeiten a, Predicate<Elders> telt) {
        return a.elders().map(lijst -> Aantal.van((int) lijst.stream().filter(telt).map(Elders::vestigingscode).distinct().count()))
                .orElse(Aantal.onbekend());
    }

    private static <T> Aantal tel(List<T> lijst, Predicate<T> telt) {
        return Aantal.van((int) lijst.stream().filter(telt).count());
    }

    private static String gebied(Aanvraagfeiten a, Optional<Aaneengeslotenheid> gebied) {
        return a.aaneengesloten().or(() -> gebied.flatMap(Aaneengeslotenheid::isAaneengesloten))
                .map(ja -> ja ? "aaneengesloten" : "niet aaneengesloten").orElse("onbekend");
    }

    private Map<String, String> bijlagen(Aanvraagfeiten a) {
        Map<String, String> stand = HashMap.newHashMap(planformat.bijlagen().size());
        for (Planformat.Bijlage b : planformat.bijlagen()) {
            stand.put(b.id(), a.bijlagen().map(ids -> ids.contains(b.id()) ? "aanwezig" : "ontbreekt").orElse("onbekend"));
        }
        return stand;
    }

    private void controleerBijlagen(Aanvraagfeiten a) {
        a.bijlagen().ifPresent(ids -> ids.forEach(id -> {
            if (planformat.bijlage(id).isEmpty()) {
                throw new OnbruikbareInvoer("bijlagen: '" + id + "' hoort niet bij deze regeling. Mogelijk zijn: "
                        + String.join(", ", planformat.bijlagen().stream().map(Planformat.Bijlage::id).toList()) + ".");
            }
        }));
    }

    private static void controleerElders(Aanvraagfeiten a) {
        a.elders().ifPresent(lijst -> lijst.forEach(e -> {
            if (a.regio().filter(e.regio()::equals).isPresent()) {
                throw new OnbruikbareInvoer("elders: vestiging " + e.vestigingscode() + " noemt de eigen regio " + e.regio() + ".");
            }
        }));
        if (a.elders().filter(lijst -> !lijst.isEmpty()).isPresent() && a.vestigingen().isPresent()) {
            Set<String> eigen = a.vestigingen().get().stream().map(Aanvraagfeiten.Vestiging::vestigingscode)
                    .collect(java.util.stream.Collectors.toUnmodifiableSet());
            a.elders().get().stream().map(Elders::vestigingscode).filter(code -> !eigen.contains(code)).findFirst().ifPresent(code -> {
                throw new OnbruikbareInvoer("elders: vestiging " + code + " staat niet in vestigingen.");
            });
        }
    }
}
