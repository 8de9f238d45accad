package nl.onderwijsregio.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.rekenen.Rekengrond;

/** The regelingen and their texts, as the product applies them today. */
@Path("regelingen")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RegelingenApi {
    @Inject
    Rekengrond grond;
    @Inject
    Clock klok;

    /** All regelingen. */
    @GET
    public Response alle(@Context Request vraag) {
        Regelregister register = grond.register();
        JsonArrayBuilder regelingen = Json.createArrayBuilder();
        register.regelingen().forEach(r -> regelingen.add(json(register).regeling(r)));
        return Antwoord.van(vraag, Json.createObjectBuilder().add("regelingen", regelingen).build());
    }

    /** One regeling with its versions. */
    @GET
    @Path("{regeling}")
    public Response een(@PathParam("regeling") String regeling, @Context Request vraag) {
        Regelregister register = grond.register();
        bestaat(register, regeling);
        return Antwoord.van(vraag, json(register).regeling(regeling));
    }

    /** One text: its figures with source, what it asks of a plan, and every article with how it is dealt with. */
    @GET
    @Path("{regeling}/versies/{versie}")
    public Response versie(@PathParam("regeling") String regeling, @PathParam("versie") String versie, @Context Request vraag) {
        Regelregister register = grond.register();
        bestaat(register, regeling);
        Regelversie gevonden = register.versies(regeling).stream().filter(v -> v.versie().toString().equals(versie)).findFirst()
                .orElseThrow(() -> new NotFoundException(Probleem.van(404, "niet-gevonden", "Deze tekst is er niet", "versie: van " + regeling
                        + " is er geen tekst van deze datum. Welke er zijn staat op " + Api.PAD + "/regelingen/" + regeling + ".").antwoord()));
        return Antwoord.van(vraag, json(register).versie(gevonden));
    }

    private static void bestaat(Regelregister register, String regeling) {
        if (!register.regelingen().contains(regeling)) {
            throw new NotFoundException(Probleem.van(404, "niet-gevonden", "Deze regeling is er niet",
                    "regeling: we kennen " + String.join(", ", register.regelingen()) + ".").antwoord());
        }
    }

    private Regeljson json(Regelregister register) {
        return new Regeljson(register, LocalDate.now(klok));
    }
}
