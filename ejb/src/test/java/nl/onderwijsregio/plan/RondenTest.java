package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.regeling.Plandeel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RondenTest extends Databanktest {
    private static final Werkstuk NIEUW = Werkstuk.van("ldnor-2026-2029");
    private Planstand stand;
    private Plannen plannen;
    private Ronden ronden;
    private MandaatId nieuw;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        plannen = stand.maken(em, Plannen.class);
        ronden = stand.maken(em, Ronden.class);
        nieuw = stand.projectleider.voor(NIEUW);
        doen(() -> plannen.beginnen(stand.projectleider));
    }

    @Test
    void een_regio_schrijft_voor_twee_regelingen_naast_elkaar_en_ze_raken_elkaar_niet() {
        doen(() -> plannen.beginnen(nieuw));
        doen(() -> plannen.bewaren(nieuw, "a", 0, "<p>Voor 2026</p>"));
        doen(() -> plannen.bewaren(stand.projectleider, "a", 0, "<p>Voor 2025</p>"));
        assertThat(tekst(nieuw)).contains("Voor 2026").doesNotContain("2025");
        assertThat(tekst(stand.projectleider)).contains("Voor 2025").doesNotContain("2026");
        Planbeeld beeld = beeld(nieuw);
        assertThat(beeld.titel()).isEqualTo("Activiteitenplan 2026-2029");
        assertThat(beeld.regelversie()).isEqualTo("2026-09-03");
        assertThat(beeld.onderdelen()).extracting(Onderdeelregel::letter).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(beeld(stand.projectleider).titel()).isEqualTo("Plan van aanpak 2025");
        assertThat(beeld(stand.projectleider).planId()).isNotEqualTo(beeld.planId());
    }

    @Test
    void de_activiteiten_van_2026_staan_bij_onderdeel_c_en_lopen_over_vier_jaar() {
        doen(() -> plannen.beginnen(nieuw));
        Activiteiten activiteiten = stand.maken(em, Activiteiten.class);
        doen(() -> activiteiten.activiteitToevoegen(nieuw, opgave(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31))));
        geweigerd(PlanReden.BUITEN_PERIODE, () -> doen(() -> activiteiten.activiteitToevoegen(nieuw, opgave(LocalDate.of(2025, 12, 31), LocalDate.of(2029, 12, 31)))));
        geweigerd(PlanReden.BUITEN_PERIODE, () -> doen(() -> activiteiten.activiteitToevoegen(nieuw, opgave(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1)))));
        Planbeeld beeld = beeld(nieuw);
        assertThat(beeld.onderdeel("c").orElseThrow().problemen()).isNotEmpty().allMatch(p -> p.letter().equals("c"));
        assertThat(beeld.onderdeel("b").orElseThrow().problemen()).extracting(Planprobleem::deel).doesNotContainNull();
    }

    private static Activiteitopgave opgave(LocalDate van, LocalDate tot) {
        return new Activiteitopgave(Activiteitfunctie.WERVEN, "Werving", "", "", null, van, tot, new BigDecimal("100"), "uren");
    }

    @Test
    void een_ronde_die_voorbij_is_begint_niemand_meer_en_een_die_komt_wel() {
        MandaatId vorig = stand.projectleider.voor(Werkstuk.van("onderwijsregio-2024"));
        geweigerd(PlanReden.RONDE_VOORBIJ, () -> doen(() -> plannen.beginnen(vorig)));
        assertThat(ronde("onderwijsregio-2024").stand()).isEqualTo(Rondestand.VOORBIJ);
        stand.klok.zetten("2023-10-31T16:00:00");
        assertThat(ronde("onderwijsregio-2024").stand()).isEqualTo(Rondestand.OPEN);
        stand.klok.zetten("2023-10-31T16:00:01");
        assertThat(ronde("onderwijsregio-2024").stand()).isEqualTo(Rondestand.VOORBIJ);
        stand.klok.zetten("2023-10-02T08:59:59");
        assertThat(ronde("onderwijsregio-2024").stand()).isEqualTo(Rondestand.KOMT);
        doen(() -> plannen.beginnen(vorig));
        assertThat(beeld(vorig).titel()).isEqualTo("Plan van aanpak 2024");
        assertThat(beeld(vorig).onderdelen()).hasSize(11);
    }

    @Test
    void de_voorlopers_schrijven_een_beknopt_plan_zonder_begroting() {
        MandaatId voorloper = stand.projectleider.voor(Werkstuk.van("voorlopers-2023"));
        stand.klok.zetten("2023-09-10T12:00:00");
        doen(() -> plannen.beginnen(voorloper));
        assertThat(beeld(voorloper).titel()).isEqualTo("Beknopt plan 2023");
        assertThat(beeld(voorloper).onderdelen()).extracting(Onderdeelregel::letter).containsExactly("a", "b", "c");
        assertThat(beeld(voorloper).activiteitenletter()).isNull();
        assertThat(beeld(voorloper).onderdelen()).allSatisfy(o -> assertThat(o.problemen()).isEmpty());
    }

    @Test
    void wie_geen_activiteiten_hoeft_te_noemen_voegt_er_ook_geen_toe() {
        Activiteiten activiteiten = stand.maken(em, Activiteiten.class);
        MandaatId afspraken = nieuw.voor(NIEUW.met(Documentsoort.AMBITIEAFSPRAKEN));
        doen(() -> plannen.beginnen(afspraken));
        geweigerd(PlanReden.DEEL_NIET_GEVRAAGD, () -> doen(() -> activiteiten.activiteitToevoegen(afspraken, opgave(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))));
        MandaatId voorloper = stand.projectleider.voor(Werkstuk.van("voorlopers-2023"));
        stand.klok.zetten("2023-09-10T12:00:00");
        doen(() -> plannen.beginnen(voorloper));
        geweigerd(PlanReden.DEEL_NIET_GEVRAAGD, () -> doen(() -> activiteiten.activiteitToevoegen(voorloper, opgave(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 12, 31)))));
    }

    @Test
    void de_lijst_noemt_elk_document_van_elke_regeling_en_waarom_iets_hier_niet_kan() {
        doen(() -> plannen.beginnen(nieuw));
        List<Ronde> lijst = inTransactie(e -> ronden.lijst(stand.projectleider, null));
        assertThat(lijst).extracting(r -> r.werkstuk().toString()).startsWith("ldnor-2026-2029", "ldnor-2026-2029.samenwerkingsovereenkomst",
                "ldnor-2026-2029.ambitieafspraken").contains("ldnor-2025", "onderwijsregio-2024", "voorlopers-2023", "rap-2024", "aansluiting-2025");
        assertThat(ronde("ldnor-2026-2029")).satisfies(r -> assertThat(r.isBegonnen() && r.stand() == Rondestand.KOMT).isTrue());
        assertThat(ronde("rap-2024")).satisfies(r -> assertThat(r.isTeOpenen()).isFalse()).extracting(Ronde::aanvrager).isEqualTo("een RAP-regio");
        assertThat(ronde("aansluiting-2025")).satisfies(r -> assertThat(r.stand()).isEqualTo(Rondestand.NIET_HIER)).extracting(Ronde::opent).isNull();
    }

    @Test
    void een_afspraak_heeft_eigen_onderdelen_en_een_eigen_inhoud_zonder_wat_de_aanvraag_vraagt() {
        MandaatId afspraken = nieuw.voor(NIEUW.met(Documentsoort.AMBITIEAFSPRAKEN));
        doen(() -> plannen.beginnen(afspraken));
        doen(() -> plannen.bewaren(afspraken, "b", 0, "<p>Van 12 naar 8 procent</p>"));
        Versies versies = stand.maken(em, Versies.class);
        int nummer = inTransactie(e -> versies.versieBewaren(afspraken, "eerste"));
        PlanInhoud inhoud = inTransactie(e -> versies.inhoud(afspraken, nummer));
        assertThat(inhoud.documentsoort()).isEqualTo(Documentsoort.AMBITIEAFSPRAKEN);
        assertThat(inhoud.onderdelen()).containsOnlyKeys("b");
        assertThat(inhoud.gemeenten()).isEmpty();
        assertThat(inTransactie(e -> versies.vorm(afspraken, nummer)).onderdelen()).extracting(Planvorm.Vormonderdeel::titel).contains("Uitstroom van leraren");
        assertThat(beeld(afspraken).delen()).extracting(d -> d.deel().soort()).containsExactly(Plandeel.Soort.DOELEN);
        geweigerd(PlanReden.ONDERDEEL_NIET_VAN_TOEPASSING, () -> doen(() -> plannen.bewaren(afspraken, "e", 0, "<p>x</p>")));
        boolean ookHetPlan = inTransactie(e -> plannen.overzicht(nieuw).isPresent());
        assertThat(ookHetPlan).isFalse();
    }

    @Test
    void een_vastgelegd_plan_van_aanpak_noemt_geen_document_en_houdt_zijn_vingerafdruk() {
        Versies versies = stand.maken(em, Versies.class);
        int nummer = inTransactie(e -> versies.versieBewaren(stand.projectleider, ""));
        String inhoud = inTransactie(e -> em.createQuery("select v.inhoud from PlanVersie v where v.nummer = :n", String.class).setParameter("n", nummer).getSingleResult());
        assertThat(inhoud).doesNotContain("document").contains("\"regeling\":\"ldnor-2025\"");
        assertThat(PlanInhoud.lezen(inhoud).canoniek()).isEqualTo(inhoud);
    }

    @Test
    void een_stemming_over_een_afspraak_houdt_de_samenstelling_van_die_ronde_vast_zoals_een_over_het_plan() {
        Planslot slot = stand.maken(em, Planslot.class);
        Planversies bevriezer = stand.maken(em, Planversies.class);
        MandaatId afspraken = nieuw.voor(NIEUW.met(Documentsoort.AMBITIEAFSPRAKEN));
        doen(() -> plannen.beginnen(nieuw));
        doen(() -> plannen.beginnen(afspraken));
        long stuk = beeld(afspraken).planId();
        assertThat(slot.slot(stand.regio, NIEUW.regeling())).isEmpty();
        doen(() -> bevriezer.terStemmingBrengen(stuk, stand.wie(stand.projectleider)));
        assertThat(slot.slot(stand.regio, NIEUW.regeling())).contains(PlanReden.BEVROREN);
        Optional<Reden> vast = inTransactie(e -> slot.slotVasthouden(stand.regio, NIEUW.regeling()));
        assertThat(vast).contains(PlanReden.BEVROREN);
        assertThat(slot.slot(stand.regio, "ldnor-2025")).as("another round").isEmpty();
        geweigerd(PlanReden.BEVROREN, () -> doen(() -> plannen.bewaren(afspraken, "b", 0, "<p>toch nog iets</p>")));
        doen(() -> plannen.bewaren(nieuw, "a", 0, "<p>het plan zelf wel</p>"));
        doen(() -> bevriezer.stemmingBeeindigen(stuk));
        assertThat(slot.slot(stand.regio, NIEUW.regeling())).isEmpty();
        Optional<Reden> los = inTransactie(e -> slot.slotVasthouden(stand.regio, NIEUW.regeling()));
        assertThat(los).isEmpty();
    }

    private Ronde ronde(String werkstuk) {
        return inTransactie(e -> ronden.lijst(stand.projectleider, null)).stream().filter(r -> r.werkstuk().toString().equals(werkstuk)).findFirst().orElseThrow();
    }

    private Planbeeld beeld(MandaatId mandaat) {
        return inTransactie(e -> plannen.overzicht(mandaat)).orElseThrow();
    }

    private String tekst(MandaatId mandaat) {
        return inTransactie(e -> plannen.onderdeel(mandaat, "a")).tekst();
    }

    private void geweigerd(Reden reden, ThrowingCallable handeling) {
        assertThatThrownBy(handeling).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
