package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.kennis.Sessiefixture.EINDE;
import static nl.onderwijsregio.kennis.Sessiefixture.aanmelding;
import static nl.onderwijsregio.kennis.Sessiefixture.opgave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.signaal.Peilingbeeld;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What participants think of a kennissessie: five were there, one had registered and did not come. */
class EvaluatieTest extends Databanktest {
    private static final List<String> GEWEEST = IntStream.rangeClosed(1, Peilingbeeld.MINST).mapToObj(i -> "bestuur" + i).toList();
    /** The session ended on 26 November 2024 in the afternoon; the last moment of the last day, and the first after it. */
    private static final Instant LAATSTE = Instant.parse("2024-12-24T22:59:59Z");
    private static final Instant DICHT = Instant.parse("2024-12-24T23:00:00Z");

    private Zaal zaal;
    private MandaatId re;
    private long sessie;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(6, 1, 1));
        re = inTransactie(e -> zaal.mandaat("re", Portaal.RE, zaal.partij("Realisatie-Eenheid"), null));
        sessie = inTransactie(e -> beheer().maken(re, opgave(10, List.of())));
        doen(() -> beheer().publiceren(re, sessie));
        GEWEEST.forEach(this::aanmelden);
        aanmelden("bestuur6");
        zaal.klok.op(EINDE);
        doen(() -> beheer().beeld(re, sessie).aanmeldingen().forEach(a -> beheer().aanwezigheid(re, sessie, a.id(), a.gebruiker().equals("bestuur6") ? 0 : 1)));
    }

    @Test
    void wie_er_was_vult_hem_een_keer_in_en_wijzigt_hem_tot_en_met_de_laatste_dag() {
        assertThat(beeld("bestuur1").magInvullen()).isTrue();
        invullen("bestuur1", 2, "Meer tijd");
        zaal.klok.op(LAATSTE);
        invullen("bestuur1", 5, "Niets");
        assertThat(beeld("bestuur1").eigen()).isEqualTo(cijfers(5, "Niets"));
        assertThat(beeld("bestuur1").tot()).isEqualTo(LocalDate.of(2024, 12, 24));
        assertThat(beeld("bestuur1").uitslag()).as("for the organiser only").isNull();
        assertThat(em.createQuery("select count(e) from Evaluatie e", Long.class).getSingleResult()).isEqualTo(1);
        zaal.klok.op(DICHT);
        geweigerd(KennisReden.EVALUATIE_GESLOTEN, () -> invullen("bestuur1", 1, ""));
        assertThat(beeld("bestuur1").magInvullen()).isFalse();
    }

    @Test
    void wie_er_niet_was_vult_niets_in_en_voor_het_einde_niemand() {
        geweigerd(KennisReden.EVALUATIE_NIET_AANWEZIG, () -> invullen("bestuur6", 5, ""));
        geweigerd(KennisReden.EVALUATIE_NIET_AANWEZIG, () -> invullen("opleider1", 5, ""));
        assertThat(beeld("bestuur6").magInvullen()).isFalse();
        zaal.klok.op(EINDE.minusSeconds(1));
        geweigerd(KennisReden.EVALUATIE_VOOR_DE_SESSIE, () -> invullen("bestuur1", 5, ""));
        assertThat(evaluaties("bestuur1").beeld(zaal.van("bestuur1"), sessie)).isEmpty();
    }

    @Test
    void de_organisator_ziet_aantallen_na_de_laatste_dag_en_pas_bij_vijf_antwoorden() {
        GEWEEST.subList(1, GEWEEST.size()).forEach(g -> invullen(g, 4, "Van " + g + ", bel 06 12345678"));
        zaal.klok.op(DICHT);
        assertThat(uitslag()).as("one too few").isEqualTo(new Evaluatieuitslag(true, false, 0, Map.of(), List.of()));
        zaal.klok.op(LAATSTE);
        invullen("bestuur1", 2, "");
        assertThat(uitslag()).as("not while it can change").isEqualTo(new Evaluatieuitslag(false, false, 0, Map.of(), List.of()));
        zaal.klok.op(DICHT);
        assertThat(uitslag().antwoorden()).isEqualTo(5);
        assertThat(uitslag().aantallen().get(Evaluatievraag.ORGANISATIE)).containsExactly(0L, 1L, 0L, 4L, 0L);
        assertThat(uitslag().teksten()).hasSize(4).isSorted().allSatisfy(t -> assertThat(t).doesNotContain("12345678"));
    }

    @Test
    void na_het_sluiten_is_niet_meer_te_zien_van_wie_een_antwoord_is() {
        invullen("bestuur1", 3, "");
        zaal.klok.op(LAATSTE);
        doen(() -> stap().wissen());
        assertThat(beeld("bestuur1").eigen()).isNotNull();
        zaal.klok.op(DICHT);
        doen(() -> stap().wissen());
        assertThat(em.createQuery("select count(e) from Evaluatie e where e.aanmeldingId is not null", Long.class).getSingleResult()).isZero();
        assertThat(em.createQuery("select count(e) from Evaluatie e", Long.class).getSingleResult()).isEqualTo(1);
    }

    @Test
    void wie_er_was_krijgt_een_taak_en_een_mail_tot_hij_antwoordde() {
        invullen("bestuur1", 3, "");
        assertThat(teEvalueren()).containsExactly(sessie);
        assertThat(evalueren()).isEqualTo(4);
        evalueren();
        assertThat(em.createQuery("select b.gebruiker from Bericht b where b.onderwerp like 'Wat vond u%' order by b.gebruiker", String.class).getResultList())
                .containsExactlyElementsOf(GEWEEST.subList(1, GEWEEST.size()));
        assertThat(taken("bestuur1")).isEmpty();
        assertThat(taken("bestuur2")).containsExactly("taak.kennis.evaluatie kennisdeling/" + sessie + " 2024-12-24");
        assertThat(taken("bestuur6")).isEmpty();
        zaal.klok.op(DICHT);
        assertThat(taken("bestuur2")).isEmpty();
        assertThat(teEvalueren()).isEmpty();
    }

    @Test
    void elke_vraag_krijgt_een_cijfer_van_een_tot_en_met_vijf() {
        cijfers(1, "");
        cijfers(5, "x".repeat(500));
        assertThatIllegalArgumentException().isThrownBy(() -> cijfers(0, "")).withMessageContaining("1 tot en met 5");
        assertThatIllegalArgumentException().isThrownBy(() -> cijfers(6, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evaluatieopgave(Map.of(Evaluatievraag.BRUIKBAAR, 3), ""));
        assertThatIllegalArgumentException().isThrownBy(() -> cijfers(5, "x".repeat(501)));
    }

    private static Evaluatieopgave cijfers(int cijfer, String tekst) {
        return new Evaluatieopgave(Map.of(Evaluatievraag.BRUIKBAAR, cijfer, Evaluatievraag.VERWACHTING, cijfer, Evaluatievraag.ORGANISATIE, cijfer), tekst);
    }

    private Sessiebeheer beheer() {
        return zaal.als("re", Sessiebeheer.class);
    }

    private Sessiestap stap() {
        return zaal.als("", Sessiestap.class);
    }

    private List<Long> teEvalueren() {
        return inTransactie(e -> stap().teEvalueren());
    }

    private int evalueren() {
        return inTransactie(e -> stap().evalueren(sessie));
    }

    private Evaluaties evaluaties(String gebruiker) {
        return zaal.als(gebruiker, Evaluaties.class);
    }

    private void aanmelden(String gebruiker) {
        doen(() -> zaal.als(gebruiker, Aanmelden.class).aanmelden(zaal.van(gebruiker), sessie, aanmelding(1)));
    }

    private void invullen(String gebruiker, int cijfer, String tekst) {
        doen(() -> evaluaties(gebruiker).invullen(zaal.van(gebruiker), sessie, cijfers(cijfer, tekst)));
    }

    private Evaluatiebeeld beeld(String gebruiker) {
        return inTransactie(e -> evaluaties(gebruiker).beeld(zaal.van(gebruiker), sessie).orElseThrow());
    }

    private Evaluatieuitslag uitslag() {
        return inTransactie(e -> evaluaties("re").beeld(re, sessie).orElseThrow().uitslag());
    }

    private List<String> taken(String gebruiker) {
        return inTransactie(e -> zaal.als(gebruiker, Sessietaken.class).taken(zaal.gemachtigde(gebruiker), LocalDate.of(2024, 11, 26)).stream()
                .map(t -> t.sleutel() + " " + t.pad() + " " + t.termijn()).toList());
    }

    private void geweigerd(Reden reden, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
        em.clear();
    }
}
