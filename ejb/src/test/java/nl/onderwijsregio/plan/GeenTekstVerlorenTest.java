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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderwijsregio.Databank;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.plan.Bewaring.Bewaard;
import nl.onderwijsregio.plan.Bewaring.Botsing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random writers at the same sections at the same time, against a simple model: a section is a row of texts, each made on top of the one
 * before it. Whatever comes in between, no text that was called saved disappears, none is saved over one its writer had not seen, and every
 * text that was offered can be found.
 */
class GeenTekstVerlorenTest {
    private static final List<String> LETTERS = List.of("a", "c", "g");
    private static final int SCHRIJVERS = 6;

    private Planstand stand;

    private record Gelukt(String letter, int basis, int versie, String tekst) {}

    private final Map<Integer, Integer> botsingen = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Gelukt> gelukt = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> aangeboden = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void beginnen() throws Exception {
        Databank.H2.leegmaken();
        stand = inTransactie(Planstand::new);
        inTransactie(e -> {
            stand.maken(e, Plannen.class).beginnen(stand.projectleider);
            return null;
        });
    }

    @Test
    void geen_tekst_gaat_verloren_bij_600_willekeurige_bewaringen_door_elkaar() throws Exception {
        schrijven(600);
    }

    @Test
    @Tag("lang")
    void geen_tekst_gaat_verloren_bij_10000_willekeurige_bewaringen_door_elkaar() throws Exception {
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
        assertThat(aangeboden).hasSize(aantal / SCHRIJVERS * SCHRIJVERS);
        assertThat(botsingen.values().stream().mapToInt(Integer::intValue).sum()).as("the run is about something").isPositive();
        LETTERS.forEach(this::controleren);
        assertThat(bewaardeTeksten()).containsAll(aangeboden);
    }

    /** Sees a section, waits a random while, saves on top of what it saw; at a conflict it sometimes insists and sometimes gives way. */
    private Void schrijver(int nummer, int beurten) throws Exception {
        Random toeval = new Random(nummer);
        Map<String, Integer> gezien = new ConcurrentHashMap<>();
        MandaatId ik = nummer % 2 == 0 ? stand.adviseur : stand.projectleider;
        for (int beurt = 0; beurt < beurten; beurt++) {
            String letter = LETTERS.get(toeval.nextInt(LETTERS.size()));
            if (toeval.nextInt(4) == 0) {
                gezien.put(letter, inTransactie(e -> stand.maken(e, Plannen.class).onderdeel(ik, letter)).versie());
            }
            int basis = gezien.getOrDefault(letter, 0);
            String tekst = "<p>schrijver " + nummer + " beurt " + beurt + "</p>";
            aangeboden.add(tekst);
            switch (inTransactie(e -> stand.maken(e, Plannen.class).bewaren(ik, letter, basis, tekst))) {
                case Bewaard bewaard -> {
                    gelukt.add(new Gelukt(letter, basis, bewaard.versie(), tekst));
                    gezien.put(letter, bewaard.versie());
                }
                case Botsing botsing -> {
                    botsingen.merge(nummer, 1, Integer::sum);
                    gezien.put(letter, toeval.nextBoolean() ? botsing.versie() : basis);
                }
            }
        }
        return null;
    }

    /** The texts that were called saved form one row without gaps, each on top of the one before, and the last one stands. */
    private void controleren(String letter) {
        List<Gelukt> rij = gelukt.stream().filter(g -> g.letter().equals(letter)).sorted((a, b) -> Integer.compare(a.versie(), b.versie())).toList();
        assertThat(rij).extracting(Gelukt::versie).containsExactlyElementsOf(IntStream.rangeClosed(1, rij.size()).boxed().toList());
        assertThat(rij).allSatisfy(g -> assertThat(g.basis()).isEqualTo(g.versie() - 1));
        Onderdeelbeeld nu = inTransactie(e -> stand.maken(e, Plannen.class).onderdeel(stand.adviseur, letter));
        assertThat(nu.tekst()).isEqualTo(rij.getLast().tekst());
        assertThat(nu.versie()).isEqualTo(rij.size());
    }

    private java.util.Set<String> bewaardeTeksten() {
        return inTransactie(e -> e.createQuery("select s.tekst from Onderdeelstand s", String.class).getResultStream().collect(Collectors.toSet()));
    }

    private static <T> T inTransactie(java.util.function.Function<EntityManager, T> werk) {
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
