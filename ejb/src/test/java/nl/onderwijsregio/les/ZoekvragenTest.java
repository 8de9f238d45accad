package nl.onderwijsregio.les;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.kennis.Sessiethema;
import nl.onderwijsregio.overzicht.Regiostanden;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regio.Onderwijsregio;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages that show many of something ask of the database: as much for five as for fifty. */
class ZoekvragenTest extends Databanktest {
    private static final Instant EERSTE = Zaal.BEGIN.minusSeconds(86_400);

    private final Lesindex index = new Lesindex();
    private Zaal zaal;
    private MandaatId re;

    @BeforeEach
    void inrichten() {
        zaal = new Zaal(em);
        re = inTransactie(e -> zaal.mandaat("re", Portaal.RE, zaal.partij("Realisatie-Eenheid"), null));
    }

    @Test
    void het_overzicht_van_vijftig_regios_kost_evenveel_vragen_als_dat_van_vijf() {
        doen(() -> {
            em.createNativeQuery("delete from onderwijsregio_alias").executeUpdate();
            em.createQuery("delete from Onderwijsregio").executeUpdate();
        });
        erbij(5);
        long vragen = vragen(() -> assertThat(zaal.als("re", Regiostanden.class).alle(re)).hasSize(5));
        erbij(45);
        assertThat(vragen(() -> assertThat(zaal.als("re", Regiostanden.class).alle(re)).hasSize(50))).isEqualTo(vragen).isLessThanOrEqualTo(3);
    }

    @Test
    void vijftig_lessen_vinden_kost_evenveel_vragen_als_vijf() {
        schrijven(5);
        long vragen = vragen(() -> assertThat(zoeken("loketten")).hasSize(5));
        schrijven(45);
        assertThat(vragen(() -> assertThat(zoeken("loketten")).hasSize(50))).isEqualTo(vragen).isLessThanOrEqualTo(3);
    }

    @Test
    void een_te_ruime_vraag_levert_er_een_meer_dan_getoond_wordt_zodat_het_scherm_dat_kan_zeggen() {
        schrijven(Lessen.MEESTE);
        assertThat(zoeken("loketten")).hasSize(Lessen.MEESTE);
        schrijven(2);
        assertThat(zoeken("loketten")).hasSize(Lessen.MEESTE + 1);
    }

    private void erbij(int regios) {
        doen(() -> IntStream.range(0, regios).forEach(i -> em.persist(Onderwijsregio.fictief("Regio " + regios + "-" + i, true, false, null))));
    }

    private void schrijven(int lessen) {
        doen(() -> {
            Lesopgave opgave = new Lesopgave("Een loket dat doorverwijst", Sessiethema.LOKET, Lessector.ALLE, "Wij belden terug.", "Zij-instromers", "De helft kwam.", "Eerder beginnen.", "");
            IntStream.range(0, lessen).forEach(i -> em.persist(new Les(null, opgave, zaal.gemachtigde("re"), EERSTE)));
        });
        index.vullen(zaal.als("", LesRepository.class).teksten());
    }

    private List<Lesregel> zoeken(String tekst) {
        return zaal.als("re", Lessen.class, index).zoeken(re, new Lesvraag(tekst, null, null));
    }

    private long vragen(Runnable pagina) {
        em.clear();
        Statistics tel = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        tel.clear();
        pagina.run();
        return tel.getPrepareStatementCount();
    }
}
