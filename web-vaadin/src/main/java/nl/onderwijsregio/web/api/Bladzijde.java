package nl.onderwijsregio.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BadRequestException;
import java.net.URLEncoder;
import java.util.List;

/** A part of a long list. */
record Bladzijde(int nummer, int grootte, int totaal) {
    private static final int GEWOON = 25;
    private static final int HOOGSTENS = 100;

    static Bladzijde van(String nummer, String grootte, int totaal) {
        return new Bladzijde(getal("pagina", nummer, 1, 1_000_000), getal("perPagina", grootte, GEWOON, HOOGSTENS), totaal);
    }

    private static int getal(String naam, String tekst, int gewoon, int hoogstens) {
        if (tekst == null) {
            return gewoon;
        }
        int getal = tekst.matches("[0-9]{1,7}") ? Integer.parseInt(tekst) : 0;
        if (getal < 1 || getal > hoogstens) {
            throw new BadRequestException(Probleem.vraag(naam, "verwacht een geheel getal van 1 tot en met " + hoogstens + ".").antwoord());
        }
        return getal;
    }

    <T> List<T> deel(List<T> alle) {
        return alle.stream().skip((long) (nummer - 1) * grootte).limit(grootte).toList();
    }

    JsonObjectBuilder schrijf(JsonObjectBuilder json, String adres, String zoek) {
        JsonObjectBuilder links = Json.createObjectBuilder().add("self", adres(adres, zoek, nummer));
        if (nummer > 1) {
            links.add("prev", adres(adres, zoek, nummer - 1));
        }
        if ((long) nummer * grootte < totaal) {
            links.add("next", adres(adres, zoek, nummer + 1));
        }
        return json.add("pagina", nummer).add("perPagina", grootte).add("totaal", totaal).add("links", links);
    }

    private String adres(String adres, String zoek, int pagina) {
        return adres + "?" + (zoek == null ? "" : "zoek=" + URLEncoder.encode(zoek, UTF_8) + "&") + "pagina=" + pagina + "&perPagina=" + grootte;
    }
}
