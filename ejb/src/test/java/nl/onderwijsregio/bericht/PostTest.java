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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.bericht.Bericht.Post;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
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
            assertThat(bericht.beginnen(false, nu)).isTrue();
            bericht.afsluiten(later, nu);
            assertThat(bericht.beginnen(false, nu.plus(Duration.ofMinutes(minuten)).minusSeconds(1))).as("within %s minutes", minuten).isFalse();
            nu = nu.plus(Duration.ofMinutes(minuten));
        }
        assertThat(bericht.beginnen(false, nu)).isTrue();
        bericht.afsluiten(later, nu);
        assertThat(bericht.beginnen(false, nu.plus(Duration.ofDays(9)))).as("given up").isFalse();
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
        doen(() -> leggen(em, gebruiker, kenmerk));
    }

    private void leggen(EntityManager hier, String gebruiker, String kenmerk) {
        new Bouwdoos(hier, klok).maken(PostvakUit.class).klaarleggen(opgave(gebruiker, kenmerk, klok.instant().plus(Duration.ofDays(7))));
    }

    private static Berichtopgave opgave(String gebruiker, String kenmerk, Instant geldigTot) {
        return new Berichtopgave(Berichtsoort.VERMELDING, aan(gebruiker), kenmerk, "Wilt u reageren op een opmerking bij onderdeel b?",
                List.of("Er wacht een vraag op u.", "U bent gevraagd te reageren."), "plan/onderdeel/b", geldigTot);
    }

    private static Mandaatregel aan(String gebruiker) {
        return new Mandaatregel(new MandaatId(7), gebruiker, Portaal.BESTUUR, 1, "Stichting Noordpad", 1L, "De Waarden", Set.of(), DAG, null, "volmacht");
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
                T uitkomst = werk.apply(new Bouwdoos(eigen, PostTest.this.klok).maken(Berichtstap.class));
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
