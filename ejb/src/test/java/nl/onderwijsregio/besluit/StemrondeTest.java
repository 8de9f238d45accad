package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.besluit.Stemfixture.OPENING;
import static nl.onderwijsregio.besluit.Stemfixture.SLUITING;
import static nl.onderwijsregio.besluit.Stemfixture.TIJDENS;
import static nl.onderwijsregio.besluit.Stemfixture.bestuur;
import static nl.onderwijsregio.besluit.Stemfixture.recht;
import static nl.onderwijsregio.besluit.Stemfixture.ronde;
import static nl.onderwijsregio.besluit.Stemfixture.wie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StemrondeTest {
    private final Stemronde ronde = ronde();
    private final Gemachtigde noord = bestuur(1);
    private final Stemrecht recht = recht(ronde, noord);

    @Test
    void een_stem_een_seconde_voor_sluiting_telt_en_een_op_het_sluitingsmoment_niet() {
        assertThat(stem(Keuze.VOOR, null, 0, SLUITING.minusSeconds(1)).volgnummer()).isEqualTo(1);
        assertThat(stem(Keuze.ONTHOUDING, null, 1, SLUITING.minusNanos(1000)).volgnummer()).isEqualTo(2);
        geweigerd(BesluitReden.STEMMING_NIET_OPEN, () -> stem(Keuze.VOOR, null, 2, SLUITING));
        geweigerd(BesluitReden.STEMMING_NIET_OPEN, () -> stem(Keuze.VOOR, null, 2, SLUITING.plusSeconds(1)));
    }

    @Test
    void een_stem_op_het_openingsmoment_telt_en_een_ervoor_niet() {
        geweigerd(BesluitReden.STEMMING_BEGINT_NOG, () -> stem(Keuze.VOOR, null, 0, OPENING.minusNanos(1000)));
        assertThat(stem(Keuze.VOOR, null, 0, OPENING).volgnummer()).isEqualTo(1);
    }

    @Test
    void de_laatste_stem_voor_sluiting_telt_en_elke_stem_heeft_een_eigen_bewijsnummer() {
        Stem eerste = stem(Keuze.VOOR, null, 0, TIJDENS);
        Stem tweede = stem(Keuze.TEGEN, "Te duur", 1, TIJDENS.plusSeconds(60));
        assertThat(recht.stemmen()).isEqualTo(2);
        assertThat(recht.laatstOp()).contains(TIJDENS.plusSeconds(60));
        assertThat(eerste.bewijsnummer()).matches("K1-[0-9A-F]{4}-[0-9A-F]{4}").isNotEqualTo(tweede.bewijsnummer());
    }

    @Test
    void een_tegenstem_heeft_een_reden_nodig() {
        geweigerd(BesluitReden.TEGENSTEM_ZONDER_REDEN, () -> stem(Keuze.TEGEN, "  ", 0, TIJDENS));
        assertThat(stem(Keuze.TEGEN, " Te duur ", 0, TIJDENS).toelichting()).contains("Te duur");
        assertThat(stem(Keuze.VOOR, " ", 1, TIJDENS).toelichting()).isEmpty();
    }

    @Test
    void wie_de_stem_van_een_collega_niet_had_gezien_vervangt_hem_niet() {
        stem(Keuze.VOOR, null, 0, TIJDENS);
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> stem(Keuze.ONTHOUDING, null, 0, TIJDENS.plusSeconds(1)))
                .satisfies(w -> assertThat(w.reden()).isEqualTo(BesluitReden.AL_GESTEMD))
                .satisfies(w -> assertThat(w.waarden()).containsEntry("wie", "gebruiker-101").containsEntry("moment", TIJDENS));
        assertThat(recht.stemmen()).isEqualTo(1);
    }

    @Test
    void een_partij_stemt_alleen_in_haar_eigen_kamer() {
        geweigerd(BesluitReden.PARTIJ_NEEMT_NIET_DEEL,
                () -> ronde.stemUitbrengen(recht, new Stemopgave(Keuze.VOOR, null, null), 0, wie(101, Portaal.OPLEIDER), TIJDENS));
        geweigerd(BesluitReden.PARTIJ_NEEMT_NIET_DEEL, () -> ronde.stemUitbrengen(recht, new Stemopgave(Keuze.VOOR, null, null), 0, bestuur(2), TIJDENS));
    }

    @Test
    void verlengen_kan_tot_sluiting_en_alleen_naar_later_met_een_reden() {
        Instant later = SLUITING.plus(Duration.ofDays(2));
        geweigerd(BesluitReden.VERLENGING_NIET_LATER, () -> ronde.verlengen(SLUITING, "Herfstvakantie", noord, TIJDENS));
        geweigerd(BesluitReden.REDEN_ONTBREEKT, () -> ronde.verlengen(later, " ", noord, TIJDENS));
        geweigerd(BesluitReden.SLUITING_VERSTREKEN, () -> ronde.verlengen(later, "Herfstvakantie", noord, SLUITING));
        ronde.verlengen(later, "Herfstvakantie", noord, SLUITING.minusNanos(1000));
        assertThat(ronde.statusOp(SLUITING)).isEqualTo(Rondestatus.OPEN);
        assertThat(ronde.verlengingen()).singleElement().satisfies(v -> assertThat(v.sloot()).isEqualTo(SLUITING));
    }

    @Test
    void na_een_wijziging_van_het_plan_neemt_de_stemming_geen_stem_meer_aan() {
        ronde.vervallen(Vervalreden.PLAN_GEWIJZIGD, null, TIJDENS);
        assertThat(ronde.statusOp(TIJDENS)).isEqualTo(Rondestatus.VERVALLEN);
        geweigerd(BesluitReden.VOORSTEL_GEWIJZIGD, () -> stem(Keuze.VOOR, null, 0, TIJDENS));
        geweigerd(BesluitReden.STEMMING_INGETROKKEN, () -> ronde.verlengen(SLUITING.plusSeconds(1), "x", noord, TIJDENS));
        assertThat(ronde.moetGeteld(SLUITING)).isFalse();
        assertThat(ronde.uitslag()).isEmpty();
    }

    @Test
    void intrekken_vraagt_een_reden_en_kan_niet_meer_na_sluiting() {
        geweigerd(BesluitReden.REDEN_ONTBREEKT, () -> ronde.vervallen(Vervalreden.INGETROKKEN, "", TIJDENS));
        geweigerd(BesluitReden.STEMMING_NIET_OPEN, () -> ronde.vervallen(Vervalreden.INGETROKKEN, "Fout stuk", SLUITING));
        ronde.vervallen(Vervalreden.INGETROKKEN, "Fout stuk", SLUITING.minusNanos(1000));
        geweigerd(BesluitReden.STEMMING_INGETROKKEN, () -> stem(Keuze.VOOR, null, 0, TIJDENS));
    }

    @Test
    void vervroegd_sluiten_kan_alleen_als_iedereen_heeft_gestemd() {
        Stemrecht zuid = recht(ronde, bestuur(2));
        stem(Keuze.VOOR, null, 0, TIJDENS);
        geweigerd(BesluitReden.NIET_ALLEN_GESTEMD, () -> ronde.vervroegdSluiten(List.of(recht, zuid), TIJDENS));
        ronde.stemUitbrengen(zuid, new Stemopgave(Keuze.VOOR, null, null), 0, bestuur(2), TIJDENS);
        ronde.vervroegdSluiten(List.of(recht, zuid), TIJDENS.plusSeconds(1));
        assertThat(ronde.moetGeteld(TIJDENS.plusSeconds(1))).isTrue();
        geweigerd(BesluitReden.STEMMING_NIET_OPEN, () -> stem(Keuze.TEGEN, "Toch niet", 1, TIJDENS.plusSeconds(1)));
    }

    @Test
    void een_stemming_begint_alleen_met_partijen_in_elke_kamer_en_een_haalbaar_quorum() {
        geweigerd(BesluitReden.KAMER_ZONDER_PARTIJEN, () -> uitschrijven(10, 3, 0));
        geweigerd(BesluitReden.QUORUM_ONHAALBAAR, () -> uitschrijven(5, 3, 2));
        assertThat(uitschrijven(6, 2, 1).regels()).extracting(Kamerregel::kamer)
                .containsExactly(Kamer.BESTUREN, Kamer.OPLEIDERS, Kamer.BEROEPSGROEP);
    }

    @Test
    void de_sluiting_ligt_na_de_opening_en_in_de_toekomst() {
        geweigerd(BesluitReden.SLUITING_VOOR_OPENING, () -> new Stemtijd(OPENING, OPENING));
        geweigerd(BesluitReden.SLUITING_VOOR_OPENING, () -> Stemtijd.vanaf(null, TIJDENS, TIJDENS));
        assertThat(Stemtijd.vanaf(OPENING, SLUITING, TIJDENS).opent()).isEqualTo(TIJDENS);
        assertThat(Stemtijd.vanaf(SLUITING, SLUITING.plusSeconds(1), TIJDENS).op(TIJDENS)).isEqualTo(Rondestatus.GEPLAND);
    }

    @Test
    void een_reglement_heeft_precies_een_regel_per_kamer() {
        Kamerregel regel = Stemfixture.regel(Kamer.BESTUREN, 1, Drempel.CONSENSUS);
        assertThatIllegalArgumentException().isThrownBy(
                () -> Reglement.vastleggen(1, 0, List.of(regel, regel, regel), 3, 42, "Besluit", noord, OPENING));
    }

    private static Stemronde uitschrijven(int besturen, int opleiders, int beroepsgroep) {
        return Stemronde.uitschrijven("2024-11", Stemfixture.voorstel(), Stemfixture.reglement(),
                Stemfixture.gerechtigden(besturen, opleiders, beroepsgroep), new Stemtijd(OPENING, SLUITING), bestuur(1), OPENING);
    }

    private Stem stem(Keuze keuze, String toelichting, int gezien, Instant moment) {
        return ronde.stemUitbrengen(recht, new Stemopgave(keuze, toelichting, null), gezien, noord, moment);
    }

    private static void geweigerd(BesluitReden reden, ThrowingCallable handeling) {
        assertThatExceptionOfType(Weigering.class).isThrownBy(handeling).satisfies(w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
