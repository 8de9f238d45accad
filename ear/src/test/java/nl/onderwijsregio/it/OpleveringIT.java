package nl.onderwijsregio.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.onderwijsregio.gedeeld.Gezondheid;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Toegang;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The EAR that ships, in the server that ships: it deploys, reports its health and lets nobody in without a sign-in. */
@ArquillianTest
class OpleveringIT {
    private static final String ADRES = "http://localhost:19080";

    @Inject
    Gezondheid gezondheid;
    @Inject
    Toegang toegang;

    @Test
    void de_database_is_gereed_en_een_onbereikbare_keycloak_wordt_gemeld() {
        assertThat(gezondheid.opnemen()).containsEntry("database", true).containsEntry("keycloak", false);
    }

    @Test
    void health_zegt_zonder_aanmelding_welk_onderdeel_ontbreekt() throws Exception {
        var antwoord = haal("/health");
        assertThat(antwoord.statusCode()).isEqualTo(503);
        assertThat(antwoord.body()).contains("\"status\":\"DOWN\"", "\"database\":\"UP\"", "\"keycloak\":\"DOWN\"");
    }

    @Test
    void de_startpagina_is_openbaar_en_draagt_de_veiligheidskoppen() throws Exception {
        var antwoord = haal("/");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Content-Security-Policy")).get().asString().contains("frame-ancestors 'none'");
        assertThat(antwoord.headers().allValues("Set-Cookie")).allMatch(c -> c.contains("HttpOnly") && c.contains("SameSite=Lax"));
    }

    @Test
    void inloggen_onthoudt_de_gevraagde_pagina_in_het_adres() throws Exception {
        assertThat(haal("/login?naar=/bestuur").headers().firstValue("Location")).get().asString().endsWith("/aanmelden/L2Jlc3R1dXI");
        assertThat(haal("/login?naar=//elders.example").headers().firstValue("Location")).get().asString().endsWith("/aanmelden/Lw");
    }

    @Test
    void wie_niet_is_aangemeld_wordt_door_de_ejb_geweigerd() {
        assertThatThrownBy(() -> toegang.mijnMandaten()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void wie_is_aangemeld_is_met_naam_en_rol_bekend_in_de_ejb() throws Exception {
        assertThat(Als.gebruiker("opleider", Rol.OPLEIDER).doet(() -> toegang.gebruiker())).isEqualTo("opleider");
    }

    @Test
    void een_onbekende_rol_opent_niets() {
        assertThatThrownBy(() -> Als.gebruiker("iemand", "publiek").doet(() -> toegang.gebruiker())).isInstanceOf(EJBAccessException.class);
    }

    private static HttpResponse<String> haal(String pad) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(ADRES + pad)).build(), BodyHandlers.ofString());
    }
}
