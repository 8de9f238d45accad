package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door: who comes in, where one arrives, and that leaving is leaving. */
class AanmeldenIT extends Bediening {
    @Test
    void de_openbare_startpagina_vraagt_geen_aanmelding() {
        var pagina = open(pagina(), "/");
        assertThat(pagina.locator("h1").first().textContent()).isNotBlank();
        axe(pagina);
        foto(pagina, "start");
    }

    @Test
    void de_startpagina_past_op_een_telefoon() {
        var pagina = open(smal(), "/");
        past(pagina);
        foto(pagina, "start-320");
    }

    @Test
    void de_inlogpagina_is_nederlands_en_toegankelijk() {
        var pagina = pagina();
        pagina.navigate(ADRES + "/login");
        assertThat(pagina.locator("html").getAttribute("lang")).isEqualTo("nl");
        assertThat(pagina.locator("#kc-page-title").textContent().strip()).isEqualTo("Inloggen");
        axe(pagina);
        foto(pagina, "inloggen");
    }

    @Test
    void de_inlogpagina_past_op_een_telefoon() {
        var pagina = smal();
        pagina.navigate(ADRES + "/login");
        past(pagina);
        foto(pagina, "inloggen-320");
    }

    @ParameterizedTest
    @ValueSource(strings = {"projectleider", "bestuur", "opleider", "beroepsgroep", "medezeggenschap", "re", "re2", "beschikker", "beleid",
        "beleid2", "beheer"})
    void iedere_demogebruiker_komt_binnen_op_de_gevraagde_pagina(String gebruiker) {
        var pagina = login(pagina(), gebruiker, "/?na=het+inloggen");
        assertThat(pagina.url()).isEqualTo(ADRES + "/?na=het+inloggen");
    }

    @Test
    void een_verkeerd_wachtwoord_geeft_een_zin_en_geen_toegang() {
        var pagina = pagina();
        pagina.navigate(ADRES + "/login");
        pagina.locator("#username").fill("beheer");
        pagina.locator("#password").fill("fout");
        pagina.locator("#kc-login").click();
        assertThat(pagina.getByText("Deze combinatie van gebruikersnaam en wachtwoord kennen we niet.").textContent()).isNotBlank();
        assertThat(pagina.url()).doesNotStartWith(ADRES);
    }

    @Test
    void wie_is_aangemeld_hoeft_het_wachtwoord_niet_nog_eens_te_geven() {
        var pagina = login("re");
        pagina.navigate(ADRES + "/login?naar=/health");
        assertThat(pagina.url()).isEqualTo(ADRES + "/health");
    }

    @Test
    void na_uitloggen_vraagt_keycloak_opnieuw_het_wachtwoord() {
        var pagina = login("bestuur");
        pagina.navigate(ADRES + "/logout");
        assertThat(pagina.url()).isEqualTo(ADRES + "/");
        vraagtWachtwoord(pagina);
    }

    private static void vraagtWachtwoord(Page pagina) {
        pagina.navigate(ADRES + "/login?naar=/health");
        assertThat(pagina.locator("#password").isVisible()).isTrue();
    }
}
