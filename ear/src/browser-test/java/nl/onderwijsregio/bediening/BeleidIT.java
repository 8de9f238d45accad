package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** Policy staff changes an amount on a working day; a penvoerder goes on with hers. */
class BeleidIT extends Bediening {
    private static final String FEITEN = """
            {"regeling": "ldnor-2025", "op": "%s", "totalen": {"po": 20000, "poGespecialiseerd": 0, "vo": 0, "praktijkonderwijs": 0,
             "mboBol": 0, "mboBblEntree": 0, "mboBblOverig": 0, "vavo": 0, "studenten": 0}}""";

    @Test
    void een_nieuw_bedrag_gaat_van_werkblad_tot_actief_en_weer_terug_en_een_penvoerder_merkt_er_niets_van() throws Exception {
        Scherm penvoerder = als("projectleider");
        String bedrag = penvoerder.begin("bestuur", "De Waarden") + "/regio/bedrag";
        String eigenBedrag = penvoerder.open(bedrag).lees("(€ [0-9.]+)");

        Beleidswerk eerste = new Beleidswerk(als("beleid"));
        String versie = eerste.beginnen("5-12-2024");
        eerste.figuurWijzigen("65.00", "70.00");
        eerste.scherm().zietOpDenDuur("Het nieuwste bestand is in orde.").ziet("10000 verzonnen aanvragen, verschillen: 0").ziet("70,00").keur("beleid-controle");
        eerste.voorbeeldenBijstellen("Nieuw bedrag (fictief)");
        eerste.scherm().klik("Proefdraaien").zietOpDenDuur("Downloaden (XLSX)").ziet("nog niet te bepalen (buiten de totalen)").keur("beleid-proef");
        eerste.scherm().vul("Actief vanaf", "2-10-2024");
        eerste.scherm().vul(eerste.scherm().pagina().getByLabel("Reden").last(), "Besluit (fictief)").klik("Ter goedkeuring aanbieden").ziet("Aangeboden door beleid");
        eerste.scherm().klik("Versie goedkeuren en activeren").geweigerd("EIGEN_VERSIE", "Iemand anders keurt haar goed");

        Beleidswerk tweede = new Beleidswerk(als("beleid2"));
        tweede.scherm().open(tweede.pad(versie)).ziet("Aangeboden door beleid").klik("Versie goedkeuren en activeren").ziet("Goedgekeurd door beleid2").keur("beleid-actief");
        assertThat(toets("2024-10-01")).contains("\"bedrag\":\"1300000.00\"");
        assertThat(toets("2024-10-02")).contains("\"bedrag\":\"1400000.00\"");
        assertThat(penvoerder.open(bedrag).lees("(€ [0-9.]+)")).isEqualTo(eigenBedrag);

        tweede.scherm().vul("Reden", "Toch niet (fictief)").klik("Terugdraaien").ziet("Teruggedraaid door beleid2");
        assertThat(toets("2024-10-02")).contains("\"bedrag\":\"1300000.00\"");
        assertThat(penvoerder.open(bedrag).lees("(€ [0-9.]+)")).isEqualTo(eigenBedrag);
        eerste.scherm().open(eerste.pad("regelingen")).ziet("Teruggedraaid").keur("beleid-regelingen").keurSmal("beleid-regelingen");
    }

    private static String toets(String op) throws IOException, InterruptedException {
        HttpRequest vraag = HttpRequest.newBuilder(URI.create(ADRES + "/api/v1/toetsingen")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(FEITEN.formatted(op))).build();
        return HttpClient.newHttpClient().send(vraag, BodyHandlers.ofString()).body().replaceAll("\\s*:\\s*", ":");
    }
}
