package nl.onderwijsregio.besluit;

import jakarta.persistence.EntityManager;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.onderwijsregio.Databank;

/**
 * Benchmark {@code vote.vs-insert}: what casting a vote through the boundary costs (mandaat checked, locks, rules, vote, logbook; one
 * transaction each) against inserting the same bare row in one transaction each, on PostgreSQL. A ratio, so that it holds on any machine.
 */
public final class Stemmeting {
    private static final int WARMLOPEN = 1000;
    private static final int STEMMEN = 200;
    private static final int RONDES = 25;

    private final PrintStream uit;
    private Zaal zaal;
    private long ronde;
    private EntityManager em;

    private Stemmeting(PrintStream uit) {
        this.uit = uit;
    }

    /** Runs the benchmark; names are accepted and ignored, there is one. */
    public static void main(String[] namen) throws SQLException {
        new Stemmeting(new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true)).meten();
    }

    private void meten() throws SQLException {
        Databank.POSTGRESQL.leegmaken();
        em = Databank.POSTGRESQL.entityManager();
        inrichten();
        stemmen(WARMLOPEN);
        invoegen(WARMLOPEN, 1_000_000);
        double[] stem = new double[RONDES];
        double[] rij = new double[RONDES];
        for (int i = 0; i < RONDES; i++) {
            stem[i] = stemmen(STEMMEN);
            rij[i] = invoegen(STEMMEN, 2_000_000 + i * STEMMEN);
        }
        Arrays.sort(stem);
        Arrays.sort(rij);
        // the quickest of each: what the work costs when nothing else happens on the machine; the spread says how quiet it was
        uit.printf(Locale.ROOT, "figure vote.vs-insert %.2f x spread %.2f%n", stem[0] / rij[0], stem[RONDES / 2] / rij[RONDES / 2] - stem[0] / rij[0]);
        em.close();
        System.exit(0);
    }

    private void inrichten() {
        em.getTransaction().begin();
        zaal = new Zaal(em).inrichten(50, 5, 5);
        zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0,
                List.of(Stemfixture.regel(Kamer.BESTUREN, 1, Drempel.GEWONE_MEERDERHEID), Stemfixture.regel(Kamer.OPLEIDERS, 1, Drempel.CONSENSUS),
                        Stemfixture.regel(Kamer.BEROEPSGROEP, 1, Drempel.CONSENSUS)), 42, "Meting");
        ronde = zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, Zaal.SLUITING);
        em.getTransaction().commit();
        em.clear();
    }

    private double stemmen(int aantal) {
        int[] gezien = new int[50];
        List<Integer> standen = em.createQuery("select r.stemmen from Stemrecht r where r.kamer = :k order by r.id", Integer.class)
                .setParameter("k", Kamer.BESTUREN).getResultList();
        Arrays.setAll(gezien, standen::get);
        var mandaten = IntStream.rangeClosed(1, 50).mapToObj(i -> zaal.van("bestuur" + i)).toList();
        var grenzen = IntStream.rangeClosed(1, 50).mapToObj(i -> zaal.als("bestuur" + i, Stemmen.class)).toList();
        long begin = System.nanoTime();
        for (int i = 0; i < aantal; i++) {
            int wie = i % 50;
            em.getTransaction().begin();
            grenzen.get(wie).stemUitbrengen(mandaten.get(wie), ronde, Keuze.VOOR, "Omdat", gezien[wie]++);
            em.getTransaction().commit();
            em.clear();
        }
        return (System.nanoTime() - begin) / (double) aantal;
    }

    private double invoegen(int aantal, int vanaf) throws SQLException {
        long recht = em.createQuery("select min(r.id) from Stemrecht r", Long.class).getSingleResult();
        try (Connection c = Databank.POSTGRESQL.bron().getConnection();
                PreparedStatement p = c.prepareStatement("insert into stem (stemronde_id, stemrecht_id, volgnummer, keuze, toelichting, moment,"
                        + " gebruiker, mandaat_id, bewijsnummer) values (?, ?, ?, 'VOOR', 'Omdat', ?, 'bestuur1', ?, ?)")) {
            c.setAutoCommit(false);
            long mandaat = zaal.van("bestuur1").waarde();
            long begin = System.nanoTime();
            for (int i = 0; i < aantal; i++) {
                p.setLong(1, ronde);
                p.setLong(2, recht);
                p.setInt(3, vanaf + i);
                p.setTimestamp(4, Timestamp.from(Zaal.BEGIN));
                p.setLong(5, mandaat);
                p.setString(6, "M" + (vanaf + i));
                p.executeUpdate();
                c.commit();
            }
            return (System.nanoTime() - begin) / (double) aantal;
        }
    }
}
