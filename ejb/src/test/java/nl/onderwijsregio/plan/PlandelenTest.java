package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Deelbewaring.Bewaard;
import nl.onderwijsregio.plan.Deelbewaring.Botsing;
import nl.onderwijsregio.regeling.Plandeel.Soort;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlandelenTest extends Databanktest {
    private static final LocalDate OKTOBER = LocalDate.of(2023, 10, 1);
    private Planstand stand;
    private Plandelen delen;
    private Plannen plannen;
    private Activiteiten activiteiten;
    private Versies versies;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        delen = stand.maken(em, Plandelen.class);
        plannen = stand.maken(em, Plannen.class);
        activiteiten = stand.maken(em, Activiteiten.class);
        versies = stand.maken(em, Versies.class);
        doen(() -> plannen.beginnen(stand.projectleider));
    }

    @Test
    void een_code_is_blijvend_en_wordt_nooit_opnieuw_gegeven() {
        assertThat(vraagstuk("Starters vertrekken")).isEqualTo("V-1");
        assertThat(vraagstuk("Te weinig aanmeldingen")).isEqualTo("V-2");
        doen(() -> delen.deelVervallen(stand.adviseur, beeld().vraagstukken().getLast()));
        assertThat(vraagstuk("Schoolleiders")).isEqualTo("V-3");
        assertThat(beeld().vraagstukken()).extracting(Deelitem::code).containsExactly("V-1", "V-3");
        assertThat(doel(1, "Minder uitval")).isEqualTo("D-1");
    }

    @Test
    void wie_op_een_oudere_stand_bewaart_krijgt_beide_en_overschrijft_niets() {
        vraagstuk("Starters vertrekken");
        Vraagstukopgave van = new Vraagstukopgave("Van Zuidrand", Doelgroep.BEHOUDEN, "");
        Vraagstukopgave vanNoord = new Vraagstukopgave("Van Noordpad", Doelgroep.BEIDE, "");
        assertThat((Object) inTransactie(e -> delen.deelWijzigen(stand.adviseur, 1, 0, van))).isEqualTo(new Bewaard<>(1));
        Deelbewaring<Vraagstukopgave> uitkomst = inTransactie(e -> delen.deelWijzigen(stand.projectleider, 1, 0, vanNoord));
        assertThat(uitkomst).isInstanceOfSatisfying(Botsing.class, b -> {
            assertThat(b.nu()).isEqualTo(van);
            assertThat(b.eigen()).isEqualTo(vanNoord);
            assertThat(b.gebruiker()).isEqualTo("adviseur");
        });
        assertThat(beeld().vraagstukken().getFirst().inhoud()).isEqualTo(van);
        assertThat((Object) inTransactie(e -> delen.deelWijzigen(stand.projectleider, 1, 1, vanNoord))).isEqualTo(new Bewaard<>(2));
    }

    @Test
    void een_cijfer_houdt_waarde_bron_en_peildatum_en_een_leeg_cijfer_zijn_reden() {
        Indicatoropgave cijfer = new Indicatoropgave(new BigDecimal("8.1"), 412, "Eigen meting", OKTOBER, "fte tekort gedeeld door fte werkgelegenheid", "");
        bewaren("tekort-leraren-po", 0, cijfer);
        bewaren("tekort-leraren-vo", 0, new Indicatoropgave(null, null, "", null, "", "De besturen meten dit vanaf 2025."));
        assertThat(cijfer("tekort-leraren-po").opgave()).isEqualTo(cijfer);
        assertThat(cijfer("tekort-leraren-po").opgave().isCompleet()).isTrue();
        assertThat(cijfer("tekort-leraren-vo").opgave().isCompleet()).isTrue();
        assertThat(cijfer("zij-instromers").opgave().isCompleet()).isFalse();
    }

    @Test
    void wat_geen_cijfer_kan_zijn_wordt_geweigerd_met_een_zin() {
        assertThatIllegalArgumentException().isThrownBy(() -> cijfer(new BigDecimal("-0.01"), null, null)).withMessage("De waarde mag niet negatief zijn.");
        assertThatIllegalArgumentException().isThrownBy(() -> cijfer(null, -1, null)).withMessageContaining("(n) mag niet negatief");
        assertThatIllegalArgumentException().isThrownBy(() -> cijfer(new BigDecimal("8.123"), null, null)).withMessageContaining("twee cijfers achter de komma");
        Indicatoropgave te = cijfer(new BigDecimal("100.01"), null, null);
        assertThatIllegalArgumentException().isThrownBy(() -> bewaren("tekort-leraren-po", 0, te)).withMessage("Een percentage ligt tussen 0 en 100.");
        bewaren("tekort-leraren-po", 0, cijfer(new BigDecimal("100.00"), 0, Planstand.VANDAAG));
        Indicatoropgave morgen = cijfer(BigDecimal.ONE, null, Planstand.VANDAAG.plusDays(1));
        assertThatIllegalArgumentException().isThrownBy(() -> bewaren("tekort-leraren-vo", 0, morgen)).withMessageContaining("ligt in de toekomst");
        Indicatoropgave half = cijfer(new BigDecimal("0.5"), null, null);
        assertThatIllegalArgumentException().isThrownBy(() -> bewaren("zij-instromers", 0, half)).withMessage("Een aantal is een heel getal.");
        assertThatWeigering(PlanReden.DEEL_NIET_GEVRAAGD, () -> bewaren("verzonnen", 0, cijfer(BigDecimal.ONE, null, null)));
    }

    @Test
    void een_bekend_cijfer_wordt_overgenomen_met_bron_en_is_eigen_na_bewaren() {
        doen(() -> em.createNativeQuery("insert into opgave (samenstelling_id, soort, sleutel, aantal, bron, moment, gebruiker, mandaat_id) select s.id,"
                + " 'ZIJINSTROMERS', '', 61, 'Telling besturen', current_timestamp, 'projectleider', m.id from samenstelling s, mandaat m where s.regio_id = :r and m.id = :m")
                .setParameter("r", stand.regio).setParameter("m", stand.projectleider.waarde()).executeUpdate());
        assertThat(cijfers()).filteredOn(i -> i.bekend().isPresent()).extracting(i -> i.indicator().code())
                .containsExactly("zij-instromers");
        assertThat(overnemen()).isEqualTo(1);
        Indicatorregel regel = cijfer("zij-instromers");
        assertThat(regel.overgenomen()).isTrue();
        assertThat(regel.opgave().waarde()).isEqualByComparingTo("61");
        assertThat(regel.opgave().bron()).contains("Telling besturen");
        assertThat(overnemen()).isZero();
        bewaren("zij-instromers", regel.versie(), regel.opgave());
        assertThat(cijfer("zij-instromers").overgenomen()).isFalse();
    }

    @Test
    void een_cijfer_van_een_rapport_komt_alleen_van_de_regio_zelf() {
        doen(() -> em.createNativeQuery("update onderwijsregio set dusi_ref = null where dusi_ref = 'OR250006'").executeUpdate());
        doen(() -> em.createNativeQuery("update onderwijsregio set dusi_ref = 'OR250006' where id = :r").setParameter("r", stand.regio).executeUpdate());
        Indicatorregel regel = cijfers().stream().filter(i -> i.indicator().code().equals("tekort-leraren-po")).findFirst()
                .orElseThrow();
        assertThat(regel.voorstel().waarde()).isEqualByComparingTo("1.4");
        assertThat(regel.voorstel().bron()).contains("2024");
        assertThat(regel.voorstel().peildatum()).isNull();
        assertThat(cijfers()).filteredOn(i -> i.indicator().code().equals("tekort-schoolleiders-po"))
                .allSatisfy(i -> assertThat(i.bekend()).isEmpty());
    }

    @Test
    void een_formulier_kent_de_velden_van_de_regeling_en_bewaart_ze_in_een_vorm() {
        formulier(Soort.AMBITIE, 0, Map.of("percentage-nu", "62.50", "peildatum", "2024-10-01", "stappen", " meer plaatsen "));
        assertThat(beeld().formulier(Soort.AMBITIE).velden()).isEqualTo(Map.of("percentage-nu", "62.5", "peildatum", "2024-10-01", "stappen", "meer plaatsen"));
        assertThatIllegalArgumentException().isThrownBy(() -> formulier(Soort.AMBITIE, 1, Map.of("doel", "101"))).withMessageContaining("tussen 0 en 100");
        assertThatIllegalArgumentException().isThrownBy(() -> formulier(Soort.AMBITIE, 1, Map.of("doeldatum", "1-10-2024"))).withMessageContaining("vul een dag in");
        assertThatIllegalArgumentException().isThrownBy(() -> formulier(Soort.PROJECTLEIDER, 0, Map.of("fte", "veel"))).withMessageContaining("Omvang in fte");
        assertThatIllegalArgumentException().isThrownBy(() -> formulier(Soort.LOKET, 0, Map.of("diensten", "zingen"))).withMessageContaining("kies uit de lijst");
        assertThatWeigering(PlanReden.DEEL_NIET_GEVRAAGD, () -> formulier(Soort.LOKET, 0, Map.of("verzonnen", "x")));
        formulier(Soort.LOKET, 0, Map.of("diensten", "opleiden\nwerven"));
        assertThat(beeld().formulier(Soort.LOKET).veld("diensten")).isEqualTo("werven\nopleiden");
        Deelbewaring<?> botsing = inTransactie(e -> delen.formulierBewaren(stand.adviseur, Soort.LOKET, 0, Map.of("naam", "Loket")));
        assertThat(botsing).isInstanceOf(Botsing.class);
    }

    @Test
    void een_doel_verwijst_alleen_naar_wat_in_dit_plan_staat() {
        assertThatWeigering(PlanReden.VERWIJZING_BESTAAT_NIET, () -> doel(7, "Minder uitval"));
        vraagstuk("Starters");
        doel(1, "Minder uitval");
        assertThatWeigering(PlanReden.VERWIJZING_BESTAAT_NIET, () -> doen(() -> delen.deelToevoegen(stand.projectleider,
                new Afspraakopgave("Uitval", "uitstroom-tot-3-jaar", 9, "elk jaar", "programmabureau"))));
        assertThatWeigering(PlanReden.VERWIJZING_BESTAAT_NIET, () -> activiteit(new TreeSet<>(List.of(9)), new TreeSet<>(), List.of(), null, null));
        assertThatWeigering(PlanReden.VERWIJZING_BESTAAT_NIET, () -> activiteit(new TreeSet<>(), new TreeSet<>(List.of(-1L)), List.of(), null, null));
        assertThatWeigering(PartijReden.GEEN_TOEGANG, () -> doen(() -> delen.deelToevoegen(new MandaatId(-1), new Vraagstukopgave("x", Doelgroep.BEIDE, ""))));
        assertThatWeigering(PlanReden.PLAN_NIET_BEGONNEN, () -> doen(() -> delen.deelToevoegen(stand.vreemd, new Vraagstukopgave("x", Doelgroep.BEIDE, ""))));
    }

    @Test
    void posten_zijn_samen_op_de_cent_het_bedrag_en_vallen_in_de_periode() {
        Begrotingspost uren = new Begrotingspost(0, Kostensoort.PERSONEEL, "Coaches", 2025, new BigDecimal("0.5"), new BigDecimal("90000"), new BigDecimal("45000"), false);
        Begrotingspost zaal = post("Zaal", 2025, "4999.99");
        assertThatIllegalArgumentException().isThrownBy(() -> opgave(List.of(uren, zaal), null, null)).withMessage(
                "De posten zijn samen € 49.999,99, maar de activiteit kost € 50.000,00. Het verschil is € 0,01.");
        assertThatIllegalArgumentException().isThrownBy(() -> opgave(List.of(), new BigDecimal("40000"), new BigDecimal("9999"))).withMessageContaining(
                "De subsidie en de eigen bijdrage zijn samen € 49.999,00");
        assertThatIllegalArgumentException().isThrownBy(() -> new Begrotingspost(0, Kostensoort.PERSONEEL, "Coaches", 2025, new BigDecimal("0.5"),
                new BigDecimal("90000"), new BigDecimal("44999"), false)).withMessageContaining("fte maal bedrag per fte is € 45.000,00");
        assertThatIllegalArgumentException().isThrownBy(() -> post("Zaal", 2025, "-1"));
        Activiteitopgave later = opgave(List.of(post("Zaal", 2026, "50000")), null, null);
        assertThatWeigering(PlanReden.POST_BUITEN_ACTIVITEIT, () -> doen(() -> activiteiten.activiteitToevoegen(stand.projectleider, later)));
        activiteit(new TreeSet<>(), new TreeSet<>(List.of(stand.delta.id())), List.of(uren, post("Zaal", 2025, "5000")), new BigDecimal("40000"), new BigDecimal("10000"));
        Activiteitregel a = inTransactie(e -> activiteiten.begroting(stand.opleider)).activiteiten().getFirst();
        assertThat(a.posten()).extracting(Begrotingspost::nummer).containsExactly(1, 2);
        assertThat(a.partners()).containsExactly(Map.entry(stand.delta.id(), "Hogeschool Delta"));
        assertThat(a.subsidie().add(a.eigenBijdrage())).isEqualByComparingTo(a.bedrag());
    }

    @Test
    void een_activiteit_buiten_de_periode_van_de_regeling_wordt_geweigerd() {
        for (List<LocalDate> dagen : List.of(List.of(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 6, 1)), List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))) {
            assertThatWeigering(PlanReden.BUITEN_PERIODE, () -> doen(() -> activiteiten.activiteitToevoegen(stand.projectleider, new Activiteitopgave(
                    Activiteitfunctie.WERVEN, "Loket", "", "", null, dagen.getFirst(), dagen.getLast(), BigDecimal.ZERO, ""))));
        }
    }

    @Test
    void een_activiteit_die_al_buiten_de_periode_staat_houdt_het_indienen_tegen_en_is_te_verbeteren() {
        activiteit(new TreeSet<>(), new TreeSet<>(), List.of(), null, null);
        doen(() -> em.createNativeQuery("update plan_activiteit set tot = date '2026-03-01'").executeUpdate());
        assertThat(inTransactie(e -> plannen.overzicht(stand.projectleider)).orElseThrow().onderdelen()).flatExtracting(Onderdeelregel::problemen)
                .anySatisfy(p -> assertThat(p).isEqualTo(new Planprobleem(Planprobleem.Soort.ACTIVITEIT_BUITEN_PERIODE, "b", "A-1")));
        doen(() -> activiteiten.activiteitWijzigen(stand.projectleider, 1, 0, opgave(List.of(), null, null)));
        assertThat(inTransactie(e -> plannen.overzicht(stand.projectleider)).orElseThrow().onderdelen()).flatExtracting(Onderdeelregel::problemen)
                .noneMatch(p -> p.soort() == Planprobleem.Soort.ACTIVITEIT_BUITEN_PERIODE);
    }

    @Test
    void de_weigering_van_een_dag_buiten_de_periode_noemt_het_artikel_en_de_bron() {
        assertThatThrownBy(() -> doen(() -> activiteiten.activiteitToevoegen(stand.projectleider, new Activiteitopgave(Activiteitfunctie.WERVEN, "Loket", "", "", null,
                LocalDate.of(2024, 12, 31), LocalDate.of(2025, 6, 1), BigDecimal.ZERO, "")))).isInstanceOfSatisfying(Weigering.class, w -> {
                    assertThat(w.waarden().get("artikel")).isEqualTo("9 lid 1");
                    assertThat(w.waarden().get("bron").toString()).startsWith("https://wetten.overheid.nl/");
                });
    }

    @Test
    void waar_nog_naar_wordt_verwezen_gaat_niet_weg_en_de_weigering_noemt_wie_verwijst() {
        vraagstuk("Starters");
        doel(1, "Minder uitval");
        doen(() -> delen.deelToevoegen(stand.projectleider, new Afspraakopgave("Uitval", "", 1, "elk jaar", "programmabureau")));
        activiteit(new TreeSet<>(List.of(1)), new TreeSet<>(), List.of(), null, null);
        assertThatVerwijzing(beeld().vraagstukken().getFirst(), "D-1");
        assertThatVerwijzing(beeld().doelen().getFirst(), "A-1, M-1");
        doen(() -> activiteiten.activiteitVervallen(stand.projectleider, 1, 0));
        doen(() -> delen.deelVervallen(stand.projectleider, beeld().afspraken().getFirst()));
        doen(() -> delen.deelVervallen(stand.projectleider, beeld().doelen().getFirst()));
        doen(() -> delen.deelVervallen(stand.projectleider, beeld().vraagstukken().getFirst()));
        assertThat(beeld().vraagstukken()).isEmpty();
    }

    private void assertThatVerwijzing(Deelitem<?> item, String wie) {
        assertThatThrownBy(() -> doen(() -> delen.deelVervallen(stand.projectleider, item))).isInstanceOfSatisfying(Weigering.class, w -> {
            assertThat(w.reden()).isEqualTo(PlanReden.DEEL_IN_GEBRUIK);
            assertThat(w.waarden()).containsEntry("verwijzingen", wie);
        });
    }

    @Test
    void een_verwijzing_naar_een_weggehaald_doel_telt_niet_als_doel() {
        vraagstuk("Starters");
        doel(1, "Minder uitval");
        doel(1, "Meer instroom");
        doen(() -> delen.deelToevoegen(stand.projectleider, new Afspraakopgave("Uitval", "", 1, "elk jaar", "programmabureau")));
        activiteit(new TreeSet<>(List.of(1)), new TreeSet<>(), List.of(), null, null);
        assertThat(problemen(Soort.ACTIVITEITEN)).doesNotContain(Planprobleem.Soort.ACTIVITEIT_ZONDER_DOELCODE);
        assertThat(problemen(Soort.MONITORING)).isEmpty();
        doen(() -> em.createNativeQuery("update plan_doel set vervallen = true where nummer = 1").executeUpdate());
        assertThat(problemen(Soort.ACTIVITEITEN)).contains(Planprobleem.Soort.ACTIVITEIT_ZONDER_DOELCODE);
        assertThat(problemen(Soort.MONITORING)).containsExactly(Planprobleem.Soort.AFSPRAAK_ONVOLLEDIG);
    }

    private List<Planprobleem.Soort> problemen(Soort deel) {
        return beeld().deel(deel).orElseThrow().problemen().stream().map(Planprobleem::soort).toList();
    }

    @Test
    void wat_niet_is_bewaard_staat_niet_in_het_logboek_en_maakt_geen_lege_rij() {
        vraagstuk("Starters");
        doen(() -> delen.deelWijzigen(stand.adviseur, 1, 0, new Vraagstukopgave("Starters", Doelgroep.BEHOUDEN, "")));
        assertThat((Object) inTransactie(e -> delen.deelWijzigen(stand.adviseur, 1, 7, new Vraagstukopgave("Anders", Doelgroep.BEIDE, "")))).isInstanceOf(Botsing.class);
        bewaren("tekort-leraren-po", 0, Indicatoropgave.LEEG);
        formulier(Soort.LOKET, 0, Map.of());
        assertThat(overnemen()).isZero();
        assertThat(tel("select count(*) from plan_indicator") + tel("select count(*) from plan_formulier")).isZero();
        assertThat(tel("select count(*) from logregel where handeling in ('deelWijzigen', 'indicatorBewaren', 'formulierBewaren', 'cijfersOvernemen')")).isZero();
        bewaren("tekort-leraren-po", 0, cijfer(BigDecimal.TEN, 1, OKTOBER));
        assertThat(tel("select count(*) from logregel where handeling = 'indicatorBewaren'")).isEqualTo(1);
    }

    private long tel(String vraag) {
        return inTransactie(e -> ((Number) em.createNativeQuery(vraag).getSingleResult()).longValue());
    }

    @Test
    void terugzetten_en_bewaren_vragen_niet_meer_naarmate_er_meer_staat() {
        vraagstuk("Starters");
        for (int i = 0; i < 12; i++) {
            doel(1, "Doel " + i);
        }
        for (int i = 0; i < 12; i++) {
            activiteit(new TreeSet<>(List.of(1)), new TreeSet<>(List.of(stand.delta.id())), List.of(post("Zaal", 2025, "50000")), null, null);
        }
        int vol = inTransactie(e -> versies.versieBewaren(stand.projectleider, "vol"));
        long lezen = gevraagd(() -> versies.terugzetten(stand.projectleider, vol));
        TreeSet<Integer> alle = new TreeSet<>(java.util.stream.IntStream.rangeClosed(1, 12).boxed().toList());
        long een = gevraagd(() -> activiteiten.activiteitToevoegen(stand.projectleider, opgave(new TreeSet<>(List.of(1)), new TreeSet<>(), List.of(), null, null)));
        long twaalf = gevraagd(() -> activiteiten.activiteitToevoegen(stand.projectleider, opgave(alle, new TreeSet<>(), List.of(), null, null)));
        assertThat(twaalf).isEqualTo(een);
        assertThat(lezen).isLessThan(60);
    }

    private long gevraagd(Runnable act) {
        var statistiek = em.getEntityManagerFactory().unwrap(org.hibernate.SessionFactory.class).getStatistics();
        statistiek.setStatisticsEnabled(true);
        em.clear();
        statistiek.clear();
        doen(act);
        return statistiek.getQueryExecutionCount() + statistiek.getCollectionFetchCount();
    }

    @Test
    void een_post_houdt_zijn_nummer_en_een_nieuwe_krijgt_het_volgende() {
        activiteit(new TreeSet<>(), new TreeSet<>(), List.of(post("Zaal", 2025, "20000"), post("Uren", 2025, "30000")), null, null);
        Activiteitregel a = inTransactie(e -> activiteiten.begroting(stand.opleider)).activiteiten().getFirst();
        doen(() -> activiteiten.activiteitWijzigen(stand.adviseur, 1, 0, opgave(List.of(a.posten().getLast(), post("Reis", 2025, "20000")), null, null)));
        assertThat(inTransactie(e -> activiteiten.begroting(stand.opleider)).activiteiten().getFirst().posten()).extracting(Begrotingspost::nummer).containsExactly(2, 3);
    }

    @Test
    void de_stand_van_een_deel_volgt_uit_wat_er_staat() {
        assertThat(standVan(Soort.VRAAGSTUKKEN)).isEqualTo(Deelstand.NOG_NIET_BEGONNEN);
        vraagstuk("Starters");
        assertThat(standVan(Soort.VRAAGSTUKKEN)).isEqualTo(Deelstand.BEZIG);
        doel(1, "Minder uitval");
        assertThat(standVan(Soort.VRAAGSTUKKEN)).isEqualTo(Deelstand.COMPLEET);
        assertThat(standVan(Soort.DOELEN)).isEqualTo(Deelstand.BEZIG);
        activiteit(new TreeSet<>(List.of(1)), new TreeSet<>(), List.of(), null, null);
        assertThat(standVan(Soort.DOELEN)).isEqualTo(Deelstand.COMPLEET);
        Deelregel taak = beeld().deel(Soort.ACTIVITEITEN).orElseThrow();
        assertThat(taak.problemen()).extracting(Planprobleem::soort).contains(Planprobleem.Soort.ACTIVITEIT_ZONDER_POSTEN);
        assertThat(taak.problemen()).allSatisfy(p -> {
            assertThat(p.isFout()).isFalse();
            assertThat(p.artikel()).isEqualTo("8 lid 1 onder b");
        });
    }

    @Test
    void terugzetten_brengt_alles_terug_onder_dezelfde_codes() {
        vraagstuk("Starters");
        doel(1, "Minder uitval");
        bewaren("tekort-leraren-po", 0, cijfer(new BigDecimal("8.1"), 40, OKTOBER));
        formulier(Soort.LOKET, 0, Map.of("naam", "Loket De Waarden"));
        activiteit(new TreeSet<>(List.of(1)), new TreeSet<>(List.of(stand.delta.id())), List.of(post("Zaal", 2025, "50000")), new BigDecimal("50000"), BigDecimal.ZERO);
        int vol = inTransactie(e -> versies.versieBewaren(stand.projectleider, "vol"));
        PlanInhoud toen = inTransactie(e -> versies.inhoud(stand.projectleider, vol));
        doen(() -> activiteiten.activiteitVervallen(stand.projectleider, 1, 0));
        doen(() -> delen.deelVervallen(stand.projectleider, beeld().doelen().getFirst()));
        bewaren("tekort-leraren-po", 1, cijfer(new BigDecimal("9"), 40, OKTOBER));
        formulier(Soort.LOKET, 1, Map.of("naam", "Anders"));
        int terug = inTransactie(e -> versies.terugzetten(stand.projectleider, vol));
        assertThat((Object) inTransactie(e -> versies.inhoud(stand.projectleider, terug))).isEqualTo(toen);
        assertThat(toen.vorm()).isEqualTo(3);
        assertThat(beeld().doelen()).extracting(Deelitem::code).containsExactly("D-1");
        assertThat(doel(1, "Nog een")).isEqualTo("D-2");
    }

    @Test
    void een_plan_zonder_delen_blijft_in_de_vorm_waarin_erover_is_besloten() {
        doen(() -> activiteiten.activiteitToevoegen(stand.projectleider, new Activiteitopgave(Activiteitfunctie.WERVEN, "Loket", "", "", null,
                LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 1), BigDecimal.TEN, "")));
        PlanInhoud inhoud = inTransactie(e -> versies.huidigeInhoud(stand.projectleider));
        assertThat(inhoud.canoniek()).contains("\"vorm\":2").doesNotContain("\"delen\"", "posten", "resultaat", "eigenBijdrage", "partners", "doelen");
        assertThat(PlanInhoud.lezen(inhoud.canoniek())).isEqualTo(inhoud);
        vraagstuk("Starters");
        PlanInhoud drie = inTransactie(e -> versies.huidigeInhoud(stand.projectleider));
        assertThat(drie.canoniek()).contains("\"vorm\":3", "\"delen\":{");
        assertThat(PlanInhoud.lezen(drie.canoniek()).canoniek()).isEqualTo(drie.canoniek());
    }

    @Test
    void zestig_activiteiten_kosten_evenveel_vragen_als_een() {
        long een = vragen();
        for (int i = 0; i < 60; i++) {
            activiteit(new TreeSet<>(), new TreeSet<>(List.of(stand.delta.id(), stand.zuidrand.id())), List.of(post("Zaal", 2025, "20000"), post("Uren", 2025, "30000")),
                    new BigDecimal("50000"), BigDecimal.ZERO);
        }
        for (int i = 0; i < 20; i++) {
            vraagstuk("Vraagstuk " + i);
            doel(i + 1, "Doel " + i);
        }
        assertThat(vragen()).isEqualTo(een);
    }

    private long vragen() {
        var statistiek = em.getEntityManagerFactory().unwrap(org.hibernate.SessionFactory.class).getStatistics();
        statistiek.setStatisticsEnabled(true);
        if (inTransactie(e -> activiteiten.begroting(stand.projectleider)).activiteiten().isEmpty()) {
            activiteit(new TreeSet<>(), new TreeSet<>(), List.of(post("Zaal", 2025, "50000")), null, null);
        }
        statistiek.clear();
        doen(() -> plannen.overzicht(stand.projectleider));
        doen(() -> delen.delen(stand.projectleider));
        return statistiek.getPrepareStatementCount();
    }

    private List<Indicatorregel> cijfers() {
        return inTransactie(e -> delen.cijfers(stand.projectleider));
    }

    private int overnemen() {
        return inTransactie(e -> delen.cijfersOvernemen(stand.projectleider));
    }

    private String vraagstuk(String naam) {
        return inTransactie(e -> delen.deelToevoegen(stand.projectleider, new Vraagstukopgave(naam, Doelgroep.BEHOUDEN, "")));
    }

    private String doel(int vraagstuk, String naam) {
        return inTransactie(e -> delen.deelToevoegen(stand.projectleider, new Doelopgave(naam, Doelgroep.BEHOUDEN, vraagstuk, "uitstroom-tot-3-jaar", "procent",
                new BigDecimal("21"), new BigDecimal("15"), LocalDate.of(2025, 12, 31), "")));
    }

    private static Indicatoropgave cijfer(BigDecimal waarde, Integer n, LocalDate peildatum) {
        return new Indicatoropgave(waarde, n, "Eigen meting", peildatum, "", "");
    }

    private void bewaren(String code, int gezien, Indicatoropgave opgave) {
        assertThat((Object) inTransactie(e -> delen.indicatorBewaren(stand.projectleider, code, gezien, opgave))).isInstanceOf(Bewaard.class);
    }

    private void formulier(Soort soort, int gezien, Map<String, String> velden) {
        assertThat((Object) inTransactie(e -> delen.formulierBewaren(stand.projectleider, soort, gezien, new TreeMap<>(velden)))).isInstanceOf(Bewaard.class);
    }

    private Indicatorregel cijfer(String code) {
        return beeld().indicatoren().stream().filter(i -> i.indicator().code().equals(code)).findFirst().orElseThrow();
    }

    private Deelstand standVan(Soort soort) {
        return beeld().deel(soort).orElseThrow().stand();
    }

    private Plandelenbeeld beeld() {
        return em.getTransaction().isActive() ? delen.delen(stand.projectleider) : inTransactie(e -> delen.delen(stand.projectleider));
    }

    private static Begrotingspost post(String wat, int jaar, String bedrag) {
        return new Begrotingspost(0, Kostensoort.MATERIEEL, wat, jaar, null, null, new BigDecimal(bedrag), false);
    }

    private Activiteitopgave opgave(List<Begrotingspost> posten, BigDecimal subsidie, BigDecimal eigen) {
        return opgave(new TreeSet<>(), new TreeSet<>(), posten, subsidie, eigen);
    }

    private Activiteitopgave opgave(TreeSet<Integer> doelen, TreeSet<Long> partners, List<Begrotingspost> posten, BigDecimal subsidie, BigDecimal eigen) {
        return new Activiteitopgave(Activiteitfunctie.BEGELEIDEN, "Coaches", "Minder uitval", "Uitstroom", stand.noordpad.id(), LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31), new BigDecimal("50000"), "uren", "24 trajecten", partners, doelen, posten, subsidie, eigen);
    }

    private void activiteit(TreeSet<Integer> doelen, TreeSet<Long> partners, List<Begrotingspost> posten, BigDecimal subsidie, BigDecimal eigen) {
        doen(() -> activiteiten.activiteitToevoegen(stand.projectleider, opgave(doelen, partners, posten, subsidie, eigen)));
    }

    private static void assertThatWeigering(Reden reden, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
