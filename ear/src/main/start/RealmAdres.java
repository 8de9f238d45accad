import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an existing realm at which address the product is now: {@code java RealmAdres.java KEYCLOAK-URL PRODUCT-URL}. Started by the launcher. */
class RealmAdres {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] argumenten) throws Exception {
        String keycloak = argumenten[0];
        String adres = argumenten[1];
        String sleutel = veld("access_token", vraag(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=onderwijsregio-start&client_secret=" + System.getenv("START_GEHEIM")))));
        String clients = keycloak + "/admin/realms/onderwijsregio/clients";
        String client = vraag(met(sleutel, clients + "?clientId=onderwijsregio-web"));
        String nieuw = "{\"clientId\":\"onderwijsregio-web\",\"rootUrl\":\"%1$s\",\"redirectUris\":[\"%1$s/*\"],\"webOrigins\":[\"%1$s\"],\"attributes\":{\"post.logout.redirect.uris\":\"%1$s/*\"}}".formatted(adres);
        vraag(met(sleutel, clients + "/" + veld("id", client)).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(nieuw)));
    }

    private static HttpRequest.Builder met(String sleutel, String adres) {
        return HttpRequest.newBuilder(URI.create(adres)).header("Authorization", "Bearer " + sleutel);
    }

    private static String vraag(HttpRequest.Builder vraag) throws Exception {
        var antwoord = HTTP.send(vraag.build(), BodyHandlers.ofString());
        if (antwoord.statusCode() >= 300) {
            throw new IllegalStateException(antwoord.uri() + ": " + antwoord.statusCode());
        }
        return antwoord.body();
    }

    private static String veld(String naam, String json) {
        Matcher gevonden = Pattern.compile("\"" + naam + "\":\"([^\"]+)\"").matcher(json);
        if (!gevonden.find()) {
            throw new IllegalStateException("Geen " + naam + " in het antwoord van Keycloak");
        }
        return gevonden.group(1);
    }
}
