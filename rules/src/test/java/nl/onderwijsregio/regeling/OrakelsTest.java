package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules and a second, handwritten implementation agree on generated applications, per regeling. */
class OrakelsTest {

    private static final int AANVRAGEN = 2_000;

    /** What the handwritten implementation says. */
    private record Oordeel(Uitkomst uitkomst, Optional<BigDecimal> bedrag) { }

    @ParameterizedTest
    @CsvSource({"2023-09-05", "2024-10-04"})
    void onderwijsregio_2024(LocalDate tekst) {
        vergelijk("onderwijsregio-2024", tekst, EnumSet.allOf(Uitkomst.class), f -> {
            Orakel2024 orakel = new Orakel2024(f, tekst.getYear() == 2024);
            return new Oordeel(orakel.uitkomst(), orakel.bedrag());
        });
    }

    private static void vergelijk(String regeling, LocalDate tekst, Set<Uitkomst> alle, Function<Aanvraagfeiten, Oordeel> orakel) {
        Regelversie versie = Situatie.versie(regeling, tekst);
        Willekeurig willekeurig = new Willekeurig(2024);
        Set<Uitkomst> gezien = EnumSet.noneOf(Uitkomst.class);
        int metBedrag = 0;
        for (int i = 0; i < AANVRAGEN; i++) {
            Aanvraagfeiten feiten = willekeurig.aanvraag(versie).bouwen();
            Beoordeling b = Beoordelaar.beoordeel(feiten, Optional.empty(), versie);
            assertThat(new Oordeel(b.uitkomst(), b.bedrag())).as("aanvraag %s%n%s", feiten, b.posten()).isEqualTo(orakel.apply(feiten));
            gezien.add(b.uitkomst());
            metBedrag += b.bedrag().isPresent() ? 1 : 0;
        }
        assertThat(gezien).as("every outcome was drawn").isEqualTo(alle);
        assertThat(metBedrag).isGreaterThan(AANVRAGEN / 10);
    }
}
