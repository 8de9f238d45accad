package nl.onderwijsregio.regelbeheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.blad.Parametertabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that were read, against the version they are meant for. */
class ParameterkeuringTest {
    private static final Parameters BASIS = Regelingen.meegeleverd().actueel().versie("ldnor-2025", LocalDate.of(2024, 11, 30)).parameters();

    @ParameterizedTest
    @CsvSource({"perLeerling.po, 0.00", "perLeerling.po, 70.50", "drempels.po, 14999", "rapportage, 2026-02-15"})
    void een_waarde_die_past_wordt_aangenomen_en_genoemd_met_haar_rij(String naam, String waarde) {
        Parameterkeuring keuring = new Parameterkeuring(BASIS);
        assertThat(keuring.keuren(gelezen(met(naam, waarde)))).isPresent();
        assertThat(keuring.bevindingen()).singleElement().satisfies(b -> {
            assertThat(b.melding()).contains("in " + waarde);
            assertThat(b.plaats()).startsWith("blad parameters, rij " + b.regel());
        });
    }

    @Test
    void wat_ontbreekt_onbekend_is_of_van_eenheid_verandert_wordt_bij_naam_genoemd() {
        List<Parameter> figuren = met("perLeerling.vo", "65.00");
        Parameter weg = figuren.removeFirst();
        Parameter p = figuren.getFirst();
        figuren.set(0, new Parameter("perleerling.po", Optional.of("1.00"), "euro", p.artikel(), p.bron(), p.datum(), p.omschrijving(), false));
        figuren.replaceAll(f -> f.naam().equals("beslisWeken") ? new Parameter(f.naam(), f.waarde(), "aantal", f.artikel(), f.bron(), f.datum(), f.omschrijving(), false) : f);
        Parameterkeuring keuring = new Parameterkeuring(BASIS);
        assertThat(keuring.keuren(gelezen(figuren))).isEmpty();
        assertThat(keuring.bevindingen()).extracting(Keurbevinding::melding).anyMatch(m -> m.contains("Bedoelt u 'perLeerling.po'?"))
                .anyMatch(m -> m.contains("Die moet 'weken' blijven")).anyMatch(m -> m.contains("Ontbreekt in het bestand: " + weg.naam()));
    }

    private static List<Parameter> met(String naam, String waarde) {
        List<Parameter> figuren = new ArrayList<>(BASIS.alle());
        figuren.replaceAll(p -> p.naam().equals(naam) ? new Parameter(naam, Optional.of(waarde), p.eenheid(), p.artikel(), p.bron(), p.datum(), p.omschrijving(), p.interpretatie()) : p);
        return figuren;
    }

    private static Parametertabel.Gelezen gelezen(List<Parameter> figuren) {
        return Parametertabel.leesXlsx(new ByteArrayInputStream(Parametertabel.schrijfXlsx(Parameters.van(figuren))));
    }
}
