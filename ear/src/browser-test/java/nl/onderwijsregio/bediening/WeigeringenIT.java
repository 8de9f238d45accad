package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the product refuses in the demonstration: an address that is not yours, a mandaat that ended, a vestiging in two regions. */
class WeigeringenIT extends Bediening {
    private static final String ONBEKEND = "Deze pagina is er niet, of u mag haar niet zien vanuit deze rol.";

    @Test
    void het_mandaat_van_een_ander_in_het_adres_geeft_geen_toegang() {
        String plan = als("projectleider").begin("bestuur", "De Waarden") + "/plan";
        als("bestuur").open(plan).ziet(ONBEKEND).zietNiet("U bent bij stap").keur("weigering-vreemd-mandaat");
        als("opleider").open(plan).ziet(ONBEKEND).zietNiet("U bent bij stap");
        als("medezeggenschap").open(plan.replace("/bestuur/", "/medezeggenschap/")).ziet(ONBEKEND).zietNiet("U bent bij stap");
        als("re").open(plan).ziet(ONBEKEND).zietNiet("U bent bij stap");
    }

    @Test
    void een_mandaat_dat_gisteren_eindigde_laat_niemand_binnen() {
        Spel spel = new Spel(this);
        Beheerwerk beheer = new Beheerwerk(spel);
        beheer.mandaat("bestuur", "bestuur", "Bestuur", "Stichting Kadescholen (fictief)", "Rijnmond-Oost", "Rijnmond-Oost (fictief)", "stemmen");
        Scherm bestuur = spel.als("bestuur").open(spel.pad("bestuur", "regio")).ziet("Samenstelling");
        beheer.beeindigen("bestuur");
        bestuur.open(spel.pad("bestuur", "regio")).ziet("Uw mandaat voor Stichting Kadescholen (fictief) liep tot en met").ziet("september 2024.")
                .zietNiet("Toets en bedrag").keur("weigering-mandaat-afgelopen").keurSmal("weigering-mandaat-afgelopen");
        assertThat(bestuur.open("/mandaten").tekst()).doesNotContain("Kadescholen");
    }

    @Test
    void een_vestiging_in_twee_regios_noemt_aan_beide_kanten_de_andere_regio() {
        Scherm projectleider = als("projectleider");
        projectleider.open(projectleider.begin("bestuur", "De Waarden") + "/regio").ziet("99BI00").ziet("Rijnmond-Oost (fictief)").keur("weigering-dubbel-waarden");
        Scherm opleider = als("opleider");
        opleider.open(opleider.begin("opleider", "Rijnmond-Oost") + "/regio").ziet("99BI00").ziet("De Waarden (fictief)").keur("weigering-dubbel-rijnmond");
    }
}
