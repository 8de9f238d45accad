package nl.onderwijsregio.taak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakenoverzichtTest {
    /** A Wednesday; the week ends on Sunday 6 October. */
    private static final LocalDate WOENSDAG = LocalDate.of(2024, 10, 2);

    private static Taak taak(String sleutel, LocalDate termijn) {
        return Taak.van(sleutel, "plan", Map.of()).voor(termijn, null);
    }

    private static Takenoverzicht overzicht(Taak... taken) {
        return Takenoverzicht.van(List.of(taken), List.of(), List.of(), WOENSDAG);
    }

    @Test
    void de_termijn_van_gisteren_is_te_laat_en_die_van_vandaag_niet() {
        Takenoverzicht taken = overzicht(taak("gisteren", WOENSDAG.minusDays(1)), taak("vandaag", WOENSDAG));
        assertThat(taken.teLaat()).extracting(Taak::sleutel).containsExactly("gisteren");
        assertThat(taken.dezeWeek()).extracting(Taak::sleutel).containsExactly("vandaag");
    }

    @Test
    void zondag_hoort_bij_deze_week_en_maandag_bij_later() {
        Takenoverzicht taken = overzicht(taak("maandag", LocalDate.of(2024, 10, 7)), taak("zondag", LocalDate.of(2024, 10, 6)));
        assertThat(taken.dezeWeek()).extracting(Taak::sleutel).containsExactly("zondag");
        assertThat(taken.later()).extracting(Taak::sleutel).containsExactly("maandag");
    }

    @Test
    void een_taak_zonder_termijn_staat_achteraan_bij_later() {
        Takenoverzicht taken = overzicht(taak("ooit", null), taak("november", LocalDate.of(2024, 11, 1)));
        assertThat(taken.later()).extracting(Taak::sleutel).containsExactly("november", "ooit");
        assertThat(taken.deadlines()).extracting(Deadline::sleutel).containsExactly("november");
    }

    @Test
    void wat_op_een_ander_wacht_telt_niet_als_eigen_taak() {
        Takenoverzicht taken = overzicht(taak("reactie", WOENSDAG.minusDays(3)).wachtend("GMR Noordpad"), taak("stem", WOENSDAG));
        assertThat(taken.opAnderen()).hasSize(1);
        assertThat(taken.teLaat()).isEmpty();
        assertThat(taken.aantal()).isEqualTo(1);
    }

    @Test
    void deadlines_reiken_negentig_dagen_vooruit() {
        Deadline net = new Deadline(WOENSDAG.plusDays(90), null, "net", Map.of());
        Deadline teVer = new Deadline(WOENSDAG.plusDays(91), null, "te-ver", Map.of());
        Deadline voorbij = new Deadline(WOENSDAG.minusDays(1), null, "voorbij", Map.of());
        assertThat(Takenoverzicht.van(List.of(), List.of(teVer, voorbij, net), List.of(), WOENSDAG).deadlines()).containsExactly(net);
    }
}
