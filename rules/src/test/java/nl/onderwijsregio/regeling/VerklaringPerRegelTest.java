package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the explanation names every input it depends on, and no input that does not matter to it. */
class VerklaringPerRegelTest {
    private static final int AANVRAGEN = 60;

    private static final Gemeentegraaf GRAAF = Gemeentegraaf.bouwer().gemeente("GM0001", "Eendorp").gemeente("GM0002", "Tweedorp").gemeente("GM0003", "Driedorp")
            .grens("GM0001", "GM0002").bouwen();

    /** The window of aansluiting 2025 is not known here; in the second text of 2024 the students of the aspirant are of another year than the requirement. */
    private static final Set<String> KAN_NIETS_VERANDEREN = Set.of("toets TIJDVAK: ingediendOp", "toets STUDENTEN: opleidingsschool.studenten");

    /** A region that changed and whose gemeenten decide whether it is one area. */
    private static Aanvraagfeiten metGebied(Aanvraagfeiten feiten, String regio) {
        return feiten.wijzigen().gewijzigd(true).aaneengesloten(null).landelijk(null).regio(regio).elders(List.of()).bouwen();
    }

    static Stream<Arguments> versies() {
        return Situatie.versies().stream().map(v -> Arguments.of(v.regeling(), v.versie()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("versies")
    void een_regel_verandert_alleen_door_wat_zij_noemt_en_wat_zij_noemt_kan_haar_veranderen(String regeling, LocalDate tekst) {
        Regelversie versie = Situatie.versie(regeling, tekst);
        Gevoeligheid gevoeligheid = new Gevoeligheid(versie, Optional.of(GRAAF));
        Willekeurig willekeurig = new Willekeurig(2_026);
        for (int i = 0; i < AANVRAGEN; i++) {
            Aanvraagfeiten feiten = (i % 3 == 0 ? willekeurig.regio(versie, 5) : willekeurig.aanvraag(versie)).bouwen();
            gevoeligheid.probeer(feiten);
            if (i % 10 == 0) {
                gevoeligheid.probeer(metGebied(feiten, i % 20 == 0 ? "OR250012" : "OR250049"));
            }
        }
        assertThat(gevoeligheid.geprobeerd()).isGreaterThan(10_000);
        assertThat(gevoeligheid.verzwegen()).as("changed a line that does not name it").isEmpty();
        assertThat(gevoeligheid.overbodig()).as("named by a line, and never changed it").isSubsetOf(KAN_NIETS_VERANDEREN);
    }
}
