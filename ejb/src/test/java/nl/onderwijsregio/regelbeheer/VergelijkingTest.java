package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.regelbeheer.Beleidstand.BASIS;
import static nl.onderwijsregio.regelbeheer.Beleidstand.LDNOR;
import static nl.onderwijsregio.regelbeheer.Beleidstand.NIEUW;
import static nl.onderwijsregio.regelbeheer.Beleidstand.VANAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.regeling.keuring.Verschil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VergelijkingTest extends Databanktest {
    private Beleidstand stand;

    @BeforeEach
    void twee_beleidsmedewerkers() {
        stand = inTransactie(Beleidstand::new);
    }

    @Test
    void een_concept_staat_naast_de_tekst_van_nu_met_wat_de_voorbeelden_in_beide_opleveren() {
        doen(() -> stand.gereed("70.00"));
        Versievergelijking v = vergelijken(BASIS, NIEUW);
        assertThat(v.verschil().parameters()).singleElement().satisfies(w -> {
            assertThat(w.naam()).isEqualTo("perLeerling.po");
            assertThat(w.velden()).contains(new Verschil.Veld("waarde", Optional.of("65.00"), Optional.of("70.00")));
        });
        assertThat(v.verschil().artikelen()).isEmpty();
        assertThat(v.verschil().voorbeelden()).isNotEmpty();
        Voorbeeldvergelijking po = v.voorbeelden().getFirst();
        assertThat(po.verschil()).contains(new BigDecimal(54_880 * 5).setScale(2));
        assertThat(v.anders()).contains(po);
        assertThat(vergelijken(NIEUW, BASIS).voorbeelden().getFirst().verschil()).contains(new BigDecimal(-54_880 * 5).setScale(2));
    }

    @Test
    void meegeleverde_teksten_zijn_ook_te_vergelijken_en_een_tekst_met_zichzelf_verschilt_niet() {
        assertThat(vergelijken(BASIS, LocalDate.of(2025, 6, 13)).verschil().artikelen()).isNotEmpty();
        assertThat(vergelijken(BASIS, BASIS).verschil().isLeeg()).isTrue();
        assertThat(vergelijken(BASIS, BASIS).anders()).isEmpty();
        assertThatThrownBy(() -> vergelijken(BASIS, LocalDate.of(1999, 1, 1))).hasMessage(RegelbeheerReden.CONCEPT_BESTAAT_NIET.name());
        assertThatThrownBy(() -> stand.maken(Regeltijdlijn.class).van(stand.beleid, "onbekend")).hasMessage(PartijReden.GEEN_TOEGANG.name());
    }

    @Test
    void de_tijdlijn_noemt_elke_tekst_wie_erop_staat_en_wat_er_is_besloten() {
        doen(() -> stand.actief("70.00", VANAF));
        Tijdlijnbeeld eerst = tijdlijn();
        assertThat(eerst.geldt()).isEqualTo(BASIS);
        assertThat(versie(eerst, BASIS).gebruik().samenstellingen()).isEqualTo(1);
        stand.regio.klok.zetten("2024-10-12T12:00:00");
        Tijdlijnbeeld daarna = tijdlijn();
        assertThat(daarna.geldt()).isEqualTo(NIEUW);
        assertThat(versie(daarna, NIEUW)).satisfies(v -> {
            assertThat(v.geldt()).isTrue();
            assertThat(v.bruikbaar()).isTrue();
            assertThat(v.eigen()).isPresent();
            assertThat(v.activeringen()).hasSize(1);
            assertThat(v.gebruik()).isEqualTo(new Versiestand(0, 0, 0, 0));
        });
        assertThat(daarna.stappen()).extracting(s -> s.stap().soort()).containsExactly(Regelstapsoort.GOEDGEKEURD, Regelstapsoort.AANGEBODEN, Regelstapsoort.BEGONNEN);
        assertThat(daarna.versies()).extracting(Tijdlijnversie::tekst).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    private Versievergelijking vergelijken(LocalDate oud, LocalDate nieuw) {
        return inTransactie(e -> stand.maken(Regelvergelijking.class).vergelijken(stand.beleid, LDNOR, oud, nieuw));
    }

    private Tijdlijnbeeld tijdlijn() {
        return inTransactie(e -> stand.maken(Regeltijdlijn.class).van(stand.beleid, LDNOR));
    }

    private static Tijdlijnversie versie(Tijdlijnbeeld beeld, LocalDate tekst) {
        return beeld.versies().stream().filter(v -> v.tekst().equals(tekst)).findFirst().orElseThrow();
    }
}
