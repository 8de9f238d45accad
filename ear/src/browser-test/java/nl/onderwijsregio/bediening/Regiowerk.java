package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;

/** Composing the region: gemeenten, besturen, partners, figures; and what the toets says at every step. */
final class Regiowerk {
    private final Spel spel;

    Regiowerk(Spel spel) {
        this.spel = spel;
    }

    void gemeenten() {
        Scherm scherm = spel.als("projectleider").open(spel.pad("projectleider", "regio")).keur("zeeland-regio-leeg").tab("Gemeenten");
        Locator veld = scherm.pagina().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Gemeenten"));
        for (String gemeente : Zeeland.GEMEENTEN) {
            veld.fill(gemeente);
            scherm.pagina().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(gemeente).setExact(true)).click();
            scherm.rust();
        }
        veld.press("Escape");
        scherm.klik("Gemeenten toevoegen").ziet("Gemeenten (13)").keur("zeeland-gemeenten");
    }

    /** All besturen with a vestiging in the gemeenten at once, with those vestigingen. */
    void besturen() {
        Scherm scherm = spel.als("projectleider").open(spel.pad("projectleider", "regio")).vouwOpen("Besturen met vestigingen in uw gemeenten")
                .klik("Alles kiezen").klik("Gekozen besturen toevoegen");
        scherm.ziet("Besturen (42)").keur("zeeland-besturen");
    }

    void penvoerder() {
        Scherm scherm = spel.als("projectleider").open(spel.pad("projectleider", "regio"));
        scherm.pagina().locator(".bestuurcel").filter(new Locator.FilterOptions().setHasText(Zeeland.PENVOERDER)).locator("vaadin-button").click();
        scherm.rust().klik("Penvoerder maken").klik("Sluiten").ziet(Zeeland.PENVOERDER + " · Penvoerder");
    }

    /** The besturen that take part besides the penvoerder, by their number, as the page lists them. */
    Map<String, String> andereBesturen() {
        Scherm scherm = spel.als("projectleider").open(spel.pad("projectleider", "regio"));
        Map<String, String> besturen = new LinkedHashMap<>();
        for (Locator cel : scherm.pagina().locator(".bestuurcel").all()) {
            besturen.put(cel.locator(".klein").innerText().strip().substring(0, 5), cel.locator("vaadin-button").innerText().strip());
        }
        besturen.remove(Zeeland.PENVOERDER);
        assertThat(besturen).hasSize(41).containsKeys(Zeeland.STEMMERS.toArray(String[]::new)).allSatisfy((nummer, naam) -> assertThat(nummer).matches("[0-9]{5}"));
        return besturen;
    }

    void partners() {
        spel.als("projectleider").open(spel.pad("projectleider", "regio")).tab("Opleiders").vul("Naam van de opleider", Zeeland.OPLEIDER).kies("Lerarenopleiding").klik("Opleider toevoegen")
                .ziet("Opleiders (1)").tab("Beroepsgroep").vul("Naam van de organisatie", Zeeland.BEROEPSGROEP).kies("Beroepsgroep")
                .klik("Partij toevoegen").ziet("Beroepsgroep (1)").keur("zeeland-partners");
    }

    /** Undetermined until the last figure is in, then exactly the amount. */
    void aantallen() {
        Scherm scherm = spel.als("projectleider").open(spel.pad("projectleider", "regio")).tab("Aantallen");
        assertThat(scherm.tekst()).contains("Van 9 vestigingen ontbreekt de telling").doesNotContain("€ 3.");
        Locator studenten = scherm.pagina().locator(".opgaveblok").filter(new Locator.FilterOptions().setHasText("Studenten en zij-instromers 2023-2024"));
        scherm.vul(in(studenten, "Studenten"), String.valueOf(Zeeland.STUDENTEN)).vul(in(studenten, "Zij-instromers"), String.valueOf(Zeeland.ZIJINSTROMERS))
                .vul(in(studenten, "Waar komt dit vandaan?"), "Opgave van de opleiders, 1 juni 2024 (fictief)").klik(studenten, "Aantallen bewaren")
                .ziet("Bron: Opgave van de opleiders");
        assertThat(scherm.tekst()).doesNotContain("€ 3.");
        Locator blok = scherm.pagina().locator(".opgaveblok").filter(new Locator.FilterOptions().setHasText("Vestigingen zonder precieze telling"));
        for (String code : Zeeland.ZONDER_TELLING) {
            scherm.vul(blok.locator("vaadin-text-field").filter(new Locator.FilterOptions().setHasText("(" + code + ")")).locator("input"),
                    String.valueOf(Zeeland.LEERLINGEN_PER_OPGAVE));
        }
        scherm.vul(in(blok, "Waar komt dit vandaan?"), "Leerlingadministratie, 1 oktober 2023 (fictief)").klik(blok, "Aantallen bewaren")
                .ziet(Zeeland.BEDRAG).keur("zeeland-aantallen").keurSmal("zeeland-aantallen");
    }

    /** The opleidingsschool whose list becomes attachment e. */
    void opleidingsschool() {
        Scherm scherm = spel.als("projectleider").open(spel.pad("projectleider", "regio")).tab("Aantallen");
        Locator blok = scherm.pagina().locator(".opgaveblok").filter(new Locator.FilterOptions().setHasText("Opleidingsscholen en aspirant-opleidingsscholen"));
        scherm.vul(in(blok, "Naam van de opleidingsschool"), "Opleidingsschool Scheldemond (fictief)").vul(in(blok, "Projectnummer"), "OS-F-0412")
                .vink("De samenwerkingsovereenkomst is er").vul(in(blok, "Waar komt dit vandaan?"), "Register van de opleidingsscholen (fictief)")
                .klik(blok, "Opleidingsschool bewaren").ziet("Overeenkomst is er.");
    }

    private static Locator in(Locator blok, String label) {
        return blok.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).first();
    }

    /** Every euro explains itself. */
    void bedrag() {
        Scherm scherm = spel.als("projectleider").open(spel.pad("projectleider", "regio/bedrag")).ziet("Waarom " + Zeeland.BEDRAG + "?");
        assertThat(scherm.tekst().replace('\u00a0', ' ')).contains("€ 562.500", "€ 75.000", "klopt met de som van de regels");
        scherm.keur("zeeland-bedrag").keurSmal("zeeland-bedrag");
    }

    void bevestigen(String gebruiker, String rol, String partij) {
        spel.als(gebruiker).open(spel.pad(rol, "regio")).ziet("Klopt dat?").klik("Deelname bevestigen").ziet("De deelname van").ziet(partij);
    }
}
