package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** Deciding: the reglement, medezeggenschap, the vote of three chambers. */
final class Besluitwerk {
    private final Spel spel;
    private long ronde;

    Besluitwerk(Spel spel) {
        this.spel = spel;
    }

    private Scherm leider() {
        return spel.als("projectleider");
    }

    private String pad(String deel) {
        return spel.pad("projectleider", deel);
    }

    void reglement() {
        Scherm scherm = leider().open(pad("besluiten/afspraken/vastleggen"));
        Locator kamers = scherm.pagina().locator(".kamer");
        assertThat(kamers.count()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            scherm.kies(kamers.nth(i), "Een aantal partijen");
            scherm.vul(kamers.nth(i).getByLabel("Hoeveel moeten er stemmen?"), i == 0 ? "3" : "1");
            scherm.kies(kamers.nth(i), "Gewone meerderheid: meer voor dan tegen");
        }
        scherm.vul("Termijn voor de medezeggenschap, in dagen", "14").vul("Waar berust deze afspraak op?", "Besluit van de stuurgroep van 3 september 2024 (fictief)")
                .keur("zeeland-vastleggen").klik("Doorgaan").klik("Afspraken vastleggen").ziet("De afspraken zijn vastgelegd als versie 1");
    }

    void voorleggen() {
        leider().open(pad("medezeggenschap/voorleggen")).kies("Zienswijze: u vraagt vrijwillig wat de raad vindt")
                .kies("Waarop berust dat?", "Geen recht: het bestuur vraagt het vrijwillig").vul("Waarom dit recht?", "De raad denkt graag vroeg mee (fictief).")
                .vul("Waar gaat het in het kort over?", "Zeeland leidt samen leraren op (fictief).").vul("Personeel", "Meer begeleiding voor starters.")
                .keur("zeeland-voorleggen").klik("Doorgaan").klik("Voorleggen").ziet("Het plan is voorgelegd aan " + Zeeland.RAAD);
    }

    void zienswijze() {
        Scherm raad = spel.als("medezeggenschap").open(spel.pad("medezeggenschap", "voorgelegd")).keur("zeeland-voorgelegd");
        raad.link("Plan van aanpak, versie 2").ziet("Zienswijze gevraagd").keur("zeeland-zienswijze").keurSmal("zeeland-zienswijze");
        raad.kies("Positief").vul("Vastgesteld in de vergadering van", "1-10-2024").klik("Doorgaan").klik("Antwoord uitbrengen")
                .ziet("Uw antwoord is uitgebracht");
    }

    void terStemming() {
        Scherm scherm = leider().open(pad("besluiten/ter-stemming")).ziet("Het plan bevriest").keur("zeeland-ter-stemming").klik("Ter stemming brengen")
                .ziet("Het plan is ter stemming").link("Naar de stemming");
        scherm.pagina().waitForURL(adres -> adres.matches(".*/besluiten/[0-9]+"));
        ronde = Long.parseLong(scherm.pad().replaceAll(".*/", ""));
    }

    long ronde() {
        return ronde;
    }

    void stemmen(String gebruiker, String rol) {
        spel.als(gebruiker).open(stempad(rol)).kies("Voor").klik("Doorgaan").ziet("Klopt dit?").klik("Stem uitbrengen").ziet("Uw stem is geregistreerd");
    }

    /** The whole vote without a mouse, on a page that was looked at wide and narrow. */
    void stemmenMetHetToetsenbord(String gebruiker, String rol) {
        Scherm scherm = spel.als(gebruiker).open(stempad(rol)).keur("zeeland-stemmen").keurSmal("zeeland-stemmen");
        var toetsen = scherm.pagina().keyboard();
        tabNaar(scherm, "Voor");
        toetsen.press("Space");
        scherm.rust();
        tabNaar(scherm, "Doorgaan");
        toetsen.press("Enter");
        scherm.rust().ziet("Klopt dit?");
        tabNaar(scherm, "Stem uitbrengen");
        toetsen.press("Enter");
        scherm.rust().ziet("Uw stem is geregistreerd").keur("zeeland-stembewijs");
    }

    private static void tabNaar(Scherm scherm, String naam) {
        for (int i = 0; i < 60; i++) {
            scherm.pagina().keyboard().press("Tab");
            if (naam.equals(scherm.pagina().evaluate("() => { const e = document.activeElement; const l = e.labels && e.labels[0];"
                    + " return (l ? l.textContent : e.textContent).trim(); }"))) {
                return;
            }
        }
        throw new AssertionError("Met Tab komt men niet bij " + naam + " op " + scherm.pagina().url());
    }

    String stempad(String rol) {
        // as the list of tasks leads there
        return spel.pad(rol, "besluiten/" + ronde + "/stemmen") + "?namens=1";
    }

    void sluiten() {
        leider().open(pad("besluiten/" + ronde)).vouwOpen("Eerder sluiten").klik("Stemming nu sluiten en tellen")
                .ziet("Alle drie de kamers zijn akkoord met versie").keur("zeeland-uitslag").keurSmal("zeeland-uitslag");
    }

    /** The plan is opened and changed while somebody is about to vote: the vote is refused, and everybody reads why. */
    void gewijzigdTijdensDeStemming(Planwerk plan) {
        terStemming();
        stemmen("beroepsgroep", "beroepsgroep");
        Scherm kiezer = spel.als("opleider").open(stempad("opleider")).kies("Voor").klik("Doorgaan").ziet("Klopt dit?");
        Scherm scherm = leider().open(pad("plan")).ziet("Dit plan is in stemming.").klik("Plan wijzigen: de stemming vervalt");
        scherm.pagina().locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']").click();
        scherm.rust().ziet("Het plan is weer open. De stemming is vervallen.");
        plan.wijzigen("a");
        kiezer.klik("Stem uitbrengen").geweigerd("VOORSTEL_GEWIJZIGD", "Het voorstel is gewijzigd na").ziet("kan niemand meer stemmen.").keur("zeeland-voorstel-gewijzigd");
        spel.als("beroepsgroep").open(spel.pad("beroepsgroep", "besluiten/" + ronde)).ziet("De stemming is vervallen: het plan wordt gewijzigd.")
                .ziet("Uw stem telt niet meer.").keur("zeeland-vervallen");
    }
}
