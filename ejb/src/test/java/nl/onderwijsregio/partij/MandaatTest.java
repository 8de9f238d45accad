package nl.onderwijsregio.partij;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Weigering;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MandaatTest {
    private static final LocalDate VAN = LocalDate.of(2024, 8, 1);
    private static final LocalDate TOT = LocalDate.of(2025, 7, 31);
    private static final Instant MOMENT = Instant.parse("2024-07-01T10:00:00Z");
    private static final Partij NOORDPAD = metId(Partij.bestuur("99901", "Noordpad", true));

    @Test
    void de_eerste_en_de_laatste_dag_tellen_mee_en_de_dagen_ernaast_niet() {
        Mandaat mandaat = van(VAN, TOT);
        assertThat(mandaat.isGeldigOp(VAN.minusDays(1))).isFalse();
        assertThat(mandaat.isNogNietOp(VAN.minusDays(1))).isTrue();
        assertThat(mandaat.isGeldigOp(VAN)).isTrue();
        assertThat(mandaat.isGeldigOp(TOT)).isTrue();
        assertThat(mandaat.isGeldigOp(TOT.plusDays(1))).isFalse();
        assertThat(mandaat.isAfgelopenOp(TOT.plusDays(1))).isTrue();
    }

    @Test
    void een_mandaat_van_een_dag_geldt_die_dag() {
        assertThat(van(VAN, VAN).isGeldigOp(VAN)).isTrue();
        weigert(PartijReden.MANDAAT_EINDE_VOOR_BEGIN, () -> van(VAN, VAN.minusDays(1)));
    }

    @Test
    void wat_vandaag_eindigt_laat_vandaag_niemand_meer_binnen() {
        Mandaat mandaat = van(VAN, null);
        mandaat.beeindigen("beheerder", VAN.plusDays(10), MOMENT);
        assertThat(mandaat.isGeldigOp(VAN.plusDays(9))).isTrue();
        assertThat(mandaat.isGeldigOp(VAN.plusDays(10))).isFalse();
        weigert(PartijReden.MANDAAT_AL_BEEINDIGD, () -> mandaat.beeindigen("beheerder", VAN.plusDays(10), MOMENT));
    }

    @Test
    void wat_gisteren_afliep_kan_niet_meer_worden_beeindigd_en_wat_vandaag_afloopt_wel() {
        weigert(PartijReden.MANDAAT_AL_BEEINDIGD, () -> van(VAN, TOT).beeindigen("beheerder", TOT.plusDays(1), MOMENT));
        van(VAN, TOT).beeindigen("beheerder", TOT, MOMENT);
    }

    @Test
    void rol_regio_partij_en_functies_moeten_bij_elkaar_passen() {
        weigert(PartijReden.MANDAAT_ZONDER_REGIO, () -> geven(Portaal.BESTUUR, null, Set.of(), "volmacht"));
        weigert(PartijReden.MANDAAT_PAST_NIET_BIJ_PARTIJ, () -> geven(Portaal.OPLEIDER, 1L, Set.of(), "volmacht"));
        weigert(PartijReden.FUNCTIE_PAST_NIET_BIJ_PORTAAL, () -> geven(Portaal.BESTUUR, 1L, Set.of(Functie.VOORZITTEN), "volmacht"));
        assertThatIllegalArgumentException().isThrownBy(() -> geven(Portaal.BESTUUR, 1L, Set.of(), "  "));
    }

    private static Mandaat van(LocalDate van, LocalDate tot) {
        return Mandaat.geven("directeur", Portaal.BESTUUR, NOORDPAD, 1L, Set.of(Functie.STEMMEN), van, tot, "volmacht", "beheerder", MOMENT);
    }

    private static Mandaat geven(Portaal portaal, Long regio, Set<Functie> functies, String grond) {
        return Mandaat.geven("directeur", portaal, NOORDPAD, regio, functies, VAN, TOT, grond, "beheerder", MOMENT);
    }

    private static Partij metId(Partij partij) {
        try {
            var veld = Partij.class.getDeclaredField("id");
            veld.setAccessible(true);
            veld.set(partij, 7L);
            return partij;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void weigert(PartijReden reden, ThrowingCallable handeling) {
        assertThatThrownBy(handeling).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
