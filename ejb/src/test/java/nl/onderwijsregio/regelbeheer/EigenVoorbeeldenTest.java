package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.regelbeheer.Beleidstand.LDNOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Uitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EigenVoorbeeldenTest extends Databanktest {
    private static final String FEITEN = """
            {"regeling": "ldnor-2025", "op": "2024-10-20", "totalen": {"po": 20000, "poGespecialiseerd": 0, "vo": 0, "praktijkonderwijs": 0,
             "mboBol": 0, "mboBblEntree": 0, "mboBblOverig": 0, "vavo": 0, "studenten": 200}}""";

    private Beleidstand stand;
    private long id;

    @BeforeEach
    void een_versie_met_een_hoger_bedrag() {
        stand = inTransactie(Beleidstand::new);
        id = inTransactie(e -> {
            long nieuw = stand.begonnen();
            stand.maken(Regelconcepten.class).aanleveren(stand.beleid, nieuw, "figuren.json", stand.figuren("perLeerling.po", "70.00"));
            return nieuw;
        });
    }

    @Test
    void wie_de_feiten_invult_ziet_wat_eruit_komt_zonder_dat_er_iets_wordt_bewaard() {
        int eerst = beeld().voorbeelden().size();
        Beoordeling uitkomst = inTransactie(e -> voorbeelden().uitrekenen(stand.beleid2, id, FEITEN));
        assertThat(uitkomst.bedrag()).contains(new BigDecimal("1650000.00"));
        assertThat(beeld().voorbeelden()).hasSize(eerst);
    }

    @Test
    void een_eigen_voorbeeld_telt_voor_zijn_gewijzigd_artikel_en_blijft_in_de_volgende_versie() {
        assertThat(beeld().zonderVoorbeeld()).containsExactly("bijlage 1");
        long nieuw = inTransactie(e -> voorbeelden().toevoegen(stand.beleid, id, opgave("1650000.00")));
        assertThat(beeld().zonderVoorbeeld()).isEmpty();
        assertThat(eigen(nieuw)).satisfies(v -> {
            assertThat(v.isEigen()).isTrue();
            assertThat(v.klopt()).isFalse();
            assertThat(v.verwacht()).isEqualTo(Uitkomst.VERLENEN);
            assertThat(v.feiten()).contains("\"op\":\"2024-10-20\"");
            assertThat(v.reden()).isEqualTo("Twintigduizend leerlingen keer zeventig euro");
        });
        assertThat(beeld().stappen()).extracting(Stapregel::soort).contains(Regelstapsoort.VOORBEELD_ERBIJ);
    }

    @Test
    void wat_men_zelf_toevoegde_is_te_wijzigen_en_weg_te_halen_wat_meekwam_niet() {
        long nieuw = inTransactie(e -> voorbeelden().toevoegen(stand.beleid, id, opgave("1.00")));
        doen(() -> voorbeelden().wijzigen(stand.beleid, id, nieuw, opgave("1650000.00")));
        assertThat(eigen(nieuw).verwachtBedrag()).isEqualByComparingTo("1650000.00");
        long meegekomen = beeld().voorbeelden().getFirst().id();
        geweigerd(RegelbeheerReden.VOORBEELD_KWAM_MEE, () -> voorbeelden().wijzigen(stand.beleid, id, meegekomen, opgave("1.00")));
        geweigerd(RegelbeheerReden.VOORBEELD_KWAM_MEE, () -> voorbeelden().verwijderen(stand.beleid, id, meegekomen));
        doen(() -> voorbeelden().verwijderen(stand.beleid, id, nieuw));
        assertThat(beeld().voorbeelden()).noneMatch(Voorbeeldregel::isEigen);
        assertThat(beeld().zonderVoorbeeld()).containsExactly("bijlage 1");
    }

    @Test
    void een_naam_die_er_al_is_wordt_geweigerd() {
        long nieuw = inTransactie(e -> voorbeelden().toevoegen(stand.beleid, id, opgave("1.00")));
        geweigerd(RegelbeheerReden.VOORBEELD_NAAM_BESTAAT, () -> voorbeelden().toevoegen(stand.beleid, id, opgave("2.00")));
        Voorbeeldopgave bezet = new Voorbeeldopgave(beeld().voorbeelden().getFirst().naam().toUpperCase(java.util.Locale.ROOT), FEITEN, Uitkomst.VERLENEN, null, List.of("bijlage 1"), "Reden");
        geweigerd(RegelbeheerReden.VOORBEELD_NAAM_BESTAAT, () -> voorbeelden().wijzigen(stand.beleid, id, nieuw, bezet));
    }

    @Test
    void wie_een_eigen_voorbeeld_herschrijft_begint_opnieuw_met_wat_eerst_werd_verwacht() {
        long nieuw = inTransactie(e -> voorbeelden().toevoegen(stand.beleid, id, opgave("1.00")));
        doen(() -> stand.maken(Regelconcepten.class).voorbeeldBijstellen(stand.beleid, id, List.of(nieuw), List.of("bijlage 1"), "Nieuw bedrag"));
        assertThat(eigen(nieuw).eerderBedrag()).isEqualByComparingTo("1.00");
        doen(() -> voorbeelden().wijzigen(stand.beleid, id, nieuw, opgave("2.00")));
        assertThat(eigen(nieuw).eerderBedrag()).isNull();
        assertThat(eigen(nieuw).bron()).doesNotContain("bijlage 1");
    }

    @Test
    void een_ander_raakt_de_voorbeelden_niet_en_feiten_van_een_andere_regeling_of_met_een_fout_worden_geweigerd() {
        geweigerd(RegelbeheerReden.CONCEPT_VAN_EEN_ANDER, () -> voorbeelden().toevoegen(stand.beleid2, id, opgave("1.00")));
        geweigerd(RegelbeheerReden.VOORBEELD_ANDERE_REGELING, () -> voorbeelden().uitrekenen(stand.beleid, id, FEITEN.replace(LDNOR, "rap-2024")));
        assertThatThrownBy(() -> inTransactie(e -> voorbeelden().uitrekenen(stand.beleid, id, FEITEN.replace("20000", "-1")))).hasMessageContaining("po");
        assertThatThrownBy(() -> new Voorbeeldopgave("Naam", FEITEN, Uitkomst.VERLENEN, null, List.of(), "Reden")).hasMessage("Kies het artikel waar het voorbeeld over gaat.");
        assertThatThrownBy(() -> new Voorbeeldopgave("Naam", FEITEN, Uitkomst.VERLENEN, null, List.of("3"), " ")).hasMessageContaining("waarom");
    }

    @Test
    void een_nieuw_voorbeeld_verandert_wat_de_tweede_persoon_in_beeld_had() {
        long eerst = beeld().concept().stand();
        doen(() -> voorbeelden().toevoegen(stand.beleid, id, opgave("1650000.00")));
        assertThat(beeld().concept().stand()).isGreaterThan(eerst);
    }

    private static Voorbeeldopgave opgave(String bedrag) {
        return new Voorbeeldopgave("Eigen voorbeeld (fictief)", FEITEN, Uitkomst.VERLENEN, new BigDecimal(bedrag), List.of("bijlage 1"),
                "Twintigduizend leerlingen keer zeventig euro");
    }

    private Voorbeeldregel eigen(long voorbeeld) {
        return beeld().voorbeelden().stream().filter(v -> v.id() == voorbeeld).findFirst().orElseThrow();
    }

    private Regelvoorbeelden voorbeelden() {
        return stand.maken(Regelvoorbeelden.class);
    }

    private Regelconceptbeeld beeld() {
        return stand.maken(Regelconcepten.class).een(stand.beleid, id);
    }

    private void geweigerd(Reden reden, Runnable handeling) {
        assertThatThrownBy(() -> doen(handeling)).hasMessage(reden.name());
    }
}
