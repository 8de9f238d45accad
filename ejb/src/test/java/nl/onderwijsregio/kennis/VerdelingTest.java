package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.kennis.Sessiefixture.BEGIN;
import static nl.onderwijsregio.kennis.Sessiefixture.NU;
import static nl.onderwijsregio.kennis.Sessiefixture.aanmelding;
import static nl.onderwijsregio.kennis.Sessiefixture.gepubliceerd;
import static nl.onderwijsregio.kennis.Sessiefixture.opgave;
import static nl.onderwijsregio.kennis.Sessiefixture.wie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import org.junit.jupiter.api.Test;

/** Dividing places: by example, and at random against a small model that counts seats in another way. */
class VerdelingTest {
    private static final Reservering REGIO_1 = new Reservering(1L, null, 3, LocalDate.of(2024, 10, 20));
    private static final Reservering OPLEIDERS = new Reservering(null, Partijsoort.OPLEIDER, 2, null);

    @Test
    void wie_bij_geen_groep_hoort_krijgt_geen_gereserveerde_plaats_en_wie_er_bij_hoort_wel() {
        Deelnemerslijst lijst = lijst(6, List.of(REGIO_1, OPLEIDERS));
        assertThat(lijst.aanmelden(wie("a", Portaal.BESTUUR, 2L), aanmelding(1), NU).stand()).isEqualTo(Aanmeldstand.GEPLAATST);
        assertThat(lijst.aanmelden(wie("b", Portaal.BESTUUR, 2L), aanmelding(1), NU).stand()).isEqualTo(Aanmeldstand.WACHTEND);
        assertThat(lijst.aanmelden(wie("c", Portaal.BESTUUR, 1L), aanmelding(3), NU).stand()).isEqualTo(Aanmeldstand.GEPLAATST);
        assertThat(lijst.aanmelden(wie("d", Portaal.OPLEIDER, 2L), aanmelding(2), NU).stand()).isEqualTo(Aanmeldstand.GEPLAATST);
        assertThat(lijst.verdeling().vrij()).isZero();
    }

    @Test
    void wat_vrij_komt_gaat_naar_de_eerste_in_de_rij_die_past_met_een_aanbod_tot_hoogstens_het_begin() {
        Deelnemerslijst lijst = lijst(2, List.of());
        lijst.aanmelden(wie("a", Portaal.BESTUUR, 2L), aanmelding(1), NU);
        lijst.aanmelden(wie("b", Portaal.BESTUUR, 2L), aanmelding(1), NU);
        lijst.aanmelden(wie("twee", Portaal.BESTUUR, 2L), aanmelding(2), NU);
        lijst.aanmelden(wie("een", Portaal.BESTUUR, 2L), aanmelding(1), NU);
        lijst.afmelden("a", NU);
        assertThat(lijst.aangeboden()).singleElement().satisfies(a -> {
            assertThat(a.gebruiker()).isEqualTo("een");
            assertThat(a.aanbodTot()).isEqualTo(NU.plus(Duration.ofHours(48)));
        });
        Instant laat = BEGIN.minus(Duration.ofHours(1));
        lijst.bijwerken(laat);
        assertThat(lijst.verlopen()).extracting(Aanmelding::gebruiker).containsExactly("een");
        lijst.afmelden("b", laat);
        assertThat(lijst.aangeboden().getLast().gebruiker()).isEqualTo("twee");
        assertThat(lijst.aangeboden().getLast().aanbodTot()).isEqualTo(BEGIN);
    }

    @Test
    void op_de_dag_zelf_komen_gereserveerde_plaatsen_vrij_en_een_seconde_eerder_niet() {
        Deelnemerslijst lijst = lijst(3, List.of(REGIO_1));
        lijst.aanmelden(wie("a", Portaal.BESTUUR, 2L), aanmelding(1), NU);
        Instant dag = LocalDate.of(2024, 10, 20).atStartOfDay(Klok.ZONE).toInstant();
        assertThat(lijst.bijwerken(dag.minusSeconds(1)).aangeboden()).isEmpty();
        assertThat(lijst.bijwerken(dag).aangeboden()).extracting(Aanmelding::gebruiker).containsExactly("a");
    }

    @Test
    void onderdelen_tegelijk_worden_geweigerd_en_een_vol_onderdeel_laat_wachten() {
        Programmadeel een = new Programmadeel(11L, "Een", "", "", BEGIN, BEGIN.plusSeconds(3600), 1);
        Programmadeel ander = new Programmadeel(12L, "Ander", "", "", BEGIN.plusSeconds(3599), BEGIN.plusSeconds(7200), null);
        Programmadeel erna = new Programmadeel(13L, "Erna", "", "", BEGIN.plusSeconds(3600), BEGIN.plusSeconds(7200), null);
        Deelnemerslijst lijst = new Deelnemerslijst(Sessiefixture.metDelen(10, List.of(een, ander, erna)), new ArrayList<>());
        assertThatThrownBy(() -> lijst.aanmelden(wie("a", Portaal.BESTUUR, 2L), new Aanmeldopgave(1, "", Set.of(11L, 12L)), NU))
                .isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(KennisReden.DELEN_OVERLAPPEN));
        assertThat(lijst.aanmelden(wie("a", Portaal.BESTUUR, 2L), new Aanmeldopgave(1, "", Set.of(11L, 13L)), NU).stand()).isEqualTo(Aanmeldstand.GEPLAATST);
        assertThat(lijst.aanmelden(wie("b", Portaal.BESTUUR, 2L), new Aanmeldopgave(1, "", Set.of(11L)), NU).stand()).isEqualTo(Aanmeldstand.WACHTEND);
        assertThat(lijst.aanmelden(wie("c", Portaal.BESTUUR, 2L), new Aanmeldopgave(1, "", Set.of(13L)), NU).stand()).isEqualTo(Aanmeldstand.GEPLAATST);
    }

    @Test
    void wie_bij_twee_groepen_hoort_en_weggaat_zet_de_sessie_niet_vast() {
        Deelnemerslijst lijst = lijst(2, List.of(new Reservering(1L, null, 1, null), new Reservering(null, Partijsoort.OPLEIDER, 1, null)));
        lijst.aanmelden(wie("gewoon", Portaal.BESTUUR, 2L), aanmelding(1), NU);
        lijst.aanmelden(wie("beide", Portaal.OPLEIDER, 1L), aanmelding(1), NU);
        assertThat(lijst.aangeboden()).as("one place of both makes room for another").extracting(Aanmelding::gebruiker).containsExactly("gewoon");
        lijst.aannemen("gewoon", NU);
        lijst.afmelden("beide", NU);
        assertThat(lijst.verdeling().vrij()).isEqualTo(-1);
        lijst.herzien(-1, NU);
        assertThat(lijst.aanmelden(wie("ander", Portaal.BESTUUR, 2L), aanmelding(1), NU).stand()).isEqualTo(Aanmeldstand.WACHTEND);
        assertThat(lijst.aanmelden(wie("opleider", Portaal.OPLEIDER, 2L), aanmelding(1), NU).stand()).isEqualTo(Aanmeldstand.GEPLAATST);
        assertThat(lijst.verdeling().bezetAantal()).isEqualTo(2);
    }

    @Test
    void voor_wie_plekken_gereserveerd_zijn_is_een_sessie_niet_vol() {
        Verdeling verdeling = new Verdeling(3, List.of(REGIO_1), java.util.Map.of(), List.of(new Bezetting(2L, Partijsoort.BESTUUR, 0, Set.of())));
        assertThat(verdeling.vrij()).isZero();
        assertThat(verdeling.vrijVoor(new Bezetting(2L, Partijsoort.BESTUUR, 1, Set.of()))).isZero();
        assertThat(verdeling.vrijVoor(new Bezetting(1L, Partijsoort.BESTUUR, 1, Set.of()))).isEqualTo(3);
    }

    @Test
    void een_delegatie_die_nooit_in_een_onderdeel_past_hoort_dat_meteen() {
        Deelnemerslijst lijst = new Deelnemerslijst(Sessiefixture.metDelen(10, List.of(new Programmadeel(11L, "Een", "", "", BEGIN, BEGIN.plusSeconds(3600), 2))), new ArrayList<>());
        assertThatThrownBy(() -> lijst.aanmelden(wie("a", Portaal.BESTUUR, 2L), new Aanmeldopgave(3, "", Set.of(11L)), NU))
                .isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(KennisReden.AANMELDING_TE_GROOT));
        assertThat(lijst.aanmelden(wie("a", Portaal.BESTUUR, 2L), new Aanmeldopgave(2, "", Set.of(11L)), NU).stand()).isEqualTo(Aanmeldstand.GEPLAATST);
    }

    @Test
    void wie_niet_meer_mag_handelen_wordt_in_de_rij_overgeslagen_en_houdt_zijn_plaats_in_de_rij() {
        Deelnemerslijst eerst = lijst(1, List.of());
        List.of("a", "weg", "c").forEach(g -> eerst.aanmelden(wie(g, Portaal.BESTUUR, 2L), aanmelding(1), NU));
        Deelnemerslijst lijst = new Deelnemerslijst(eerst.sessie(), eerst.alle(), Set.of("weg"));
        lijst.afmelden("a", NU);
        assertThat(lijst.aangeboden()).extracting(Aanmelding::gebruiker).containsExactly("c");
        assertThat(lijst.wachtenden()).extracting(Aanmelding::gebruiker).containsExactly("weg");
    }

    /** Groups that overlap: whatever happens, never too many people, nobody waits who fits, and who has a reserved place gets one while there is room. */
    @Test
    void willekeurige_handelingen_van_mensen_in_twee_groepen_zetten_nooit_iets_vast() {
        for (int zaad = 0; zaad < 300; zaad++) {
            Random toeval = new Random(zaad);
            int capaciteit = 5 + toeval.nextInt(6);
            Deelnemerslijst lijst = lijst(capaciteit, List.of(REGIO_1, OPLEIDERS));
            for (int stap = 0; stap < 60; stap++) {
                String wie = "p" + toeval.nextInt(20);
                int nummer = Integer.parseInt(wie.substring(1));
                int aantal = 1 + toeval.nextInt(2);
                int bezet = lijst.verdeling().bezetAantal();
                if (bezet < capaciteit && lijst.verdeling().bezet().stream().noneMatch(b -> b.hoortBij(OPLEIDERS))) {
                    assertThat(lijst.verdeling().past(new Bezetting(2L, Partijsoort.OPLEIDER, 1, Set.of()))).as("zaad %s stap %s: a place is kept", zaad, stap).isTrue();
                }
                try {
                    switch (toeval.nextInt(4)) {
                        case 0, 1 -> lijst.aanmelden(wie(wie, nummer % 2 == 0 ? Portaal.OPLEIDER : Portaal.BESTUUR, nummer % 3 == 0 ? 1L : 2L), aanmelding(aantal), NU);
                        case 2 -> lijst.afmelden(wie, NU);
                        default -> lijst.aannemen(wie, NU);
                    }
                } catch (Weigering nee) {
                    assertThat(nee.reden()).isIn(KennisReden.AL_AANGEMELD, KennisReden.NIET_AANGEMELD, KennisReden.AANBOD_VERLOPEN);
                }
                assertThat(lijst.verdeling().bezetAantal()).isLessThanOrEqualTo(capaciteit);
                assertThat(lijst.wachtenden()).as("zaad %s stap %s", zaad, stap).noneMatch(a -> lijst.verdeling().past(a.bezetting()));
            }
        }
    }

    @Test
    void willekeurige_handelingen_geven_hetzelfde_als_het_model_dat_stoelen_telt() {
        for (int zaad = 0; zaad < 400; zaad++) {
            new Loop(zaad).lopen(60);
        }
    }

    private static Deelnemerslijst lijst(int capaciteit, List<Reservering> reserveringen) {
        return new Deelnemerslijst(gepubliceerd(opgave(capaciteit, reserveringen)), new ArrayList<>());
    }

    /** One random run of acts on the list and on the model at the same time. */
    private static final class Loop {
        private final Random toeval;
        private final int zaad;
        private final int capaciteit;
        private final Deelnemerslijst lijst;
        private final Stoelenmodel model;
        private Instant nu = NU;

        Loop(int zaad) {
            this.zaad = zaad;
            toeval = new Random(zaad);
            capaciteit = 6 + toeval.nextInt(10);
            lijst = lijst(capaciteit, List.of(REGIO_1, OPLEIDERS));
            model = new Stoelenmodel(capaciteit, REGIO_1.plaatsen(), OPLEIDERS.plaatsen());
        }

        void lopen(int stappen) {
            for (int i = 0; i < stappen && nu.isBefore(BEGIN.minus(Duration.ofDays(1))); i++) {
                nu = nu.plus(Duration.ofHours(toeval.nextInt(9)));
                boolean vrijgegeven = !LocalDate.ofInstant(nu, Klok.ZONE).isBefore(REGIO_1.vrijOp());
                model.tijd(nu, vrijgegeven);
                lijst.bijwerken(nu);
                handelen("p" + toeval.nextInt(25));
                assertThat(beeld()).as("zaad %s stap %s", zaad, i).isEqualTo(model.beeld());
                assertThat(lijst.verdeling().bezetAantal()).isLessThanOrEqualTo(capaciteit);
            }
        }

        private void handelen(String wie) {
            int nummer = Integer.parseInt(wie.substring(1));
            long regio = nummer % 3 == 0 ? 1 : 2;
            Portaal portaal = nummer % 3 == 1 ? Portaal.OPLEIDER : Portaal.BESTUUR;
            int aantal = 1 + toeval.nextInt(3);
            switch (toeval.nextInt(4)) {
                case 0, 1 -> zelfde(() -> lijst.aanmelden(wie(wie, portaal, regio), aanmelding(aantal), nu), () -> model.aanmelden(wie, nummer % 3, aantal));
                case 2 -> zelfde(() -> lijst.afmelden(wie, nu), () -> model.afmelden(wie));
                default -> zelfde(() -> lijst.aannemen(wie, nu), () -> model.aannemen(wie));
            }
        }

        /** Both do it, or both refuse. */
        private void zelfde(Runnable echt, java.util.function.BooleanSupplier bedacht) {
            boolean gelukt = true;
            try {
                echt.run();
            } catch (Weigering w) {
                gelukt = false;
            }
            assertThat(gelukt).as("zaad %s", zaad).isEqualTo(bedacht.getAsBoolean());
        }

        private List<String> beeld() {
            return lijst.actief().stream().map(a -> a.gebruiker() + " " + a.stand() + " " + a.bezetting().aantal()).toList();
        }
    }
}
