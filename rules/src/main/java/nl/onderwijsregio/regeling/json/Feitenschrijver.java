package nl.onderwijsregio.regeling.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Opleidingsschool;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Rap;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;
import nl.onderwijsregio.regeling.Herkomst;
import nl.onderwijsregio.regeling.Landelijk;
import nl.onderwijsregio.regeling.Telling;

/** Writes facts in the form that {@link Feitenlezer} reads; what is unknown is left out. */
public final class Feitenschrijver {

    private static final JsonMapper JSON = new JsonMapper();

    private Feitenschrijver() { }

    /** The facts as a JSON object. */
    public static ObjectNode schrijf(Aanvraagfeiten a) {
        ObjectNode json = JSON.createObjectNode().put("regeling", a.regeling()).put("op", a.op().toString());
        a.versie().ifPresent(v -> json.put("versie", v.toString()));
        a.ingediendOp().ifPresent(m -> json.put("ingediendOp", m.toString()));
        a.regio().ifPresent(r -> json.put("regio", r));
        a.landelijk().map(Landelijk::naam).ifPresent(l -> json.put("landelijk", l));
        totalen(json, a);
        a.vestigingen().ifPresent(lijst -> lijst(json, "vestigingen", lijst.stream().map(Feitenschrijver::vestiging).toList()));
        a.gemeenten().ifPresent(codes -> namen(json, "gemeenten", codes));
        a.partijen().ifPresent(lijst -> lijst(json, "partijen", lijst.stream().map(Feitenschrijver::partij).toList()));
        a.bijlagen().ifPresent(ids -> namen(json, "bijlagen", ids.stream().sorted().toList()));
        a.elders().ifPresent(lijst -> lijst(json, "elders", lijst.stream().map(Feitenschrijver::elders).toList()));
        a.aaneengesloten().ifPresent(ja -> json.put("aaneengesloten", ja));
        json.put("invalpool", a.invalpool()).put("gewijzigd", a.gewijzigd());
        a.gevraagd().ifPresent(g -> json.put("gevraagd", g.setScale(2).toPlainString()));
        a.peerReviewGehouden().ifPresent(ja -> json.put("peerReviewGehouden", ja));
        a.rap().ifPresent(r -> json.set("rap", rap(r)));
        a.opleidingsschool().ifPresent(o -> json.set("opleidingsschool", opleidingsschool(o)));
        return json;
    }

    private static void totalen(ObjectNode json, Aanvraagfeiten a) {
        ObjectNode totalen = JSON.createObjectNode();
        ObjectNode herkomst = JSON.createObjectNode();
        for (Telling telling : Telling.values()) {
            aantal(totalen, telling.naam(), Optional.ofNullable(a.totalen().get(telling)));
            Optional.ofNullable(a.herkomst().get(telling)).ifPresent(h -> herkomst.set(telling.naam(), herkomst(h)));
        }
        if (!totalen.isEmpty()) {
            json.set("totalen", totalen);
        }
        if (!herkomst.isEmpty()) {
            json.set("herkomst", herkomst);
        }
    }

    private static ObjectNode vestiging(Vestiging v) {
        ObjectNode json = JSON.createObjectNode().put("vestigingscode", v.vestigingscode()).put("sector", v.sector().naam());
        if (!v.soort().isBlank()) {
            json.put("soort", v.soort());
        }
        v.gemeente().ifPresent(g -> json.put("gemeente", g));
        aantal(json, "leerlingen", v.leerlingen());
        v.herkomst().ifPresent(h -> json.set("herkomst", herkomst(h)));
        return json;
    }

    private static ObjectNode partij(Partij p) {
        ObjectNode json = JSON.createObjectNode().put("soort", p.soort().naam()).put("nummer", p.nummer());
        p.ondertekend().ifPresent(ja -> json.put("ondertekend", ja));
        return json;
    }

    private static ObjectNode elders(Elders e) {
        return JSON.createObjectNode().put("vestigingscode", e.vestigingscode()).put("regio", e.regio());
    }

    private static ObjectNode rap(Rap r) {
        ObjectNode json = JSON.createObjectNode().put("referentie", r.referentie());
        r.mboDoetMee().ifPresent(ja -> json.put("mboDoetMee", ja));
        r.fte().map(BigDecimal::toPlainString).ifPresent(fte -> json.put("fte", fte));
        return json;
    }

    private static ObjectNode opleidingsschool(Opleidingsschool o) {
        ObjectNode json = JSON.createObjectNode();
        aantal(json, "studenten", o.studenten());
        o.vestigingenVertrokken().ifPresent(ja -> json.put("vestigingenVertrokken", ja));
        o.aspirantSinds().ifPresent(jaar -> json.put("aspirantSinds", jaar));
        return json;
    }

    private static ObjectNode herkomst(Herkomst h) {
        ObjectNode json = JSON.createObjectNode().put("bron", h.bron());
        h.peildatum().ifPresent(d -> json.put("peildatum", d.toString()));
        h.opgave().ifPresent(o -> json.put("opgave", o));
        return json;
    }

    /** A count without an upper bound says no more than one that is left out. */
    private static void aantal(ObjectNode json, String naam, Optional<Aantal> aantal) {
        aantal.filter(Aantal::isBegrensd).ifPresent(a -> {
            if (a.isBekend()) {
                json.put(naam, a.ondergrens());
            } else {
                json.putObject(naam).put("minstens", a.ondergrens()).put("hoogstens", a.bovengrens());
            }
        });
    }

    private static void namen(ObjectNode json, String naam, Collection<String> namen) {
        ArrayNode lijst = json.putArray(naam);
        namen.forEach(lijst::add);
    }

    private static void lijst(ObjectNode json, String naam, List<ObjectNode> delen) {
        json.putArray(naam).addAll(delen);
    }
}
