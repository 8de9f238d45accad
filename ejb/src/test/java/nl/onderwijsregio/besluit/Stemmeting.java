package nl.onderwijsregio.besluit;

import jakarta.persistence.EntityManager;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
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
import nl.onderwijsregio.partij.MandaatId;
import org.hibernate.SessionFactory;

/**
 * Benchmark {@code vote.vs-insert} and {@code vote.vs-insert-h2}: what casting a vote through the boundary costs (mandaat checked, locks, rules, vote, logbook; one
 * transaction) against inserting the same bare row in a transaction, on PostgreSQL and on H2, each writing to disk what it confirms, as the
 * product has them do. They take turns, and of each the tenth percentile counts: what the work costs when nothing else happens on the
 * machine. A ratio, so that it holds on any machine; how many votes one connection casts per second is told beside it.
 */
public final class Stemmeting {
    private static final int BESTUREN = 50;
    private static final int WARMLOPEN = 500;
    private static final int METEN = 1000;

    private final Databank databank;
    private final EntityManager em;
    private final int[] gezien = new int[BESTUREN];
    private Zaal zaal;
    private long ronde;
    private long recht;
    private List<MandaatId> mandaten;
    private List<Stemmen> grenzen;

    /** On one connection, as a pool would hand it out: opening one is no part of a vote. */
    private Stemmeting(Databank databank, Connection verbinding) {
        this.databank = databank;
        try (EntityManager los = databank.entityManager()) {
            em = los.getEntityManagerFactory().unwrap(SessionFactory.class).withOptions().connection(verbinding).openSession();
        }
    }

    /** Runs the benchmarks of voting; names are accepted and ignored, they take seconds. */
    public static void main(String[] namen) throws SQLException {
        System.setProperty(Databank.DUURZAAM, "true");
        PrintStream uit = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        for (Databank databank : Databank.values()) {
            databank.leegmaken();
            try (Connection verbinding = databank.bron().getConnection()) {
                new Stemmeting(databank, verbinding).meten(uit);
            }
        }
        Hertelmeting.meten(uit);
        System.exit(0);
    }

    private void meten(PrintStream uit) throws SQLException {
        inrichten();
        try (Connection c = databank.bron().getConnection();
                PreparedStatement p = c.prepareStatement("insert into stem (stemronde_id, stemrecht_id, volgnummer, keuze, toelichting, moment,"
                        + " gebruiker, mandaat_id, bewijsnummer) values (?, ?, ?, 'VOOR', 'Omdat', ?, 'bestuur1', ?, ?)")) {
            c.setAutoCommit(false);
            long[] stem = new long[METEN];
            long[] rij = new long[METEN];
            for (int i = -WARMLOPEN; i < METEN; i++) {
                long begin = System.nanoTime();
                stemmen(Math.floorMod(i, BESTUREN));
                long tussen = System.nanoTime();
                invoegen(c, p, 1_000_000 + WARMLOPEN + i);
                if (i >= 0) {
                    stem[i] = tussen - begin;
                    rij[i] = System.nanoTime() - tussen;
                }
            }
            String achter = databank == Databank.POSTGRESQL ? "" : "-h2";
            uit.printf(Locale.ROOT, "figure vote.vs-insert%s %.2f x spread %.2f%n", achter, deel(stem, 10) / deel(rij, 10),
                    Math.abs(deel(stem, 25) / deel(rij, 25) - deel(stem, 5) / deel(rij, 5)));
            uit.printf(Locale.ROOT, "figure vote.per-second%s %.0f votes spread %.0f%n", achter, 1e9 / deel(stem, 50), 1e9 / deel(stem, 25) - 1e9 / deel(stem, 75));
        }
    }

    private static double deel(long[] tijden, int procent) {
        long[] op = tijden.clone();
        Arrays.sort(op);
        return op[op.length * procent / 100];
    }

    private void inrichten() {
        em.getTransaction().begin();
        zaal = new Zaal(em).inrichten(BESTUREN, 5, 5);
        zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0,
                List.of(Stemfixture.regel(Kamer.BESTUREN, 1, Drempel.GEWONE_MEERDERHEID), Stemfixture.regel(Kamer.OPLEIDERS, 1, Drempel.CONSENSUS),
                        Stemfixture.regel(Kamer.BEROEPSGROEP, 1, Drempel.CONSENSUS)), 3, 42, "Meting");
        ronde = zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, Zaal.SLUITING);
        em.getTransaction().commit();
        em.clear();
        mandaten = IntStream.rangeClosed(1, BESTUREN).mapToObj(i -> zaal.van("bestuur" + i)).toList();
        grenzen = IntStream.rangeClosed(1, BESTUREN).mapToObj(i -> zaal.als("bestuur" + i, Stemmen.class)).toList();
        recht = em.createQuery("select min(r.id) from Stemrecht r", Long.class).getSingleResult();
        em.clear();
    }

    private void stemmen(int wie) {
        em.getTransaction().begin();
        grenzen.get(wie).stemUitbrengen(mandaten.get(wie), ronde, new Stemopgave(Keuze.VOOR, "Omdat", null), gezien[wie]++);
        em.getTransaction().commit();
        em.clear();
    }

    private void invoegen(Connection c, PreparedStatement p, int nummer) throws SQLException {
        p.setLong(1, ronde);
        p.setLong(2, recht);
        p.setInt(3, nummer);
        p.setTimestamp(4, Timestamp.from(Zaal.BEGIN));
        p.setLong(5, mandaten.getFirst().waarde());
        p.setString(6, "M" + nummer);
        p.executeUpdate();
        c.commit();
    }
}
