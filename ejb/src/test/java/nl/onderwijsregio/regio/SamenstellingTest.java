package nl.onderwijsregio.regio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.Portaal;
import org.junit.jupiter.api.Test;

class SamenstellingTest {
    private static final Instant MOMENT = Regiostand.MOMENT;
    private static final Partij NOORDPAD = met(1, Partij.bestuur("99901", "Stichting Noordpad", true));
    private static final Partij OVERTUIN = met(2, Partij.bestuur("99902", "De Overtuin", true));
    private static final Partij DELTA = met(3, Partij.opleider("Hogeschool Delta", Opleidingsoort.LERARENOPLEIDING, true));

    private final Samenstelling samenstelling = Samenstelling.beginnen(7, Samenstelling.LDNOR_2025, "2024-11-30", "projectleider", MOMENT);
    private final Gemachtigde projectleider = namens(1, "projectleider", 100);

    @Test
    void een_nieuwe_samenstelling_is_leeg_en_houdt_haar_tekst_van_de_regeling() {
        assertThat(samenstelling.deelnames()).isEmpty();
        assertThat(samenstelling.gemeenten()).isEmpty();
        assertThat(samenstelling.vestigingen()).isEmpty();
        assertThat(samenstelling.regelversie()).isEqualTo("2024-11-30");
    }

    @Test
    void een_partij_doet_een_keer_mee() {
        samenstelling.partijToevoegen(NOORDPAD, false, projectleider, MOMENT);

        assertThatWeigering(RegioReden.PARTIJ_DOET_AL_MEE, () -> samenstelling.partijToevoegen(NOORDPAD, false, projectleider, MOMENT));
        assertThat(samenstelling.deelnames()).hasSize(1);
    }

    @Test
    void alleen_een_deelnemend_bestuur_wordt_penvoerder_en_er_is_er_een() {
        samenstelling.partijToevoegen(NOORDPAD, false, projectleider, MOMENT);
        samenstelling.partijToevoegen(DELTA, false, projectleider, MOMENT);

        assertThatWeigering(RegioReden.PENVOERDER_GEEN_BESTUUR, () -> samenstelling.penvoerderAanwijzen(DELTA, projectleider, MOMENT));
        assertThatWeigering(RegioReden.PARTIJ_DOET_NIET_MEE, () -> samenstelling.penvoerderAanwijzen(OVERTUIN, projectleider, MOMENT));

        samenstelling.partijToevoegen(OVERTUIN, false, projectleider, MOMENT);
        samenstelling.penvoerderAanwijzen(NOORDPAD, projectleider, MOMENT);
        samenstelling.penvoerderAanwijzen(OVERTUIN, projectleider, MOMENT);
        assertThat(samenstelling.deelnames()).filteredOn(Deelname::isPenvoerder).extracting(Deelname::partijId).containsExactly(OVERTUIN.id());
    }

    @Test
    void de_penvoerder_gaat_pas_weg_als_er_een_ander_is() {
        samenstelling.partijToevoegen(NOORDPAD, false, projectleider, MOMENT);
        samenstelling.partijToevoegen(OVERTUIN, false, projectleider, MOMENT);
        samenstelling.penvoerderAanwijzen(NOORDPAD, projectleider, MOMENT);

        assertThatWeigering(RegioReden.PENVOERDER_NIET_WEGHALEN,
                () -> samenstelling.partijWeghalen(NOORDPAD, List.of(), projectleider, MOMENT));
        samenstelling.penvoerderAanwijzen(OVERTUIN, projectleider, MOMENT);
        samenstelling.partijWeghalen(NOORDPAD, List.of(), projectleider, MOMENT);
        assertThat(samenstelling.deelname(NOORDPAD.id())).isEmpty();
    }

    @Test
    void een_bestuur_dat_weggaat_neemt_zijn_vestigingen_mee_en_die_van_een_ander_blijven() {
        samenstelling.partijToevoegen(NOORDPAD, false, projectleider, MOMENT);
        samenstelling.vestigingenToevoegen(List.of("00AA00", "00AA01", "00BB00"), projectleider, MOMENT);

        samenstelling.partijWeghalen(NOORDPAD, List.of("00AA00", "00AA01", "00AA02"), projectleider, MOMENT);

        assertThat(samenstelling.vestigingen()).containsExactly("00BB00");
    }

    @Test
    void een_partij_bevestigt_zelf_en_maar_een_keer() {
        samenstelling.partijToevoegen(OVERTUIN, false, projectleider, MOMENT);
        Gemachtigde overtuin = namens(2, "bestuur", 101);

        samenstelling.deelnameBevestigen(overtuin, MOMENT);

        assertThat(samenstelling.deelname(OVERTUIN.id()).orElseThrow().bevestigdOp()).contains(MOMENT);
        assertThatWeigering(RegioReden.DEELNAME_AL_BEVESTIGD, () -> samenstelling.deelnameBevestigen(overtuin, MOMENT));
        assertThatWeigering(RegioReden.PARTIJ_DOET_NIET_MEE, () -> samenstelling.deelnameBevestigen(namens(9, "ander", 102), MOMENT));
    }

    @Test
    void alleen_een_bestuur_is_werkgever_in_het_mbo() {
        assertThatThrownBy(() -> samenstelling.partijToevoegen(DELTA, true, projectleider, MOMENT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wie_een_oude_stand_zag_krijgt_te_horen_wie_wat_wijzigde() {
        samenstelling.gemeentenToevoegen(List.of("GM0001"), projectleider, MOMENT);

        samenstelling.eisVersie(0);
        assertThatThrownBy(() -> samenstelling.eisVersie(3)).isInstanceOfSatisfying(Weigering.class, w -> {
            assertThat(w.reden()).isEqualTo(RegioReden.SAMENSTELLING_GEWIJZIGD);
            assertThat(w.waarden()).containsEntry("wie", "projectleider").containsEntry("moment", MOMENT);
        });
    }

    @Test
    void een_opgave_heeft_een_bron_een_passende_sleutel_en_een_redelijk_aantal() {
        assertThat(opgave(Opgavesoort.STUDENTEN, "", 0, "opgave hogeschool").aantal()).contains(0);
        assertThat(opgave(Opgavesoort.VESTIGING, "00AA00", 999_999, "administratie").aantal()).contains(999_999);
        assertThat(opgave(Opgavesoort.MBO_BOL, "99901", null, "fout gezien").aantal()).isEmpty();
        assertThatThrownBy(() -> opgave(Opgavesoort.STUDENTEN, "", 410, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> opgave(Opgavesoort.STUDENTEN, "", -1, "bron")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> opgave(Opgavesoort.STUDENTEN, "", 1_000_000, "bron")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> opgave(Opgavesoort.STUDENTEN, "00AA00", 1, "bron")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> opgave(Opgavesoort.VESTIGING, "", 1, "bron")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void een_opleidingsschool_heeft_een_projectnummer_een_naam_een_bron_en_een_denkbaar_jaar() {
        assertThat(new Opleidingsschoolopgave(" OPLS22-014 ", " De Brug ", 2005, true, false, "DUS-I").projectnummer()).isEqualTo("OPLS22-014");
        assertThatThrownBy(() -> new Opleidingsschoolopgave("", "De Brug", null, true, false, "DUS-I")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Opleidingsschoolopgave("1", " ", null, true, false, "DUS-I")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Opleidingsschoolopgave("1", "De Brug", 2004, true, false, "DUS-I")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Opleidingsschoolopgave("1", "De Brug", null, true, false, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private Opgave opgave(Opgavesoort soort, String sleutel, Integer aantal, String bron) {
        return Opgave.van(1, soort, sleutel, aantal, bron, projectleider, MOMENT);
    }

    private static void assertThatWeigering(RegioReden reden, org.assertj.core.api.ThrowableAssert.ThrowingCallable handeling) {
        assertThatThrownBy(handeling).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }

    private static Gemachtigde namens(long partij, String gebruiker, long mandaat) {
        return new Gemachtigde(gebruiker, new MandaatId(mandaat), Portaal.BESTUUR, partij, "Partij " + partij, 7L, "De Waarden", Set.of(),
                LocalDate.EPOCH, null);
    }

    private static Partij met(long id, Partij partij) {
        try {
            Field veld = Partij.class.getDeclaredField("id");
            veld.setAccessible(true);
            veld.set(partij, id);
            return partij;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
