package nl.onderwijsregio.gedeeld;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Keycloak is ready when it serves our realm within two seconds. */
@ApplicationScoped
class OnderdeelKeycloak implements Onderdeel {
    private static final Duration GEDULD = Duration.ofSeconds(2);
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(GEDULD).build();

    @Override
    public String naam() {
        return "keycloak";
    }

    @Override
    public boolean isGereed() {
        var vraag = HttpRequest.newBuilder(URI.create(Inlogserver.realm())).timeout(GEDULD).build();
        try {
            return client.send(vraag, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
