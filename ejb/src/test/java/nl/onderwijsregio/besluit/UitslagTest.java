package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.besluit.Stemfixture.SLUITING;
import static nl.onderwijsregio.besluit.Stemfixture.TIJDENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import org.junit.jupiter.api.Test;

class UitslagTest {
    @Test
    void aangenomen_is_een_plan_alleen_met_drie_akkoorden() {
        assertThat(Stemuitkomst.van(List.of(Kameroordeel.AKKOORD, Kameroordeel.AKKOORD, Kameroordeel.AKKOORD), 3)).isEqualTo(Stemuitkomst.AANGENOMEN);
        assertThat(Stemuitkomst.van(List.of(Kameroordeel.AKKOORD, Kameroordeel.NIET_AKKOORD, Kameroordeel.AKKOORD), 3)).isEqualTo(Stemuitkomst.VERWORPEN);
    }

    @Test
    void een_gemist_quorum_is_nooit_aangenomen_en_nooit_verworpen() {
        assertThat(Stemuitkomst.van(List.of(Kameroordeel.AKKOORD, Kameroordeel.TELT_NIET, Kameroordeel.AKKOORD), 3)).isEqualTo(Stemuitkomst.TELT_NIET);
        assertThat(Stemuitkomst.van(List.of(Kameroordeel.NIET_AKKOORD, Kameroordeel.TELT_NIET, Kameroordeel.AKKOORD), 3)).isEqualTo(Stemuitkomst.TELT_NIET);
    }

    @Test
    void tellen_kan_een_keer_en_pas_vanaf_het_sluitingsmoment() {
        Stemronde ronde = Stemfixture.ronde();
        assertThatIllegalStateException().isThrownBy(() -> ronde.tellen(List.of(), () -> "2024-1", SLUITING.minusNanos(1000)));
        assertThat(ronde.tellen(List.of(), () -> "2024-1", SLUITING)).isEqualTo(Stemuitkomst.TELT_NIET);
        assertThat(ronde.uitslag().orElseThrow().besluitnummer()).isNull();
        assertThatIllegalStateException().isThrownBy(() -> ronde.tellen(List.of(), () -> "2024-2", SLUITING));
    }

    /** Two thousand random votes, counted by the aggregate and by plain arithmetic on the ballots as they came in. */
    @Test
    void hertellen_geeft_altijd_de_vastgelegde_uitslag() {
        Random toeval = new Random(20241011);
        for (int keer = 0; keer < 2000; keer++) {
            Drempel drempel = Drempel.values()[toeval.nextInt(4)];
            Stemronde ronde = Stemfixture.ronde(Stemfixture.reglement(drempel));
            Map<Long, Keuze> laatste = new LinkedHashMap<>();
            List<Stemstand> standen = stemmen(ronde, toeval, laatste);
            ronde.tellen(standen, () -> "2024-12", SLUITING);
            Uitslag uitslag = ronde.uitslag().orElseThrow();
            boolean quorum = true;
            boolean akkoord = true;
            for (Kameruitslag kamer : uitslag.kamers()) {
                int vanaf = 100 * kamer.kamer().nummer();
                long voor = tel(laatste, vanaf, Keuze.VOOR);
                long tegen = tel(laatste, vanaf, Keuze.TEGEN);
                long onthouding = tel(laatste, vanaf, Keuze.ONTHOUDING);
                assertThat(List.of(kamer.voor(), kamer.tegen(), kamer.onthouding())).containsExactly((int) voor, (int) tegen, (int) onthouding);
                int gerechtigd = vanaf == 100 ? 10 : vanaf == 200 ? 3 : 2;
                quorum &= voor + tegen + onthouding >= (vanaf == 100 ? 6 : vanaf == 200 ? 2 : 1);
                akkoord &= voor > 0 && switch (drempel) {
                    case GEWONE_MEERDERHEID -> voor > tegen;
                    case VOLSTREKTE_MEERDERHEID -> voor * 2 > gerechtigd;
                    case TWEE_DERDE -> voor * 3 >= (voor + tegen) * 2;
                    case CONSENSUS, CONSENT -> tegen == 0;
                };
            }
            assertThat(uitslag.uitkomst()).isEqualTo(!quorum ? Stemuitkomst.TELT_NIET : akkoord ? Stemuitkomst.AANGENOMEN : Stemuitkomst.VERWORPEN);
        }
    }

    private static List<Stemstand> stemmen(Stemronde ronde, Random toeval, Map<Long, Keuze> laatste) {
        List<Stemstand> standen = new ArrayList<>();
        for (Stemgerechtigde gerechtigde : Stemfixture.gerechtigden(10, 3, 2)) {
            Gemachtigde wie = Stemfixture.wie(gerechtigde.partijId(), Portaal.valueOf(switch (gerechtigde.kamer()) {
                case BESTUREN -> "BESTUUR";
                case OPLEIDERS -> "OPLEIDER";
                case BEROEPSGROEP -> "BEROEPSGROEP";
            }));
            Stemrecht recht = ronde.stemrecht(gerechtigde);
            Keuze telt = null;
            int keren = toeval.nextInt(4);
            for (int keer = 0; keer < keren; keer++) {
                Keuze keuze = toeval.nextInt(10) < 6 ? Keuze.VOOR : toeval.nextBoolean() ? Keuze.TEGEN : Keuze.ONTHOUDING;
                telt = ronde.stemUitbrengen(recht, new Stemopgave(keuze, "Omdat", null), keer, wie, TIJDENS.plusSeconds(keer)).keuze();
                laatste.put(gerechtigde.partijId(), keuze);
            }
            standen.add(new Stemstand(gerechtigde.kamer(), gerechtigde.partijId(), telt));
        }
        return standen;
    }

    private static long tel(Map<Long, Keuze> laatste, int vanaf, Keuze keuze) {
        return laatste.entrySet().stream().filter(e -> e.getKey() > vanaf && e.getKey() < vanaf + 100 && e.getValue() == keuze).count();
    }
}
