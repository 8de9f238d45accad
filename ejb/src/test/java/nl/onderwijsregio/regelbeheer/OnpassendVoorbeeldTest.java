package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.regelbeheer.Beleidstand.VANAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.regeling.Uitkomst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Landelijk groen becomes another region: the golden cases that name the old one mean nothing any more. */
class OnpassendVoorbeeldTest extends Databanktest {
    private static final String NAAM = "Landelijk groen precies op het maximum";
    private static final String OORZAAK = "'groen' past niet bij regio OR250049";

    private Beleidstand stand;
    private long id;
    private List<Keurbevinding> bevindingen;

    @BeforeEach
    void een_versie_waarin_een_andere_regio_landelijk_groen_is() {
        stand = inTransactie(Beleidstand::new);
        id = inTransactie(e -> stand.begonnen());
        bevindingen = inTransactie(e -> concepten().aanleveren(stand.beleid, id, "figuren.json", stand.figuren("landelijkeRegio.groen", "OR250033")));
    }

    @Test
    void het_aanleveren_slaagt_en_elk_voorbeeld_dat_niet_past_zegt_waarom() {
        assertThat(bevindingen).noneMatch(Keurbevinding::fout);
        assertThat(voorbeeld(NAAM)).satisfies(v -> {
            assertThat(v.geweigerd()).contains(OORZAAK);
            assertThat(v.gekregen()).isNull();
            assertThat(v.klopt()).isFalse();
        });
        assertThat(beeld().voorbeelden()).filteredOn(v -> !v.isGeweigerd()).hasSizeGreaterThan(20).allSatisfy(v -> assertThat(v.gekregen()).isNotNull());
        assertThat(beeld().stappen()).extracting(Stapregel::soort).containsSubsequence(Regelstapsoort.AANGELEVERD, Regelstapsoort.GEKEURD, Regelstapsoort.NAGEREKEND,
                Regelstapsoort.VOORBEELDEN);
        assertThat(beeld().stappen().getLast()).satisfies(s -> assertThat(s.geslaagd()).isFalse());
    }

    @Test
    void bijstellen_bevestigen_en_aanbieden_noemen_het_voorbeeld_en_de_oorzaak_en_bewaren_niets() {
        int stappen = beeld().stappen().size();
        List<Long> een = List.of(voorbeeld(NAAM).id());
        pastNiet(() -> concepten().voorbeeldBijstellen(stand.beleid, id, een, List.of("7 lid 4"), "Andere regio"));
        pastNiet(() -> concepten().voorbeeldBevestigen(stand.beleid, id, een, List.of("7 lid 4"), "Andere regio"));
        pastNiet(() -> concepten().aanbieden(stand.beleid, id, VANAF, "Besluit"));
        assertThat(beeld().stappen()).hasSize(stappen);
        assertThat(voorbeeld(NAAM).artikelen()).isEmpty();
    }

    @Test
    void wie_de_gegevens_aanpast_maakt_het_voorbeeld_weer_bruikbaar_en_de_bron_blijft() {
        Voorbeeldregel was = voorbeeld(NAAM);
        doen(() -> voorbeelden().wijzigen(stand.beleid, id, was.id(), opgave(was)));
        assertThat(voorbeeld(NAAM)).satisfies(v -> {
            assertThat(v.isGeweigerd()).isFalse();
            assertThat(v.klopt()).isTrue();
            assertThat(v.bron()).isEqualTo(was.bron());
            assertThat(v.isEigen()).isFalse();
            assertThat(v.herschreven()).isTrue();
            assertThat(v.eerderUitkomst()).isEqualTo(was.verwacht());
            assertThat(v.eerderBedrag()).isEqualByComparingTo(was.verwachtBedrag());
            assertThat(v.herzienDoor()).isEqualTo("beleid");
            assertThat(v.artikelen()).containsExactly("7 lid 4");
        });
        geweigerd(RegelbeheerReden.VOORBEELD_KWAM_MEE, () -> voorbeelden().verwijderen(stand.beleid, id, was.id()));
    }

    @Test
    void wie_het_opnieuw_schreef_mag_dat_verbeteren_en_de_naam_blijft() {
        Voorbeeldregel was = voorbeeld(NAAM);
        doen(() -> voorbeelden().wijzigen(stand.beleid, id, was.id(), opgave(was)));
        Voorbeeldopgave beter = opgave(was);
        doen(() -> voorbeelden().wijzigen(stand.beleid, id, was.id(), new Voorbeeldopgave("Een andere naam", beter.feiten(), beter.verwacht(), beter.bedrag(),
                beter.artikelen(), "De reden is nu volledig")));
        assertThat(voorbeeld(NAAM).reden()).isEqualTo("De reden is nu volledig");
        assertThat(voorbeeld(NAAM).eerderBedrag()).isEqualByComparingTo(was.verwachtBedrag());
    }

    private static Voorbeeldopgave opgave(Voorbeeldregel was) {
        return new Voorbeeldopgave(was.naam(), was.feiten().replace("OR250049", "OR250033"), Uitkomst.VERLENEN, new BigDecimal("637500.00"), List.of("7 lid 4"),
                "Landelijk groen is een andere regio geworden");
    }

    private Voorbeeldregel voorbeeld(String naam) {
        return beeld().voorbeelden().stream().filter(v -> v.naam().equals(naam)).findFirst().orElseThrow();
    }

    private Regelconceptbeeld beeld() {
        return concepten().een(stand.beleid, id);
    }

    private Regelconcepten concepten() {
        return stand.maken(Regelconcepten.class);
    }

    private Regelvoorbeelden voorbeelden() {
        return stand.maken(Regelvoorbeelden.class);
    }

    private void pastNiet(Runnable handeling) {
        assertThatThrownBy(() -> doen(handeling)).isInstanceOfSatisfying(Weigering.class, w -> {
            assertThat(w.reden()).isEqualTo(RegelbeheerReden.VOORBEELD_PAST_NIET);
            assertThat(w.waarden()).hasEntrySatisfying("naam", n -> assertThat((String) n).startsWith("Landelijk groen"))
                    .hasEntrySatisfying("oorzaak", o -> assertThat((String) o).contains(OORZAAK));
        });
    }

    private void geweigerd(Reden reden, Runnable handeling) {
        assertThatThrownBy(() -> doen(handeling)).hasMessage(reden.name());
    }
}
