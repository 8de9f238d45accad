package nl.onderwijsregio.openbaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Persoonsgegevens;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Aanleiding;
import nl.onderwijsregio.plan.Activiteiten;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.Dekkingregel;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Planversies;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenbaarTest extends Databanktest {
    private Planstand stand;
    private OpenbarePlannen openbaar;
    private Openbaarmaking maken;
    private String sleutel;
    private long planId;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        openbaar = stand.maken(em, OpenbarePlannen.class);
        maken = stand.maken(em, Openbaarmaking.class);
        sleutel = "fictief-" + stand.regio;
        Plannen plannen = stand.maken(em, Plannen.class);
        doen(() -> plannen.beginnen(stand.projectleider));
        planId = inTransactie(e -> plannen.overzicht(stand.projectleider)).orElseThrow().planId();
        doen(() -> plannen.bewaren(stand.adviseur, "a", 0, "<p>Wij leren. Vragen? a.jansen@noordpad.example of 06-12345678.</p>"));
        doen(() -> plannen.bewaren(stand.adviseur, "m", 0, "<p>Projectleider is Anna Jansen, bereikbaar via het loket.</p>"));
        doen(() -> stand.maken(em, Activiteiten.class).activiteitToevoegen(stand.adviseur, new Activiteitopgave(Activiteitfunctie.WERVEN, "Loket", "Meer leraren", "120 gesprekken",
                stand.noordpad.id(), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), new BigDecimal("1000.00"), "Uren van a.jansen@noordpad.example")));
        doen(() -> stand.maken(em, Activiteiten.class).dekkingBewaren(stand.adviseur, List.of(new Dekkingregel("Subsidie", new BigDecimal("1000.00")))));
    }

    @Test
    void een_plan_dat_niet_openbaar_is_bestaat_niet_ook_niet_na_indienen() {
        assertThat(plan(sleutel)).isEmpty();
        indienen();
        assertThat(plan(sleutel)).isEmpty();
        boolean isOpenbaar = inTransactie(e -> !openbaar.titels(sleutel).isEmpty());
        assertThat(isOpenbaar).isFalse();
        assertThat(plan("OR999999")).isEmpty();
        assertThat(plan("fictief-999999")).isEmpty();
    }

    @Test
    void de_penvoerder_maakt_het_ingediende_plan_openbaar_en_een_ander_niet() {
        geweigerd(PlanReden.PLAN_NIET_INGEDIEND, () -> doen(() -> maken.openbaarMaken(stand.projectleider)));
        PlanVersie versie = indienen();
        assertThatThrownBy(() -> doen(() -> maken.openbaarMaken(stand.adviseur))).isInstanceOf(Weigering.class);
        doen(() -> maken.openbaarMaken(stand.projectleider));
        doen(() -> maken.openbaarMaken(stand.projectleider));
        Openbaarstand nu = inTransactie(e -> maken.stand(stand.opleider));
        assertThat(nu).satisfies(s -> assertThat(s.adres()).isEqualTo("/regio/" + sleutel + "/plan"))
                .satisfies(s -> assertThat(s.sinds()).contains(stand.klok.instant()));
        assertThat(plan().vingerafdruk().sha256()).isEqualTo(versie.sha256());
        assertThat(plan().versie()).isEqualTo(versie.nummer());
        geweigerd(PartijReden.GEEN_TOEGANG, () -> doen(() -> maken.openbaarMaken(new nl.onderwijsregio.partij.MandaatId(999_999))));
    }

    @Test
    void in_het_openbare_plan_staan_geen_namen_en_contactgegevens_van_personen() {
        indienen();
        doen(() -> maken.openbaarMaken(stand.projectleider));
        Openbaarplan plan = plan();
        assertThat(plan.toString()).doesNotContain("Jansen", "jansen@", "12345678", "projectleider@").doesNotContain("adviseur");
        assertThat(plan.delen()).filteredOn(d -> d.letter().equals("m")).singleElement().satisfies(d -> assertThat(d.opmaak()).isEmpty());
        assertThat(plan.delen()).filteredOn(d -> d.letter().equals("a")).singleElement().satisfies(d -> assertThat(d.opmaak()).contains("Wij leren", Persoonsgegevens.WEGGELATEN));
        assertThat(plan.activiteiten()).singleElement().satisfies(a -> assertThat(a.eigenaar()).isEqualTo("Stichting Noordpad"));
        assertThat(plan.partijen()).extracting(p -> p.naam()).contains("Stichting Noordpad", "Hogeschool Delta");
    }

    private Openbaarplan plan() {
        return plan(sleutel).orElseThrow();
    }

    private Optional<Openbaarplan> plan(String waar) {
        return inTransactie(e -> openbaar.plan(waar, "ldnor-2025"));
    }

    private PlanVersie indienen() {
        return inTransactie(e -> {
            Planversies versies = stand.maken(em, Planversies.class);
            PlanVanAanpak plan = stand.maken(em, PlanRepository.class).find(planId).orElseThrow();
            PlanVersie versie = versies.bevriezen(plan, Aanleiding.INDIENEN, stand.wie(stand.projectleider));
            versies.indienen(planId, versie, stand.wie(stand.projectleider), Instant.from(stand.klok.instant()));
            return versie;
        });
    }

    private static void geweigerd(Reden reden, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
