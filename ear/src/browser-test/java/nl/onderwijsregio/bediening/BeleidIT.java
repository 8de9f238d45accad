package nl.onderwijsregio.bediening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Policy staff changes an amount in the sheet; a penvoerder goes on with hers. */
class BeleidIT extends Bediening {
    @Test
    void een_nieuw_bedrag_uit_een_werkblad_wordt_gecontroleerd_en_een_penvoerder_merkt_er_niets_van() {
        Scherm penvoerder = als("projectleider");
        String bedrag = penvoerder.begin("bestuur", "De Waarden") + "/regio/bedrag";
        String eigenBedrag = penvoerder.open(bedrag).lees("(€ [0-9.]+)");

        Beleidswerk beleid = new Beleidswerk(als("beleid"));
        beleid.beginnen("5-12-2024");
        beleid.figuurWijzigen("65.00", "70.00");
        beleid.scherm().ziet("Het nieuwste bestand is in orde.").ziet("10000 verzonnen aanvragen, verschillen: 0").ziet("70,00").keur("beleid-controle");
        beleid.scherm().vul("Reden", "Nieuw bedrag (fictief)").klik("Alle verwachtingen die niet kloppen bijstellen").ziet("bijgesteld");
        assertThat(penvoerder.open(bedrag).lees("(€ [0-9.]+)")).isEqualTo(eigenBedrag);
    }
}
