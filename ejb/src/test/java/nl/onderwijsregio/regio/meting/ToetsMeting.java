package nl.onderwijsregio.regio.meting;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databank;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regio.Landgegevens;
import nl.onderwijsregio.regio.Regiostand;
import nl.onderwijsregio.regio.samenstellen.Samenstellen;
import nl.onderwijsregio.regio.toets.Proef;
import nl.onderwijsregio.regio.toets.Regiotoets;

/**
 * Measures how long reading and judging a region takes with 2,000 vestigingen, the size of the largest regions, on both databases.
 * Needs OR_TEST_DATA. One line per figure: {@code figure NAME VALUE UNIT spread S}, the median and the interquartile range.
 */
public final class ToetsMeting {
    private static final int OMVANG = 2000;
    private static final int AANLOOP = 10;
    private static final int RONDEN = 40;

    private ToetsMeting() {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Regelingen regelingen = Regelingen.meegeleverd();
        regelingen.opwarmen(java.time.LocalDate.of(2024, 10, 1));
        for (Databank databank : Databank.values()) {
            databank.leegmaken();
            Landgegevens.uitOmgeving().laden(databank.bron());
            try (EntityManager em = databank.entityManager()) {
                meten(databank, em, regelingen);
            }
        }
    }

    private static void meten(Databank databank, EntityManager em, Regelingen regelingen) {
        em.getTransaction().begin();
        Regiostand stand = new Regiostand(em);
        Bouwdoos doos = new Bouwdoos(em, Regiostand.KLOK, stand.toegang(), regelingen);
        samenstellen(em, stand, doos.maken(Samenstellen.class));
        em.createNativeQuery("analyze").executeUpdate();
        em.getTransaction().commit();
        Regiotoets toets = doos.maken(Regiotoets.class);
        String naam = databank.name().toLowerCase(Locale.ROOT);
        figuur("toets." + OMVANG + "." + naam, em, () -> toets.beeld(stand.projectleider));
        figuur("watals." + OMVANG + "." + naam, em, () -> toets.watAls(stand.projectleider, stand.waarden, new Proef.GemeenteWisselen("GM0009")));
    }

    @SuppressWarnings("unchecked")
    private static void samenstellen(EntityManager em, Regiostand stand, Samenstellen samenstellen) {
        List<String> codes = em.createNativeQuery("select v.code from vestiging v left join gemeente g on g.code = v.gemeentecode"
                + " order by case when g.naam = 'Amsterdam' then 0 else 1 end, v.code", String.class).setMaxResults(OMVANG).getResultList();
        samenstellen.vestigingenToevoegen(stand.projectleider, 0, codes);
        List<String> gemeenten = em.createNativeQuery("select code from gemeente where provincie = 'Noord-Holland'", String.class).getResultList();
        long versie = em.createQuery("select max(s.versie) from Samenstelling s", Long.class).getSingleResult();
        samenstellen.gemeentenToevoegen(stand.projectleider, versie, gemeenten);
    }

    private static void figuur(String naam, EntityManager em, Runnable werk) {
        List<Double> tijden = new ArrayList<>();
        for (int i = 0; i < AANLOOP + RONDEN; i++) {
            em.clear();
            long begin = System.nanoTime();
            werk.run();
            if (i >= AANLOOP) {
                tijden.add((System.nanoTime() - begin) / 1e6);
            }
        }
        double[] gesorteerd = tijden.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "figure %s %.1f ms spread %.1f%n", naam, gesorteerd[RONDEN / 2], gesorteerd[RONDEN * 3 / 4] - gesorteerd[RONDEN / 4]);
        System.out.printf(Locale.ROOT, "figure %s.max %.1f ms spread 0.0%n", naam, Arrays.stream(gesorteerd).max().orElseThrow());
    }
}
