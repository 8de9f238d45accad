package nl.onderwijsregio.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.bericht.Bericht.Post;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends through a real SMTP server that runs inside the test. */
class PostTest extends Databanktest {
    private static final LocalDate DAG = LocalDate.of(2024, 10, 1);
    private final Testklok klok = new Testklok("2024-10-01T12:00:00");
    private final Adresboek adressen = gebruiker -> gebruiker.equals("zonder") ? Optional.empty() : Optional.of(gebruiker + "@noordpad.example");
    private boolean mandaatGeldt = true;
    private final List<String> namen = new ArrayList<>();
    private final MandaatQuery volmachten = new MandaatQuery() {
        @Override
        public Optional<Mandaatregel> find(MandaatId id) {
            return namen.stream().filter(n -> id.equals(mandaat(n))).findFirst().map(n -> new Mandaatregel(id, n, Portaal.BESTUUR, 1, "Stichting Noordpad", 1L, "De Waarden", Set.of(), DAG, mandaatGeldt ? null : DAG.minusDays(1), "volmacht"));
        }
    };
    private GreenMail mail;

    @BeforeEach
    void mailserverStarten() {
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        System.setProperty("OR_SMTP_HOST", "127.0.0.1");
        System.setProperty("OR_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()));
        System.setProperty("OR_SMTP_VAN", "noreply@regio.example");
        System.setProperty("OR_ADRES", "https://regio.example/");
    }

    @AfterEach
    void mailserverStoppen() {
        Stream.of("OR_SMTP_HOST", "OR_SMTP_PORT", "OR_SMTP_VAN", "OR_ADRES").forEach(System::clearProperty);
        mail.stop();
    }

    @Test
    void een_bericht_gaat_een_keer_de_deur_uit_met_een_knop_en_een_weg_om_ermee_te_stoppen() throws Exception {
        klaarleggen("jan", "opmerking:1");
        klaarleggen("jan", "opmerking:1");
        assertThat(postbode().ronde()).isEqualTo(1);
        assertThat(postbode().ronde()).isZero();
        MimeMessage bericht = ontvangen(1).getFirst();
        assertThat(bericht.getSubject()).isEqualTo("Wilt u reageren op een opmerking bij onderdeel b?");
        assertThat(bericht.getAllRecipients()[0]).hasToString("jan@noordpad.example");
        assertThat(bericht.getMessageID()).startsWith("<bericht.").endsWith("@regio.example>");
        assertThat(bericht.getHeader("List-Unsubscribe", null)).isEqualTo("<https://regio.example/bestuur/7/berichten>");
        String tekst = GreenMailUtil.getBody(bericht);
        assertThat(tekst).contains("https://regio.example/bestuur/7/plan/onderdeel/b", "https://regio.example/bestuur/7/berichten", "Er wacht een vraag op u.");
        assertThat(standen()).containsExactly(Berichtstatus.VERSTUURD);
    }

    @Test
    void een_bericht_hoort_bij_de_handeling_en_vervalt_als_die_niet_doorgaat() {
        assertThatThrownBy(() -> doen(() -> {
            leggen(em, "jan", "opmerking:1");
            throw new IllegalStateException("de handeling mislukt");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(postbode().ronde()).isZero();
        assertThat(standen()).isEmpty();
    }

    @Test
    void met_de_mailserver_weg_blijft_alles_klaarliggen_en_gaat_het_later_alsnog() {
        klaarleggen("jan", "opmerking:1");
        mail.stop();
        Postbode bode = postbode();
        assertThat(bode.ronde()).isZero();
        assertThat(bode.onbereikbaarSinds()).contains(klok.instant());
        assertThat(standen()).containsExactly(Berichtstatus.WACHT);
        mail.start();
        System.setProperty("OR_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()));
        assertThat(bode.ronde()).as("rests first").isZero();
        klok.zetten("2024-10-01T12:00:11");
        assertThat(bode.ronde()).isEqualTo(1);
        assertThat(bode.onbereikbaarSinds()).isEmpty();
    }

    @Test
    void zonder_ingestelde_mailserver_wordt_niets_verstuurd_en_niets_weggegooid() {
        klaarleggen("jan", "opmerking:1");
        System.clearProperty("OR_SMTP_HOST");
        assertThat(postbode().ronde()).isZero();
        assertThat(standen()).containsExactly(Berichtstatus.WACHT);
    }

    @Test
    void een_server_die_stopt_nadat_de_mailserver_hem_had_verstuurt_nooit_nog_eens() {
        klaarleggen("jan", "opmerking:1");
        assertThatThrownBy(() -> postbode(new Stap() {
            @Override
            public void afsluiten(long id, Bezorging uitkomst) {
                throw new IllegalStateException("gestopt");
            }
        }).ronde()).hasMessage("gestopt");
        ontvangen(1);
        assertThat(standen()).containsExactly(Berichtstatus.BEZIG);
        klok.zetten("2024-10-01T12:10:01");
        assertThat(postbode().ronde()).isZero();
        assertThat(standen()).containsExactly(Berichtstatus.ONZEKER);
        ontvangen(1);
    }

    @Test
    void een_server_die_stopt_voor_de_mailserver_hem_had_meldt_dat_en_stuurt_alleen_op_verzoek() throws MessagingException {
        klaarleggen("jan", "opmerking:1");
        assertThat(new Stap().beginnen(ids().getFirst())).isPresent();
        klok.zetten("2024-10-01T12:09:59");
        postbode().ronde();
        assertThat(standen()).as("may still be busy").containsExactly(Berichtstatus.BEZIG);
        klok.zetten("2024-10-01T12:10:01");
        postbode().ronde();
        assertThat(standen()).containsExactly(Berichtstatus.ONZEKER);
        doen(() -> bericht().opnieuw(klok.instant()));
        assertThat(postbode().ronde()).isEqualTo(1);
        assertThat(ontvangen(1).getFirst().getMessageID()).isEqualTo("<bericht." + ids().getFirst() + ".1727776800000@regio.example>");
    }

    @Test
    void twee_servers_tegelijk_versturen_elk_bericht_een_keer() throws Exception {
        IntStream.range(0, 20).forEach(i -> klaarleggen("p" + i, "opmerking:" + i));
        CyclicBarrier tegelijk = new CyclicBarrier(2);
        try (ExecutorService twee = Executors.newFixedThreadPool(2)) {
            Callable<Integer> server = () -> samen(tegelijk);
            List<Future<Integer>> uitkomsten = twee.invokeAll(List.of(server, server));
            assertThat(uitkomsten.get(0).get() + uitkomsten.get(1).get()).isEqualTo(20);
        }
        assertThat(ontvangen(20)).extracting(m -> m.getAllRecipients()[0].toString()).doesNotHaveDuplicates();
    }

    private int samen(CyclicBarrier tegelijk) throws Exception {
        tegelijk.await();
        return postbode().ronde();
    }

    @Test
    void wie_dit_soort_mail_heeft_uitgezet_krijgt_niets_ook_niet_wat_al_klaarlag() {
        klaarleggen("jan", "opmerking:1");
        klaarleggen("piet", "opmerking:1");
        doen(() -> repository(em).uitzetten("jan", Berichtsoort.VERMELDING, klok.instant()));
        assertThat(postbode().ronde()).isEqualTo(1);
        assertThat(standen()).containsExactly(Berichtstatus.UITGEZET, Berichtstatus.VERSTUURD);
        doen(() -> repository(em).aanzetten("jan", Berichtsoort.VERMELDING));
        Set<Berichtsoort> uit = inTransactie(e -> repository(e).uitgezet("jan"));
        assertThat(uit).isEmpty();
    }

    @Test
    void zonder_adres_of_na_de_geldigheid_gaat_er_niets_uit() {
        klaarleggen("zonder", "opmerking:1");
        assertThat(postbode().ronde()).isZero();
        klaarleggen("jan", "opmerking:2");
        klok.zetten("2024-10-08T12:00:01");
        assertThat(postbode().ronde()).isZero();
        assertThat(standen()).containsExactly(Berichtstatus.GEEN_ADRES, Berichtstatus.VERLOPEN);
    }

    @Test
    void een_adresboek_dat_niet_antwoordt_stelt_uit_met_groeiende_pauzes_en_geeft_ten_slotte_op() {
        Bericht bericht = new Bericht(opgave("jan", "opmerking:1", klok.instant().plus(Duration.ofDays(90))), klok.instant());
        Bezorging later = new Bezorging(Bezorging.Soort.LATER, "x".repeat(400));
        Instant nu = klok.instant();
        for (int minuten : new int[] {1, 5, 30, 120, 360, 720, 1440}) {
            assertThat(bericht.beginnen(false, true, nu)).isTrue();
            bericht.afsluiten(later, nu);
            assertThat(bericht.beginnen(false, true, nu.plus(Duration.ofMinutes(minuten)).minusSeconds(1))).as("within %s minutes", minuten).isFalse();
            nu = nu.plus(Duration.ofMinutes(minuten));
        }
        assertThat(bericht.beginnen(false, true, nu)).isTrue();
        bericht.afsluiten(later, nu);
        assertThat(bericht.beginnen(false, true, nu.plus(Duration.ofDays(9)))).as("given up").isFalse();
    }

    @Test
    void met_het_adresboek_weg_stopt_de_ronde_en_wordt_niets_opgeeist() {
        klaarleggen("jan", "opmerking:1");
        klaarleggen("piet", "opmerking:1");
        List<String> gevraagd = new ArrayList<>();
        Adresboek weg = gebruiker -> {
            gevraagd.add(gebruiker);
            throw new Weigering(BerichtReden.BERICHT_BESTAAT_NIET);
        };
        assertThat(new Bouwdoos(new Stap(), weg, klok).maken(Postbode.class).ronde()).isZero();
        assertThat(gevraagd).containsExactly("jan");
        assertThat(standen()).containsExactly(Berichtstatus.WACHT, Berichtstatus.WACHT);
        assertThat(postbode().ronde()).as("no pause").isEqualTo(2);
    }

    @Test
    void tijdens_een_ronde_is_de_stand_te_lezen_en_begint_er_geen_tweede() throws Exception {
        klaarleggen("jan", "opmerking:1");
        AtomicReference<Postbode> bode = new AtomicReference<>();
        try (ExecutorService ander = Executors.newSingleThreadExecutor()) {
            Adresboek kijkt = gebruiker -> {
                assertThat(ander.submit(() -> bode.get().onbereikbaarSinds())).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(Optional.empty());
                assertThat(ander.submit(() -> bode.get().ronde())).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(0);
                return adressen.adres(gebruiker);
            };
            bode.set(new Bouwdoos(new Stap(), kijkt, klok).maken(Postbode.class));
            assertThat(bode.get().ronde()).isEqualTo(1);
        }
    }

    @Test
    void wie_geen_geldig_mandaat_meer_heeft_krijgt_de_mail_niet() {
        klaarleggen("jan", "opmerking:1");
        mandaatGeldt = false;
        assertThat(postbode().ronde()).isZero();
        assertThat(standen()).containsExactly(Berichtstatus.VERLOPEN);
    }

    @Test
    void wat_over_is_wordt_ingetrokken_maar_wat_verstuurd_is_blijft_dat() {
        klaarleggen("jan", "opmerking:1");
        postbode().ronde();
        klaarleggen("piet", "opmerking:1");
        klaarleggen("kees", "opmerking:1");
        klaarleggen("kees", "opmerking:2");
        PostvakUit postvak = new Bouwdoos(em, klok).maken(PostvakUit.class);
        doen(() -> postvak.intrekken(List.of("opmerking:1"), "kees"));
        assertThat(standen()).containsExactly(Berichtstatus.VERSTUURD, Berichtstatus.WACHT, Berichtstatus.VERLOPEN, Berichtstatus.WACHT);
        doen(() -> postvak.intrekken(List.of("opmerking:1")));
        doen(() -> postvak.intrekken(List.of()));
        assertThat(standen()).containsExactly(Berichtstatus.VERSTUURD, Berichtstatus.VERLOPEN, Berichtstatus.VERLOPEN, Berichtstatus.WACHT);
    }

    @Test
    void na_een_half_jaar_verdwijnt_wat_klaar_is() {
        klaarleggen("jan", "opmerking:1");
        postbode().ronde();
        klaarleggen("piet", "opmerking:2");
        new Stap().opruimen();
        assertThat(standen()).hasSize(2);
        klok.zetten("2025-04-03T12:00:00");
        new Stap().opruimen();
        assertThat(standen()).containsExactly(Berichtstatus.WACHT);
    }

    @Test
    void van_een_antwoord_van_de_mailserver_blijft_geen_adres_over() {
        assertThat(Mailserver.uitkomst(new SendFailedException("550 5.1.1 <jan@noordpad.example>: onbekend\r\nin tabel")).toelichting())
                .isEqualTo("550 5.1.1 … onbekend in tabel");
        assertThat(Mailserver.uitkomst(new MessagingException("stil na jan@noordpad.example")).toelichting()).isEqualTo("stil na …");
    }

    @Test
    void een_antwoord_met_een_nummer_is_een_weigering_en_zwijgen_is_onzeker() {
        assertThat(Mailserver.uitkomst(new SendFailedException("451 4.3.0 later")).soort()).isEqualTo(Bezorging.Soort.LATER);
        assertThat(Mailserver.uitkomst(new SendFailedException("Invalid Addresses", new MessagingException("550 5.1.1 onbekend"))).soort())
                .isEqualTo(Bezorging.Soort.GEWEIGERD);
        assertThat(Mailserver.uitkomst(new SendFailedException("[EOF]")).soort()).isEqualTo(Bezorging.Soort.ONBEKEND);
        assertThat(Mailserver.uitkomst(new MessagingException("Exception reading response")).soort()).isEqualTo(Bezorging.Soort.ONBEKEND);
    }

    @Test
    void een_verstuurd_bericht_kan_niet_opnieuw_en_een_onderwerp_heeft_een_regel() {
        klaarleggen("jan", "opmerking:1");
        postbode().ronde();
        assertThatThrownBy(() -> doen(() -> bericht().opnieuw(klok.instant())))
                .isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(BerichtReden.BERICHT_NIET_OPNIEUW));
        assertThatIllegalArgumentException().isThrownBy(() -> new Berichtopgave(Berichtsoort.REACTIE, aan("jan"), "k", "een\r\nBcc: x@y.example", List.of("z"), "plan", DAG
                .atStartOfDay().toInstant(java.time.ZoneOffset.UTC)));
    }

    @Test
    void beheer_ziet_wat_aandacht_vraagt() {
        klaarleggen("zonder", "opmerking:1");
        klaarleggen("jan", "opmerking:1");
        postbode().ronde();
        inTransactie(e -> {
            assertThat(repository(e).aantallen()).containsEntry(Berichtstatus.VERSTUURD, 1L).containsEntry(Berichtstatus.GEEN_ADRES, 1L);
            assertThat(repository(e).lijst(EnumSet.of(Berichtstatus.GEEN_ADRES), 10)).singleElement().satisfies(r -> {
                assertThat(r.gebruiker()).isEqualTo("zonder");
                assertThat(r.magOpnieuw()).isTrue();
            });
            return null;
        });
    }

    private void klaarleggen(String gebruiker, String kenmerk) {
        namen.add(gebruiker);
        doen(() -> leggen(em, gebruiker, kenmerk));
    }

    private void leggen(EntityManager hier, String gebruiker, String kenmerk) {
        new Bouwdoos(hier, klok).maken(PostvakUit.class).klaarleggen(opgave(gebruiker, kenmerk, klok.instant().plus(Duration.ofDays(7))));
    }

    private static Berichtopgave opgave(String gebruiker, String kenmerk, Instant geldigTot) {
        return new Berichtopgave(Berichtsoort.VERMELDING, aan(gebruiker), kenmerk, "Wilt u reageren op een opmerking bij onderdeel b?",
                List.of("Er wacht een vraag op u.", "U bent gevraagd te reageren."), "plan/onderdeel/b", geldigTot);
    }

    private static MandaatId mandaat(String gebruiker) {
        return new MandaatId(gebruiker.equals("jan") ? 7 : 100 + Math.floorMod(gebruiker.hashCode(), 1_000_000));
    }

    private static Mandaatregel aan(String gebruiker) {
        return new Mandaatregel(mandaat(gebruiker), gebruiker, Portaal.BESTUUR, 1, "Stichting Noordpad", 1L, "De Waarden", Set.of(), DAG, null, "volmacht");
    }

    private Postbode postbode() {
        return postbode(new Stap());
    }

    private Postbode postbode(Berichtstap stap) {
        return new Bouwdoos(stap, adressen, klok).maken(Postbode.class);
    }

    private BerichtRepository repository(EntityManager hier) {
        return new Bouwdoos(hier).maken(BerichtRepository.class);
    }

    private Bericht bericht() {
        return em.find(Bericht.class, ids().getFirst());
    }

    private List<Long> ids() {
        return em.createQuery("select b.id from Bericht b order by b.id", Long.class).getResultList();
    }

    private List<Berichtstatus> standen() {
        return inTransactie(e -> e.createQuery("select b.status from Bericht b order by b.id", Berichtstatus.class).getResultList());
    }

    private List<MimeMessage> ontvangen(int aantal) {
        assertThat(mail.waitForIncomingEmail(5000, aantal)).isTrue();
        assertThat(mail.getReceivedMessages()).hasSize(aantal);
        return List.of(mail.getReceivedMessages());
    }

    /** Each step on a connection and in a transaction of its own, as the container does. */
    private class Stap extends Berichtstap {
        private <T> T eigen(Function<Berichtstap, T> werk) {
            EntityManager eigen = databank.entityManager();
            try {
                eigen.getTransaction().begin();
                T uitkomst = werk.apply(new Bouwdoos(eigen, PostTest.this.klok, volmachten).maken(Berichtstap.class));
                eigen.getTransaction().commit();
                return uitkomst;
            } finally {
                eigen.close();
            }
        }

        @Override
        public List<Long> aanDeBeurt(int meeste) {
            return eigen(s -> s.aanDeBeurt(meeste));
        }

        @Override
        public Optional<String> ontvanger(long id) {
            return eigen(s -> s.ontvanger(id));
        }

        @Override
        public void opruimen() {
            eigen(s -> {
                s.opruimen();
                return null;
            });
        }

        @Override
        public Optional<Post> beginnen(long id) {
            return eigen(s -> s.beginnen(id));
        }

        @Override
        public void afsluiten(long id, Bezorging uitkomst) {
            eigen(s -> {
                s.afsluiten(id, uitkomst);
                return null;
            });
        }

        @Override
        public void hangendeAfsluiten() {
            eigen(s -> {
                s.hangendeAfsluiten();
                return null;
            });
        }
    }
}
