package nl.onderwijsregio.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.web.kader.Kenmerk;

/** Whatever goes wrong leaves as problem+json. A bug tells no more than the reference under which it stands in the log. */
@Provider
@ApplicationScoped
public class Foutvertaling implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable fout) {
        return switch (fout) {
            case OnbruikbareInvoer invoer -> Probleem.invoer(invoer.getMessage()).antwoord();
            case WebApplicationException web when web.getResponse().hasEntity() || web.getResponse().getStatus() < 400 -> web.getResponse();
            case WebApplicationException web when web.getResponse().getStatus() < 500 -> metAllow(web.getResponse());
            default -> Probleem.van(500, "storing", "Dit ging bij ons mis", "Er is niets bewaard. Noem kenmerk " + Kenmerk.log(fout) + " als u ons mailt.")
                    .antwoord();
        };
    }

    private static Response metAllow(Response kaal) {
        Response.ResponseBuilder antwoord = Response.fromResponse(probleem(kaal.getStatus()).antwoord());
        String mag = kaal.getHeaderString(HttpHeaders.ALLOW);
        return mag == null ? antwoord.build() : antwoord.header(HttpHeaders.ALLOW, mag).build();
    }

    private static Probleem probleem(int status) {
        return switch (status) {
            case 404 -> Probleem.van(404, "niet-gevonden", "Dit is er niet", "Op dit adres staat niets. Alle adressen staan in " + Api.PAD + "/openapi.json.");
            case 405 -> Probleem.van(405, "methode", "Dit kan hier niet", "Dit adres kent deze methode niet. De kop Allow noemt wat wel kan.");
            case 406 -> Probleem.van(406, "antwoordsoort", "Deze vorm is er niet", "Antwoorden zijn application/json. Vraag daarom in de kop Accept.");
            case 415 -> Probleem.van(415, "invoersoort", "Deze vorm lezen we niet", "Stuur application/json in UTF-8, en noem dat in de kop Content-Type.");
            default -> Probleem.van(status, "vraag", "De vraag is niet te gebruiken", "De server kon de vraag niet lezen.");
        };
    }
}
