package nl.onderwijsregio.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import nl.onderwijsregio.regeling.Artikel;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Partijsoort;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;

/** Writes regelingen and versions. What a text does not tell is null. */
final class Regeljson {
    private final Regelregister register;
    private final LocalDate vandaag;

    Regeljson(Regelregister register, LocalDate vandaag) {
        this.register = register;
        this.vandaag = vandaag;
    }

    /** A regeling with the heads of its versions. */
    JsonObject regeling(String regeling) {
        return Json.createObjectBuilder().add("regeling", regeling).add("naam", register.beslistekst(regeling, vandaag).naam())
                .add("beslistekst", register.beslistekst(regeling, vandaag).versie().toString())
                .add("versies", lijst(register.versies(regeling), v -> kop(v).build())).build();
    }

    /** A version with everything in it. */
    JsonObject versie(Regelversie v) {
        return kop(v).add("parameters", lijst(v.parameters().alle(), Regeljson::parameter)).add("planformat", planformat(v.planformat()))
                .add("artikelen", lijst(v.artikelen(), Regeljson::artikel)).build();
    }

    private JsonObjectBuilder kop(Regelversie v) {
        JsonObjectBuilder tijdvak = Json.createObjectBuilder();
        figuur(tijdvak, "opent", v, "tijdvak.opent");
        figuur(tijdvak, "sluit", v, "tijdvak.sluit");
        figuur(tijdvak, "activiteitenVan", v, "activiteiten.van");
        figuur(tijdvak, "activiteitenTotEnMet", v, "activiteiten.totEnMet");
        return Json.createObjectBuilder().add("regeling", v.regeling()).add("versie", v.versie().toString()).add("naam", v.naam())
                .add("isBeslistekst", register.beslistekst(v.regeling(), vandaag).versie().equals(v.versie())).add("bron", v.bron())
                .add("tekstHash", v.tekstHash()).add("versieHash", v.versieHash()).add("tijdvak", tijdvak)
                .add("links", Json.createObjectBuilder().add("self", Api.PAD + "/regelingen/" + v.regeling() + "/versies/" + v.versie()));
    }

    private static void figuur(JsonObjectBuilder json, String naam, Regelversie v, String parameter) {
        ofNull(json, naam, v.parameters().parameter(parameter).flatMap(Parameter::waarde));
    }

    private static JsonObject parameter(Parameter p) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("naam", p.naam());
        ofNull(json, "waarde", p.waarde());
        return json.add("eenheid", p.eenheid()).add("artikel", p.artikel()).add("bron", p.bron()).add("datum", p.datum())
                .add("omschrijving", p.omschrijving()).add("interpretatie", p.interpretatie()).build();
    }

    private static JsonObject planformat(Planformat format) {
        return Json.createObjectBuilder().add("onderdelen", lijst(format.onderdelen(), Regeljson::onderdeel))
                .add("bijlagen", lijst(format.bijlagen(), Regeljson::bijlage))
                .add("ondertekenaars", soorten(format.ondertekenaars()))
                .add("kamers", lijst(format.kamers(), k -> Json.createObjectBuilder().add("kamer", k.kamer()).add("titel", k.titel())
                        .add("soorten", soorten(k.soorten())).build()))
                .add("documenten", lijst(format.documenten(), Regeljson::document)).build();
    }

    private static JsonObject document(Planformat.Document d) {
        return Json.createObjectBuilder().add("soort", d.soort().name()).add("naam", d.naam()).add("uitleg", d.uitleg()).add("artikel", d.artikel()).add("bron", d.bron())
                .add("aanvrager", d.aanvrager()).add("onderdelen", lijst(d.onderdelen(), Regeljson::onderdeel)).add("ondertekenaars", soorten(d.ondertekenaars())).build();
    }

    private static JsonObject onderdeel(Planformat.Onderdeel o) {
        return Json.createObjectBuilder().add("letter", o.letter()).add("titel", o.titel()).add("eis", o.eis()).add("artikel", o.artikel())
                .add("bron", o.bron()).add("voorwaarde", o.voorwaarde().soort().name()).build();
    }

    private static JsonObject bijlage(Planformat.Bijlage b) {
        return Json.createObjectBuilder().add("bijlage", b.id()).add("letter", b.letter()).add("titel", b.titel()).add("verplicht", b.verplicht())
                .add("artikel", b.artikel()).add("bron", b.bron()).build();
    }

    private static JsonObject artikel(Artikel a) {
        return Json.createObjectBuilder().add("artikel", a.artikel()).add("onderwerp", a.onderwerp()).add("verwerking", a.verwerking().name())
                .add("toelichting", a.toelichting()).build();
    }

    private static JsonArrayBuilder soorten(Collection<Partijsoort> soorten) {
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        soorten.stream().map(Partijsoort::naam).sorted().forEach(lijst::add);
        return lijst;
    }

    private static <T> JsonArrayBuilder lijst(Collection<T> alle, Function<T, JsonObject> schrijf) {
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        alle.forEach(een -> lijst.add(schrijf.apply(een)));
        return lijst;
    }

    private static void ofNull(JsonObjectBuilder json, String naam, Optional<String> waarde) {
        waarde.ifPresentOrElse(w -> json.add(naam, w), () -> json.add(naam, JsonValue.NULL));
    }
}
