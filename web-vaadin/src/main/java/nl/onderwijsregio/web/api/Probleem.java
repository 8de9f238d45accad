package nl.onderwijsregio.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A refusal as problem+json (RFC 9457), in Dutch; when the fault is in the request it names the place. */
final class Probleem {
    static final MediaType SOORT = new MediaType("application", "problem+json");
    private static final Pattern PLAATS = Pattern.compile("([\\w.\\[\\]]+)\\*?: .*", Pattern.DOTALL);

    private final int status;
    private final JsonObjectBuilder json;

    private Probleem(int status, String soort, String titel, String uitleg) {
        this.status = status;
        json = Json.createObjectBuilder().add("type", "urn:onderwijsregio:probleem:" + soort).add("title", titel).add("status", status)
                .add("detail", uitleg);
    }

    static Probleem van(int status, String soort, String titel, String uitleg) {
        return new Probleem(status, soort, titel, uitleg);
    }

    /** Facts that cannot be evaluated. @param melding "totalen.po: verwacht ..." */
    static Probleem invoer(String melding) {
        return new Probleem(400, "ongeldige-invoer", "De invoer is niet te gebruiken", melding).met("body", Json.createObjectBuilder()
                .add("pointer", wijzer(melding).orElse("#")).build(), melding);
    }

    /** A query parameter that cannot be used. */
    static Probleem vraag(String naam, String melding) {
        return new Probleem(400, "ongeldige-invoer", "De vraag is niet te gebruiken", naam + ": " + melding).met("query", Json.createObjectBuilder()
                .add("name", naam).build(), melding);
    }

    private Probleem met(String waar, jakarta.json.JsonObject plaats, String melding) {
        json.add("errors", Json.createArrayBuilder().add(Json.createObjectBuilder().add("in", waar).add("location", plaats).add("detail", melding)));
        return this;
    }

    /** The place at the beginning of the message as a JSON pointer: {@code aanvragen[2].totalen.po} is {@code #/aanvragen/2/totalen/po}. */
    static Optional<String> wijzer(String melding) {
        Matcher m = PLAATS.matcher(melding);
        if (!m.matches() || m.group(1).equals("invoer")) {
            return Optional.empty();
        }
        String plaats = m.group(1).replaceAll("\\.mbo$", "");
        return Optional.of("#/" + plaats.replaceAll("[\\].]+", "/").replace("[", "/").replaceAll("/+", "/").replaceAll("/$", ""));
    }

    String tekst() {
        return json.build().toString();
    }

    Response antwoord() {
        return Response.status(status).type(SOORT).entity(tekst()).build();
    }
}
