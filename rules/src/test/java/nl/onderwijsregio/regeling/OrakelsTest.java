package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({"2025-06-13", "2026-09-03"})
    void ldnor_2026_2029(LocalDate tekst) {
        vergelijk("ldnor-2026-2029", tekst, EnumSet.allOf(Uitkomst.class), f -> new Oordeel(new Orakel2026(f).uitkomst(), new Orakel2026(f).bedrag()));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-13", "2026-09-03"})
    void ldnor_2025_in_zijn_latere_teksten(LocalDate tekst) {
        vergelijk("ldnor-2025", tekst, EnumSet.allOf(Uitkomst.class), f -> new Oordeel(new Orakel(f).oordeel().uitkomst(), new Orakel(f).oordeel().bedrag()));
    }

    @ParameterizedTest
    @CsvSource({"rap-2024,2023-09-05", "rap-2024,2024-10-04", "opleidingsschool-2024,2023-09-05", "opleidingsschool-2024,2024-10-04"})
    void de_andere_sporen_van_2024(String regeling, LocalDate tekst) {
        boolean rap = regeling.equals("rap-2024");
        vergelijk(regeling, tekst, rap ? EnumSet.allOf(Uitkomst.class) : EnumSet.complementOf(EnumSet.of(Uitkomst.ONVOLDOENDE)),
                f -> new Oordeel(new OrakelSporen(f, rap, tekst.getYear() == 2024).uitkomst(), new OrakelSporen(f, rap, tekst.getYear() == 2024).bedrag()));
    }

    @Test
    void voorlopers_2023() {
        LocalDateTime opent = LocalDateTime.of(2023, 9, 4, 9, 0);
        LocalDateTime sluit = LocalDateTime.of(2023, 10, 2, 16, 0);
        vergelijk("voorlopers-2023", LocalDate.of(2023, 9, 5), EnumSet.complementOf(EnumSet.of(Uitkomst.CONTACT_PENVOERDERS)), f -> {
            Optional<List<Aanvraagfeiten.Partij>> p = f.partijen();
            Set<Partijsoort> soorten = p.stream().flatMap(List::stream).map(Aanvraagfeiten.Partij::soort).collect(Collectors.toSet());
            boolean compleet = soorten.containsAll(List.of(Partijsoort.BESTUUR, Partijsoort.LERARENOPLEIDING, Partijsoort.BEROEPSGROEP));
            Uitkomst uitkomst = f.ingediendOp().filter(m -> m.isBefore(opent) || m.isAfter(sluit)).isPresent() ? Uitkomst.AFWIJZEN
                    : p.isPresent() && !compleet ? Uitkomst.ONVOLDOENDE
                    : p.stream().flatMap(List::stream).anyMatch(een -> een.ondertekend().equals(Optional.of(false))) ? Uitkomst.AANVULLEN
                    : p.isEmpty() || f.ingediendOp().isEmpty() || p.get().stream().anyMatch(een -> een.ondertekend().isEmpty()) ? Uitkomst.NIET_TE_BEPALEN
                    : Uitkomst.VERLENEN;
            return new Oordeel(uitkomst, Optional.of(new BigDecimal("100000.00")));
        });
    }

    @Test
    void aanvulling_2025_is_nooit_te_bepalen_en_geeft_hoogstens_het_maximum() {
        vergelijk("aanvulling-2025", LocalDate.of(2025, 1, 1), EnumSet.of(Uitkomst.AFWIJZEN, Uitkomst.NIET_TE_BEPALEN), f -> {
            Optional<LocalDate> dag = f.ingediendOp().map(LocalDateTime::toLocalDate);
            boolean buiten = dag.filter(d -> d.isBefore(LocalDate.of(2025, 4, 7)) || d.isAfter(LocalDate.of(2025, 4, 25))).isPresent();
            return new Oordeel(buiten ? Uitkomst.AFWIJZEN : Uitkomst.NIET_TE_BEPALEN, f.gevraagd().map(g -> g.min(new BigDecimal("250000.00"))));
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
