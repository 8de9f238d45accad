package nl.onderwijsregio.les;

import jakarta.persistence.EntityManager;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onderwijsregio.Databank;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.kennis.Sessiebeheer;
import nl.onderwijsregio.kennis.Sessieopgave;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.kennis.Sessievorm;
import nl.onderwijsregio.overzicht.Regiostanden;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/**
 * Benchmark {@code search.*}: what a page of search results over 20,000 lessons costs, and the overview of 50 and of 5,000 regions, each against
 * a page of a single row, on PostgreSQL through the boundaries (mandaat checked, words looked up, rows read; one transaction). The pages take
 * turns; of each round counts the ratio of the medians, of the rounds the median with its median absolute deviation. Ratios, so that they hold on
 * any machine; and the number of queries, which does not grow.
 */
public final class Zoekmeting {
    private static final int LESSEN = 20_000;
    private static final int WEINIG = 50;
    private static final int VEEL = 5_000;
    private static final int WARMLOPEN = 5;
    private static final int RONDES = 13;
    private static final int KEREN = 40;
    private static final int KEREN_VEEL = 7;
    private static final int VRAGEN = 9;
    private static final int RIJEN = 5;
    private static final String ZONDER = " where not exists (select 1 from %s x where x.regio_id = r.id)";
    private static final int[] WOORDEN_PER_VELD = {6, 40, 6, 40, 30, 12};
    private static final List<String> WOORDEN = List.of("begeleiding", "starters", "loket", "invalpool", "zij-instromers", "gemeente", "werving", "bevoegdheid", "mentor", "rooster",
            "opleider", "stage", "wiskunde", "techniek", "kleuters", "verzuim", "werkdruk", "teamleider", "onderwijsassistent", "hybride", "docent", "taal", "avondschool", "coach",
            "reiskosten", "woning", "ouders", "directeur", "planning", "maatwerk", "vakantie", "detachering", "subsidie", "gesprek", "netwerk", "portfolio", "toetsing", "praktijk");

    private final EntityManager em;
    private final Zaal zaal;
    private final Lesindex index = new Lesindex();
    private final PrintStream uit;
    private MandaatId re;
    private long sessie;
    private Lessen lessen;
    private Regiostanden standen;

    /** On one connection, as a pool would hand it out: opening one is no part of a page. */
    private Zoekmeting(Connection verbinding, PrintStream uit) {
        try (EntityManager los = Databank.POSTGRESQL.entityManager()) {
            em = los.getEntityManagerFactory().unwrap(SessionFactory.class).withOptions().connection(verbinding).openSession();
        }
        zaal = new Zaal(em);
        this.uit = uit;
    }

    /** Runs the benchmarks of searching; names are accepted and ignored, these figures belong together. */
    public static void main(String[] namen) throws SQLException {
        Databank.POSTGRESQL.leegmaken();
        try (Connection verbinding = Databank.POSTGRESQL.bron().getConnection()) {
            new Zoekmeting(verbinding, new PrintStream(new FileOutputStream(FileDescriptor.out), true)).meten();
        }
        System.exit(0);
    }

    private void meten() {
        inTransactie(this::inrichten);
        index.vullen(zaal.als("", LesRepository.class).teksten());
        lessen = zaal.als("re", Lessen.class, index);
        standen = zaal.als("re", Regiostanden.class);
        figuren("search.vs-row", "search.queries", KEREN, this::zoeken);
        inTransactie(() -> regios(WEINIG));
        figuren("search.overview-50-vs-row", "search.overview-50-queries", KEREN, i -> overzicht(WEINIG));
        inTransactie(() -> regios(VEEL));
        figuren("search.overview-5000-vs-row", "search.overview-5000-queries", KEREN_VEEL, i -> overzicht(VEEL));
    }

    private void inrichten() {
        re = zaal.mandaat("re", Portaal.RE, zaal.partij("Realisatie-Eenheid"), null);
        sessie = zaal.als("re", Sessiebeheer.class).vastleggen(re, new Sessieopgave("Terugblik", "Wat wij leerden (fictief).", Set.of(Sessiethema.LOKET), Set.of(), Sessievorm.ONLINE,
                "", "", Zaal.BEGIN.minusSeconds(7200), Zaal.BEGIN.minusSeconds(3600), 10, "", false, false, List.of(), List.of()));
        em.flush();
        em.unwrap(Session.class).doWork(this::vullen);
        vragen("analyze");
    }

    private void vullen(Connection verbinding) throws SQLException {
        Random toeval = new Random(205);
        try (PreparedStatement p = verbinding.prepareStatement("insert into les (sessie_id, partij_id, partij_naam, thema, sector, titel, probeerden, voor_wie, gebeurde, anders, bewijs, geschreven_door,"
                + " geschreven_op, gewijzigd_op, versie) select ?, id, naam, ?, 'ALLE', ?, ?, ?, ?, ?, ?, 're', current_timestamp, current_timestamp, 0 from partij"
                + " where soort = 'REALISATIE_EENHEID'")) {
            for (int i = 0; i < LESSEN; i++) {
                p.setObject(1, i == 0 ? sessie : null, Types.BIGINT);
                p.setString(2, Sessiethema.values()[i % Sessiethema.values().length].name());
                for (int veld = 0; veld < WOORDEN_PER_VELD.length; veld++) {
                    p.setString(3 + veld, zin(toeval, WOORDEN_PER_VELD[veld]));
                }
                p.addBatch();
            }
            p.executeBatch();
        }
    }

    /** Some words are common and most are not, as in a language. */
    private static String zin(Random toeval, int woorden) {
        return IntStream.range(0, woorden).mapToObj(i -> toeval.nextInt(4) == 0 ? WOORDEN.get((int) (WOORDEN.size() * Math.pow(toeval.nextDouble(), 2))) : "woord" + toeval.nextInt(3000))
                .collect(Collectors.joining(" "));
    }

    /** Until there are so many regions, each with parties chosen, a plan and two conversations. */
    private void regios(int aantal) {
        vragen("insert into onderwijsregio (naam, po, vo, mbo, fictief) select 'Regio ' || n, true, true, false, true"
                + " from generate_series(1 + (select count(*) from onderwijsregio), " + aantal + ") n");
        vragen("insert into samenstelling (regio_id, regeling, regelversie, begonnen_op, gewijzigd_op, gewijzigd_door, wijziging) select id, 'ldnor-2025', '2024-11-30',"
                + " current_timestamp, current_timestamp, 'x', '' from onderwijsregio r" + ZONDER.formatted("samenstelling"));
        vragen("insert into plan (regio_id, regeling, regelversie, status, begonnen_op, begonnen_door) select id, 'ldnor-2025', '2024-11-30', 'CONCEPT', current_timestamp, 'x'"
                + " from onderwijsregio r" + ZONDER.formatted("plan"));
        vragen("insert into gesprek (regio_id, soort, begint, plaats, status, keer, gepland_op, gepland_door, mandaat_id) select r.id, 'PEILGESPREK', timestamp with time zone"
                + " '2024-09-01 10:00:00+00' + g * interval '60 days', 'x', case g when 0 then 'GEHOUDEN' else 'GEPLAND' end, 1, current_timestamp, 're', " + re.waarde()
                + " from onderwijsregio r cross join generate_series(0, 1) g" + ZONDER.formatted("gesprek"));
        vragen("analyze");
    }

    private void vragen(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    /** A round takes both pages in turns; the first rounds only warm up. */
    private void figuren(String verhouding, String vragen, int keren, IntConsumer pagina) {
        double[] rondes = new double[RONDES];
        for (int r = -WARMLOPEN; r < RONDES; r++) {
            double[] lang = new double[keren];
            double[] rij = new double[keren];
            for (int i = 0; i < keren; i++) {
                rij[i] = IntStream.range(0, RIJEN).mapToDouble(n -> tijd(this::rij, n)).sum() / RIJEN;
                lang[i] = tijd(pagina, i);
            }
            if (r >= 0) {
                rondes[r] = mediaan(lang) / mediaan(rij);
            }
        }
        double midden = mediaan(rondes);
        uit.printf(Locale.ROOT, "figure %s %.2f x spread %.2f%n", verhouding, midden, mediaan(Arrays.stream(rondes).map(w -> Math.abs(w - midden)).toArray()));
        long[] tellingen = IntStream.range(0, VRAGEN).mapToLong(i -> tellen(pagina, i)).sorted().toArray();
        uit.printf(Locale.ROOT, "figure %s %d queries spread %d%n", vragen, tellingen[VRAGEN / 2], tellingen[VRAGEN - 1] - tellingen[0]);
    }

    private static double mediaan(double[] waarden) {
        double[] rij = waarden.clone();
        Arrays.sort(rij);
        return rij[rij.length / 2];
    }

    private double tijd(IntConsumer pagina, int keer) {
        long begin = System.nanoTime();
        inTransactie(() -> pagina.accept(keer));
        return System.nanoTime() - begin;
    }

    private long tellen(IntConsumer pagina, int keer) {
        Statistics tel = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        tel.clear();
        inTransactie(() -> pagina.accept(keer));
        return tel.getPrepareStatementCount();
    }

    private void inTransactie(Runnable werk) {
        em.getTransaction().begin();
        werk.run();
        em.getTransaction().commit();
        em.clear();
    }

    /** The page of a single row: the lessons of a kennissessie with one. */
    private void rij(int keer) {
        eis(lessen.vanSessie(re, sessie).size(), 1);
    }

    /** One word or two, another each time. */
    private void zoeken(int keer) {
        int eerste = keer % VRAGEN;
        String woorden = WOORDEN.get(eerste) + (eerste % 2 == 0 ? "" : " " + WOORDEN.get(eerste + 3));
        eis(lessen.zoeken(re, new Lesvraag(woorden, null, null)).size(), Lessen.MEESTE + 1);
    }

    private void overzicht(int regios) {
        eis(standen.alle(re).size(), regios);
    }

    /** A page that found something else was not the page to measure. */
    private static void eis(int gevonden, int verwacht) {
        if (gevonden != verwacht) {
            throw new IllegalStateException(gevonden + " gevonden, " + verwacht + " verwacht");
        }
    }
}
