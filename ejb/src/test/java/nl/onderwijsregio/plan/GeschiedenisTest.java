package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Bewaring.Bewaard;
import nl.onderwijsregio.plan.Bewaring.Botsing;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GeschiedenisTest extends Databanktest {
    private Planstand stand;
    private Plannen plannen;
    private Geschiedenis geschiedenis;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        plannen = stand.maken(em, Plannen.class);
        geschiedenis = stand.maken(em, Geschiedenis.class);
        doen(() -> plannen.beginnen(stand.projectleider));
        doen(() -> plannen.bewaren(stand.adviseur, "a", 0, "<p>een</p>"));
        doen(() -> plannen.bewaren(stand.projectleider, "a", 1, "<p>twee</p>"));
        doen(() -> plannen.bewaren(stand.adviseur, "a", 1, "<p>te laat</p>"));
    }

    private List<Standregel> lijst() {
        return inTransactie(e -> geschiedenis.lijst(stand.opleider, "a", null));
    }

    @Test
    void elke_tekst_staat_er_met_wie_en_wanneer_ook_die_niet_werd_bewaard_omdat_een_ander_eerst_was() {
        assertThat(lijst()).extracting(Standregel::gebruiker).containsExactly("adviseur", "projectleider", "adviseur");
        assertThat(lijst()).extracting(Standregel::bewaard).containsExactly(false, true, true);
        assertThat(lijst().getFirst().namens()).isEqualTo("Stichting Zuidrand");
        List<Standregel> alle = lijst();
        assertThat(geschiedenis.tekst(stand.opleider, "a", alle.getFirst().id())).isEqualTo("<p>te laat</p>");
        assertThat(geschiedenis.lijst(stand.opleider, "a", alle.get(1).id())).extracting(Standregel::versie).containsExactly(1);
    }

    @Test
    void terugzetten_maakt_een_nieuwe_stand_en_niets_verdwijnt() {
        long eerste = lijst().getLast().id();
        Bewaring uit = inTransactie(e -> geschiedenis.terugzetten(stand.adviseur, "a", eerste, 2));
        assertThat(uit).isInstanceOfSatisfying(Bewaard.class, b -> assertThat(b.versie()).isEqualTo(3));
        assertThat(inTransactie(e -> plannen.onderdeel(stand.opleider, "a")).tekst()).isEqualTo("<p>een</p>");
        assertThat(lijst()).hasSize(4);
    }

    @Test
    void terugzetten_schrijft_niet_over_een_tekst_die_intussen_is_bewaard() {
        long eerste = lijst().getLast().id();
        doen(() -> plannen.bewaren(stand.projectleider, "a", 2, "<p>drie</p>"));
        Bewaring uit = inTransactie(e -> geschiedenis.terugzetten(stand.adviseur, "a", eerste, 2));
        assertThat(uit).isInstanceOf(Botsing.class);
        assertThat(inTransactie(e -> plannen.onderdeel(stand.opleider, "a")).tekst()).isEqualTo("<p>drie</p>");
    }

    @Test
    void een_stand_van_een_ander_onderdeel_of_een_ander_plan_bestaat_hier_niet() {
        long eerste = lijst().getLast().id();
        geweigerd(PlanReden.STAND_BESTAAT_NIET, () -> geschiedenis.tekst(stand.opleider, "c", eerste));
        geweigerd(PlanReden.STAND_BESTAAT_NIET, () -> inTransactie(e -> geschiedenis.terugzetten(stand.adviseur, "c", eerste, 0)));
        geweigerd(PlanReden.PLAN_NIET_BEGONNEN, () -> geschiedenis.tekst(stand.vreemd, "a", eerste));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> geschiedenis.lijst(stand.re, "a", null));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> inTransactie(e -> geschiedenis.terugzetten(stand.opleider, "a", eerste, 2)));
    }

    private static void geweigerd(Reden reden, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
