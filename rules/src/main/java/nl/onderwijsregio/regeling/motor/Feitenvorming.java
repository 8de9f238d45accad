package nl.onderwijsregio.regeling.motor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aaneengeslotenheid;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Landelijk;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Partijsoort;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regeling.Telling;

/** Brings an application of any size together into the one {@link Feiten} that rules look at. */
public final class Feitenvorming {

    private final Planformat planformat;
    private final Venster venster;
    private final Streek streek;
    private final Set<String> regioVanGroen;
    private final Set<String> bijlagenVanOns;
    private final Set<String> bijlagenVanAnderen;
    private final String exclusiefMet;
    private final boolean metVavo;
    private final int drempelPo;
    private final int drempelVo;
    private final int drempelMbo;

    /** For applications under a version with these figures and this format. */
    public Feitenvorming(Parameters parameters, Planformat planformat) {
        this.planformat = planformat;
        venster = new Venster(parameters);
        streek = new Streek(parameters);
        regioVanGroen = tekst(parameters, "landelijkeRegio.groen").map(Set::of).orElse(Set.of());
        bijlagenVanOns = planformat.bijlagen().stream().map(Planformat.Bijlage::id).collect(Collectors.toUnmodifiableSet());
        bijlagenVanAnderen = tekst(parameters, "bijlagen.vanAndereSporen").map(t -> Set.of(t.split(", "))).orElse(Set.of());
        exclusiefMet = tekst(parameters, "exclusiefMet").orElse("");
        metVavo = parameters.parameter("mbo.metVavo").isPresent();
        drempelPo = drempel(parameters, "po");
        drempelVo = drempel(parameters, "vo");
        drempelMbo = drempel(parameters, "mbo");
    }

    /** Brings this application together; the graph answers whether its gemeenten form one area. */
    public Feiten van(Aanvraagfeiten a, Optional<Gemeentegraaf> graaf) {
        controleerBijlagen(a);
        controleerElders(a);
        controleerGroen(a);
        Tellingen tellingen = Tellingen.van(a);
        Aantal po = tellingen.sector(Sector.PO);
        Aantal vo = tellingen.sector(Sector.VO);
        Aantal mbo = metVavo ? tellingen.sector(Sector.MBO).plus(tellingen.aantal(Telling.VAVO)) : tellingen.sector(Sector.MBO);
        Aantal studenten = tellingen.aantal(Telling.STUDENTEN);
        Schoolfeiten school = Schoolfeiten.van(a.opleidingsschool());
        Optional<Aaneengeslotenheid> gebied = a.aaneengesloten().isPresent() ? Optional.empty()
                : graaf.flatMap(g -> a.gemeenten().map(g::beoordeel));
        return new Feiten(po, vo, mbo, studenten, sectorenOpDrempel(po, vo, mbo),
                aantal(a, Partijsoort.BESTUUR), aantal(a, Partijsoort.LERARENOPLEIDING), aantal(a, Partijsoort.BEROEPSGROEP),
                ontbrekendeHandtekeningen(a), dubbel(a, false), dubbel(a, true),
                a.ingediendOp().map(venster::stand).orElse("onbekend"), gebied(a, gebied), landelijk(a),
                bijlagen(a), a.peerReviewGehouden().map(ja -> ja ? "ja" : "nee").orElse("onbekend"),
                a.versie().isPresent() ? "gevraagd" : "beslistekst", jaNee(a.gevraagd().isPresent()),
                school.opgeleid(studenten), school.studenten(), streek.fte(a), jaNee(a.invalpool()), jaNee(a.gewijzigd()), streek.regio(a),
                streek.g5(a), streek.dunbevolkt(a), streek.rapSector(a), streek.rapMbo(a), streek.rapOmvang(a), school.vertrokken(), school.soort(),
                new Achtergrond(a, tellingen, gebied, graaf));
    }

    private Aantal sectorenOpDrempel(Aantal po, Aantal vo, Aantal mbo) {
        return Aantal.tussen(opDrempel(po.ondergrens(), vo.ondergrens(), mbo.ondergrens()),
                opDrempel(po.bovengrens(), vo.bovengrens(), mbo.bovengrens()));
    }

    private int opDrempel(int po, int vo, int mbo) {
        return (po >= drempelPo ? 1 : 0) + (vo >= drempelVo ? 1 : 0) + (mbo >= drempelMbo ? 1 : 0);
    }

    /** The threshold for the supplement, else that for the size; a regeling without either counts no sectors. */
    private static int drempel(Parameters parameters, String sector) {
        return Stream.of("drempelsSupplement.", "drempels.").filter(p -> parameters.parameter(p + sector).isPresent()).findFirst()
                .flatMap(p -> parameters.getal(p + sector)).orElse(Integer.MAX_VALUE);
    }

    private static Optional<String> tekst(Parameters parameters, String naam) {
        return parameters.parameter(naam).flatMap(Parameter::waarde);
    }

    private static String jaNee(boolean ja) {
        return ja ? "ja" : "nee";
    }

    // Plain loops: this runs for every evaluation, and a stream would cost more than what it counts.

    private static Aantal aantal(Aanvraagfeiten a, Partijsoort soort) {
        if (a.partijen().isEmpty()) {
            return Aantal.onbekend();
        }
        int aantal = 0;
        for (Partij partij : a.partijen().get()) {
            aantal += partij.soort() == soort ? 1 : 0;
        }
        return Aantal.van(aantal);
    }

    private Aantal ontbrekendeHandtekeningen(Aanvraagfeiten a) {
        if (a.partijen().isEmpty()) {
            return Aantal.onbekend();
        }
        int zeker = 0;
        int misschien = 0;
        for (Partij partij : a.partijen().get()) {
            if (planformat.ondertekenaars().contains(partij.soort())) {
                zeker += partij.ondertekend().isPresent() && !partij.ondertekend().get() ? 1 : 0;
                misschien += partij.ondertekend().isEmpty() ? 1 : 0;
            }
        }
        return Aantal.tussen(zeker, zeker + misschien);
    }

    private Aantal dubbel(Aanvraagfeiten a, boolean metGroen) {
        if (a.elders().isEmpty()) {
            return Aantal.onbekend();
        }
        if (a.elders().get().isEmpty()) {
            return Aantal.van(0);
        }
        Set<String> codes = new HashSet<>();
        for (Elders elders : a.elders().get()) {
            if (elders.regio().startsWith(exclusiefMet) && regioVanGroen.contains(elders.regio()) == metGroen) {
                codes.add(elders.vestigingscode());
            }
        }
        return Aantal.van(codes.size());
    }

    private static String gebied(Aanvraagfeiten a, Optional<Aaneengeslotenheid> gebied) {
        return a.aaneengesloten().or(() -> gebied.flatMap(Aaneengeslotenheid::isAaneengesloten))
                .map(ja -> ja ? "aaneengesloten" : "niet aaneengesloten").orElse("onbekend");
    }

    /** What the application says; the region that the regeling names is Landelijk groen, also when the application leaves it out. */
    private String landelijk(Aanvraagfeiten a) {
        return a.landelijk().map(Landelijk::naam).orElse(isRegioVanGroen(a) ? Landelijk.GROEN.naam() : "geen");
    }

    private boolean isRegioVanGroen(Aanvraagfeiten a) {
        return a.regio().filter(regioVanGroen::contains).isPresent();
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
            if (!bijlagenVanOns.contains(id) && !bijlagenVanAnderen.contains(id)) {
                throw new OnbruikbareInvoer("bijlagen: '" + id + "' hoort niet bij deze regeling. Mogelijk zijn: "
                        + String.join(", ", planformat.bijlagen().stream().map(Planformat.Bijlage::id).toList()) + ".");
            }
        }));
    }

    private void controleerGroen(Aanvraagfeiten a) {
        boolean teVergelijken = !regioVanGroen.isEmpty() && a.regio().isPresent() && a.landelijk().isPresent();
        if (teVergelijken && isRegioVanGroen(a) != (a.landelijk().get() == Landelijk.GROEN)) {
            throw new OnbruikbareInvoer("landelijk: '" + a.landelijk().get().naam() + "' past niet bij regio " + a.regio().get()
                    + ". Landelijk groen onderwijs is " + String.join(", ", regioVanGroen) + ".");
        }
    }

    private static void controleerElders(Aanvraagfeiten a) {
        a.elders().ifPresent(lijst -> lijst.forEach(e -> {
            if (a.regio().filter(e.regio()::equals).isPresent()) {
                throw new OnbruikbareInvoer("elders: vestiging " + e.vestigingscode() + " noemt de eigen regio " + e.regio() + ".");
            }
        }));
        if (a.elders().filter(lijst -> !lijst.isEmpty()).isPresent() && a.vestigingen().isPresent()) {
            Set<String> eigen = a.vestigingen().get().stream().map(Aanvraagfeiten.Vestiging::vestigingscode)
                    .collect(Collectors.toUnmodifiableSet());
            a.elders().get().stream().map(Elders::vestigingscode).filter(code -> !eigen.contains(code)).findFirst().ifPresent(code -> {
                throw new OnbruikbareInvoer("elders: vestiging " + code + " staat niet in vestigingen.");
            });
        }
    }
}
