package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SamenschrijvenTest extends Databanktest {
    private Planstand stand;
    private Aanwezigheid hier;
    private Aanwezigheid elders;
    private Samenschrijven dezeServer;
    private Samenschrijven andereServer;
    private final List<Schrijfstand> gehoord = new ArrayList<>();

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        doen(() -> stand.maken(em, Plannen.class).beginnen(stand.projectleider));
        hier = stand.maken(em, Aanwezigheid.class);
        elders = stand.maken(em, Aanwezigheid.class);
        dezeServer = stand.maken(em, Samenschrijven.class, hier);
        andereServer = stand.maken(em, Samenschrijven.class, elders);
    }

    private Schrijfstand binnen(Samenschrijven server, MandaatId wie, String letter, String sessie) {
        return inTransactie(e -> server.binnenkomen(wie, letter, sessie, gehoord::add));
    }

    @Test
    void wie_het_eerst_komt_schrijft_en_de_ander_leest_mee_ook_op_een_andere_server() {
        assertThat(binnen(dezeServer, stand.adviseur, "a", "een").isMijn()).isTrue();
        Schrijfstand tweede = binnen(andereServer, stand.projectleider, "a", "twee");
        assertThat(tweede.isMijn()).isFalse();
        assertThat(tweede.penhouder()).contains(new Medeschrijver("een", "adviseur", "Stichting Zuidrand"));
        assertThat(tweede.anderen("projectleider")).containsExactly("adviseur");
        doen(hier::vertellen);
        assertThat(gehoord.getLast()).satisfies(s -> {
            assertThat(s.isMijn()).isTrue();
            assertThat(s.anderen("adviseur")).containsExactly("projectleider");
        });
    }

    @Test
    void een_ander_onderdeel_staat_er_los_van() {
        binnen(dezeServer, stand.adviseur, "a", "een");
        Schrijfstand ander = binnen(dezeServer, stand.projectleider, "c", "twee");
        assertThat(ander.isMijn()).isTrue();
        assertThat(ander.anderen("projectleider")).isEmpty();
    }

    @Test
    void overnemen_geeft_de_pen_en_de_ander_hoort_het_binnen_een_tik() {
        binnen(dezeServer, stand.adviseur, "a", "een");
        binnen(andereServer, stand.projectleider, "a", "twee");
        assertThat(inTransactie(e -> andereServer.overnemen(stand.projectleider, "a", "twee")).isMijn()).isTrue();
        doen(hier::vertellen);
        assertThat(gehoord.getLast().penhouder()).contains(new Medeschrijver("twee", "projectleider", "Stichting Noordpad"));
    }

    @Test
    void twee_tabbladen_van_een_persoon_hebben_een_pen() {
        binnen(dezeServer, stand.adviseur, "a", "een");
        Schrijfstand tweede = binnen(dezeServer, stand.adviseur, "a", "twee");
        assertThat(tweede.isMijn()).isFalse();
        assertThat(tweede.penhouder()).map(Medeschrijver::gebruiker).contains("adviseur");
        assertThat(tweede.anderen("adviseur")).as("no other people").isEmpty();
    }

    @Test
    void wie_vertrekt_of_een_halve_minuut_niets_laat_horen_geeft_de_pen_vrij() {
        binnen(dezeServer, stand.adviseur, "a", "een");
        binnen(dezeServer, stand.projectleider, "a", "twee");
        doen(() -> dezeServer.vertrekken(stand.adviseur, "een"));
        assertThat(inTransactie(e -> dezeServer.melden(stand.projectleider, "a", "twee")).isMijn()).isTrue();
        stand.klok.zetten("2024-10-01T12:00:30");
        assertThat(binnen(dezeServer, stand.adviseur, "a", "drie").isMijn()).as("just within half a minute").isFalse();
        stand.klok.zetten("2024-10-01T12:00:31");
        assertThat(inTransactie(e -> dezeServer.melden(stand.adviseur, "a", "drie")).isMijn()).isTrue();
    }

    @Test
    void twee_die_tegelijk_binnenkomen_krijgen_samen_een_pen() throws Exception {
        CyclicBarrier tegelijk = new CyclicBarrier(2);
        try (ExecutorService twee = Executors.newFixedThreadPool(2)) {
            List<Future<Schrijfstand>> uit = twee.invokeAll(List.of(samen(tegelijk, stand.adviseur, "een"), samen(tegelijk, stand.projectleider, "twee")));
            uit.getFirst().get();
            uit.getLast().get();
        }
        Schrijfstand een = inTransactie(e -> dezeServer.melden(stand.adviseur, "a", "een"));
        Schrijfstand twee = inTransactie(e -> dezeServer.melden(stand.projectleider, "a", "twee"));
        assertThat(List.of(een.isMijn(), twee.isMijn())).containsExactlyInAnyOrder(true, false);
    }

    private Callable<Schrijfstand> samen(CyclicBarrier tegelijk, MandaatId wie, String sessie) {
        return () -> {
            EntityManager eigen = databank.entityManager();
            try {
                Samenschrijven server = stand.maken(eigen, Samenschrijven.class);
                tegelijk.await();
                eigen.getTransaction().begin();
                Schrijfstand uit = server.binnenkomen(wie, "a", sessie, s -> { });
                eigen.getTransaction().commit();
                return uit;
            } finally {
                eigen.close();
            }
        };
    }

    @Test
    void een_nieuwe_tekst_wordt_verteld_en_stilte_niet() {
        binnen(dezeServer, stand.projectleider, "a", "een");
        doen(hier::vertellen);
        int eerst = gehoord.size();
        doen(hier::vertellen);
        assertThat(gehoord).as("nothing changed").hasSize(eerst);
        doen(() -> stand.maken(em, Plannen.class).bewaren(stand.adviseur, "a", 0, "<p>nieuw</p>"));
        doen(hier::vertellen);
        assertThat(gehoord.getLast().versie()).isEqualTo(1);
    }

    @Test
    void wie_al_een_tijd_schrijft_hoort_niet_wat_hij_zelf_bewaarde() {
        binnen(dezeServer, stand.projectleider, "a", "een");
        stand.klok.zetten("2024-10-01T12:00:20");
        doen(() -> dezeServer.melden(stand.projectleider, "a", "een"));
        stand.klok.zetten("2024-10-01T12:00:40");
        doen(hier::vertellen);
        int eerst = gehoord.size();
        doen(() -> stand.maken(em, Plannen.class).bewaren(stand.projectleider, "a", 0, "<p>eigen</p>"));
        doen(hier::vertellen);
        assertThat(gehoord).as("own work").hasSize(eerst);
        doen(() -> stand.maken(em, Plannen.class).bewaren(stand.adviseur, "a", 1, "<p>van een ander</p>"));
        doen(hier::vertellen);
        assertThat(gehoord.getLast().versie()).isEqualTo(2);
    }

    @Test
    void een_tabblad_dat_sluit_luistert_niet_meer_ook_als_de_persoon_niet_meer_mag() {
        binnen(dezeServer, stand.adviseur, "a", "een");
        assertThatThrownBy(() -> doen(() -> dezeServer.vertrekken(stand.opleider, "een"))).isInstanceOf(Weigering.class);
        assertThat(vragen(hier::vertellen)).isZero();
    }

    @Test
    void een_server_vraagt_drie_dingen_voor_alle_tabbladen_samen_en_niets_zonder_tabbladen() {
        assertThat(vragen(hier::vertellen)).isZero();
        for (int i = 0; i < 20; i++) {
            binnen(dezeServer, i % 2 == 0 ? stand.adviseur : stand.projectleider, List.of("a", "c", "g", "k").get(i % 4), "tab" + i);
        }
        assertThat(vragen(hier::vertellen)).isEqualTo(3);
        doen(() -> dezeServer.vertrekken(stand.adviseur, "tab0"));
        assertThat(vragen(hier::vertellen)).isEqualTo(3);
    }

    private long vragen(Runnable werk) {
        var tellingen = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        Supplier<Long> stand = tellingen::getPrepareStatementCount;
        return inTransactie(e -> {
            long voor = stand.get();
            werk.run();
            return stand.get() - voor;
        });
    }

    @Test
    void wie_niet_schrijft_komt_niet_binnen_en_een_ander_zijn_tabblad_gaat_niet_dicht() {
        assertThatThrownBy(() -> binnen(dezeServer, stand.opleider, "a", "een"))
                .isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(PartijReden.FUNCTIE_ONTBREEKT));
        binnen(dezeServer, stand.adviseur, "a", "een");
        doen(() -> dezeServer.vertrekken(stand.projectleider, "een"));
        assertThat(binnen(dezeServer, stand.projectleider, "a", "twee").anderen("projectleider")).containsExactly("adviseur");
    }
}
