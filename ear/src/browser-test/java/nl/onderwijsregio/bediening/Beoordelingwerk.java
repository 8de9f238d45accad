package nl.onderwijsregio.bediening;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** After submission: two assessors apart, a question to the region, their advice together; who decides waits for the closing of the window. */
final class Beoordelingwerk {
    private static final String BESCHIKKEN = "beschikken";

    private final Spel spel;

    Beoordelingwerk(Spel spel) {
        this.spel = spel;
    }

    private Scherm open(String gebruiker, String portaal) {
        Scherm scherm = spel.als(gebruiker).open("/" + portaal);
        return scherm.open("/" + portaal + "/" + scherm.mandaat() + "/beoordelen").ziet("Beslissen voor of op").link(Zeeland.REGIO);
    }

    void apart() {
        open("re", "re").keur("beoordelen-begin").klik("Deze aanvraag beoordelen").ziet("Uw oordeel").keur("beoordelen-alleen").keurSmal("beoordelen-alleen");
        open("re2", "re").klik("Deze aanvraag beoordelen").ziet("re schrijft een oordeel");
        oordelen("re");
        open("re2", "re").zietNiet("Dat blijkt uit het plan, vindt re.");
        oordelen("re2");
        spel.als("re2").ziet("Samen beoordelen").ziet("Dat blijkt uit het plan, vindt re.");
    }

    private void oordelen(String wie) {
        Scherm scherm = open(wie, "re");
        int criteria = scherm.pagina().getByLabel("Reden").count();
        for (int i = 0; i < criteria; i++) {
            score(scherm, i);
            scherm.vul(scherm.pagina().getByLabel("Reden").nth(i), "Dat blijkt uit het plan, vindt " + wie + ".");
        }
        scherm.klik("Oordeel bewaren").ziet("Uw oordeel is bewaard").klik("Oordeel neerleggen");
        bevestigen(scherm);
    }

    private static void score(Scherm scherm, int plek) {
        scherm.pagina().locator("vaadin-select-value-button").nth(plek).click();
        scherm.pagina().getByRole(AriaRole.OPTION, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Voldoende").setExact(true)).first().click();
        scherm.rust();
    }

    private static void bevestigen(Scherm scherm) {
        scherm.pagina().locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']").click();
        scherm.rust();
    }

    /** The region reads the question and not the scores. */
    void vragen() {
        open("re", "re").vul("Uw vraag aan de regio", "Hoe groot is de invalpool?").klik("Vraag stellen").ziet("Nog niet beantwoord");
        spel.als("projectleider").open(spel.pad("projectleider", "beoordeling")).ziet("Hoe groot is de invalpool?").zietNiet("Voldoende").vul("Uw antwoord", "Tien leraren (fictief).")
                .keur("beoordeling-regio").keurSmal("beoordeling-regio").klik("Antwoord geven").ziet("Antwoord van projectleider");
    }

    void samen() {
        Scherm scherm = open("re", "re").ziet("Tien leraren (fictief).");
        Locator redenen = scherm.pagina().getByLabel("Reden");
        for (int i = 0; i < redenen.count(); i++) {
            score(scherm, i);
        }
        scherm.kies("Subsidie verlenen").vul("Waarom adviseert u dit?", "Het plan voldoet op elk criterium.").keur("beoordelen-samen").keurSmal("beoordelen-samen")
                .klik("Gezamenlijk advies bewaren").klik("Akkoord met het bewaarde advies").ziet("U bent akkoord");
        open("re2", "re").klik("Akkoord met het bewaarde advies").ziet("Het advies staat vast").keur("beoordelen-advies");
    }

    void nogNietBeslissen() {
        open("beschikker", BESCHIKKEN).ziet("Het plan voldoet op elk criterium.").keur("beschikken").keurSmal("beschikken").klik("Bedrag berekenen")
                .geweigerd("TIJDVAK_NOG_OPEN", "Regio's kunnen nog aanvragen indienen");
    }
}
