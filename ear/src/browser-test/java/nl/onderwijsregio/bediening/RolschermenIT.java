package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every role in the demonstration: the start page and every page of the menu, wide and on a telephone, without a fault and without findings of axe. */
class RolschermenIT extends Bediening {
    private static final String MENU = ".menu a";

    @ParameterizedTest
    @CsvSource({"projectleider,bestuur", "bestuur,bestuur", "opleider,opleider", "beroepsgroep,beroepsgroep", "medezeggenschap,medezeggenschap",
        "re,re", "beleid,beleid", "beheer,beheer"})
    void ieder_ziet_de_startpagina_en_elke_pagina_van_het_menu(String gebruiker, String portaal) {
        Scherm scherm = als(gebruiker);
        List<String> fouten = new ArrayList<>();
        scherm.pagina().onPageError(fouten::add);
        String start = start(scherm, portaal);
        List<String> paden = menu(scherm.open(start));
        assertThat(paden).as("menu van %s", gebruiker).contains(start).hasSizeGreaterThan(1);
        for (String pad : paden) {
            String naam = "rol-" + gebruiker + "-" + (pad.equals(start) ? "start" : pad.substring(start.length() + 1).replace('/', '-'));
            scherm.open(pad);
            assertThat(scherm.pad()).isEqualTo(pad);
            assertThat(scherm.pagina().locator("h1").count()).as("H1 op %s", pad).isEqualTo(1);
            assertThat(scherm.pagina().locator(".weigering, [data-reden]").count()).as("weigering op %s: %s", pad, scherm.tekst()).isZero();
            assertThat(scherm.tekst()).doesNotContain("Dit ging bij ons mis");
            scherm.keur(naam).keurSmal(naam);
        }
        assertThat(fouten).as("fouten in de browser van %s", gebruiker).isEmpty();
    }

    /** The start page under the first mandaat of this portal. */
    private static String start(Scherm scherm, String portaal) {
        scherm.open("/" + portaal);
        if (scherm.pad().matches("/" + portaal + "/[0-9]+.*")) {
            return scherm.pad().replaceAll("\\?.*", "");
        }
        return scherm.pagina().locator("a[href^='/" + portaal + "/']").first().getAttribute("href").replaceAll("\\?.*", "");
    }

    private static List<String> menu(Scherm scherm) {
        @SuppressWarnings("unchecked")
        var paden = (List<String>) scherm.pagina().locator(MENU).evaluateAll("items => items.map(i => new URL(i.href).pathname)");
        return paden;
    }
}
