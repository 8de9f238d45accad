package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A version with an example of one's own and an article assigned, compared and put in force; a region moves to it by choice, and back after it is rolled back. */
class BeleidsoverstapIT extends Bediening {
    private static final String JSON = """
            {"regeling": "ldnor-2025", "op": "2024-10-20", "totalen": {"po": 20000, "poGespecialiseerd": 0, "vo": 0, "praktijkonderwijs": 0,
             "mboBol": 0, "mboBblEntree": 0, "mboBblOverig": 0, "vavo": 0, "studenten": 200}}""";

    @Test
    void een_regio_stapt_over_op_een_tekst_met_een_eigen_voorbeeld_en_weer_terug() {
        Beleidswerk eerste = new Beleidswerk(als("beleid"));
        Scherm beleid = eerste.scherm();
        String versie = eerste.beginnen("7-12-2024");
        eerste.figuurWijzigen("65.00", "66.00");
        beleid.ziet("Het nieuwste bestand is in orde.");
        eigenVoorbeeld(eerste, versie);
        artikel(eerste, versie);
        vergelijken(eerste);
        actief(eerste, versie);

        Scherm leider = als("projectleider");
        String regio = leider.begin("bestuur", "De Waarden");
        leider.open(regio + "/regio").ziet("Er geldt een andere tekst van de regeling");
        leider.open(regio + "/regio/tekst").ziet("Uw regio staat op de tekst van 30 november 2024. Nu geldt de tekst van 7 december 2024.").keur("overstap").keurSmal("overstap");
        leider.klik("Overstappen op de tekst van 7 december 2024").ziet("Bevestig dat u heeft gezien wat er verandert.");
        Scherm tweedeScherm = als("projectleider").open(regio + "/regio/tekst").vink("Ik heb gezien wat er verandert");
        leider.vink("Ik heb gezien wat er verandert").klik("Overstappen op de tekst van 7 december 2024")
                .ziet("De regio is overgestapt van de tekst van 30 november 2024 op die van 7 december 2024.").keur("overstap-bewijs");
        tweedeScherm.klik("Overstappen op de tekst van 7 december 2024").geweigerd("SAMENSTELLING_GEWIJZIGD", "projectleider");
        beleid.open(eerste.pad("regelingen/ldnor-2025")).ziet("Vandaag geldt de tekst van 7 december 2024.").keur("beleid-tijdlijn").keurSmal("beleid-tijdlijn");
        assertThat(beleid.regel("7 december 2024").innerText()).contains("1");

        beleid.open(eerste.pad(versie)).vul("Reden", "Toch niet (fictief)").klik("Terugdraaien").ziet("Teruggedraaid door beleid");
        leider.open(regio + "/regio/tekst").vink("Ik heb gezien wat er verandert").klik("Overstappen op de tekst van 30 november 2024")
                .ziet("De regio is overgestapt van de tekst van 7 december 2024 op die van 30 november 2024.");
    }

    private static void eigenVoorbeeld(Beleidswerk werk, String versie) {
        Scherm s = werk.scherm().link("Voorbeeld toevoegen").ziet("Hoe vult u de gegevens in?").keur("beleid-voorbeeld").keurSmal("beleid-voorbeeld");
        s.kies("Als JSON, met alles wat een aanvraag kan bevatten").vul("Gegevens als JSON", JSON).klik("Uitrekenen").ziet("€ 1.570.000")
                .klik("Deze uitkomst verwachten").vul("Wat laat het voorbeeld zien?", "Twintigduizend leerlingen (fictief)")
                .zoekErbij("Over welke artikelen gaat het?", "bijlage 1", "bijlage 1").vul("Waarom moet dit eruit komen?", "20.000 keer 66 euro en 200 studenten (fictief)")
                .klik("Voorbeeld bewaren").ziet("Twintigduizend leerlingen (fictief) (eigen)");
        s.link(". Twintigduizend leerlingen (fictief) (eigen)").ziet("Voorbeeld weghalen");
        werk.scherm().open(werk.pad(versie));
    }

    private static void artikel(Beleidswerk werk, String versie) {
        Scherm s = werk.scherm().open(werk.pad(versie));
        s.vul(s.pagina().getByRole(com.microsoft.playwright.options.AriaRole.COMBOBOX, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Artikel").setExact(true)), "7 lid 99")
                .vul("Onderwerp", "Een nieuwe eis (fictief)").kies("Oordeel van een mens").vul("Wie oordeelt?", "DUS-I").vul("Waarom zo?", "Leest het plan (fictief).")
                .klik("Artikel beleggen").ziet("DUS-I oordeelt. Leest het plan (fictief).").ziet("In deze versie anders belegd").keur("beleid-artikelen");
    }

    private static void vergelijken(Beleidswerk werk) {
        werk.scherm().open(werk.pad("regelingen/ldnor-2025/vergelijken/2024-11-30/2024-12-07")).ziet("Bedragen en drempels (1)").ziet("Artikelen (1)").ziet("Voorbeelden (")
                .ziet("€ 66,00").keur("beleid-vergelijken").keurSmal("beleid-vergelijken");
        werk.scherm().open(werk.pad("regelingen/ldnor-2025/vergelijken/2024-11-30/2024-12-07/afdrukken")).ziet("€ 66,00").ziet("DUS-I oordeelt.");
    }

    private void actief(Beleidswerk eerste, String versie) {
        Scherm s = eerste.scherm().open(eerste.pad(versie));
        eerste.voorbeeldenBijstellen("Nieuw bedrag (fictief)");
        s.klik("Proefdraaien").ziet("Downloaden (XLSX)").vul("Actief vanaf", "1-10-2024").vul(s.pagina().getByLabel("Reden").last(), "Besluit (fictief)")
                .klik("Ter goedkeuring aanbieden").ziet("Aangeboden door beleid");
        Beleidswerk tweede = new Beleidswerk(als("beleid2"));
        tweede.scherm().open(tweede.pad(versie)).ziet("Aangeboden door beleid").klik("Versie goedkeuren en activeren").ziet("Goedgekeurd door beleid2");
    }
}
