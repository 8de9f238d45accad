package nl.onderwijsregio.besluit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KamerregelTest {
    @ParameterizedTest
    @CsvSource({"60, 14, 9", "50, 14, 7", "50, 15, 8", "1, 14, 1", "100, 14, 14", "33, 3, 1", "34, 3, 2", "66, 3, 2", "67, 3, 3"})
    void een_percentage_van_de_gerechtigden_wordt_naar_boven_afgerond(int percentage, int gerechtigd, int nodig) {
        assertThat(new Kamerregel(Kamer.BESTUREN, Quorumsoort.PERCENTAGE, percentage, Drempel.CONSENSUS).quorumNodig(gerechtigd))
                .isEqualTo(nodig);
    }

    @ParameterizedTest
    @CsvSource({"5, TELT_NIET", "6, AKKOORD"})
    void een_partij_te_weinig_en_de_stemming_van_de_kamer_telt_niet(int voor, Kameroordeel oordeel) {
        assertThat(uitslag(Drempel.GEWONE_MEERDERHEID, voor, 0, 0).oordeel()).isEqualTo(oordeel);
    }

    @Test
    void onthouding_telt_voor_de_aanwezigheid_en_niet_voor_het_akkoord() {
        assertThat(uitslag(Drempel.GEWONE_MEERDERHEID, 1, 0, 4).oordeel()).isEqualTo(Kameroordeel.TELT_NIET);
        assertThat(uitslag(Drempel.GEWONE_MEERDERHEID, 1, 0, 5).oordeel()).isEqualTo(Kameroordeel.AKKOORD);
        assertThat(uitslag(Drempel.VOLSTREKTE_MEERDERHEID, 1, 0, 5).oordeel()).isEqualTo(Kameroordeel.NIET_AKKOORD);
    }

    @ParameterizedTest
    @CsvSource({
        "GEWONE_MEERDERHEID, 3, 3, NIET_AKKOORD", "GEWONE_MEERDERHEID, 4, 3, AKKOORD",
        "VOLSTREKTE_MEERDERHEID, 5, 1, NIET_AKKOORD", "VOLSTREKTE_MEERDERHEID, 6, 1, AKKOORD",
        "TWEE_DERDE, 5, 3, NIET_AKKOORD", "TWEE_DERDE, 6, 3, AKKOORD", "TWEE_DERDE, 4, 2, AKKOORD", "TWEE_DERDE, 6, 4, NIET_AKKOORD",
        "CONSENSUS, 9, 1, NIET_AKKOORD", "CONSENSUS, 9, 0, AKKOORD"})
    void de_drempel_aan_beide_zijden(Drempel drempel, int voor, int tegen, Kameroordeel oordeel) {
        assertThat(uitslag(drempel, voor, tegen, 0).oordeel()).isEqualTo(oordeel);
    }

    @ParameterizedTest
    @CsvSource({"GEWONE_MEERDERHEID", "VOLSTREKTE_MEERDERHEID", "TWEE_DERDE", "CONSENSUS"})
    void met_alleen_onthoudingen_stemt_een_kamer_nergens_mee_in(Drempel drempel) {
        assertThat(uitslag(drempel, 0, 0, 10).oordeel()).isEqualTo(Kameroordeel.NIET_AKKOORD);
        assertThat(uitslag(drempel, 10, 0, 0).oordeel()).isEqualTo(Kameroordeel.AKKOORD);
    }

    @ParameterizedTest
    @CsvSource({"AANTAL, 0", "AANTAL, 1000", "PERCENTAGE, 0", "PERCENTAGE, 101"})
    void een_quorum_ligt_binnen_de_grenzen(Quorumsoort soort, int quorum) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kamerregel(Kamer.BESTUREN, soort, quorum, Drempel.CONSENSUS));
    }

    private static Kameruitslag uitslag(Drempel drempel, int voor, int tegen, int onthouding) {
        List<Keuze> keuzes = new ArrayList<>(Collections.nCopies(voor, Keuze.VOOR));
        keuzes.addAll(Collections.nCopies(tegen, Keuze.TEGEN));
        keuzes.addAll(Collections.nCopies(onthouding, Keuze.ONTHOUDING));
        return Kameruitslag.tellen(Stemfixture.regel(Kamer.BESTUREN, 6, drempel), 10, keuzes);
    }
}
