package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VolmachtTest extends Databanktest {
    private Zaal zaal;
    private long ronde;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(4, 2, 1));
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0,
                Stream.of(Kamer.values()).map(k -> Stemfixture.regel(k, 1, Drempel.GEWONE_MEERDERHEID)).toList(), 3, 42, "Stuurgroep"));
        ronde = inTransactie(e -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
    }

    @Test
    void een_partij_stemt_met_de_volmacht_van_een_ander_en_iedereen_ziet_het() {
        geven("bestuur2", "Bestuur 3");
        assertThat(namens("bestuur3", "Bestuur 2", Keuze.VOOR, 0).partijNaam()).isEqualTo("Bestuur 2");
        stem("bestuur3", Keuze.TEGEN, 0);
        assertThat(beeld().volmachten()).singleElement().satisfies(v -> assertThat(List.of(v.van(), v.aan())).containsExactly("Bestuur 2", "Bestuur 3"));
        zaal.klok.op(SLUITING);
        assertThat(beeld().uitslag().kamers().getFirst()).extracting(Kameruitslag::voor, Kameruitslag::tegen).containsExactly(1, 1);
    }

    @Test
    void wie_de_volmacht_gaf_stemt_zelf_en_de_laatste_stem_telt() {
        geven("bestuur2", "Bestuur 3");
        namens("bestuur3", "Bestuur 2", Keuze.VOOR, 0);
        geweigerd(BesluitReden.AL_GESTEMD, () -> stem("bestuur2", Keuze.TEGEN, 0));
        stem("bestuur2", Keuze.TEGEN, 1);
        intrekken("bestuur2");
        geweigerd(BesluitReden.GEEN_VOLMACHT, () -> namens("bestuur3", "Bestuur 2", Keuze.VOOR, 2));
        geweigerd(BesluitReden.GEEN_VOLMACHT, () -> intrekken("bestuur2"));
    }

    @Test
    void buiten_de_kamer_aan_zichzelf_en_in_een_kring_wordt_geweigerd() {
        geweigerd(BesluitReden.VOLMACHT_BUITEN_KAMER, () -> geven("bestuur2", "Opleider 1"));
        geweigerd(BesluitReden.VOLMACHT_BUITEN_KAMER, () -> geven("bestuur2", "Bestuur 2"));
        geven("bestuur2", "Bestuur 3");
        geweigerd(BesluitReden.VOLMACHT_KRING, () -> geven("bestuur3", "Bestuur 2"));
        geweigerd(BesluitReden.VOLMACHT_DOORGEGEVEN, () -> geven("bestuur3", "Bestuur 4"));
        geweigerd(BesluitReden.VOLMACHT_DOORGEGEVEN, () -> geven("bestuur4", "Bestuur 2"));
        geweigerd(BesluitReden.VOLMACHT_AL_GEGEVEN, () -> geven("bestuur2", "Bestuur 4"));
        geven("bestuur4", "Bestuur 3");
        List<Volmachtkeuze> keuzes = inTransactie(e -> zaal.als("bestuur1", Volmachten.class).keuzes(zaal.van("bestuur1"), ronde));
        assertThat(keuzes).extracting(Volmachtkeuze::naam).containsExactly("Bestuur 2", "Bestuur 3", "Bestuur 4");
    }

    @Test
    void zonder_volmacht_of_na_sluiting_stemt_niemand_namens_een_ander() {
        geweigerd(BesluitReden.GEEN_VOLMACHT, () -> namens("bestuur3", "Bestuur 2", Keuze.VOOR, 0));
        geweigerd(BesluitReden.GEEN_VOLMACHT, () -> doen(() -> zaal.als("bestuur3", Stemmen.class)
                .stembiljetNamens(zaal.van("bestuur3"), ronde, zaal.partij("Bestuur 2").id())));
        geven("bestuur2", "Bestuur 3");
        zaal.klok.op(SLUITING);
        geweigerd(BesluitReden.STEMMING_NIET_OPEN, () -> namens("bestuur3", "Bestuur 2", Keuze.VOOR, 0));
        geweigerd(BesluitReden.STEMMING_NIET_OPEN, () -> geven("bestuur4", "Bestuur 3"));
    }

    /** Two that would cross at the same moment: one is given, the other hears why not. */
    @Test
    void twee_volmachten_die_een_kring_zouden_maken_komen_na_elkaar() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService draden = Executors.newFixedThreadPool(2)) {
            Future<Object> een = draden.submit(() -> tegelijk("bestuur2", "Bestuur 3", start));
            Future<Object> ander = draden.submit(() -> tegelijk("bestuur3", "Bestuur 2", start));
            start.countDown();
            assertThat(List.of(een.get(30, TimeUnit.SECONDS), ander.get(30, TimeUnit.SECONDS))).containsExactlyInAnyOrder("gegeven", BesluitReden.VOLMACHT_KRING);
        }
    }

    private Object tegelijk(String wie, String aan, CountDownLatch start) throws InterruptedException {
        try (EntityManager eigen = databank.entityManager()) {
            Zaal bij = zaal.via(eigen);
            start.await();
            eigen.getTransaction().begin();
            try {
                bij.als(wie, Volmachten.class).geven(bij.van(wie), ronde, bij.partij(aan).id());
                eigen.getTransaction().commit();
                return "gegeven";
            } catch (Weigering w) {
                eigen.getTransaction().rollback();
                return w.reden();
            }
        }
    }

    private Rondebeeld beeld() {
        return inTransactie(e -> zaal.als("opleider1", Stemrondes.class).beeld(zaal.van("opleider1"), ronde));
    }

    private void geven(String wie, String aan) {
        doen(() -> zaal.als(wie, Volmachten.class).geven(zaal.van(wie), ronde, zaal.partij(aan).id()));
    }

    private void intrekken(String wie) {
        doen(() -> zaal.als(wie, Volmachten.class).intrekken(zaal.van(wie), ronde));
    }

    private Stembewijs namens(String wie, String partij, Keuze keuze, int gezien) {
        return inTransactie(e -> zaal.als(wie, Stemmen.class).stemUitbrengenNamens(zaal.van(wie), ronde, zaal.partij(partij).id(),
                new Stemopgave(keuze, "Omdat", null), gezien));
    }

    private void stem(String wie, Keuze keuze, int gezien) {
        doen(() -> zaal.als(wie, Stemmen.class).stemUitbrengen(zaal.van(wie), ronde, new Stemopgave(keuze, "Omdat", null), gezien));
    }

    private static void geweigerd(BesluitReden reden, Runnable handeling) {
        assertThatExceptionOfType(Weigering.class).isThrownBy(handeling::run).satisfies(w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
