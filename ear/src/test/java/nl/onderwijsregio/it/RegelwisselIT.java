package nl.onderwijsregio.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Activering;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regeling.Versietekst;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules compiled in the running server and swapped under two busy clients: every verdict is that of exactly one version. */
@ArquillianTest
class RegelwisselIT {
    private static final String LDNOR = "ldnor-2025";
    private static final LocalDate DAG = LocalDate.of(2024, 10, 1);
    private static final int PO = 20_000;

    @Inject
    Regelingen regelingen;

    private final Map<String, BigDecimal> bedragen = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Throwable> fouten = new ConcurrentLinkedQueue<>();
    private final LongAdder oordelen = new LongAdder();
    private Regelregister begin;

    @BeforeEach
    void onthouden() {
        begin = regelingen.actueel();
    }

    @AfterEach
    void herstellen() {
        regelingen.vervangen(begin);
    }

    @Test
    void een_set_van_meer_dan_tien_regels_wordt_in_de_draaiende_server_gecompileerd() {
        Regelversie nieuw = versie(1);
        nieuw.regels().gereedmaken();
        assertThat(nieuw.regels().toetsen()).hasSizeGreaterThan(10);
        assertThat(Beoordelaar.beoordeel(feiten(), Optional.empty(), nieuw).bedrag()).contains(verwacht(1));
    }

    @Test
    void honderd_wissels_onder_twee_drukke_klanten_geven_geen_fout_en_geen_vreemd_oordeel() throws Exception {
        wisselen(100);
    }

    @Test
    @Tag("lang")
    void duizend_wissels_onder_twee_drukke_klanten_geven_geen_fout_en_geen_vreemd_oordeel() throws Exception {
        wisselen(1_000);
    }

    /** Every tenth swap brings a version that was compiled just before, while the clients went on. */
    private void wisselen(int aantal) throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        List<Regelversie> versies = new ArrayList<>(List.of(klaar(0), klaar(1)));
        actief(versies.getFirst());
        List<Thread> klanten = List.of(Thread.ofPlatform().start(() -> beoordelen(stop)), Thread.ofPlatform().start(() -> beoordelen(stop)));
        for (int i = 0; i < aantal; i++) {
            if (i % 10 == 9) {
                versies.add(klaar(versies.size()));
            }
            actief(versies.get(i % 10 == 9 ? versies.size() - 1 : i % versies.size()));
            Thread.sleep(5);
        }
        stop.set(true);
        for (Thread klant : klanten) {
            klant.join();
        }
        assertThat(fouten).isEmpty();
        assertThat(oordelen.sum()).isGreaterThan(aantal);
    }

    private void beoordelen(AtomicBoolean stop) {
        Aanvraagfeiten feiten = feiten();
        Beoordelaar beoordelaar = new Beoordelaar(regelingen);
        try {
            while (!stop.get()) {
                Beoordeling oordeel = beoordelaar.beoordeel(feiten, Optional.empty());
                assertThat(oordeel.bedrag()).as(oordeel.tekstHash()).contains(bedragen.get(oordeel.tekstHash()));
                oordelen.increment();
            }
        } catch (RuntimeException | Error e) {
            fouten.add(e);
        }
    }

    private Regelversie klaar(int nummer) {
        Regelversie versie = versie(nummer);
        versie.regels().gereedmaken();
        bedragen.put(versie.tekstHash(), verwacht(nummer));
        return versie;
    }

    private void actief(Regelversie versie) {
        regelingen.vervangen(begin.met(List.of(versie), List.of(new Activering(LDNOR, versie.versie(), DAG))));
    }

    /** Its own amount per pupil, and a threshold in a condition so that it is compiled anew. */
    private Regelversie versie(int nummer) {
        Versietekst t = begin.versie(LDNOR, LocalDate.of(2024, 11, 30)).tekst();
        String figuren = figuur(figuur(t.parameters(), "perLeerling.po", "65.00", perLeerling(nummer).toPlainString()), "minStudenten", "150", String.valueOf(150 + nummer));
        return new Versietekst(t.regeling(), t.naam(), LocalDate.of(2030, 1, 1).plusDays(nummer), t.bron(), t.regels(), figuren, t.planformat(), t.artikelen()).lezen();
    }

    private static String figuur(String json, String naam, String oud, String nieuw) {
        String patroon = "(\\{[^{}]*\"naam\":\"" + naam + "\"[^{}]*\"waarde\":\")" + oud + "(\")";
        String anders = json.replaceFirst(patroon, "$1" + nieuw + "$2");
        assertThat(anders.equals(json)).as(naam).isEqualTo(oud.equals(nieuw));
        return anders;
    }

    private static BigDecimal perLeerling(int nummer) {
        return new BigDecimal("65.00").add(BigDecimal.valueOf(nummer, 2));
    }

    private static BigDecimal verwacht(int nummer) {
        return perLeerling(nummer).multiply(BigDecimal.valueOf(PO)).setScale(2);
    }

    private static Aanvraagfeiten feiten() {
        Aanvraagfeiten.Bouwer bouwer = Aanvraagfeiten.voor(LDNOR, DAG);
        for (Telling telling : List.of(Telling.PO_GESPECIALISEERD, Telling.VO, Telling.PRAKTIJKONDERWIJS, Telling.MBO_BOL, Telling.MBO_BBL_ENTREE, Telling.MBO_BBL_OVERIG,
                Telling.STUDENTEN)) {
            bouwer.totaal(telling, Aantal.van(0));
        }
        return bouwer.totaal(Telling.PO, Aantal.van(PO)).landelijk(null).bouwen();
    }
}
