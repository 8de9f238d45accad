package nl.onderwijsregio.regeling.meting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regeling.motor.Dossierblik;
import nl.onderwijsregio.regeling.motor.Feiten;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The regeling 2025 in the DMN engine as it comes, on the same facts brought together. */
final class DmnRegels {

    private static final Map<String, String> BIJLAGEN = Map.of("a", "plan", "b", "re-aanbevelingen", "c", "partijenlijst", "d", "gemeenten",
            "e", "opleidingsscholen", "f", "studentenopgave", "g", "samenwerkingsovereenkomsten", "h", "peerreview-rapport");
    private static final List<String> POSTEN = List.of("A_PO", "A_PO_GESPECIALISEERD", "A_VO", "A_PRAKTIJKONDERWIJS", "A_MBO_BOL", "A_MBO_BBL_ENTREE",
            "A_MBO_BBL_OVERIG", "B_STUDENTEN", "TOESLAG_SECTOREN");

    private final DMNRuntime motor;
    private final DMNModel model;

    DmnRegels() {
        motor = DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromResources(List.of(ResourceFactory.newClassPathResource("meting/ldnor-2025.dmn", DmnRegels.class)))
                .getOrElseThrow(e -> new IllegalStateException(e));
        model = motor.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    /** Lets every decision be made; what they gave stands in the result. */
    DMNResult uitvoeren(Feiten f) {
        DMNContext context = motor.newContext();
        context.set("feiten", invoer(f));
        return motor.evaluateAll(model, context);
    }

    static Dossierblik blik(DMNResult uitkomst) {
        if (uitkomst.hasErrors()) {
            throw new IllegalStateException(uitkomst.getMessages().toString());
        }
        Map<String, String> bevindingen = new TreeMap<>();
        uitkomst.getDecisionResults().stream().filter(r -> r.getResult() instanceof String s && !s.equals(Dossierblik.VOLDAAN))
                .forEach(r -> bevindingen.put(r.getDecisionName(), (String) r.getResult()));
        Map<String, List<Optional<BigDecimal>>> posten = new TreeMap<>();
        POSTEN.forEach(p -> posten.put(p, grenzen(uitkomst, p)));
        return new Dossierblik(bevindingen, posten, grenzen(uitkomst, "totaal"));
    }

    private static List<Optional<BigDecimal>> grenzen(DMNResult uitkomst, String naam) {
        return Dossierblik.grenzen(bedrag(uitkomst, naam + "_onder"), bedrag(uitkomst, naam + "_boven"));
    }

    private static Optional<BigDecimal> bedrag(DMNResult uitkomst, String naam) {
        return Optional.ofNullable((BigDecimal) uitkomst.getDecisionResultByName(naam).getResult());
    }

    private static Map<String, Object> invoer(Feiten f) {
        Map<String, Object> m = HashMap.newHashMap(64);
        m.put("versie", f.versie());
        m.put("tijdvak", f.tijdvak());
        m.put("gebied", f.gebied());
        m.put("landelijk", f.landelijk());
        m.put("peerReview", f.peerReview());
        m.put("gevraagd", f.achtergrond().aanvraag().gevraagd().orElse(null));
        BIJLAGEN.forEach((letter, id) -> m.put("bijlage_" + letter, f.bijlage().get(id)));
        zet(m, "po", f.po());
        zet(m, "vo", f.vo());
        zet(m, "mbo", f.mbo());
        zet(m, "studenten", f.studenten());
        zet(m, "sectoren", f.sectorenOpDrempel());
        zet(m, "besturen", f.besturen());
        zet(m, "lerarenopleidingen", f.lerarenopleidingen());
        zet(m, "beroepsgroepen", f.beroepsgroepen());
        zet(m, "handtekeningen", f.ontbrekendeHandtekeningen());
        zet(m, "dubbel", f.dubbeleVestigingen());
        zet(m, "metGroen", f.dubbelMetGroen());
        for (Telling t : Telling.values()) {
            if (t.sector().isPresent()) {
                zet(m, "telling_" + t.naam(), f.achtergrond().tellingen().aantal(t));
            }
        }
        return m;
    }

    private static void zet(Map<String, Object> m, String naam, Aantal aantal) {
        m.put(naam + "_onder", BigDecimal.valueOf(aantal.ondergrens()));
        m.put(naam + "_boven", BigDecimal.valueOf(aantal.bovengrens()));
    }
}
