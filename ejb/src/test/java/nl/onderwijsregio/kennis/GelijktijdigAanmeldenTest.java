package nl.onderwijsregio.kennis;

import static nl.onderwijsregio.kennis.Sessiefixture.aanmelding;
import static nl.onderwijsregio.kennis.Sessiefixture.opgave;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many people at once, each on a connection and in a transaction of their own. */
class GelijktijdigAanmeldenTest extends Databanktest {
    private static final int MENSEN = 24;

    private Zaal zaal;
    private long sessie;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(2, 1, 1));
        MandaatId re = inTransactie(e -> {
            IntStream.range(0, MENSEN).forEach(i -> zaal.mandaat("mens" + i, Portaal.BESTUUR, zaal.partij("Bestuur 1"), null));
            return zaal.mandaat("re", Portaal.RE, zaal.partij("Realisatie-Eenheid"), null);
        });
        sessie = inTransactie(e -> zaal.als("re", Sessiebeheer.class).maken(re, opgave(10, List.of())));
        doen(() -> zaal.als("re", Sessiebeheer.class).publiceren(re, sessie));
    }

    @Test
    void van_mensen_die_tegelijk_komen_krijgen_er_precies_zoveel_een_plek_als_er_zijn() throws Exception {
        List<Object> uitkomsten = tegelijk(IntStream.range(0, MENSEN).mapToObj(i -> aanmelden("mens" + i)).toList());
        assertThat(uitkomsten).filteredOn(u -> u == Aanmeldstand.GEPLAATST).hasSize(10);
        assertThat(uitkomsten).filteredOn(u -> u == Aanmeldstand.WACHTEND).hasSize(MENSEN - 10);
        Deelnemerslijst lijst = lijst();
        assertThat(lijst.actief()).extracting(Aanmelding::volgnummer).doesNotHaveDuplicates();
        assertThat(lijst.actief().subList(0, 10)).as("order kept").extracting(Aanmelding::stand).containsOnly(Aanmeldstand.GEPLAATST);
    }

    @Test
    void wie_twee_keer_tegelijk_klikt_staat_er_een_keer() throws Exception {
        List<Object> uitkomsten = tegelijk(IntStream.range(0, 6).mapToObj(i -> aanmelden("mens0")).toList());
        assertThat(uitkomsten).filteredOn(u -> u == Aanmeldstand.GEPLAATST).hasSize(1);
        assertThat(uitkomsten).filteredOn(u -> u == KennisReden.AL_AANGEMELD).hasSize(5);
        assertThat(lijst().alle()).hasSize(1);
    }

    @Test
    void komen_en_gaan_door_elkaar_laat_nooit_te_veel_mensen_toe_en_niemand_wachten_die_past() throws Exception {
        drukte(20241126, 60);
    }

    /** A thousand acts by the same people: comes and goes, takes and leaves. */
    @Test
    @Tag("lang")
    void duizend_keer_komen_en_gaan() throws Exception {
        drukte(1, 1000);
    }

    private void drukte(long zaad, int acten) throws Exception {
        Random toeval = new Random(zaad);
        List<Consumer<Zaal>> werk = new ArrayList<>();
        for (int i = 0; i < acten; i++) {
            String wie = "mens" + toeval.nextInt(MENSEN);
            werk.add(switch (toeval.nextInt(4)) {
                case 0 -> bij -> bij.als(wie, Aanmelden.class).afmelden(bij.van(wie), sessie);
                case 1 -> bij -> bij.als(wie, Aanmelden.class).aannemen(bij.van(wie), sessie);
                default -> bij -> bij.als(wie, Aanmelden.class).aanmelden(bij.van(wie), sessie, aanmelding(1 + wie.length() % 2));
            });
        }
        List<Object> uitkomsten = tegelijk(werk.stream().map(w -> (Act) bij -> {
            w.accept(bij);
            return "goed";
        }).toList());
        assertThat(uitkomsten).allMatch(u -> u.equals("goed") || u instanceof KennisReden);
        Deelnemerslijst lijst = lijst();
        assertThat(lijst.verdeling().bezetAantal()).isLessThanOrEqualTo(10);
        assertThat(lijst.wachtenden()).noneMatch(a -> lijst.verdeling().past(a.bezetting()));
        assertThat(lijst.alle()).extracting(Aanmelding::gebruiker).doesNotHaveDuplicates();
    }

    private Deelnemerslijst lijst() {
        em.clear();
        KennissessieRepository sessies = zaal.als("re", KennissessieRepository.class);
        return sessies.lijst(sessies.find(sessie).orElseThrow(), java.time.LocalDate.of(2024, 10, 4));
    }

    private interface Act {
        Object doen(Zaal bij);
    }

    private Act aanmelden(String wie) {
        return bij -> bij.als(wie, Aanmelden.class).aanmelden(bij.van(wie), sessie, aanmelding(1));
    }

    private List<Object> tegelijk(List<Act> acten) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Object> uitkomsten = new ArrayList<>();
        try (ExecutorService draden = Executors.newFixedThreadPool(8)) {
            List<Future<Object>> toekomst = acten.stream().map(a -> draden.submit(() -> een(a, start))).toList();
            start.countDown();
            for (Future<Object> f : toekomst) {
                uitkomsten.add(f.get(60, TimeUnit.SECONDS));
            }
        }
        return uitkomsten;
    }

    private Object een(Act act, CountDownLatch start) throws InterruptedException {
        try (EntityManager eigen = databank.entityManager()) {
            Zaal bij = zaal.via(eigen);
            start.await();
            eigen.getTransaction().begin();
            try {
                Object uitkomst = act.doen(bij);
                eigen.getTransaction().commit();
                return uitkomst;
            } catch (Weigering w) {
                eigen.getTransaction().rollback();
                return w.reden();
            }
        }
    }
}
