package nl.onderwijsregio.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The description of this API. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OpenapiApi {
    /** OpenAPI 3.1, in Dutch. */
    @GET
    public Response beschrijving(@Context Request vraag) {
        return Antwoord.van(vraag, Beschrijving.JSON);
    }
}
