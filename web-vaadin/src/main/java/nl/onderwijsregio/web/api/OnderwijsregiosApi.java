package nl.onderwijsregio.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.onderwijsregio.regio.openbaar.Regiogebied;
import nl.onderwijsregio.regio.openbaar.Regiokaart;
import nl.onderwijsregio.regio.openbaar.Regiozoeker;

/** The onderwijsregio's, as far as they are public. */
@Path("onderwijsregios")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OnderwijsregiosApi {
    @Inject
    Regiozoeker zoeker;

    /** A page of the regions, by name. */
    @GET
    public Response alle(@QueryParam("zoek") String zoek, @QueryParam("pagina") String pagina, @QueryParam("perPagina") String perPagina,
            @Context Request vraag) {
        List<Regiokaart> regios = zoeker.zoeken(zoek == null ? "" : zoek).regios();
        Bladzijde blad = Bladzijde.van(pagina, perPagina, regios.size());
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        blad.deel(regios).forEach(r -> lijst.add(kaart(r).build()));
        return Antwoord.van(vraag, blad.schrijf(Json.createObjectBuilder().add("onderwijsregios", lijst), Api.PAD + "/onderwijsregios", zoek).build());
    }

    /** One region, with the gemeenten that it has in its composition for one round. */
    @GET
    @Path("{code}")
    public Response een(@PathParam("code") String code, @Context Request vraag) {
        JsonObject json = zoeker.regio(code).map(regio -> {
            Regiogebied gebied = zoeker.gebied(code);
            JsonArrayBuilder gemeenten = Json.createArrayBuilder();
            gebied.gemeenten().forEach(g -> gemeenten.add(g.naam()));
            return kaart(regio).add("gemeentenVoor", ofNull(gebied.regeling())).add("gemeenten", gemeenten).build();
        }).orElseThrow(NotFoundException::new);
        return Antwoord.van(vraag, json);
    }

    private static JsonObjectBuilder kaart(Regiokaart r) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", r.sleutel()).add("naam", r.naam()).add("reCode", ofNull(r.reCode()))
                .add("po", ofNull(r.po())).add("vo", ofNull(r.vo())).add("mbo", ofNull(r.mbo()))
                .add("landelijk", r.landelijk() == null ? JsonValue.NULL : Json.createValue(r.landelijk().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')))
                .add("fictief", r.fictief());
        JsonArrayBuilder namen = Json.createArrayBuilder();
        r.namen().forEach(namen::add);
        return json.add("andereNamen", namen).add("links", Json.createObjectBuilder().add("self", Api.PAD + "/onderwijsregios/" + r.sleutel()));
    }

    private static JsonValue ofNull(String tekst) {
        return tekst == null ? JsonValue.NULL : Json.createValue(tekst);
    }

    private static JsonValue ofNull(Boolean waarde) {
        if (waarde == null) {
            return JsonValue.NULL;
        }
        return waarde ? JsonValue.TRUE : JsonValue.FALSE;
    }
}
