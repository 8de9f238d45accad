package nl.onderwijsregio.besluit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Portaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GelijktijdigStemmenTest extends Databanktest {
    private Zaal zaal;
    private long ronde;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(6, 1, 1));
        doen(() -> zaal.mandaat("collega", Portaal.BESTUUR, zaal.partij("Bestuur 2"), null, Functie.STEMMEN));
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0,
                List.of(Stemfixture.regel(Kamer.BESTUREN, 1, Drempel.GEWONE_MEERDERHEID), Stemfixture.regel(Kamer.OPLEIDERS, 1, Drempel.CONSENSUS),
                        Stemfixture.regel(Kamer.BEROEPSGROEP, 1, Drempel.CONSENSUS)), 3, 42, "Stuurgroep"));
        ronde = inTransactie(e -> zaal.als("projectleider", Stemleiding.class)
                .terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, Zaal.SLUITING));
    }

    @Test
    void van_twee_mensen_van_een_partij_tegelijk_telt_een_stem_en_de_ander_hoort_wie() throws Exception {
        List<Object> uitkomsten = tegelijk(List.of("bestuur2", "collega"));
        assertThat(uitkomsten).filteredOn(u -> u instanceof Stembewijs).hasSize(1);
        assertThat(uitkomsten).filteredOn(u -> u instanceof Weigering).singleElement().satisfies(u -> {
            assertThat(((Weigering) u).reden()).isEqualTo(BesluitReden.AL_GESTEMD);
            assertThat(((Weigering) u).waarden().get("wie")).isIn("bestuur2", "collega");
        });
        assertThat(aantal("select count(s) from Stem s")).isEqualTo(1);
    }

    @Test
    void alle_partijen_tegelijk_en_elke_stem_telt() throws Exception {
        List<String> allen = List.of("bestuur1", "bestuur2", "bestuur3", "bestuur4", "bestuur5", "bestuur6", "opleider1", "beroepsgroep1");
        assertThat(tegelijk(allen)).hasOnlyElementsOfType(Stembewijs.class);
        zaal.klok.op(Zaal.SLUITING);
        Uitslag uitslag = inTransactie(e -> zaal.als("bestuur1", Stemrondes.class).beeld(zaal.van("bestuur1"), ronde)).uitslag();
        assertThat(uitslag.kamers()).extracting(Kameruitslag::voor).containsExactly(6, 1, 1);
    }

    /** A vote that was cast in time but not committed yet is in the count: counting waits for it. */
    @Test
    void tellen_wacht_op_een_stem_die_op_tijd_was() throws Exception {
        EntityManager stemmer = databank.entityManager();
        try (ExecutorService teller = Executors.newSingleThreadExecutor()) {
            stemmer.getTransaction().begin();
            Zaal bij = zaal.via(stemmer);
            bij.als("bestuur3", Stemmen.class).stemUitbrengen(bij.van("bestuur3"), ronde, new Stemopgave(Keuze.VOOR, null, null), 0);
            stemmer.flush();
            CountDownLatch begonnen = new CountDownLatch(1);
            Future<Uitslag> telling = teller.submit(() -> {
                begonnen.countDown();
                return tellen();
            });
            assertThat(begonnen.await(20, TimeUnit.SECONDS)).isTrue();
            stemmer.getTransaction().commit();
            assertThat(telling.get(20, TimeUnit.SECONDS).kamers().getFirst().voor()).isEqualTo(1);
        } finally {
            stemmer.close();
        }
    }

    @Test
    void twee_tellers_tegelijk_leggen_een_uitslag_vast() throws Exception {
        zaal.klok.op(Zaal.SLUITING);
        try (ExecutorService draden = Executors.newFixedThreadPool(2)) {
            List<Future<Uitslag>> beide = List.of(draden.submit(this::tellen), draden.submit(this::tellen));
            assertThat(beide.get(0).get(20, TimeUnit.SECONDS)).isEqualTo(beide.get(1).get(20, TimeUnit.SECONDS));
        }
        assertThat(aantal("select count(l) from Logregel l where l.handeling = 'stemming tellen'")).isEqualTo(1);
    }

    private Uitslag tellen() {
        try (EntityManager eigen = databank.entityManager()) {
            Zaal bij = zaal.via(eigen);
            bij.klok.op(Zaal.SLUITING);
            eigen.getTransaction().begin();
            bij.als("bestuur1", Stemtelling.class).tellen(ronde);
            eigen.getTransaction().commit();
            return eigen.find(Stemronde.class, ronde).uitslag().orElseThrow();
        }
    }

    private List<Object> tegelijk(List<String> gebruikers) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Object> uitkomsten = new ArrayList<>();
        try (ExecutorService draden = Executors.newFixedThreadPool(gebruikers.size())) {
            List<Future<Object>> toekomst = gebruikers.stream().map(g -> draden.submit(() -> stemmen(g, start))).toList();
            start.countDown();
            for (Future<Object> f : toekomst) {
                uitkomsten.add(f.get(30, TimeUnit.SECONDS));
            }
        }
        return uitkomsten;
    }

    private Object stemmen(String gebruiker, CountDownLatch start) throws InterruptedException {
        try (EntityManager eigen = databank.entityManager()) {
            Zaal bij = zaal.via(eigen);
            start.await();
            eigen.getTransaction().begin();
            try {
                Stembewijs bewijs = bij.als(gebruiker, Stemmen.class).stemUitbrengen(bij.van(gebruiker), ronde, new Stemopgave(Keuze.VOOR, null, null), 0);
                eigen.getTransaction().commit();
                return bewijs;
            } catch (Weigering w) {
                eigen.getTransaction().rollback();
                return w;
            }
        }
    }

    private long aantal(String vraag) {
        return em.createQuery(vraag, Long.class).getSingleResult();
    }
}
