package nl.onderwijsregio.plan;

import jakarta.persistence.EntityManager;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import nl.onderwijsregio.Databank;

/**
 * Benchmark {@code plan.save-vs-empty}: saving a section of 8,000 characters through the boundary (mandaat, lock, sanitising, text, kept
 * state; one transaction each) against an (all but) empty transaction of one bare row, on PostgreSQL. A ratio, so that it holds on any machine.
 */
public final class PlanMeting {
    private static final int WARMLOPEN = 300;
    private static final int KEREN = 200;
    private static final int RONDES = 7;

    private final PrintStream uit;
    private EntityManager em;
    private Planstand stand;
    private Plannen plannen;
    private int versie;

    private PlanMeting(PrintStream uit) {
        this.uit = uit;
    }

    /** Runs the benchmark; names are accepted and ignored, there is one. */
    public static void main(String[] namen) {
        new PlanMeting(new PrintStream(new FileOutputStream(FileDescriptor.out), true)).meten();
    }

    private void meten() {
        Databank.POSTGRESQL.leegmaken();
        em = Databank.POSTGRESQL.entityManager();
        em.getTransaction().begin();
        stand = new Planstand(em);
        plannen = stand.maken(Plannen.class);
        plannen.beginnen(stand.projectleider);
        em.getTransaction().commit();
        bewaren(WARMLOPEN);
        leeg(WARMLOPEN);
        double[] verhouding = new double[RONDES];
        for (int i = 0; i < RONDES; i++) {
            double bewaren = bewaren(KEREN);
            verhouding[i] = bewaren / leeg(KEREN);
        }
        Arrays.sort(verhouding);
        uit.printf(Locale.ROOT, "figure plan.save-vs-empty %.2f x spread %.2f%n", verhouding[RONDES / 2], verhouding[RONDES - 1] - verhouding[0]);
        em.close();
        System.exit(0);
    }

    private double bewaren(int aantal) {
        String alinea = "<p>" + "In onze regio vertrekt een op de vijf starters binnen drie jaar. ".repeat(12) + "</p>";
        String tekst = alinea.repeat(10);
        long begin = System.nanoTime();
        for (int i = 0; i < aantal; i++) {
            em.getTransaction().begin();
            plannen.bewaren(stand.projectleider, "a", versie, tekst + "<p>" + versie + "</p>");
            em.getTransaction().commit();
            em.clear();
            versie++;
        }
        return (System.nanoTime() - begin) / (double) aantal;
    }

    private double leeg(int aantal) {
        long begin = System.nanoTime();
        for (int i = 0; i < aantal; i++) {
            em.getTransaction().begin();
            em.createNativeQuery("insert into logregel (moment, gebruiker, handeling, onderwerp) values (current_timestamp, 'meting', 'meten', 'plan')").executeUpdate();
            em.getTransaction().commit();
            em.clear();
        }
        return (System.nanoTime() - begin) / (double) aantal;
    }
}
