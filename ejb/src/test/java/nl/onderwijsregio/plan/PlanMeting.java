package nl.onderwijsregio.plan;

import jakarta.persistence.EntityManager;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.onderwijsregio.Databank;

/**
 * Benchmark of writing a plan, on PostgreSQL, through the boundaries as the container wires them. Twenty people write in one plan of 200 pages with
 * 60 activities, each saving a section of 30,000 characters every two seconds; {@code plan.save-vs-empty} is how long a save takes at the 95th
 * percentile against an (all but) empty transaction of one bare row by the same twenty at the same pace, {@code plan.open-vs-empty} the same for
 * opening a section, and {@code plan.save-alone-vs-empty} the mean of one writer alone. Ratios, so that they hold on any machine.
 */
public final class PlanMeting {
    private static final int MENSEN = 20;
    private static final int ACTIVITEITEN = 60;
    private static final int WARMLOPEN = 40;
    private static final int KEREN = 60;
    private static final int RONDES = 3;
    private static final long TEMPO_MS = 2_000;
    private static final String ALINEA = "<p>" + "In onze regio vertrekt een op de vijf starters binnen drie jaar. ".repeat(12) + "</p>";
    private static final String TEKST = ALINEA.repeat(38);

    private final PrintStream uit;
    private Planstand stand;
    private final List<String> letters = List.of("a", "b", "c", "g", "h", "i", "j", "k", "l", "m", "n", "o");

    private PlanMeting(PrintStream uit) {
        this.uit = uit;
    }

    /** Runs the benchmark; names are accepted and ignored, these figures belong together. */
    public static void main(String[] namen) throws Exception {
        new PlanMeting(new PrintStream(new FileOutputStream(FileDescriptor.out), true)).meten();
    }

    private void meten() throws Exception {
        Databank.POSTGRESQL.leegmaken();
        inTransactie(em -> {
            stand = new Planstand(em);
            return null;
        });
        vullen();
        List<Mens> mensen = IntStream.range(0, MENSEN).mapToObj(Mens::new).toList();
        for (int i = 0; i < WARMLOPEN; i++) {
            Mens mens = mensen.get(i % MENSEN);
            mens.bewaren();
            mens.openen();
            mens.leeg();
        }
        figuur("plan.save-alone-vs-empty", i -> gemiddeld(mensen.getFirst()::bewaren) / gemiddeld(mensen.getFirst()::leeg));
        figuur("plan.save-vs-empty", i -> p95(mensen, Mens::bewaren) / p95(mensen, Mens::leeg));
        figuur("plan.open-vs-empty", i -> p95(mensen, Mens::openen) / p95(mensen, Mens::leeg));
        System.exit(0);
    }

    private void figuur(String naam, IntToDoubleFunction meting) {
        double[] waarden = IntStream.range(0, RONDES).mapToDouble(meting).sorted().toArray();
        uit.printf(Locale.ROOT, "figure %s %.2f x spread %.2f%n", naam, waarden[RONDES / 2], waarden[RONDES - 1] - waarden[0]);
    }

    /** 12 sections of 30,000 characters and 60 activities: some 200 pages. */
    private void vullen() {
        inTransactie(em -> {
            Plannen plannen = stand.maken(em, Plannen.class);
            plannen.beginnen(stand.projectleider);
            letters.forEach(letter -> plannen.bewaren(stand.projectleider, letter, 0, TEKST));
            Activiteiten activiteiten = stand.maken(em, Activiteiten.class);
            for (int n = 1; n <= ACTIVITEITEN; n++) {
                activiteiten.activiteitToevoegen(stand.projectleider, new Activiteitopgave(Activiteitfunctie.WERVEN, "Activiteit " + n, "doel ".repeat(60), "indicator ".repeat(40),
                        stand.noordpad.id(), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), new BigDecimal("1000"), "uren ".repeat(60)));
            }
            return null;
        });
    }

    private static double gemiddeld(Runnable werk) {
        long begin = System.nanoTime();
        for (int i = 0; i < KEREN; i++) {
            werk.run();
        }
        return (System.nanoTime() - begin) / (double) KEREN;
    }

    /** All at work, each every two seconds with its own beginning, as people are. */
    private static double p95(List<Mens> mensen, Consumer<Mens> werk) {
        ConcurrentLinkedQueue<Long> tijden = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<RuntimeException> fouten = new ConcurrentLinkedQueue<>();
        try (ScheduledExecutorService allen = Executors.newScheduledThreadPool(MENSEN)) {
            CountDownLatch genoeg = new CountDownLatch(MENSEN * 8);
            for (int i = 0; i < MENSEN; i++) {
                Mens mens = mensen.get(i);
                allen.scheduleAtFixedRate(() -> {
                    long begin = System.nanoTime();
                    try {
                        werk.accept(mens);
                        tijden.add(System.nanoTime() - begin);
                    } catch (RuntimeException e) {
                        fouten.add(e);
                    }
                    genoeg.countDown();
                }, i * TEMPO_MS / MENSEN, TEMPO_MS, TimeUnit.MILLISECONDS);
            }
            genoeg.await();
            allen.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (!fouten.isEmpty()) {
            throw new IllegalStateException(fouten.size() + " mislukt", fouten.peek());
        }
        long[] rij = tijden.stream().mapToLong(Long::longValue).sorted().toArray();
        return rij[(int) Math.ceil(rij.length * 0.95) - 1];
    }

    private static <T> T inTransactie(Function<EntityManager, T> werk) {
        EntityManager em = Databank.POSTGRESQL.entityManager();
        try {
            em.getTransaction().begin();
            T uitkomst = werk.apply(em);
            em.getTransaction().commit();
            return uitkomst;
        } finally {
            em.close();
        }
    }

    /** One of the twenty, at a section that a few others write in too; a conflict is seen and written over on purpose. */
    private final class Mens {
        private final String letter;
        private final int nummer;
        private int versie = 1;
        private int keer;

        Mens(int nummer) {
            this.nummer = nummer;
            this.letter = letters.get(nummer % letters.size());
        }

        void bewaren() {
            String tekst = TEKST + "<p>" + nummer + " " + keer++ + "</p>";
            versie = switch (inTransactie(em -> stand.maken(em, Plannen.class).bewaren(nummer % 2 == 0 ? stand.projectleider : stand.adviseur, letter, versie, tekst))) {
                case Bewaring.Bewaard b -> b.versie();
                case Bewaring.Botsing b -> b.versie();
            };
        }

        void openen() {
            inTransactie(em -> stand.maken(em, Plannen.class).onderdeel(stand.adviseur, letter));
        }

        void leeg() {
            inTransactie(em -> em.createNativeQuery("insert into logregel (moment, gebruiker, handeling, onderwerp) values (current_timestamp, 'meting', 'meten', 'plan')")
                    .executeUpdate());
        }
    }
}
