package nl.onderwijsregio.regeling.motor;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Versietekst;
import org.junit.jupiter.api.Test;

class DubbelproefTest {

    @Test
    void een_verschil_tussen_motor_en_vertolker_wordt_gezien() {
        Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);
        Versietekst anders = versie.tekst().met(versie.tekst().regels().replace("studenten.bovengrens < {{minStudenten}}", "studenten.bovengrens <= {{minStudenten}}"),
                versie.parameters());
        Dubbelproef proef = new Dubbelproef(versie, new Vertolker(anders.lezen().regels().regels(), versie.parameters()));
        Feiten feiten = proef.feiten(Situatie.goedeAanvraag().bouwen());
        assertThat(proef.verschil(feiten)).isEmpty();
        Feiten opDeGrens = Dubbelproef.anders(feiten, (veld, nu) -> veld.equals("studenten") ? nl.onderwijsregio.regeling.Aantal.van(150) : nu);
        assertThat(proef.verschil(opDeGrens)).hasValueSatisfying(v -> assertThat(v).contains("Te weinig studenten"));
    }
}
