package nl.onderwijsregio.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An answer that may be kept: it carries its fingerprint, and whoever has it already gets 304 without a body. */
final class Antwoord {
    private Antwoord() {}

    static Response van(Request vraag, JsonObject json) {
        return van(vraag, json.toString());
    }

    static Response van(Request vraag, String json) {
        EntityTag merk = new EntityTag(vingerafdruk(json), true);
        Response.ResponseBuilder ongewijzigd = vraag.evaluatePreconditions(merk);
        Response.ResponseBuilder antwoord = ongewijzigd == null ? Response.ok(json, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")) : ongewijzigd;
        CacheControl nakijken = new CacheControl();
        nakijken.setNoCache(true);
        nakijken.setNoTransform(false);
        return antwoord.tag(merk).cacheControl(nakijken).build();
    }

    private static String vingerafdruk(String json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
