package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Bewaring.Bewaard;
import nl.onderwijsregio.plan.Bewaring.Botsing;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanSchrijvenTest extends Databanktest {
    private Planstand stand;
    private Plannen plannen;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        plannen = stand.maken(em, Plannen.class);
        doen(() -> plannen.beginnen(stand.projectleider));
    }

    @Test
    void twee_schrijvers_in_een_onderdeel_overschrijven_elkaar_nooit_en_beide_teksten_blijven_bewaard() {
        assertThat(bewaren(stand.adviseur, "a", 0, "<p>Tekst van de adviseur</p>")).isInstanceOf(Bewaard.class);
        Bewaring tweede = bewaren(stand.projectleider, "a", 0, "<p>Tekst van de projectleider</p>");
        assertThat(tweede).isInstanceOfSatisfying(Botsing.class, b -> {
            assertThat(b.tekst()).isEqualTo("<p>Tekst van de adviseur</p>");
            assertThat(b.eigenTekst()).isEqualTo("<p>Tekst van de projectleider</p>");
            assertThat(b.gebruiker()).isEqualTo("adviseur");
            assertThat(b.namens()).isEqualTo("Stichting Zuidrand");
            assertThat(b.versie()).isEqualTo(1);
        });
        assertThat(tekst("a")).isEqualTo("<p>Tekst van de adviseur</p>");
        assertThat(standen()).containsExactly("BEWAARD 1 <p>Tekst van de adviseur</p>", "BOTSING 0 <p>Tekst van de projectleider</p>");
    }

    @Test
    void wie_de_andere_tekst_heeft_gezien_bewaart_zijn_keuze_en_de_andere_tekst_blijft_in_de_standen() {
        bewaren(stand.adviseur, "a", 0, "<p>een</p>");
        Botsing botsing = (Botsing) bewaren(stand.projectleider, "a", 0, "<p>twee</p>");
        assertThat(bewaren(stand.projectleider, "a", botsing.versie(), "<p>twee</p>")).isInstanceOf(Bewaard.class);
        assertThat(tekst("a")).isEqualTo("<p>twee</p>");
        assertThat(standen()).contains("BEWAARD 1 <p>een</p>", "BEWAARD 2 <p>twee</p>");
    }

    @Test
    void dezelfde_botsing_nog_eens_aanbieden_bewaart_de_tekst_niet_dubbel() {
        bewaren(stand.adviseur, "a", 0, "<p>een</p>");
        bewaren(stand.projectleider, "a", 0, "<p>twee</p>");
        bewaren(stand.projectleider, "a", 0, "<p>twee</p>");
        assertThat(standen()).hasSize(2);
    }

    @Test
    void dezelfde_tekst_nog_eens_bewaren_maakt_geen_nieuwe_stand_en_botst_niet() {
        bewaren(stand.adviseur, "a", 0, "<p>een</p>");
        assertThat(bewaren(stand.projectleider, "a", 0, "<p>een</p>")).isInstanceOfSatisfying(Bewaard.class, b -> assertThat(b.versie()).isEqualTo(1));
        assertThat(standen()).hasSize(1);
    }

    @Test
    void twee_mensen_in_verschillende_onderdelen_hebben_geen_botsing() {
        assertThat(bewaren(stand.adviseur, "a", 0, "<p>een</p>")).isInstanceOf(Bewaard.class);
        assertThat(bewaren(stand.projectleider, "g", 0, "<p>twee</p>")).isInstanceOf(Bewaard.class);
    }

    @Test
    void twee_mensen_die_op_hetzelfde_ogenblik_bewaren_krijgen_een_ja_en_een_botsing() throws Exception {
        CyclicBarrier tegelijk = new CyclicBarrier(2);
        try (ExecutorService twee = Executors.newFixedThreadPool(2)) {
            List<Future<Bewaring>> uitkomsten = twee.invokeAll(List.of(tegelijk(tegelijk, stand.adviseur, "<p>een</p>"), tegelijk(tegelijk, stand.projectleider, "<p>twee</p>")));
            List<Bewaring> beide = List.of(uitkomsten.get(0).get(), uitkomsten.get(1).get());
            assertThat(beide).hasAtLeastOneElementOfType(Bewaard.class).hasAtLeastOneElementOfType(Botsing.class);
        }
        assertThat(standen()).hasSize(2);
    }

    private Callable<Bewaring> tegelijk(CyclicBarrier samen, MandaatId wie, String tekst) {
        return () -> {
            EntityManager eigen = databank.entityManager();
            try {
                Plannen grens = stand.maken(eigen, Plannen.class);
                samen.await();
                eigen.getTransaction().begin();
                Bewaring uitkomst = grens.bewaren(wie, "a", 0, tekst);
                eigen.getTransaction().commit();
                return uitkomst;
            } finally {
                if (eigen.getTransaction().isActive()) {
                    eigen.getTransaction().rollback();
                }
                eigen.close();
            }
        };
    }

    @Test
    void een_onderdeel_dat_de_regeling_niet_kent_wordt_geweigerd() {
        geweigerd(PlanReden.ONDERDEEL_NIET_VAN_TOEPASSING, () -> bewaren(stand.adviseur, "z", 0, "<p>x</p>"));
    }

    @Test
    void wie_geen_schrijver_is_leest_maar_bewaart_niet() {
        assertThat(plannen.onderdeel(stand.opleider, "a").schrijfbaar()).isFalse();
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> bewaren(stand.opleider, "a", 0, "<p>x</p>"));
    }

    @Test
    void een_projectleider_van_een_andere_regio_ziet_dit_plan_niet() {
        assertThat(plannen.overzicht(stand.vreemd)).isEmpty();
        geweigerd(PartijReden.GEEN_TOEGANG, () -> plannen.overzicht(stand.re));
        geweigerd(PlanReden.PLAN_NIET_BEGONNEN, () -> bewaren(stand.vreemd, "a", 0, "<p>x</p>"));
    }

    @Test
    void klaar_volgt_de_keuze_en_niet_de_hoeveelheid_tekst() {
        bewaren(stand.adviseur, "a", 0, "<p>Een heel verhaal</p>");
        assertThat(woord("a")).isEqualTo(Onderdeelwoord.BEZIG);
        doen(() -> plannen.klaarZetten(stand.adviseur, "a", true));
        assertThat(woord("a")).isEqualTo(Onderdeelwoord.KLAAR);
        doen(() -> plannen.klaarZetten(stand.adviseur, "c", true));
        assertThat(woord("c")).as("klaar without a word").isEqualTo(Onderdeelwoord.PROBLEEM);
    }

    @Test
    void onderdelen_zijn_die_van_de_eigen_tekst_van_de_regeling_met_de_reden_waarom_ze_wel_of_niet_gelden() {
        Planbeeld beeld = inTransactie(e -> plannen.overzicht(stand.projectleider)).orElseThrow();
        assertThat(beeld.onderdelen()).extracting(Onderdeelregel::letter)
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p");
        assertThat(beeld.onderdeel("i").orElseThrow().vanToepassing()).isFalse();
        assertThat(beeld.onderdeel("i").orElseThrow().reden()).contains("sector po");
        assertThat(beeld.onderdeel("d").orElseThrow().woord()).isEqualTo(Onderdeelwoord.KAN_NOG_NIET);
        doen(() -> plannen.kenmerkBeantwoorden(stand.projectleider, beeld.onderdeel("d").orElseThrow().kenmerk(), true));
        Onderdeelregel d = inTransactie(e -> plannen.overzicht(stand.projectleider)).orElseThrow().onderdeel("d").orElseThrow();
        assertThat(d.vanToepassing()).isTrue();
        assertThat(d.woord()).isEqualTo(Onderdeelwoord.NOG_NIET_BEGONNEN);
    }

    @Test
    void het_overzicht_stelt_evenveel_vragen_hoe_vol_het_plan_ook_is() {
        long leeg = vragen(() -> plannen.overzicht(stand.projectleider));
        for (String letter : List.of("a", "b", "c", "g", "h", "k")) {
            bewaren(stand.adviseur, letter, 0, "<p>tekst</p>");
        }
        long vol = vragen(() -> plannen.overzicht(stand.projectleider));
        assertThat(vol).isEqualTo(leeg).isLessThan(20);
    }

    private long vragen(Supplier<?> werk) {
        var tellingen = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        return inTransactie(e -> {
            long voor = tellingen.getPrepareStatementCount();
            werk.get();
            return tellingen.getPrepareStatementCount() - voor;
        });
    }

    private Bewaring bewaren(MandaatId wie, String letter, int basis, String tekst) {
        return inTransactie(e -> plannen.bewaren(wie, letter, basis, tekst));
    }

    private String tekst(String letter) {
        return inTransactie(e -> plannen.onderdeel(stand.projectleider, letter)).tekst();
    }

    private Onderdeelwoord woord(String letter) {
        return inTransactie(e -> plannen.overzicht(stand.projectleider)).orElseThrow().onderdeel(letter).orElseThrow().woord();
    }

    private List<String> standen() {
        return inTransactie(e -> e.createQuery("select concat(cast(s.soort as string), ' ', cast(s.versie as string), ' ', s.tekst) from Onderdeelstand s order by s.id",
                String.class).getResultList());
    }

    private static void geweigerd(Reden reden, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
