package nl.onderwijsregio.regeling.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Willekeurig;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Dossierblik;
import nl.onderwijsregio.regeling.motor.Feiten;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rules are measured against finds the same as the rules: a contender that does less, or something else, would say nothing. */
class AndereMotorenTest {

    private static final Regelversie VERSIE = Situatie.versie(Situatie.BESLISTEKST);

    @Test
    void dmn_vindt_hetzelfde() {
        vergelijk(dmn(), 300);
    }

    @Test
    void regels_met_losse_vestigingen_vinden_hetzelfde() {
        vergelijk(naief(), 300);
    }

    @Test
    @Tag("lang")
    void ook_op_tienduizend_regios() {
        vergelijk(dmn(), 10_000);
        vergelijk(naief(), 10_000);
    }

    private static BiFunction<Aanvraagfeiten, Feiten, Dossierblik> dmn() {
        DmnRegels dmn = new DmnRegels();
        return (aanvraag, feiten) -> DmnRegels.blik(dmn.uitvoeren(feiten));
    }

    private static BiFunction<Aanvraagfeiten, Feiten, Dossierblik> naief() {
        NaieveRegels naief = new NaieveRegels(VERSIE.planformat().ondertekenaars());
        return (aanvraag, feiten) -> naief.uitvoeren(aanvraag).blik();
    }

    private static void vergelijk(BiFunction<Aanvraagfeiten, Feiten, Dossierblik> ander, int regios) {
        Willekeurig willekeurig = new Willekeurig(77);
        for (int i = 0; i < regios; i++) {
            vergelijk(ander, willekeurig.aanvraag().bouwen());
            vergelijk(ander, willekeurig.regio(i % 60).gevraagd(i % 3 == 0 ? null : java.math.BigDecimal.valueOf(1_000_000)).bouwen());
        }
    }

    private static void vergelijk(BiFunction<Aanvraagfeiten, Feiten, Dossierblik> ander, Aanvraagfeiten aanvraag) {
        Feiten feiten = VERSIE.feitenvorming().van(aanvraag, Optional.empty());
        Dossier dossier = new Dossier(feiten, VERSIE.parameters());
        VERSIE.regels().uitvoeren(feiten, dossier);
        Dossierblik wij = Dossierblik.van(dossier);
        Dossierblik zij = ander.apply(aanvraag, feiten);
        assertThat(zij.bevindingen()).as("%s", aanvraag).isEqualTo(wij.bevindingen());
        assertThat(zij.totaal()).as("%s", aanvraag).isEqualTo(wij.totaal());
        assertThat(zij.posten()).as("%s", aanvraag).containsAllEntriesOf(wij.telbarePosten());
    }
}
