package nl.onderwijsregio.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole country, from the files in the directory {@code OR_TEST_DATA}. */
@Tag("land")
class LandTest extends Databanktest {
    private static final Path DATA = Path.of(System.getenv().getOrDefault("OR_TEST_DATA", "OR_TEST_DATA is niet gezet"));
    private Importproef proef;
    private Mapstand stand;

    @BeforeEach
    void inlezen() {
        proef = new Importproef(em);
        stand = proef.lees(DATA);
    }

    @Test
    void het_hele_land_komt_erin_en_een_tweede_keer_verandert_niets() {
        assertThat(stand.bestanden()).noneMatch(b -> b.uitkomst() == Mapstand.Uitkomst.MISLUKT);
        assertThat(stand.bestanden()).filteredOn(b -> b.uitkomst() == Mapstand.Uitkomst.INGELEZEN).extracting(Mapstand.Bestandsstand::naam)
                .containsExactly("gemeenten_2025.csv", "gemeenten_2025_rd.geojson", "gemeente_buren_2025.csv",
                        "gemeente_waterburen_2025_afgeleid.csv", "besturen.csv", "vestigingen_po.csv", "vestigingen_vo.csv");
        assertThat(stand.bestanden()).filteredOn(b -> b.uitkomst() == Mapstand.Uitkomst.OVERGESLAGEN).extracting(Mapstand.Bestandsstand::naam)
                .contains("gemeenten_2025_wgs84.geojson", "mbo_besturen_2018.csv", "onderwijsregio_normen.csv", "README.md");
        assertThat(proef.gegevens().stand()).isEqualTo(new Gegevensstand(342, 1066, 7154, 1619, 875, 85, 0));
        assertThat(proef.leveringen.nieuwsteEerst(100)).allSatisfy(l -> assertThat(l.telling().geweigerd()).isZero());
        assertThat(em.createNativeQuery("select gemeente_a, gemeente_b from gemeente_grens where soort = 'PUNT'").getResultList()).hasSize(4);
        assertThat(proef.gebied().gemeentegraaf()).hasSize(875);
        assertThat(proef.gebied().omtrekken()).hasSize(342).allMatch(o -> o.minX() > 0 && o.maxX() < 300_000 && o.minY() >= 0);

        em.clear();
        assertThat(proef.lees(DATA).bestanden()).filteredOn(b -> b.levering() != null)
                .hasSize(7).allMatch(b -> b.uitkomst() == Mapstand.Uitkomst.AL_VERWERKT);
    }

    @Test
    void de_twee_oorspronkelijke_bestanden_van_duo_worden_gelezen() throws IOException {
        Path origineel = DATA.resolve("origineel");
        Leveringregel historie = proef.inlezen(Bestand.van(origineel.resolve(
                "06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging_1996-2025.csv")));
        assertThat(historie.soort()).isEqualTo(Bestandsoort.PO_HISTORIE);
        assertThat(historie.peildatum()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(historie.telling()).isEqualTo(new Verschiltelling(9737, 0, 7154, 0, 0, 0, 1));
        proef.toepassen(historie);
        assertThat(proef.gegevens().stand().vestigingenPo()).isEqualTo(7154);
        assertThat(proef.tellingen().van("00AO00")).hasSize(30);

        Leveringregel adressen = proef.inlezen(Bestand.van(origineel.resolve("02.-alle-schoolvestigingen-basisonderwijs_2026-08.csv")));
        assertThat(adressen.soort()).isEqualTo(Bestandsoort.PO_ADRESSEN);
        assertThat(adressen.peildatum()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(adressen.telling()).matches(t -> t.gelezen() == 6122 && t.nieuw() == 30 && t.verdwenen() == 0 && t.geweigerd() == 0);
        proef.toepassen(adressen);
        assertThat(proef.gebied().bestuurswisselingen()).extracting(Bestuurswisseling::vestigingscode).hasSize(61);
        assertThat(proef.tellingen().van("00AO00")).hasSize(30);
    }

    @Test
    void de_aantallen_van_zeeland_staan_bij_hun_teldatum_met_bron() {
        List<String> zeeuws = proef.gegevens().gemeenten().stream().filter(g -> "Zeeland".equals(g.provincie())).map(Gemeenteregel::code).toList();
        List<Vestigingregel> vestigingen = proef.gegevens().vestigingenInGemeenten(zeeuws);
        var tellingen = proef.tellingen().dichtstbij(vestigingen.stream().map(Vestigingregel::code).toList(), LocalDate.of(2023, 2, 1),
                LocalDate.of(2023, 10, 1));
        assertThat(zeeuws).hasSize(13);
        assertThat(tellingen).hasSameSizeAs(vestigingen);
        assertThat(tellingen.values()).filteredOn(t -> t.sector().equals("VO") && !t.isBekend()).hasSize(9);
        assertThat(tellingen.values()).filteredOn(t -> t.sector().equals("PO"))
                .allMatch(t -> LocalDate.of(2022, 10, 1).equals(t.peildatum()));
    }
}
