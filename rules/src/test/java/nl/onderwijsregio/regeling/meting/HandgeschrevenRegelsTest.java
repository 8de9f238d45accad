package nl.onderwijsregio.regeling.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Willekeurig;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Feiten;
import nl.onderwijsregio.regeling.motor.Uitwerking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A yardstick that does less than the rules would flatter them: both must leave the same findings and lines. */
class HandgeschrevenRegelsTest {

    @Test
    void de_maatstaf_doet_hetzelfde_werk_als_de_regels() {
        vergelijk(500);
    }

    @Test
    @Tag("lang")
    void ook_op_tienduizend_regios() {
        vergelijk(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"voorlopers-2023", "onderwijsregio-2024", "ldnor-2025", "ldnor-2026-2029"})
    void elke_maatstaf_van_de_stapel_doet_hetzelfde_werk_als_haar_regels(String regeling) {
        Regelversie versie = versie(regeling);
        Willekeurig willekeurig = new Willekeurig(98);
        for (int i = 0; i < 1_000; i++) {
            vergelijk(willekeurig.aanvraag(versie).bouwen(), versie);
        }
    }

    static Regelversie versie(String regeling) {
        return Situatie.versies().stream().filter(v -> v.regeling().equals(regeling) && Situatie.isBeslistekst(v)).findFirst().orElseThrow();
    }

    private static void vergelijk(int regios) {
        Regelversie versie = versie("ldnor-2025");
        assertThat(versie.versie()).isEqualTo(LocalDate.of(2024, 11, 30));
        Willekeurig willekeurig = new Willekeurig(99);
        for (int i = 0; i < regios; i++) {
            vergelijk(willekeurig.aanvraag().bouwen(), versie);
            vergelijk(willekeurig.regio(i % 40).bouwen(), versie);
        }
    }

    private static void vergelijk(Aanvraagfeiten aanvraag, Regelversie versie) {
        Feiten feiten = versie.feitenvorming().van(aanvraag, Optional.empty());
        Dossier regels = new Dossier(feiten, versie.parameters());
        versie.regels().uitvoeren(feiten, regels);
        Dossier java = new Dossier(feiten, versie.parameters());
        Handwerk.REGELINGEN.get(versie.regeling()).accept(feiten, java);
        Beoordeling a = new Uitwerking(versie, feiten, regels).beoordeling();
        Beoordeling b = new Uitwerking(versie, feiten, java).beoordeling();
        assertThat(b.bedrag()).isEqualTo(a.bedrag());
        assertThat(b.uitkomst()).isEqualTo(a.uitkomst());
        assertThat(b.ontbreekt()).isEqualTo(a.ontbreekt());
        assertThat(b.posten()).extracting(p -> p.code() + p.formule()).isEqualTo(a.posten().stream().map(p -> p.code() + p.formule()).toList());
        assertThat(b.bevindingen()).extracting(v -> v.code() + v.uitkomst() + v.gevolg())
                .isEqualTo(a.bevindingen().stream().map(v -> v.code() + v.uitkomst() + v.gevolg()).toList());
    }
}
