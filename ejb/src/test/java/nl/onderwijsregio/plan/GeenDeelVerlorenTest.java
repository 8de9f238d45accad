package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
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
 * Random writers at the same items of lists at the same time, against a simple model: an item is a row of states, each made on top of the one
 * before it. No change that was called saved disappears, and none is saved over one its writer had not seen.
 */
class GeenDeelVerlorenTest {
    private static final int ITEMS = 3;
    private static final int SCHRIJVERS = 6;

    private final ConcurrentLinkedQueue<Gelukt> gelukt = new ConcurrentLinkedQueue<>();
    private final AtomicInteger botsingen = new AtomicInteger();
    private Planstand stand;

    private record Gelukt(int nummer, int basis, int versie, String naam) {}

    @BeforeEach
    void beginnen() {
        Databank.H2.leegmaken();
        stand = inTransactie(Planstand::new);
        inTransactie(e -> {
            stand.maken(e, Plannen.class).beginnen(stand.projectleider);
            IntStream.rangeClosed(1, ITEMS).forEach(n -> stand.maken(e, Plandelen.class).deelToevoegen(stand.adviseur, vraagstuk("begin " + n)));
            return null;
        });
    }

    @Test
    void geen_wijziging_gaat_verloren_bij_600_willekeurige_bewaringen_door_elkaar() throws Exception {
        schrijven(600);
    }

    @Test
    @Tag("lang")
    void geen_wijziging_gaat_verloren_bij_10000_willekeurige_bewaringen_door_elkaar() throws Exception {
        schrijven(10_000);
    }

    private void schrijven(int aantal) throws Exception {
        try (ExecutorService samen = Executors.newFixedThreadPool(SCHRIJVERS)) {
            List<Callable<Void>> werk = new ArrayList<>();
            IntStream.range(0, SCHRIJVERS).forEach(i -> werk.add(() -> schrijver(i, aantal / SCHRIJVERS)));
            for (var klaar : samen.invokeAll(werk)) {
                klaar.get();
            }
        }
        assertThat(botsingen.get()).as("the run is about something").isPositive();
        List<Deelitem<Vraagstukopgave>> nu = inTransactie(e -> stand.maken(e, Plandelen.class).delen(stand.adviseur)).vraagstukken();
        nu.forEach(this::controleren);
    }

    private Void schrijver(int nummer, int beurten) {
        Random toeval = new Random(nummer);
        Map<Integer, Integer> gezien = new ConcurrentHashMap<>();
        MandaatId ik = nummer % 2 == 0 ? stand.adviseur : stand.projectleider;
        for (int beurt = 0; beurt < beurten; beurt++) {
            int item = 1 + toeval.nextInt(ITEMS);
            int basis = gezien.getOrDefault(item, 0);
            Vraagstukopgave opgave = vraagstuk("schrijver " + nummer + " beurt " + beurt);
            switch (inTransactie(e -> stand.maken(e, Plandelen.class).deelWijzigen(ik, item, basis, opgave))) {
                case Deelbewaring.Bewaard<Vraagstukopgave> bewaard -> {
                    gelukt.add(new Gelukt(item, basis, bewaard.versie(), opgave.naam()));
                    gezien.put(item, bewaard.versie());
                }
                case Deelbewaring.Botsing<Vraagstukopgave> botsing -> {
                    botsingen.incrementAndGet();
                    gezien.put(item, toeval.nextBoolean() ? botsing.versie() : basis);
                }
            }
        }
        return null;
    }

    /** What was called saved forms one row without gaps, each on top of the one before, and the last one stands. */
    private void controleren(Deelitem<Vraagstukopgave> nu) {
        List<Gelukt> rij = gelukt.stream().filter(g -> g.nummer() == nu.nummer()).sorted((a, b) -> Integer.compare(a.versie(), b.versie())).toList();
        assertThat(rij).extracting(Gelukt::versie).containsExactlyElementsOf(IntStream.rangeClosed(1, rij.size()).boxed().toList());
        assertThat(rij).allSatisfy(g -> assertThat(g.basis()).isEqualTo(g.versie() - 1));
        assertThat(nu.versie()).isEqualTo(rij.size());
        assertThat(nu.inhoud().naam()).isEqualTo(rij.getLast().naam());
    }

    private static Vraagstukopgave vraagstuk(String naam) {
        return new Vraagstukopgave(naam, Doelgroep.BEIDE, "");
    }

    private static <T> T inTransactie(Function<EntityManager, T> werk) {
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
