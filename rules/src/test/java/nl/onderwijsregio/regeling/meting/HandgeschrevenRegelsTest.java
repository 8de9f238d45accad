package nl.onderwijsregio.regeling.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Willekeurig;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Feiten;
import nl.onderwijsregio.regeling.motor.Feitenvorming;
import nl.onderwijsregio.regeling.motor.Uitwerking;
import org.junit.jupiter.api.Test;

/** A yardstick that does less than the rules would flatter them: both must leave the same findings and lines. */
class HandgeschrevenRegelsTest {

    @Test
    void de_maatstaf_doet_hetzelfde_werk_als_de_regels() {
        Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);
        Feitenvorming vorming = versie.feitenvorming();
        Willekeurig willekeurig = new Willekeurig(99);
        for (int i = 0; i < 500; i++) {
            Feiten feiten = vorming.van(willekeurig.aanvraag().bouwen(), Optional.empty());
            Dossier regels = new Dossier(feiten, versie.parameters());
            versie.regels().uitvoeren(feiten, regels);
            Dossier java = new Dossier(feiten, versie.parameters());
            HandgeschrevenRegels.uitvoeren(feiten, java);
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
}
