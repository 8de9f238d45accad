package nl.onderwijsregio.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.aanvraag.Belemmering.Soort;
import nl.onderwijsregio.aanvraag.Indiening.Ingediend;
import nl.onderwijsregio.aanvraag.Indiening.Tegengehouden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.medezeggenschap.Geleding;
import nl.onderwijsregio.medezeggenschap.Grondslag;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Strekking;
import nl.onderwijsregio.medezeggenschap.Voorlegregel;
import nl.onderwijsregio.medezeggenschap.Voorlegstand;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.Activiteiten;
import nl.onderwijsregio.plan.Dekkingregel;
import nl.onderwijsregio.plan.PlanIngediend;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.PlanVersie;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planslot;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Vingerafdruk;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Uitkomst;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.toets.Indieningsstand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndienenTest extends Databanktest {
    private static final String LDNOR = "ldnor-2025";

    private Aanvraagstand stand;
    private Aanvragen aanvragen;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Aanvraagstand::new);
        aanvragen = stand.aanvragen();
    }

    @Test
    void een_plan_waar_alles_op_orde_is_wordt_ingediend_met_een_bewijs() throws Exception {
        PlanVersie versie = inTransactie(e -> stand.gereedmaken());
        Aanvraagbewijs bewijs = ((Ingediend) indienen()).bewijs();
        assertThat(bewijs.aanvraag().nummer()).startsWith("LDNOR25-");
        assertThat(bewijs.aanvraag().planSha256()).isEqualTo(versie.sha256());
        assertThat(bewijs.aanvraag().uitkomst()).isEqualTo(Uitkomst.VERLENEN);
        assertThat(bewijs.aanvraag().bedrag()).isEqualByComparingTo("2212500.00");
        assertThat(bewijs.beslisdatum()).isEqualTo(LocalDate.of(2025, 1, 14));
        assertThat(Vingerafdruk.van(bewijs.json()).sha256()).isEqualTo(bewijs.aanvraag().bewijsSha256());
        JsonNode json = new JsonMapper().readTree(bewijs.json());
        assertThat(json.at("/plan/sha256").asText()).isEqualTo(versie.sha256());
        assertThat(json.at("/regeling/tekstHash").asText()).startsWith("sha256:");
        assertThat(json.at("/besluit/besluitnummer").asText()).isEqualTo("2024-1");
        assertThat(json.at("/handtekeningen")).hasSize(3);
        assertThat(json.at("/beoordeling/bevindingen").size()).isGreaterThan(10);
        assertThat(json.at("/beoordeling/posten").size()).isPositive();
        assertThat(json.at("/feiten/vestigingen")).hasSize(2);
        assertThat(nl.onderwijsregio.regeling.bewijs.Bewijscontrole.van(bewijs.json().getBytes(StandardCharsets.UTF_8)).verschillen()).isEmpty();
        String anders = bewijs.json().replace("\"bedrag\":\"2212500.00\"", "\"bedrag\":\"2212500.01\"");
        assertThat(nl.onderwijsregio.regeling.bewijs.Bewijscontrole.van(anders.getBytes(StandardCharsets.UTF_8)).verschillen()).anyMatch(v -> v.startsWith("beoordeling.bedrag:"));
        assertThat(bewijs.bijlagen()).extracting(Ingediendebijlage::letter).containsExactly("a", "b", "c", "d", "e", "f", "g");
        assertThat(stand.gebeurtenissen.gebeurd()).last().isInstanceOf(PlanIngediend.class);
    }

    @Test
    void na_het_indienen_verandert_er_niets_meer() {
        doen(() -> stand.gereedmaken());
        Aanvraagbewijs bewijs = ((Ingediend) indienen()).bewijs();
        Plannen plannen = stand.maken(em, Plannen.class);
        geweigerd(PlanReden.PLAN_INGEDIEND, () -> plannen.bewaren(stand.projectleider, "a", 1, "<p>later</p>"));
        geweigerd(PlanReden.PLAN_INGEDIEND, () -> stand.overeenkomst());
        geweigerd(PlanReden.PLAN_INGEDIEND, () -> stand.tekenen(1, stand.beroepsgroep));
        assertThat(stand.maken(em, Planslot.class).slot(stand.regio, "ldnor-2025")).contains(PlanReden.PLAN_INGEDIEND);
        Aanvraagbewijs re = inTransactie(e -> aanvragen.bewijs(stand.re, stand.regio)).orElseThrow();
        assertThat(re).isEqualTo(bewijs);
        assertThat(inTransactie(e -> aanvragen.lijst(stand.re)).size()).isEqualTo(1);
        Ingediendebijlage c = bewijs.bijlagen().get(2);
        assertThat(Vingerafdruk.van(inTransactie(e -> aanvragen.bijlage(stand.re, stand.regio, c.id())).inhoud()).sha256()).isEqualTo(c.sha256());
        String plan = new String(inTransactie(e -> aanvragen.bijlage(stand.re, stand.regio, bewijs.bijlagen().getFirst().id())).inhoud(), StandardCharsets.UTF_8);
        assertThat(plan).contains("g overeenkomst.pdf, SHA-256 " + bewijs.bijlagen().get(6).sha256(), "studenten: 120 (eigen administratie)", "OS-1 Opleidingsschool",
                "aspirant-onvoldoende: nee");
        Ingediendebijlage g = bewijs.bijlagen().get(6);
        assertThat(Vingerafdruk.van(inTransactie(e -> aanvragen.bijlage(stand.re, stand.regio, g.id())).inhoud()).sha256()).isEqualTo(g.sha256());
    }

    @Test
    void twee_keer_indienen_geeft_een_aanvraag_en_hetzelfde_bewijs() {
        doen(() -> stand.gereedmaken());
        assertThat(indienen()).isEqualTo(indienen());
        assertThat(aantalAanvragen()).isEqualTo(1);
    }

    @Test
    void twee_mensen_die_op_hetzelfde_ogenblik_indienen_maken_samen_een_aanvraag() throws Exception {
        doen(() -> stand.gereedmaken());
        CyclicBarrier samen = new CyclicBarrier(2);
        try (ExecutorService twee = Executors.newFixedThreadPool(2)) {
            List<Future<Indiening>> uitkomsten = twee.invokeAll(List.of(tegelijk(samen), tegelijk(samen)));
            assertThat(uitkomsten.get(0).get()).isInstanceOf(Ingediend.class).isEqualTo(uitkomsten.get(1).get());
        }
        assertThat(aantalAanvragen()).isEqualTo(1);
    }

    private Callable<Indiening> tegelijk(CyclicBarrier samen) {
        return () -> {
            EntityManager eigen = databank.entityManager();
            try {
                Aanvragen grens = stand.aanvragen(eigen);
                samen.await();
                eigen.getTransaction().begin();
                Indiening uitkomst = grens.indienen(stand.projectleider);
                eigen.getTransaction().commit();
                return uitkomst;
            } finally {
                if (eigen.getTransaction().isActive()) {
                    eigen.getTransaction().rollback();
                }
                eigen.close();
            }
        };
    }

    @Test
    void om_zestien_uur_precies_kan_het_nog_en_een_seconde_later_niet_meer() {
        doen(() -> stand.gereedmaken());
        stand.klok.zetten("2024-10-15T16:00:01");
        assertThat(tegen()).containsExactly(Soort.VENSTER_GESLOTEN);
        assertThat(indienen()).isInstanceOf(Tegengehouden.class);
        stand.klok.zetten("2024-10-15T16:00:00");
        assertThat(tegen()).isEmpty();
        assertThat(indienen()).isInstanceOf(Ingediend.class);
    }

    @Test
    void voor_de_opening_kan_het_nog_niet_en_vanaf_negen_uur_wel() {
        doen(() -> stand.gereedmaken());
        stand.klok.zetten("2024-06-17T08:59:59");
        assertThat(tegen()).containsExactly(Soort.VENSTER_NOG_DICHT);
        stand.klok.zetten("2024-06-17T09:00:00");
        assertThat(tegen()).isEmpty();
    }

    @Test
    void zonder_besluit_houdt_de_stemming_het_indienen_tegen() {
        doen(() -> {
            stand.overeenkomst();
            stand.aanbevelingenOverVersie();
        });
        assertThat(tegen()).contains(Soort.GEEN_BESLUIT, Soort.HANDTEKENING_ONTBREEKT).doesNotContain(Soort.ANDERE_VERSIE);
    }

    @Test
    void een_plan_dat_een_andere_tekst_volgt_dan_de_samenstelling_wordt_niet_ingediend() {
        doen(() -> stand.gereedmaken());
        assertThat(tegen()).doesNotContain(Soort.TEKST_VERSCHILT);
        doen(() -> stand.sql("update plan set regelversie = '2024-06-11'"));
        em.clear();
        assertThat(tegen()).contains(Soort.TEKST_VERSCHILT);
        assertThat(indienen()).isInstanceOf(Tegengehouden.class);
    }

    @Test
    void onder_een_andere_tekst_tellen_de_bijlagen_die_die_vraagt_en_geen_handtekening() {
        doen(() -> stand.gereedmaken());
        AanvraagDossier dossier = stand.maken(em, AanvraagDossier.class, stand.delen(em));
        Indieningsstand nu = inTransactie(e -> dossier.dossier(stand.regio, LDNOR));
        Regelversie zelfde = Planstand.REGELINGEN.actueel().versie(LDNOR, LocalDate.of(2024, 11, 30));
        Indieningsstand gelijk = inTransactie(e -> dossier.dossier(stand.regio, LDNOR, zelfde));
        assertThat(gelijk).isEqualTo(nu);
        assertThat(nu.bijlagen().orElseThrow()).contains("samenwerkingsovereenkomsten");
        Indieningsstand anders = inTransactie(e -> dossier.dossier(stand.regio, LDNOR, anders(zelfde.tekst(), "samenwerkingsovereenkomsten", "convenant")));
        assertThat(anders.bijlagen().orElseThrow()).contains("convenant").doesNotContain("samenwerkingsovereenkomsten");
        assertThat(nu.ondertekend().orElseThrow()).isNotEmpty();
        assertThat(anders.ondertekend()).contains(java.util.Set.of());
    }

    /** A newer text that calls an attachment otherwise. */
    private static Regelversie anders(Versietekst t, String bijlage, String wordt) {
        return new Versietekst(t.regeling(), t.naam(), LocalDate.of(2024, 12, 5), t.bron(), t.regels(), t.parameters(),
                t.planformat().replace("\"" + bijlage + "\"", "\"" + wordt + "\""), t.artikelen()).lezen();
    }

    @Test
    void zolang_er_opnieuw_wordt_gestemd_geldt_het_eerdere_besluit_niet() {
        doen(() -> stand.gereedmaken());
        assertThat(tegen()).isEmpty();
        doen(() -> em.createNativeQuery("update plan set status = 'IN_STEMMING' where regio_id = :r").setParameter("r", stand.regio).executeUpdate());
        assertThat(tegen()).containsExactly(Soort.GEEN_BESLUIT);
    }

    @Test
    void een_wijziging_na_het_besluit_vraagt_een_nieuw_besluit_en_nieuwe_handtekeningen() {
        doen(() -> stand.gereedmaken());
        doen(() -> stand.maken(em, Plannen.class).bewaren(stand.projectleider, "a", 1, "<p>na de stemming</p>"));
        assertThat(tegen()).contains(Soort.ANDERE_VERSIE, Soort.HANDTEKENING_ONTBREEKT, Soort.BIJLAGE_ONTBREEKT);
        doen(() -> stand.maken(em, Plannen.class).bewaren(stand.projectleider, "a", 2, "<p>Tekst bij onderdeel a</p>"));
        assertThat(tegen()).as("the content that was decided on").isEmpty();
    }

    @Test
    void zonder_instemming_op_precies_deze_tekst_wordt_een_plan_niet_ingediend() {
        PlanVersie versie = inTransactie(e -> stand.gereedmaken());
        stand.raadVragen(instemming(1, versie.sha256(), Strekking.NEGATIEF));
        assertThat(tegen()).containsExactly(Soort.INSTEMMING_ONTHOUDEN);
        assertThat(indienen()).isInstanceOf(Tegengehouden.class);
        stand.raadVragen(instemming(2, "0".repeat(64), Strekking.POSITIEF));
        assertThat(tegen()).as("consent on another text takes nothing away").containsExactly(Soort.INSTEMMING_ONTHOUDEN);
        stand.raadVragen(instemming(3, versie.sha256(), Strekking.POSITIEF));
        assertThat(tegen()).isEmpty();
        assertThat(indienen()).isInstanceOf(Ingediend.class);
    }

    @Test
    void een_raad_die_over_een_andere_tekst_is_gehoord_moet_opnieuw_worden_gevraagd() {
        doen(() -> stand.gereedmaken());
        stand.raadVragen(instemming(1, "0".repeat(64), Strekking.POSITIEF));
        assertThat(tegen()).containsExactly(Soort.MEDEZEGGENSCHAP_ANDERE_VERSIE);
        assertThat(indienen()).isInstanceOf(Tegengehouden.class);
    }

    private static Voorlegregel instemming(long id, String sha256, Strekking strekking) {
        return new Voorlegregel(id, 1, 1, Werkstuk.GEWOON, 1, sha256, 1, "Bestuur", 2, "PMR Bestuur", Medezeggenschapsrecht.INSTEMMING, Grondslag.WMS_PERSONEEL,
                LocalDate.of(2024, 10, 1), Instant.parse("2024-09-01T08:00:00Z"), strekking, false, 0, 0, Voorlegstand.AFGEROND, false, false, false,
                Geleding.PERSONEELSGELEDING, 0);
    }

    @ParameterizedTest
    @EnumSource
    void ook_een_ander_antwoord_opgave_school_of_bijlage_na_het_besluit_vraagt_een_nieuw_besluit(Inbreng inbreng) {
        doen(() -> stand.gereedmaken());
        assertThat(tegen()).isEmpty();
        doen(() -> inbreng.wijziging.accept(stand));
        assertThat(tegen()).contains(Soort.ANDERE_VERSIE, Soort.HANDTEKENING_ONTBREEKT);
        assertThat(indienen()).isInstanceOf(Tegengehouden.class);
        assertThat(controle().plan().gewijzigdSindsVersie()).isTrue();
    }

    /** What is submitted beside the text. */
    enum Inbreng {
        ANTWOORD(s -> s.maken(Plannen.class).kenmerkBeantwoorden(s.projectleider, "aspirant-onvoldoende", true)),
        OPGAVE(s -> s.opgeven(Opgavesoort.STUDENTEN, 121)),
        OPLEIDINGSSCHOOL(s -> s.school("OS-2")),
        BIJLAGE_ERBIJ(Aanvraagstand::overeenkomst),
        BIJLAGE_WEG(s -> s.bijlagen().verwijderen(s.projectleider, s.bijlagen().lijst(s.projectleider).stream()
                .flatMap(b -> b.bestanden().stream()).findFirst().orElseThrow().id())),
        MBO_WERKGEVER(s -> s.sql("update deelname set mbo_werkgever = true where partij_id = ?1", s.zuidrand.id()));

        final Consumer<Aanvraagstand> wijziging;

        Inbreng(Consumer<Aanvraagstand> wijziging) {
            this.wijziging = wijziging;
        }
    }

    @Test
    void de_brief_van_de_re_en_de_handtekeningen_komen_na_het_besluit_en_vragen_geen_nieuw() {
        doen(() -> stand.overeenkomst());
        PlanVersie versie = inTransactie(e -> stand.besluiten());
        doen(() -> stand.aanbevelingen());
        doen(() -> stand.tekenen(versie.nummer(), stand.projectleider, stand.bestuurderZuid, stand.opleider));
        assertThat(tegen()).isEmpty();
    }

    @Test
    void een_besluit_over_een_versie_van_de_eerste_vorm_draagt_geen_indiening_en_de_versie_blijft_leesbaar() {
        PlanVersie versie = inTransactie(e -> stand.gereedmaken());
        doen(() -> stand.inEersteVorm(versie));
        assertThat(tegen()).contains(Soort.ANDERE_VERSIE);
        PlanVersie oud = inTransactie(e -> stand.maken(em, PlanRepository.class).versie(versie.id())).orElseThrow();
        assertThat(Vingerafdruk.van(oud.inhoud()).sha256()).isEqualTo(oud.sha256());
        assertThat(PlanInhoud.lezen(oud.inhoud()).onderdelen()).containsKey("a");
    }

    @Test
    void een_ingediend_plan_blijft_gelijk_aan_de_versie_waarmee_het_is_ingediend() {
        PlanVersie versie = inTransactie(e -> stand.gereedmaken());
        indienen();
        doen(() -> stand.inEersteVorm(versie));
        var plan = inTransactie(e -> stand.maken(em, Plannen.class).overzicht(stand.projectleider)).orElseThrow();
        assertThat(plan.gewijzigdSindsVersie()).isFalse();
        assertThat(plan.versie().nummer()).isEqualTo(versie.nummer());
        assertThat(inTransactie(e -> stand.maken(em, Ondertekeningen.class).stand(stand.re, stand.regio)).versie()).isEqualTo(versie.nummer());
    }

    @Test
    void een_ontbrekende_bijlage_wordt_bij_naam_genoemd() {
        doen(() -> {
            PlanVersie versie = stand.besluiten();
            stand.tekenen(versie.nummer(), stand.projectleider, stand.bestuurderZuid, stand.opleider);
        });
        assertThat(controle().tegen()).extracting(b -> b.soort() + " " + b.waarden().get("artikel")).containsExactly("BIJLAGE_ONTBREEKT 6 lid 5 onder b",
                "BIJLAGE_ONTBREEKT 6 lid 5 onder g");
        assertThat(controle().tegen()).allSatisfy(b -> assertThat(b.pad()).isEqualTo("plan/bijlagen"));
    }

    @Test
    void het_rapport_van_de_peer_review_hoeft_alleen_als_die_er_was() {
        doen(() -> {
            stand.sql("update opleidingsschool set peer_review = true");
            stand.gereedmaken();
        });
        assertThat(controle().tegen()).singleElement().satisfies(b -> assertThat(b.waarden()).containsEntry("artikel", "6 lid 5 onder h"));
    }

    @Test
    void een_bestuur_dat_niet_tekende_wordt_bij_naam_genoemd_en_de_beroepsgroep_niet() {
        doen(() -> {
            stand.overeenkomst();
            PlanVersie versie = stand.besluiten();
            stand.aanbevelingen();
            stand.tekenen(versie.nummer(), stand.projectleider, stand.opleider);
        });
        assertThat(controle().tegen()).singleElement().satisfies(b -> {
            assertThat(b.soort()).isEqualTo(Soort.HANDTEKENING_ONTBREEKT);
            assertThat(b.waarden()).containsEntry("namen", "Stichting Zuidrand").containsEntry("aantal", 1);
        });
    }

    @Test
    void een_begroting_die_niet_sluit_een_leeg_onderdeel_en_een_open_vraag_houden_tegen() {
        doen(() -> {
            stand.maken(em, Activiteiten.class).dekkingBewaren(stand.projectleider, List.of(new Dekkingregel("Subsidie", new BigDecimal("499.99"))));
            stand.maken(em, Plannen.class).bewaren(stand.projectleider, "g", 1, "");
            stand.sql("delete from plan_kenmerk where naam = 'peer-review-2025'");
        });
        List<Belemmering> tegen = controle().tegen();
        assertThat(tegen).anySatisfy(b -> assertThat(b.waarden()).containsEntry("soort", "BEGROTING_SLUIT_NIET").containsEntry("waarde", "0.01"));
        assertThat(tegen).anySatisfy(b -> assertThat(b.pad()).isEqualTo("plan/onderdeel/g"));
        assertThat(tegen).extracting(Belemmering::soort).contains(Soort.VRAAG_OPEN);
    }

    @Test
    void een_regio_onder_elke_drempel_wordt_tegengehouden_met_de_bevinding_van_de_regel() {
        doen(() -> stand.gereedmaken());
        doen(() -> stand.sql("update telling set ondergrens = 14999, bovengrens = 14999"));
        assertThat(controle().tegen()).singleElement().satisfies(b -> {
            assertThat(b.soort()).isEqualTo(Soort.REGEL);
            assertThat(b.waarden()).containsEntry("code", "OMVANG");
        });
    }

    @Test
    void een_onbekende_telling_is_iets_om_te_weten_en_houdt_niet_tegen() {
        doen(() -> stand.gereedmaken());
        doen(() -> stand.sql("delete from telling where sector = 'VO'"));
        assertThat(tegen()).isEmpty();
        assertThat(controle().letOp()).extracting(Belemmering::soort).contains(Soort.REGEL);
        assertThat(((Ingediend) indienen()).bewijs().aanvraag().bedrag()).isNull();
    }

    @Test
    void een_vestiging_die_al_in_een_andere_regio_staat_houdt_tegen() {
        doen(() -> stand.gereedmaken());
        doen(() -> {
            stand.sql("insert into samenstelling (regio_id, regeling, regelversie, begonnen_op, gewijzigd_op, gewijzigd_door, wijziging) select id, 'ldnor-2025', '2024-11-30',"
                    + " current_timestamp, current_timestamp, 'x', '' from onderwijsregio where naam = 'Het Veen'");
            stand.sql("insert into samenstelling_vestiging (samenstelling_id, vestiging_code, sinds, mandaat_id) select max(id), '99AA00', current_timestamp, ?1 from samenstelling",
                    stand.vreemd.waarde());
        });
        assertThat(controle().tegen()).singleElement().satisfies(b -> assertThat(b.waarden()).containsEntry("code", "EXCLUSIEF"));
    }

    @Test
    void alleen_wie_het_plan_leidt_dient_in_en_een_ander_ziet_alleen_wat_er_tegenhoudt() {
        doen(() -> stand.gereedmaken());
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> aanvragen.indienen(stand.adviseur));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> aanvragen.indienen(stand.re));
        geweigerd(PlanReden.PLAN_NIET_BEGONNEN, () -> aanvragen.indienen(stand.vreemd));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> aanvragen.bewijs(stand.vreemd, stand.regio));
        assertThat(inTransactie(e -> aanvragen.controle(stand.beroepsgroep)).magIndienen()).isTrue();
    }

    @Test
    void wie_tekent_moet_dat_mogen_en_hoort_anders_wie_het_wel_mag() {
        int versie = inTransactie(e -> stand.besluiten()).nummer();
        assertThatThrownBy(() -> doen(() -> stand.tekenen(versie, stand.adviseur))).isInstanceOfSatisfying(Weigering.class, w -> {
            assertThat(w.reden()).isEqualTo(AanvraagReden.GEEN_TEKENRECHT);
            assertThat(w.waarden()).containsEntry("namen", "bestuurder-zuid");
        });
    }

    @Test
    void wie_voor_de_penvoerder_tekent_tekent_niet_voor_een_andere_partij() {
        int versie = inTransactie(e -> stand.besluiten()).nummer();
        var tweede = tekenmandaat("projectleider");
        doen(() -> stand.tekenen(versie, stand.projectleider));
        assertThatThrownBy(() -> doen(() -> stand.tekenen(versie, tweede))).isInstanceOfSatisfying(Weigering.class, w -> {
            assertThat(w.reden()).isEqualTo(AanvraagReden.ZELFDE_ONDERTEKENAAR);
            assertThat(w.waarden()).containsEntry("partij", "Stichting Noordpad");
        });
    }

    @Test
    void wie_voor_een_andere_partij_tekende_tekent_niet_voor_de_penvoerder() {
        int versie = inTransactie(e -> stand.besluiten()).nummer();
        var tweede = tekenmandaat("projectleider");
        doen(() -> stand.tekenen(versie, tweede));
        geweigerd(AanvraagReden.ZELFDE_ONDERTEKENAAR, () -> stand.tekenen(versie, stand.projectleider));
    }

    @Test
    void een_handtekening_wordt_ingetrokken_met_een_reden_en_de_geschiedenis_blijft() {
        doen(() -> stand.gereedmaken());
        int versie = tekenstand().versie();
        geweigerd(AanvraagReden.WEIGEREN_ZONDER_REDEN, () -> stand.maken(em, Ondertekeningen.class).nietOndertekenen(stand.bestuurderZuid, versie, " "));
        doen(() -> stand.maken(em, Ondertekeningen.class).nietOndertekenen(stand.bestuurderZuid, versie, "De raad van toezicht wil het eerst zien."));
        assertThat(controle().tegen()).singleElement().satisfies(b -> assertThat(b.soort()).isEqualTo(Soort.HANDTEKENING_ONTBREEKT));
        assertThat(tekenstand().van(stand.zuidrand.id())).get().satisfies(r -> {
            assertThat(r.woord()).isEqualTo(Tekenwoord.GEWEIGERD);
            assertThat(r.reden()).isEqualTo("De raad van toezicht wil het eerst zien.");
        });
        doen(() -> stand.tekenen(versie, stand.bestuurderZuid));
        assertThat(tegen()).isEmpty();
        assertThat(((Number) inTransactie(e -> e.createNativeQuery("select count(*) from ondertekening where partij_id = ?1").setParameter(1, stand.zuidrand.id())
                .getSingleResult())).intValue()).as("signed, withdrawn, signed again").isEqualTo(3);
    }

    @Test
    void na_een_wijziging_staat_er_van_wie_een_nieuwe_handtekening_nodig_is() {
        doen(() -> stand.gereedmaken());
        assertThat(tekenstand().opnieuw()).isEmpty();
        doen(() -> stand.maken(em, Plannen.class).bewaren(stand.projectleider, "a", 1, "<p>een komma, erbij</p>"));
        assertThat(tekenstand().opnieuw()).extracting(Tekenregel::naam).contains("Stichting Noordpad", "Stichting Zuidrand").hasSize(3);
    }

    private Tekenstand tekenstand() {
        return inTransactie(e -> stand.maken(em, Ondertekeningen.class).stand(stand.projectleider, null));
    }

    @Test
    void een_persoon_tekent_voor_meer_partijen_elk_met_een_eigen_mandaat_in_een_eigen_handeling() {
        int versie = inTransactie(e -> stand.besluiten()).nummer();
        var tweede = tekenmandaat("bestuurder-zuid");
        doen(() -> stand.tekenen(versie, stand.bestuurderZuid));
        doen(() -> stand.tekenen(versie, tweede));
        assertThat(inTransactie(e -> stand.maken(em, Ondertekeningen.class).stand(stand.projectleider, null)).regels()).filteredOn(Tekenregel::isGetekend)
                .hasSize(2).allMatch(r -> r.wie().equals("bestuurder-zuid"));
    }

    private nl.onderwijsregio.partij.MandaatId tekenmandaat(String gebruiker) {
        return inTransactie(e -> stand.mandaat(gebruiker, nl.onderwijsregio.partij.Portaal.OPLEIDER, stand.delta, stand.regio,
                nl.onderwijsregio.partij.Functie.ONDERTEKENEN));
    }

    @Test
    void niet_tekenen_vraagt_een_reden_die_alleen_wie_het_plan_leidt_leest() {
        int versie = inTransactie(e -> stand.besluiten()).nummer();
        Ondertekeningen grens = stand.maken(em, Ondertekeningen.class);
        geweigerd(AanvraagReden.WEIGEREN_ZONDER_REDEN, () -> grens.nietOndertekenen(stand.bestuurderZuid, versie, "  "));
        doen(() -> grens.nietOndertekenen(stand.bestuurderZuid, versie, "De begroting is te hoog."));
        assertThat(regel(grens, stand.projectleider).woord()).isEqualTo(Tekenwoord.GEWEIGERD);
        assertThat(regel(grens, stand.projectleider).reden()).isEqualTo("De begroting is te hoog.");
        assertThat(regel(grens, stand.opleider).reden()).isNull();
        assertThat(inTransactie(e -> aanvragen.controle(stand.opleider)).tekenstand().regels()).allMatch(r -> r.reden() == null);
        doen(() -> grens.ondertekenen(stand.bestuurderZuid, versie));
        assertThat(regel(grens, stand.projectleider).woord()).isEqualTo(Tekenwoord.GETEKEND);
    }

    @Test
    void een_wijziging_van_het_plan_vraagt_elke_handtekening_opnieuw() {
        int versie = inTransactie(e -> stand.besluiten()).nummer();
        Ondertekeningen grens = stand.maken(em, Ondertekeningen.class);
        doen(() -> stand.tekenen(versie, stand.bestuurderZuid));
        doen(() -> stand.maken(em, Plannen.class).bewaren(stand.projectleider, "a", 1, "<p>anders</p>"));
        assertThat(regel(grens, stand.projectleider).woord()).isEqualTo(Tekenwoord.OPNIEUW_NODIG);
        geweigerd(AanvraagReden.GEEN_TEKENVERSIE, () -> grens.ondertekenen(stand.opleider, versie));
        int nieuw = inTransactie(e -> stand.besluiten()).nummer();
        geweigerd(AanvraagReden.PLANVERSIE_VEROUDERD, () -> grens.ondertekenen(stand.opleider, versie));
        doen(() -> grens.ondertekenen(stand.bestuurderZuid, nieuw));
        assertThat(regel(grens, stand.projectleider).woord()).isEqualTo(Tekenwoord.GETEKEND);
    }

    @Test
    void een_partij_zonder_iemand_met_tekenrecht_en_een_partij_die_niet_meedoet() {
        int versie = inTransactie(e -> stand.besluiten()).nummer();
        var buiten = inTransactie(e -> {
            Partij ander = Partij.opleider("Hogeschool Elders", Opleidingsoort.LERARENOPLEIDING, true);
            e.persist(ander);
            return stand.mandaat("elders", nl.onderwijsregio.partij.Portaal.OPLEIDER, ander, stand.regio, nl.onderwijsregio.partij.Functie.ONDERTEKENEN);
        });
        geweigerd(AanvraagReden.PARTIJ_TEKENT_NIET_MEE, () -> stand.tekenen(versie, buiten));
        doen(() -> stand.sql("delete from mandaat_functie where functie = 'ONDERTEKENEN' and mandaat_id = ?1", stand.bestuurderZuid.waarde()));
        em.clear();
        Tekenstand lijst = inTransactie(e -> stand.maken(em, Ondertekeningen.class).stand(stand.projectleider, null));
        assertThat(lijst.van(stand.zuidrand.id()).orElseThrow().woord()).isEqualTo(Tekenwoord.NIEMAND_BEVOEGD);
        assertThat(lijst.verplicht()).extracting(Tekenregel::naam).containsExactly("Stichting Noordpad", "Stichting Zuidrand", "Hogeschool Delta");
        assertThat(lijst.vrijwillig()).extracting(Tekenregel::naam).containsExactly("Beroepsvereniging Leraren");
    }

    @Test
    void de_dag_na_het_einde_van_het_mandaat_tekent_niemand_meer() {
        int versie = inTransactie(e -> stand.besluiten()).nummer();
        stand.klok.zetten("2025-01-01T00:00:00");
        geweigerd(PartijReden.MANDAAT_AFGELOPEN, () -> stand.tekenen(versie, stand.bestuurderZuid));
    }

    private Tekenregel regel(Ondertekeningen grens, nl.onderwijsregio.partij.MandaatId wie) {
        return inTransactie(e -> grens.stand(wie, null)).van(stand.zuidrand.id()).orElseThrow();
    }

    private Indiening indienen() {
        return inTransactie(e -> aanvragen.indienen(stand.projectleider));
    }

    private Controlebeeld controle() {
        return inTransactie(e -> aanvragen.controle(stand.projectleider));
    }

    private List<Soort> tegen() {
        return controle().tegen().stream().map(Belemmering::soort).toList();
    }

    private long aantalAanvragen() {
        return inTransactie(e -> e.createQuery("select count(a) from Aanvraag a", Long.class).getSingleResult());
    }

    private void geweigerd(nl.onderwijsregio.gedeeld.Reden reden, Runnable act) {
        assertThatThrownBy(() -> doen(act)).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
