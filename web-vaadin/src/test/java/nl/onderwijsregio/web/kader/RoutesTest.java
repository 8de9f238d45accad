package nl.onderwijsregio.web.kader;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Literal portals and the shared template stand beside each other in one route tree. */
@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class RoutesTest extends BrowserlessTest {
    static class Start extends Div {}

    static class Regios extends Div {}

    static class Beheerregios extends Div {}

    static class Plan extends Div {}

    private RouteConfiguration routes;

    @BeforeEach
    void registreer() {
        routes = RouteConfiguration.forSessionScope();
        routes.setRoute(Pad.ALLE, Start.class);
        routes.setRoute(Pad.RE + "/regios", Regios.class);
        routes.setRoute(Pad.BEHEER + "/regios", Beheerregios.class);
        routes.setRoute(Pad.PARTNER + "/plan", Plan.class);
    }

    @Test
    void elk_adres_vindt_zijn_eigen_pagina() {
        assertThat(routes.getRoute("bestuur/7")).contains(Start.class);
        assertThat(routes.getRoute("re/7")).contains(Start.class);
        assertThat(routes.getRoute("re/7/regios")).contains(Regios.class);
        assertThat(routes.getRoute("beheer/7/regios")).contains(Beheerregios.class);
        assertThat(routes.getRoute("opleider/7/plan")).contains(Plan.class);
        assertThat(routes.getRoute("bestuur/7-ldnor-2026-2029/plan")).contains(Plan.class);
        assertThat(routes.getRoute("bestuur/7-ldnor-2026-2029.ambitieafspraken/plan")).contains(Plan.class);
        assertThat(routes.getRoute("re/7-onderwijsregio-2024/regios")).contains(Regios.class);
    }

    @Test
    void een_ander_portaal_of_geen_nummer_vindt_niets() {
        assertThat(routes.getRoute("bestuur/7/regios")).isEmpty();
        assertThat(routes.getRoute("re/7/plan")).isEmpty();
        assertThat(routes.getRoute("bestuur/zeven/plan")).isEmpty();
        assertThat(routes.getRoute("onbekend/7")).isEmpty();
        assertThat(routes.getRoute("bestuur/7_LDNOR/plan")).isEmpty();
    }
}
