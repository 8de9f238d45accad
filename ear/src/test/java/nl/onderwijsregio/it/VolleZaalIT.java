package nl.onderwijsregio.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Kameruitslag;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Quorumsoort;
import nl.onderwijsregio.besluit.Rondebeeld;
import nl.onderwijsregio.besluit.Stemafspraken;
import nl.onderwijsregio.besluit.Stembewijs;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.besluit.Stemmen;
import nl.onderwijsregio.besluit.Stemopgave;
import nl.onderwijsregio.besluit.Stemrondes;
import nl.onderwijsregio.besluit.Telregel;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.it.Stemzaal.Kiezer;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Five hundred parties vote at the same moment in the running server: every confirmed vote counts once, none twice, none after closing. */
@ArquillianTest
class VolleZaalIT {
    private static final int BESTUREN = 498;
    private static final int DRADEN = 60;
    private static final Duration TERMIJN = Duration.ofDays(7);
    private static final int STEMMEN_VOOR_DE_SLUITING = 100;

    @Resource
    UserTransaction transactie;
    @Resource
    ManagedThreadFactory draden;
    @PersistenceContext(unitName = "onderwijsregio")
    EntityManager em;
    @Inject
    Clock klok;
    @Inject
    Stemafspraken afspraken;
    @Inject
    Stemleiding leiding;
    @Inject
    Stemmen stemmen;
    @Inject
    Stemrondes rondes;

    @Test
    void van_vijfhonderd_partijen_die_tegelijk_en_dubbel_klikken_telt_elke_stem_een_keer() throws Exception {
        Stemzaal zaal = zaal("Volle zaal (fictief)", 80_000);
        long ronde = uitschrijven(zaal, klok.instant().plus(TERMIJN));
        List<Object> antwoorden = tegelijk(zaal.kiezers().stream().flatMap(k -> List.<Callable<Object>>of(() -> stem(k, ronde, keuze(k), 0), () -> stem(k, ronde, keuze(k), 0)).stream()).toList());
        assertThat(antwoorden).filteredOn(Stembewijs.class::isInstance).hasSize(zaal.kiezers().size());
        assertThat(antwoorden).filteredOn(a -> !(a instanceof Stembewijs)).hasSize(zaal.kiezers().size()).containsOnly(BesluitReden.AL_GESTEMD);
        zaal.leider().verricht(() -> leiding.sluitenEnTellen(zaal.projectleider(), ronde));
        Rondebeeld beeld = beeld(zaal, ronde);
        assertThat(aantallen(beeld)).isEqualTo(zaal.kiezers().stream().map(VolleZaalIT::keuze).collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        assertThat(nageteld(beeld)).isEqualTo(beeld.uitslag().kamers());
    }

    @Test
    void wie_bevestigd_kreeg_voor_de_sluiting_telt_mee_en_wie_te_laat_kwam_niet() throws Exception {
        Stemzaal zaal = zaal("Late zaal (fictief)", 90_000);
        long ronde = uitschrijven(zaal, klok.instant().plus(TERMIJN));
        CountDownLatch gestemd = new CountDownLatch(STEMMEN_VOOR_DE_SLUITING);
        List<Stemmer> stemmers = zaal.kiezers().stream().map(k -> new Stemmer(k, ronde, gestemd)).toList();
        List<Callable<Object>> werk = new ArrayList<>(List.of(() -> sluiten(ronde, gestemd)));
        werk.addAll(stemmers);
        assertThat(tegelijk(werk)).containsOnly(BesluitReden.STEMMING_NIET_OPEN);
        Rondebeeld beeld = beeld(zaal, ronde);
        assertThat(beeld.telregels().stream().collect(Collectors.toMap(Telregel::bewijsnummer, Telregel::keuze)))
                .isEqualTo(stemmers.stream().filter(s -> s.laatst != null).collect(Collectors.toMap(s -> s.bewijs, s -> s.laatst))).isNotEmpty();
        assertThat(nageteld(beeld)).isEqualTo(beeld.uitslag().kamers());
    }

    /** The closing moment comes in the middle of the voting: once some votes are confirmed, it is now. */
    private BesluitReden sluiten(long ronde, CountDownLatch gestemd) throws Exception {
        gestemd.await();
        transactie.begin();
        em.createNativeQuery("select id from stemronde where id = ?1 for update").setParameter(1, ronde).getSingleResult();
        em.createNativeQuery("update stemronde set sluit = ?2 where id = ?1").setParameter(1, ronde).setParameter(2, klok.instant()).executeUpdate();
        transactie.commit();
        return BesluitReden.STEMMING_NIET_OPEN;
    }

    /** Votes and changes the vote until it is too late; remembers what was confirmed last. */
    private final class Stemmer implements Callable<Object> {
        private final Kiezer kiezer;
        private final long ronde;
        private final CountDownLatch gestemd;
        private Keuze laatst;
        private String bewijs;

        private Stemmer(Kiezer kiezer, long ronde, CountDownLatch gestemd) {
            this.kiezer = kiezer;
            this.ronde = ronde;
            this.gestemd = gestemd;
        }

        @Override
        public Object call() throws Exception {
            for (int keer = 0;; keer++) {
                Keuze keuze = keer % 2 == 0 ? Keuze.VOOR : Keuze.ONTHOUDING;
                Object antwoord = stem(kiezer, ronde, keuze, keer);
                if (!(antwoord instanceof Stembewijs stembewijs)) {
                    return antwoord;
                }
                laatst = keuze;
                bewijs = stembewijs.bewijsnummer();
                gestemd.countDown();
            }
        }
    }

    private Stemzaal zaal(String naam, int nummers) throws Exception {
        transactie.begin();
        Stemzaal zaal = new Stemzaal(em, naam, nummers, klok.instant()).inrichten(BESTUREN);
        transactie.commit();
        return zaal;
    }

    private long uitschrijven(Stemzaal zaal, Instant sluit) throws Exception {
        List<Kamerregel> regels = List.of(Kamer.BESTUREN, Kamer.OPLEIDERS, Kamer.BEROEPSGROEP).stream()
                .map(k -> new Kamerregel(k, Quorumsoort.AANTAL, 1, Drempel.GEWONE_MEERDERHEID)).toList();
        zaal.leider().verricht(() -> afspraken.vastleggen(zaal.projectleider(), 0, regels, 3, 42, "Proef (fictief)"));
        return zaal.leider().doet(() -> leiding.terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, sluit));
    }

    private Object stem(Kiezer kiezer, long ronde, Keuze keuze, int gezien) throws Exception {
        return kiezer.als().doet(() -> {
            try {
                return stemmen.stemUitbrengen(kiezer.mandaat(), ronde, new Stemopgave(keuze, keuze == Keuze.TEGEN ? "Te weinig begeleiding (fictief)." : null, null), gezien);
            } catch (Weigering w) {
                return w.reden();
            }
        });
    }

    private Rondebeeld beeld(Stemzaal zaal, long ronde) throws Exception {
        return zaal.leider().doet(() -> rondes.beeld(zaal.projectleider(), ronde));
    }

    private List<Object> tegelijk(Collection<? extends Callable<Object>> werk) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Object> antwoorden = new ArrayList<>();
        try (ExecutorService rij = Executors.newFixedThreadPool(DRADEN, draden)) {
            List<Future<Object>> toekomst = werk.stream().map(w -> rij.submit(() -> {
                start.await();
                return w.call();
            })).toList();
            start.countDown();
            for (Future<Object> f : toekomst) {
                antwoorden.add(f.get(120, TimeUnit.SECONDS));
            }
        }
        return antwoorden;
    }

    private static Keuze keuze(Kiezer kiezer) {
        return List.of(Keuze.VOOR, Keuze.TEGEN, Keuze.ONTHOUDING, Keuze.VOOR).get(Math.floorMod(kiezer.gebruiker().hashCode(), 4));
    }

    private static Map<Keuze, Long> aantallen(Rondebeeld beeld) {
        return beeld.telregels().stream().map(Telregel::keuze).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Kameruitslag> nageteld(Rondebeeld beeld) {
        return beeld.uitslag().kamers().stream().map(k -> Kameruitslag.tellen(beeld.regel(k.kamer()), k.gerechtigd(),
                beeld.telregels().stream().filter(t -> t.kamer() == k.kamer()).map(Telregel::keuze).toList())).toList();
    }
}
