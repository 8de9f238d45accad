package nl.onderwijsregio.regeling.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.Herkomst;
import nl.onderwijsregio.regeling.Post;
import nl.onderwijsregio.regeling.Verdeling;

/** Writes verdicts. Amounts are strings with two decimals; what is empty is null. */
public final class Beoordelingschrijver {

    private static final JsonMapper JSON = new JsonMapper();

    private Beoordelingschrijver() { }

    /** One verdict. */
    public static String schrijf(Beoordeling beoordeling) {
        return tekst(beoordeling(beoordeling));
    }

    /** The verdicts of an allocation, each with what it is granted. */
    public static String schrijf(Verdeling verdeling) {
        ObjectNode json = JSON.createObjectNode();
        ArrayNode aanvragen = json.putArray("aanvragen");
        verdeling.toekenningen().forEach(t -> aanvragen.add(bedrag(beoordeling(t.beoordeling()), "toegekend", t.toegekend())));
        bedrag(json, "plafond", Optional.of(verdeling.plafond()));
        verdeling.factor().ifPresentOrElse(f -> json.put("factor", f.toPlainString()), () -> json.putNull("factor"));
        if (!verdeling.sporen().isEmpty()) {
            ArrayNode sporen = json.putArray("sporen");
            verdeling.sporen().forEach(s -> bedrag(sporen.addObject().put("regeling", s.regeling())
                    .put("factor", s.factor().map(BigDecimal::toPlainString).orElse(null)), "plafond", s.deel()));
        }
        return tekst(json);
    }

    private static ObjectNode beoordeling(Beoordeling b) {
        ObjectNode json = JSON.createObjectNode().put("regeling", b.regeling()).put("versie", b.versie().toString())
                .put("tekstHash", b.tekstHash()).put("uitkomst", b.uitkomst().name());
        bedrag(json, "bedrag", b.bedrag());
        bedrag(json, "bedragOnder", b.bedragOnder());
        bedrag(json, "bedragBoven", b.bedragBoven());
        bedrag(json, "bedragPerJaar", b.bedragPerJaar());
        ArrayNode bevindingen = json.putArray("bevindingen");
        b.bevindingen().forEach(v -> bevindingen.add(bevinding(v)));
        ArrayNode posten = json.putArray("posten");
        b.posten().forEach(p -> posten.add(post(p)));
        namen(json, "ontbreekt", b.ontbreekt());
        return json;
    }

    private static ObjectNode bevinding(Bevinding b) {
        ObjectNode json = JSON.createObjectNode().put("code", b.code()).put("uitkomst", b.uitkomst().name())
                .put("gevolg", b.gevolg().map(Enum::name).orElse(null)).put("artikel", b.artikel()).put("bron", b.bron())
                .put("tekst", b.tekst()).put("interpretatie", b.interpretatie()).put("herstel", b.herstel().orElse(null));
        return namen(json, "invoer", b.invoer());
    }

    private static ObjectNode post(Post p) {
        ObjectNode json = JSON.createObjectNode().put("code", p.code()).put("artikel", p.artikel()).put("bron", p.bron())
                .put("omschrijving", p.omschrijving()).put("formule", p.formule());
        bedrag(json, "bedrag", p.bedrag());
        bedrag(json, "bedragOnder", p.bedragOnder());
        bedrag(json, "bedragBoven", p.bedragBoven());
        json.put("korting", p.korting().name()).put("interpretatie", p.interpretatie()).put("toelichting", p.toelichting());
        namen(json, "invoer", p.invoer());
        ArrayNode herkomst = json.putArray("herkomst");
        p.herkomst().forEach(h -> herkomst.add(herkomst(h)));
        return json;
    }

    private static ObjectNode herkomst(Herkomst h) {
        return JSON.createObjectNode().put("bron", h.bron()).put("peildatum", h.peildatum().map(Object::toString).orElse(null))
                .put("opgave", h.opgave().orElse(null));
    }

    private static ObjectNode bedrag(ObjectNode json, String naam, Optional<BigDecimal> bedrag) {
        return json.put(naam, bedrag.map(b -> b.setScale(2).toPlainString()).orElse(null));
    }

    private static ObjectNode namen(ObjectNode json, String naam, Collection<String> namen) {
        ArrayNode lijst = json.putArray(naam);
        namen.forEach(lijst::add);
        return json;
    }

    private static String tekst(ObjectNode json) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
