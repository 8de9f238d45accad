package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.onderwijsregio.Databank;
import nl.onderwijsregio.partij.MandaatId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random writers at the same places of a plan at the same time, against a simple model: a place is a row of texts, each made on top of the one
 * before it. Whatever comes in between, no text that was called saved disappears, and none is saved over one its writer had not seen.
 */
abstract class Schrijversproef {
    private static final int SCHRIJVERS = 6;

    final ConcurrentLinkedQueue<String> aangeboden = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Gelukt> gelukt = new ConcurrentLinkedQueue<>();
    private final AtomicInteger botsingen = new AtomicInteger();
    Planstand stand;

    private record Gelukt(String plek, int basis, int versie, String tekst) {}

    /** What became of a save. @param versie the state that stands now */
    record Uitkomst(boolean bewaard, int versie) {}

    /** What stands somewhere. */
    record Stand(int versie, String tekst) {}

    /** Where is written. */
    abstract List<String> plekken();

    /** How this text looks when it is kept. */
    abstract String opmaak(String tekst);

    abstract Uitkomst bewaren(EntityManager e, MandaatId ik, String plek, int basis, String tekst);

    abstract Stand nu(EntityManager e, String plek);

    @BeforeEach
    void plan_beginnen() {
        Databank.H2.leegmaken();
        stand = inTransactie(Planstand::new);
        inTransactie(e -> {
            stand.maken(e, Plannen.class).beginnen(stand.projectleider);
            return null;
        });
    }

    @Test
    void niets_gaat_verloren_bij_600_willekeurige_bewaringen_door_elkaar() throws Exception {
        schrijven(600);
    }

    @Test
    @Tag("lang")
    void niets_gaat_verloren_bij_10000_willekeurige_bewaringen_door_elkaar() throws Exception {
        schrijven(10_000);
    }

    /** Lets all write, then looks at every place. */
    void schrijven(int aantal) throws Exception {
        try (ExecutorService samen = Executors.newFixedThreadPool(SCHRIJVERS)) {
            List<Callable<Void>> werk = new ArrayList<>();
            IntStream.range(0, SCHRIJVERS).forEach(i -> werk.add(() -> schrijver(i, aantal / SCHRIJVERS)));
            for (var klaar : samen.invokeAll(werk)) {
                klaar.get();
            }
        }
        assertThat(aangeboden).hasSize(aantal / SCHRIJVERS * SCHRIJVERS);
        assertThat(botsingen.get()).as("the run is about something").isPositive();
        plekken().forEach(this::controleren);
    }

    /** Sees a place, saves on top of what it saw; at a conflict it sometimes insists and sometimes gives way. */
    private Void schrijver(int nummer, int beurten) {
        Random toeval = new Random(nummer);
        Map<String, Integer> gezien = new HashMap<>();
        MandaatId ik = nummer % 2 == 0 ? stand.adviseur : stand.projectleider;
        for (int beurt = 0; beurt < beurten; beurt++) {
            String plek = plekken().get(toeval.nextInt(plekken().size()));
            if (toeval.nextInt(4) == 0) {
                gezien.put(plek, inTransactie(e -> nu(e, plek)).versie());
            }
            int basis = gezien.getOrDefault(plek, 0);
            String tekst = opmaak("schrijver " + nummer + " beurt " + beurt);
            aangeboden.add(tekst);
            Uitkomst uitkomst = inTransactie(e -> bewaren(e, ik, plek, basis, tekst));
            if (uitkomst.bewaard()) {
                gelukt.add(new Gelukt(plek, basis, uitkomst.versie(), tekst));
                gezien.put(plek, uitkomst.versie());
            } else {
                botsingen.incrementAndGet();
                gezien.put(plek, toeval.nextBoolean() ? uitkomst.versie() : basis);
            }
        }
        return null;
    }

    /** What was called saved forms one row without gaps, each on top of the one before, and the last one stands. */
    private void controleren(String plek) {
        List<Gelukt> rij = gelukt.stream().filter(g -> g.plek().equals(plek)).sorted((a, b) -> Integer.compare(a.versie(), b.versie())).toList();
        assertThat(rij).extracting(Gelukt::versie).containsExactlyElementsOf(IntStream.rangeClosed(1, rij.size()).boxed().toList());
        assertThat(rij).allSatisfy(g -> assertThat(g.basis()).isEqualTo(g.versie() - 1));
        Stand nu = inTransactie(e -> nu(e, plek));
        assertThat(nu).isEqualTo(new Stand(rij.size(), rij.getLast().tekst()));
    }

    static <T> T inTransactie(Function<EntityManager, T> werk) {
        EntityManager eigen = Databank.H2.entityManager();
        try {
            eigen.getTransaction().begin();
            T uitkomst = werk.apply(eigen);
            eigen.getTransaction().commit();
            return uitkomst;
        } finally {
            if (eigen.getTransaction().isActive()) {
                eigen.getTransaction().rollback();
            }
            eigen.close();
        }
    }
}
