package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.besluit.Zaal.BEGIN;
import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.PlanHeropend;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.regio.Onderwijsregio;
import nl.onderwijsregio.taak.Taak;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BesluitvormingTest extends Databanktest {
    private static final Werkstuk NIEUW = Werkstuk.van("ldnor-2026-2029");
    private Zaal zaal;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(4, 2, 1));
    }

    @Test
    void zonder_stemverhouding_begint_geen_stemming() {
        geweigerd(BesluitReden.GEEN_STEMVERHOUDING, () -> leiding().terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
    }

    @Test
    void ter_stemming_brengen_bevriest_het_plan_en_legt_vast_wie_stemt() {
        long ronde = terStemming();
        assertThat(planstatus()).isEqualTo(Planstatus.IN_STEMMING);
        Rondebeeld beeld = beeld("opleider1", ronde);
        assertThat(beeld.regel().nummer()).isEqualTo("2024-1");
        assertThat(beeld.regel().voorstel().sha256()).hasSize(64);
        assertThat(beeld.regel().voorstel().onderwerp()).isEqualTo("Plan van aanpak 2025");
        assertThat(beeld.aanwezigen()).hasSize(7).allMatch(a -> a.gestemdOp() == null);
        geweigerd(PlanReden.PLAN_AL_IN_STEMMING, () -> leiding().terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
    }

    @Test
    void wie_nog_niet_bevestigde_stemt_niet_mee() {
        doen(() -> em.createNativeQuery("update deelname set bevestigd_op = null where partij_id = (select id from partij where naam = 'Bestuur 4')")
                .executeUpdate());
        long ronde = terStemming();
        assertThat(beeld("bestuur1", ronde).aanwezigen()).hasSize(6);
        geweigerd(BesluitReden.PARTIJ_NEEMT_NIET_DEEL, () -> uitbrengen("bestuur4", ronde, Keuze.VOOR, 0));
        geweigerd(BesluitReden.PARTIJ_NEEMT_NIET_DEEL, () -> als("bestuur4", Stemmen.class).stembiljet(zaal.van("bestuur4"), ronde));
    }

    @Test
    void een_nieuw_reglement_raakt_een_lopende_stemming_niet() {
        long ronde = terStemming();
        zaal.klok.op(BEGIN.plusSeconds(60));
        long over = inTransactie(e -> als("projectleider", Stemafspraken.class).terStemmingBrengen(zaal.projectleider(), 1,
                new Reglementopgave(regels(Drempel.CONSENSUS), 2, 42, "Samen beslissen"), BEGIN.plusSeconds(3600)));
        assertThat(beeld("bestuur1", over).regel().werkstuk()).as("a reglement belongs to no round").isNull();
        assertThat(taken("bestuur1")).extracting(Taak::pad).contains("besluiten/" + over + "/stemmen");
        iedereenVoor(over);
        zaal.klok.op(BEGIN.plusSeconds(3600));
        assertThat(beeld("bestuur1", over).uitslag().isAangenomen()).isTrue();
        assertThat(beeld("bestuur1", ronde).regel(Kamer.BESTUREN).drempel()).isEqualTo(Drempel.GEWONE_MEERDERHEID);
        geweigerd(BesluitReden.REGLEMENT_BESLUIT_NODIG, () -> als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 2,
                regels(Drempel.CONSENSUS), 3, 42, "Zonder besluit"));
        geweigerd(BesluitReden.REGLEMENT_GEWIJZIGD, () -> als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 1,
                regels(Drempel.CONSENSUS), 3, 42, "Oude stand"));
        Reglementbeeld nu = inTransactie(e -> als("projectleider", Stemafspraken.class).lezen(zaal.projectleider()));
        assertThat(nu.versie()).isEqualTo(2);
        assertThat(nu.versies()).hasSize(2);
        assertThat(nu.partijen()).containsEntry(Kamer.BESTUREN, 4).containsEntry(Kamer.BEROEPSGROEP, 1);
    }

    @Test
    void een_stemming_over_een_andere_ronde_wijst_naar_die_ronde_ook_naast_een_plan_van_2025() {
        long van2025 = terStemming();
        long plan = inTransactie(e -> zaal.ernaast(NIEUW, "2025-06-13"));
        long van2026 = inTransactie(e -> leiding().terStemmingBrengen(zaal.projectleider().voor(NIEUW), plan, null, SLUITING));
        assertThat(beeld("bestuur1", van2026).regel().werkstuk()).isEqualTo(NIEUW);
        assertThat(beeld("bestuur1", van2025).regel().werkstuk()).isEqualTo(Werkstuk.GEWOON);
        Stembiljet biljet = inTransactie(e -> als("bestuur1", Stemmen.class).stembiljet(zaal.van("bestuur1"), van2026));
        assertThat(biljet.regel().werkstuk()).as("whatever round the address of the vote names").isEqualTo(NIEUW);
        assertThat(taken("bestuur1")).extracting(Taak::pad, Taak::werkstuk).containsExactlyInAnyOrder(
                tuple("besluiten/" + van2025 + "/stemmen", Werkstuk.GEWOON), tuple("besluiten/" + van2026 + "/stemmen", NIEUW));
        assertThat(taken("projectleider")).extracting(Taak::pad, Taak::werkstuk).contains(tuple("besluiten/" + van2026, NIEUW));
    }

    @Test
    void een_plan_van_een_andere_ronde_dan_het_adres_komt_niet_ter_stemming() {
        vastleggen(0, Drempel.GEWONE_MEERDERHEID);
        long plan = inTransactie(e -> zaal.ernaast(NIEUW, "2025-06-13"));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> leiding().terStemmingBrengen(zaal.projectleider(), plan, null, SLUITING));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> leiding().terStemmingBrengen(zaal.projectleider().voor(NIEUW), zaal.plan(), null, SLUITING));
        assertThat(planstatus()).isEqualTo(Planstatus.CONCEPT);
    }

    private List<Taak> taken(String wie) {
        return inTransactie(e -> als(wie, Stemtaken.class).taken(zaal.gemachtigde(wie), LocalDate.of(2024, 10, 4)));
    }

    @Test
    void de_laatste_stem_telt_en_de_hele_geschiedenis_blijft() {
        long ronde = terStemming();
        stem("opleider1", ronde, Keuze.VOOR, 0);
        stem("opleider1", ronde, Keuze.TEGEN, 1);
        Stembiljet biljet = inTransactie(e -> als("opleider1", Stemmen.class).stembiljet(zaal.van("opleider1"), ronde));
        assertThat(biljet.eigen()).extracting(Stemregel::keuze).containsExactly(Keuze.TEGEN, Keuze.VOOR);
        assertThat(biljet.geldend().orElseThrow().toelichting()).isEqualTo("Omdat");
        assertThat(biljet.kamerregel().kamer()).isEqualTo(Kamer.OPLEIDERS);
    }

    @Test
    void wie_nog_niet_stemde_wordt_herinnerd_hoogstens_een_keer_per_dag_en_in_de_laatste_dag_vanzelf() {
        long ronde = terStemming();
        stem("opleider1", ronde, Keuze.VOOR, 0);
        assertThat((List<String>) inTransactie(e -> leiding().herinneren(zaal.projectleider(), ronde))).hasSize(6).doesNotContain("Opleider 1");
        assertThat((List<String>) inTransactie(e -> leiding().herinneren(zaal.projectleider(), ronde))).isEmpty();
        assertThat(herinneringen("bestuur2")).singleElement().asString().contains("Wilt u stemmen over ‘Plan van aanpak 2025’?", "Stemmen kan tot 11 oktober 2024 om 17.00 uur");
        stem("bestuur2", ronde, Keuze.VOOR, 0);
        assertThat(herinneringen("bestuur2")).singleElement().asString().endsWith("VERLOPEN");
        Stemherinnering vanzelf = als("projectleider", Stemherinnering.class);
        zaal.klok.op(SLUITING.minus(java.time.Duration.ofDays(1)).minusSeconds(1));
        assertThat((List<Long>) inTransactie(e -> vanzelf.bijnaDicht())).isEmpty();
        zaal.klok.op(SLUITING.minus(java.time.Duration.ofDays(1)));
        assertThat((List<Long>) inTransactie(e -> vanzelf.bijnaDicht())).containsExactly(ronde);
        assertThat((Integer) inTransactie(e -> vanzelf.opTijd(ronde))).isEqualTo(5);
        zaal.klok.op(SLUITING.minusSeconds(1));
        assertThat((Integer) inTransactie(e -> vanzelf.opTijd(ronde))).as("once in that day").isZero();
        zaal.klok.op(SLUITING);
        assertThat((List<Long>) inTransactie(e -> vanzelf.bijnaDicht())).isEmpty();
    }

    private List<String> herinneringen(String gebruiker) {
        return inTransactie(e -> e.createQuery("select b.onderwerp || ' ' || b.tekst || ' ' || b.status from Bericht b where b.gebruiker = :g and b.kenmerk like 'herinnering:%' order by b.id", String.class)
                .setParameter("g", gebruiker).getResultList());
    }

    @Test
    void een_tweede_gemachtigde_van_dezelfde_partij_ziet_wie_eerst_was() {
        inTransactie(e -> zaal.mandaat("collega", Portaal.OPLEIDER, zaal.partij("Opleider 1"), null, Functie.STEMMEN));
        long ronde = terStemming();
        stem("opleider1", ronde, Keuze.VOOR, 0);
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> stem("collega", ronde, Keuze.TEGEN, 0))
                .satisfies(w -> assertThat(w.reden()).isEqualTo(BesluitReden.AL_GESTEMD))
                .satisfies(w -> assertThat(w.waarden()).containsEntry("wie", "opleider1"));
        stem("collega", ronde, Keuze.TEGEN, 1);
        assertThat(inTransactie(e -> als("opleider1", Stemmen.class).stembiljet(zaal.van("opleider1"), ronde)).geldend().orElseThrow().gebruiker())
                .isEqualTo("collega");
    }

    @Test
    void een_vreemd_of_afgelopen_mandaat_of_een_andere_regio_stemt_niet() {
        MandaatId gisteren = inTransactie(e -> zaal.mandaat("gisteren", Portaal.BESTUUR, zaal.partij("Bestuur 2"), LocalDate.of(2024, 10, 3), Functie.STEMMEN));
        MandaatId lezer = inTransactie(e -> zaal.mandaat("lezer", Portaal.BESTUUR, zaal.partij("Bestuur 2"), null));
        MandaatId elders = inTransactie(e -> {
            Onderwijsregio ander = Onderwijsregio.fictief("Rijnmond-Oost", true, null, null);
            e.persist(ander);
            return zaal.mandaat("elders", Portaal.BESTUUR, zaal.partij("Bestuur 2"), ander, null, Functie.STEMMEN);
        });
        long ronde = terStemming();
        geweigerd(PartijReden.GEEN_TOEGANG, () -> als("bestuur2", Stemmen.class).stemUitbrengen(zaal.van("bestuur1"), ronde, new Stemopgave(Keuze.VOOR, null, null), 0));
        geweigerd(PartijReden.MANDAAT_AFGELOPEN, () -> als("gisteren", Stemmen.class).stemUitbrengen(gisteren, ronde, new Stemopgave(Keuze.VOOR, null, null), 0));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> als("lezer", Stemmen.class).stemUitbrengen(lezer, ronde, new Stemopgave(Keuze.VOOR, null, null), 0));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> als("elders", Stemmen.class).stemUitbrengen(elders, ronde, new Stemopgave(Keuze.VOOR, null, null), 0));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> als("elders", Stemrondes.class).beeld(elders, ronde));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> als("bestuur2", Stemmen.class).stemUitbrengen(zaal.van("bestuur2"), ronde + 1, new Stemopgave(Keuze.VOOR, null, null), 0));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> als("bestuur2", Stemleiding.class).intrekken(zaal.van("bestuur2"), ronde, "Zomaar"));
    }

    @Test
    void voor_sluiting_ziet_niemand_een_tussenstand_alleen_wie_heeft_gestemd() {
        long ronde = terStemming();
        stem("bestuur1", ronde, Keuze.TEGEN, 0);
        Rondebeeld beeld = beeld("projectleider", ronde);
        assertThat(beeld.telregels()).isEmpty();
        assertThat(beeld.uitslag()).isNull();
        assertThat(beeld.aanwezigen()).filteredOn(a -> a.gestemdOp() != null).extracting(Aanwezige::partijNaam).containsExactly("Bestuur 1");
    }

    @Test
    void op_het_sluitingsmoment_wordt_een_keer_geteld_en_mag_het_plan_weer_worden_geschreven() {
        long ronde = terStemming();
        iedereenVoor(ronde);
        zaal.klok.op(SLUITING.minusNanos(1000));
        assertThat(beeld("bestuur1", ronde).regel().status()).isEqualTo(Rondestatus.OPEN);
        zaal.klok.op(SLUITING);
        geweigerd(BesluitReden.STEMMING_NIET_OPEN, () -> uitbrengen("bestuur1", ronde, Keuze.TEGEN, 1));
        Rondebeeld beeld = beeld("bestuur1", ronde);
        assertThat(beeld.uitslag().isAangenomen()).isTrue();
        assertThat(beeld.uitslag().besluitnummer()).isEqualTo("2024-1");
        assertThat(beeld.uitslag().vastgesteldOp()).isEqualTo(SLUITING);
        assertThat(planstatus()).isEqualTo(Planstatus.CONCEPT);
        doen(() -> als("bestuur1", Stemtelling.class).tellen(ronde));
        assertThat(beeld("bestuur1", ronde).uitslag()).isEqualTo(beeld.uitslag());
        Map<Keuze, Long> hertelling = beeld.telregels().stream().collect(Collectors.groupingBy(Telregel::keuze, Collectors.counting()));
        assertThat(hertelling).containsExactlyEntriesOf(Map.of(Keuze.VOOR, 7L));
    }

    @Test
    void het_besluit_geldt_voor_precies_deze_versie() {
        long ronde = terStemming();
        iedereenVoor(ronde);
        long versie = beeld("bestuur1", ronde).regel().voorstel().planVersieId();
        assertThat(geldtVoor(versie)).isFalse();
        zaal.klok.op(SLUITING);
        assertThat(geldtVoor(versie)).isTrue();
        assertThat(geldtVoor(versie + 1)).isFalse();
        assertThat(planstatus()).isEqualTo(Planstatus.CONCEPT);
    }

    @Test
    void van_twee_stemmingen_over_dezelfde_tekst_geldt_de_laatste_ook_als_de_versie_een_ander_nummer_heeft() {
        long ronde = terStemming();
        iedereenVoor(ronde);
        zaal.klok.op(SLUITING);
        long eerste = beeld("bestuur1", ronde).regel().voorstel().planVersieId();
        long zelfdeTekst = inTransactie(e -> ((Number) em.createNativeQuery("select max(id) from plan_versie").getSingleResult()).longValue());
        doen(() -> em.createNativeQuery("insert into plan_versie (plan_id, nummer, naam, aanleiding, sha256, inhoud, gemaakt_op, gemaakt_door)"
                + " select plan_id, nummer + 2, naam, aanleiding, sha256, inhoud, gemaakt_op, gemaakt_door from plan_versie where id = :v")
                .setParameter("v", zelfdeTekst).executeUpdate());
        long tweede = inTransactie(e -> leiding().terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING.plusSeconds(3600)));
        assertThat(beeld("bestuur1", tweede).regel().voorstel().planVersieId()).isNotEqualTo(eerste);
        for (String wie : List.of("bestuur1", "bestuur2", "bestuur3", "opleider1", "beroepsgroep1")) {
            stem(wie, tweede, Keuze.TEGEN, 0);
        }
        zaal.klok.op(SLUITING.plusSeconds(3600));
        assertThat(geldtVoor(beeld("bestuur1", tweede).regel().voorstel().planVersieId())).isFalse();
        assertThat(geldtVoor(eerste)).isFalse();
    }

    @Test
    void wat_er_van_een_plan_geldt_kost_een_vast_aantal_vragen_hoeveel_versies_en_stemmingen_er_ook_zijn() {
        iedereenVoor(terStemming());
        zaal.klok.op(SLUITING);
        Besluiten besluiten = als("bestuur1", Besluiten.class);
        assertThat(inTransactie(e -> besluiten.geldend(zaal.regio(), zaal.plan())).values()).singleElement().satisfies(u -> assertThat(u.isAangenomen()).isTrue());
        long een = vragen(() -> besluiten.geldend(zaal.regio(), zaal.plan()));
        for (int nog = 1; nog <= 3; nog++) {
            doen(() -> em.createNativeQuery("update onderwijsregio set naam = concat(naam, '+') where id = :r").setParameter("r", zaal.regio()).executeUpdate());
            Instant sluit = SLUITING.plusSeconds(3600L * nog);
            iedereenVoor(inTransactie(e -> leiding().terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, sluit)));
            zaal.klok.op(sluit);
            doen(() -> besluiten.geldend(zaal.regio(), zaal.plan()));
        }
        assertThat(inTransactie(e -> besluiten.geldend(zaal.regio(), zaal.plan())).values()).hasSize(4);
        assertThat(vragen(() -> besluiten.geldend(zaal.regio(), zaal.plan()))).isEqualTo(een);
    }

    private long vragen(Runnable werk) {
        var tellingen = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        return inTransactie(e -> {
            long voor = tellingen.getPrepareStatementCount();
            werk.run();
            return tellingen.getPrepareStatementCount() - voor;
        });
    }

    @Test
    void een_gemist_quorum_telt_niet_en_geeft_geen_besluitnummer() {
        long ronde = terStemming();
        stem("bestuur1", ronde, Keuze.VOOR, 0);
        stem("opleider1", ronde, Keuze.VOOR, 0);
        stem("beroepsgroep1", ronde, Keuze.VOOR, 0);
        zaal.klok.op(SLUITING);
        Uitslag uitslag = beeld("bestuur1", ronde).uitslag();
        assertThat(uitslag.uitkomst()).isEqualTo(Stemuitkomst.TELT_NIET);
        assertThat(uitslag.besluitnummer()).isNull();
        assertThat(uitslag.kamers()).extracting(Kameruitslag::oordeel)
                .containsExactly(Kameroordeel.TELT_NIET, Kameroordeel.AKKOORD, Kameroordeel.AKKOORD);
    }

    @Test
    void een_kamer_die_niet_instemt_houdt_het_plan_tegen() {
        long ronde = terStemming();
        iedereenVoor(ronde);
        stem("beroepsgroep1", ronde, Keuze.TEGEN, 1);
        zaal.klok.op(SLUITING);
        Uitslag uitslag = beeld("bestuur1", ronde).uitslag();
        assertThat(uitslag.uitkomst()).isEqualTo(Stemuitkomst.VERWORPEN);
        assertThat(uitslag.besluitnummer()).isEqualTo("2024-1");
        assertThat(geldtVoor(uitslag.voorstel().planVersieId())).isFalse();
    }

    @Test
    void een_heropend_plan_beeindigt_de_stemming_en_wie_stemde_hoort_het() {
        long ronde = terStemming();
        stem("bestuur1", ronde, Keuze.VOOR, 0);
        heropenen();
        assertThat(beeld("bestuur1", ronde).regel().status()).isEqualTo(Rondestatus.VERVALLEN);
        assertThat(beeld("bestuur1", ronde).regel().moetLezen()).isTrue();
        assertThat(beeld("bestuur2", ronde).regel().moetLezen()).isFalse();
        geweigerd(BesluitReden.VOORSTEL_GEWIJZIGD, () -> uitbrengen("bestuur2", ronde, Keuze.VOOR, 0));
        doen(() -> als("bestuur1", Stemmen.class).vervallenLezen(zaal.van("bestuur1"), ronde));
        assertThat(beeld("bestuur1", ronde).regel().moetLezen()).isFalse();
        zaal.klok.op(SLUITING);
        assertThat(beeld("bestuur1", ronde).uitslag()).isNull();
        assertThat(beeld("bestuur1", ronde).telregels()).isEmpty();
    }

    @Test
    void heropenen_na_het_sluitingsmoment_telt_eerst() {
        long ronde = terStemming();
        iedereenVoor(ronde);
        zaal.klok.op(SLUITING);
        heropenen();
        assertThat(beeld("bestuur1", ronde).uitslag().isAangenomen()).isTrue();
    }

    @Test
    void intrekken_stopt_zonder_uitslag_en_geeft_het_plan_vrij() {
        long ronde = terStemming();
        stem("bestuur2", ronde, Keuze.VOOR, 0);
        doen(() -> leiding().intrekken(zaal.projectleider(), ronde, "Verkeerd stuk"));
        assertThat(planstatus()).isEqualTo(Planstatus.CONCEPT);
        assertThat(beeld("bestuur2", ronde).regel().moetLezen()).isTrue();
        long tweede = inTransactie(e -> leiding().terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
        assertThat(beeld("bestuur2", tweede).regel().nummer()).isEqualTo("2024-2");
        assertThat(beeld("bestuur2", tweede).regel().moetStemmen()).isTrue();
    }

    @Test
    void de_medezeggenschap_leest_mee_en_stemt_niet() {
        long ronde = terStemming();
        MandaatId raad = inTransactie(e -> {
            var partij = nl.onderwijsregio.partij.Partij.raad("GMR Bestuur 1", zaal.partij("Bestuur 1").id(), true);
            e.persist(partij);
            return zaal.mandaat("raadslid", Portaal.MEDEZEGGENSCHAP, partij, null, Functie.VOORZITTEN);
        });
        assertThat(inTransactie(e -> als("raadslid", Stemrondes.class).beeld(raad, ronde)).magStemmen()).isFalse();
        geweigerd(PartijReden.GEEN_TOEGANG, () -> als("raadslid", Stemmen.class).stemUitbrengen(raad, ronde, new Stemopgave(Keuze.VOOR, null, null), 0));
    }

    @Test
    void vervroegd_sluiten_kan_als_iedereen_heeft_gestemd() {
        long ronde = terStemming();
        stem("bestuur1", ronde, Keuze.VOOR, 0);
        zaal.klok.op(BEGIN.plusSeconds(60));
        geweigerd(BesluitReden.NIET_ALLEN_GESTEMD, () -> leiding().sluitenEnTellen(zaal.projectleider(), ronde));
        for (String wie : List.of("bestuur2", "bestuur3", "bestuur4", "opleider1", "opleider2", "beroepsgroep1")) {
            stem(wie, ronde, Keuze.VOOR, 0);
        }
        zaal.klok.op(BEGIN.plusSeconds(120));
        doen(() -> leiding().sluitenEnTellen(zaal.projectleider(), ronde));
        assertThat(beeld("bestuur1", ronde).uitslag().isAangenomen()).isTrue();
        assertThat(planstatus()).isEqualTo(Planstatus.CONCEPT);
    }

    @Test
    void het_aantal_vragen_aan_de_databank_hangt_niet_af_van_het_aantal_stemmingen() {
        terStemming();
        long bijEen = vragen();
        for (int keer = 0; keer < 6; keer++) {
            long ronde = inTransactie(e -> als("bestuur1", Stemrondes.class).overzicht(zaal.van("bestuur1"))).rondes().getFirst().id();
            doen(() -> leiding().intrekken(zaal.projectleider(), ronde, "Opnieuw"));
            zaal.klok.op(zaal.klok.instant().plusSeconds(1));
            inTransactie(e -> leiding().terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING.plusSeconds(zaal.klok.instant().getEpochSecond() % 60)));
        }
        assertThat(vragen()).isEqualTo(bijEen);
    }

    private long vragen() {
        var statistiek = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        em.clear();
        statistiek.clear();
        inTransactie(e -> als("bestuur1", Stemrondes.class).overzicht(zaal.van("bestuur1")));
        return statistiek.getPrepareStatementCount();
    }

    private long terStemming() {
        vastleggen(0, Drempel.GEWONE_MEERDERHEID);
        return inTransactie(e -> leiding().terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
    }

    private void vastleggen(int gezien, Drempel drempel) {
        inTransactie(e -> als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), gezien, regels(drempel), 3, 42, "Stuurgroep"));
    }

    private static List<Kamerregel> regels(Drempel drempel) {
        return List.of(Stemfixture.regel(Kamer.BESTUREN, 2, drempel), Stemfixture.regel(Kamer.OPLEIDERS, 1, drempel),
                Stemfixture.regel(Kamer.BEROEPSGROEP, 1, drempel));
    }

    private void iedereenVoor(long ronde) {
        for (String wie : List.of("bestuur1", "bestuur2", "bestuur3", "bestuur4", "opleider1", "opleider2", "beroepsgroep1")) {
            stem(wie, ronde, Keuze.VOOR, 0);
        }
    }

    private Stembewijs stem(String wie, long ronde, Keuze keuze, int gezien) {
        return inTransactie(e -> uitbrengen(wie, ronde, keuze, gezien));
    }

    private Stembewijs uitbrengen(String wie, long ronde, Keuze keuze, int gezien) {
        return als(wie, Stemmen.class).stemUitbrengen(zaal.van(wie), ronde, new Stemopgave(keuze, keuze == Keuze.TEGEN ? "Omdat" : null, null), gezien);
    }

    private Rondebeeld beeld(String wie, long ronde) {
        return inTransactie(e -> als(wie, Stemrondes.class).beeld(zaal.van(wie), ronde));
    }

    private boolean geldtVoor(long planVersie) {
        return inTransactie(e -> als("bestuur1", Besluiten.class).geldtVoor(planVersie)).isPresent();
    }

    private void heropenen() {
        doen(() -> als("projectleider", Stemverval.class).planHeropend(
                new PlanHeropend(zaal.plan(), zaal.regio(), "projectleider", "Bestuur 1", zaal.klok.instant())));
    }

    private Planstatus planstatus() {
        return inTransactie(e -> als("bestuur1", PlanRepository.class).find(zaal.plan())).orElseThrow().status();
    }

    private Stemleiding leiding() {
        return als("projectleider", Stemleiding.class);
    }

    private <T> T als(String gebruiker, Class<T> grens) {
        return zaal.als(gebruiker, grens);
    }

    private void geweigerd(Reden reden, Runnable handeling) {
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> doen(handeling)).satisfies(w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
