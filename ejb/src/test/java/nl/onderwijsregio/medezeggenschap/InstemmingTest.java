package nl.onderwijsregio.medezeggenschap;

import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Quorumsoort;
import nl.onderwijsregio.besluit.Stemafspraken;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.besluit.Stemmen;
import nl.onderwijsregio.besluit.Stemopgave;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.taak.Taak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Consent withheld, a reasoned reaction, consent; the rules that propose a right; reminders and questions. */
class InstemmingTest extends Databanktest {
    private static final LocalDate VERGADERING = LocalDate.of(2024, 10, 4);
    private static final LocalDate TERMIJN = LocalDate.of(2024, 10, 18);
    private Zaal zaal;
    private long gmr;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(2, 1, 1));
        gmr = inTransactie(e -> {
            Partij raad = Partij.raad("GMR Bestuur 1", zaal.partij("Bestuur 1").id(), true);
            e.persist(raad);
            zaal.mandaat("voorzitter1", Portaal.MEDEZEGGENSCHAP, raad, null, Functie.VOORZITTEN);
            zaal.mandaat("lid1", Portaal.MEDEZEGGENSCHAP, raad, null);
            return raad.id();
        });
    }

    @Test
    void wie_instemming_onthoudt_krijgt_een_reactie_en_kan_daarna_instemmen_en_alles_blijft_staan() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.PERSONEELSGELEDING);
        uitbrengen(aanvraag, Strekking.NEGATIEF, "Geen extra uren voor coaches", "Geen vervanging");
        geweigerd(MedezeggenschapReden.EERST_REACTIE, () -> voorzitter().uitbrengen(zaal.van("voorzitter1"), aanvraag, tekst(Strekking.POSITIEF), gezien(aanvraag)));
        reageren(aanvraag, 1, Reactie.OVERGENOMEN, "");
        reageren(aanvraag, 2, Reactie.NIET_OVERGENOMEN, "Er is geen geld");
        reageren(aanvraag, 2, Reactie.DEELS_OVERGENOMEN, "Een halve dag per week");
        assertThat(beeld(aanvraag).regel().stand()).isEqualTo(Voorlegstand.NIET_INGESTEMD);
        assertThat(taken("lid1")).containsExactly("taak.medezeggenschap.heroverwegen");
        uitbrengen(aanvraag, Strekking.POSITIEF);
        Aanvraagbeeld beeld = beeld(aanvraag);
        assertThat(beeld.regel().isIngestemd()).isTrue();
        assertThat(beeld.zienswijze().punten()).isEmpty();
        assertThat(beeld.eerdere()).singleElement().satisfies(z -> {
            assertThat(z.strekking()).isEqualTo(Strekking.NEGATIEF);
            assertThat(z.punten()).extracting(Puntregel::reactie).containsExactly(Reactie.OVERGENOMEN, Reactie.DEELS_OVERGENOMEN);
            assertThat(z.punten().get(1).eerdere()).singleElement().satisfies(r -> assertThat(r.toelichting()).isEqualTo("Er is geen geld"));
        });
        geweigerd(MedezeggenschapReden.ZIENSWIJZE_AL_UITGEBRACHT, () -> voorzitter().uitbrengen(zaal.van("voorzitter1"), aanvraag, tekst(Strekking.NEGATIEF, "Toch niet"), gezien(aanvraag)));
        geweigerd(MedezeggenschapReden.PUNT_BESTAAT_NIET, () -> als("bestuur1").reageren(zaal.van("bestuur1"), aanvraag, 2, Reactie.OVERGENOMEN, ""));
    }

    @Test
    void wie_een_oud_scherm_open_heeft_geeft_geen_instemming_en_wist_geen_concept_van_een_collega() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.GEHELE_RAAD);
        int oud = inTransactie(e -> gezien(aanvraag));
        doen(() -> voorzitter().conceptBewaren(zaal.van("voorzitter1"), aanvraag, tekst(Strekking.NEGATIEF, "Rooster"), oud));
        geweigerd(MedezeggenschapReden.CONCEPT_GEWIJZIGD, () -> voorzitter().uitbrengen(zaal.van("voorzitter1"), aanvraag, tekst(Strekking.POSITIEF), oud));
        assertThat(inTransactie(e -> voorzitter().lezen(zaal.van("voorzitter1"), aanvraag)).concept().tekst().punten()).containsExactly("Rooster");
        int nieuw = inTransactie(e -> gezien(aanvraag));
        uitbrengen(aanvraag, Strekking.NEGATIEF, "Rooster");
        reageren(aanvraag, 1, Reactie.NIET_OVERGENOMEN, "Kan niet");
        geweigerd(MedezeggenschapReden.CONCEPT_GEWIJZIGD, () -> voorzitter().uitbrengen(zaal.van("voorzitter1"), aanvraag, tekst(Strekking.POSITIEF), nieuw));
        assertThat(beeld(aanvraag).regel().isIngestemd()).isFalse();
    }

    @Test
    void na_indienen_wordt_instemming_niet_meer_gevraagd_gegeven_of_onthouden() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.GEHELE_RAAD);
        uitbrengen(aanvraag, Strekking.POSITIEF_MET_PUNTEN, "Rooster");
        reageren(aanvraag, 1, Reactie.OVERGENOMEN, "");
        assertThat(beeld(aanvraag).regel().isIngestemd()).isTrue();
        int gezien = inTransactie(e -> gezien(aanvraag));
        doen(() -> em.createNativeQuery("update plan set status = 'INGEDIEND'").executeUpdate());
        geweigerd(PlanReden.PLAN_INGEDIEND, () -> voorzitter().uitbrengen(zaal.van("voorzitter1"), aanvraag, tekst(Strekking.NEGATIEF, "Toch niet"), gezien));
        geweigerd(PlanReden.PLAN_INGEDIEND, () -> uitvoeren(Medezeggenschapsrecht.INSTEMMING, Geleding.PERSONEELSGELEDING, Set.of()));
        assertThat(beeld(aanvraag).regel().isIngestemd()).isTrue();
    }

    @Test
    void een_tweede_keer_onthouden_nummert_de_punten_door() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.GEHELE_RAAD);
        uitbrengen(aanvraag, Strekking.NEGATIEF, "Rooster");
        reageren(aanvraag, 1, Reactie.NIET_OVERGENOMEN, "Kan niet");
        uitbrengen(aanvraag, Strekking.NEGATIEF, "Rooster, nog steeds");
        assertThat(beeld(aanvraag).zienswijze().punten()).extracting(Puntregel::nummer).containsExactly(2);
        assertThat(beeld(aanvraag).regel().stand()).isEqualTo(Voorlegstand.REACTIE_NODIG);
        assertThat(beeld(aanvraag).regel().punten()).isEqualTo(1);
        assertThat(inTransactie(e -> voorzitter().lezen(zaal.van("voorzitter1"), aanvraag)).concept().tekst().punten()).isEmpty();
    }

    @Test
    void een_advies_is_een_keer_uitgebracht_en_dan_klaar() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.ADVIES, Geleding.GEHELE_RAAD);
        uitbrengen(aanvraag, Strekking.NEGATIEF, "Rooster");
        reageren(aanvraag, 1, Reactie.NIET_OVERGENOMEN, "Kan niet");
        assertThat(beeld(aanvraag).regel().stand()).isEqualTo(Voorlegstand.AFGEROND);
        geweigerd(MedezeggenschapReden.ZIENSWIJZE_AL_UITGEBRACHT, () -> voorzitter().uitbrengen(zaal.van("voorzitter1"), aanvraag, tekst(Strekking.POSITIEF), gezien(aanvraag)));
    }

    @Test
    void instemming_onder_voorwaarde_telt_pas_als_elk_punt_is_overgenomen() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.GEHELE_RAAD);
        uitbrengen(aanvraag, Strekking.POSITIEF_MET_PUNTEN, "Meer uren", "Een vast rooster");
        assertThat(stand().opschorting()).hasSize(1);
        reageren(aanvraag, 1, Reactie.OVERGENOMEN, "");
        reageren(aanvraag, 2, Reactie.DEELS_OVERGENOMEN, "Voor zover het kan");
        assertThat(stand().blokkades()).hasSize(1);
        reageren(aanvraag, 2, Reactie.OVERGENOMEN, "");
        assertThat(stand().blokkades()).isEmpty();
        assertThat(beeld(aanvraag).regel().stand()).isEqualTo(Voorlegstand.AFGEROND);
    }

    @Test
    void instemming_geldt_alleen_voor_precies_die_tekst_en_een_komma_vraagt_een_nieuwe_aanvraag() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.GEHELE_RAAD);
        uitbrengen(aanvraag, Strekking.POSITIEF);
        Medezeggenschapstoets toets = zaal.als("bestuur1", Medezeggenschapstoets.class);
        String gevraagd = beeld(aanvraag).regel().sha256();
        assertThat(inTransactie(e -> toets.overTekst(zaal.plan(), Set.of(gevraagd))).opschorting()).isEmpty();
        doen(() -> em.createNativeQuery("insert into plan_onderdeel (plan_id, letter, tekst) values (?1, 'a', '<p>Een komma, meer</p>')")
                .setParameter(1, zaal.plan()).executeUpdate());
        long ronde = terStemming();
        geweigerd(MedezeggenschapReden.INSTEMMING_ONTBREEKT, () -> zaal.als("bestuur1", Stemmen.class, zaal.als("bestuur1", Medezeggenschapstoets.class))
                .stemUitbrengen(zaal.van("bestuur1"), ronde, new Stemopgave(Keuze.VOOR, "", null), 0));
        long versie = em.createQuery("select v.id from PlanVersie v order by v.nummer desc", Long.class).setMaxResults(1).getSingleResult();
        assertThat(inTransactie(e -> toets.stand(versie)).andereTekst()).extracting(Voorlegregel::id).containsExactly(aanvraag);
        long opnieuw = voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.GEHELE_RAAD);
        assertThat(inTransactie(e -> toets.stand(versie)).andereTekst()).isEmpty();
        assertThat(opschorting("bestuur1", versie)).extracting(Voorlegregel::id).containsExactly(opnieuw);
        uitbrengen(opnieuw, Strekking.POSITIEF);
        assertThat(opschorting("opleider1", versie)).isEmpty();
        assertThat(inTransactie(e -> toets.overTekst(zaal.plan(), Set.of(gevraagd))).opschorting()).as("the earlier text keeps its consent").isEmpty();
    }

    @Test
    void een_lichter_recht_haalt_een_onthouden_instemming_niet_weg() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.GEHELE_RAAD);
        uitbrengen(aanvraag, Strekking.NEGATIEF, "Rooster");
        for (Medezeggenschapsrecht lichter : List.of(Medezeggenschapsrecht.INFORMATIE, Medezeggenschapsrecht.ADVIES)) {
            geweigerd(MedezeggenschapReden.LICHTER_RECHT, () -> uitvoeren(lichter, Geleding.GEHELE_RAAD, Set.of()));
        }
        Voorlegregel onthouden = beeld(aanvraag).regel();
        Voorlegregel gedeeld = alsInformatie(onthouden);
        assertThat(Medezeggenschapsstand.over(Set.of(onthouden.sha256()), List.of(onthouden, gedeeld)).opschorting()).extracting(Voorlegregel::id).containsExactly(aanvraag);
        assertThat(Medezeggenschapsstand.over(Set.of(onthouden.sha256()), List.of(gedeeld, onthouden)).blokkades()).hasSize(1);
    }

    private static Voorlegregel alsInformatie(Voorlegregel r) {
        return new Voorlegregel(r.id() + 1, r.regioId(), r.planId(), r.werkstuk(), r.versieNummer(), r.sha256(), r.bestuurPartijId(), r.bestuurNaam(), r.raadPartijId(), r.raadNaam(),
                Medezeggenschapsrecht.INFORMATIE, r.grondslag(), r.termijn(), r.voorgelegdOp(), null, false, 0, 0, Voorlegstand.TER_INFORMATIE, false, false, false, r.geleding(), 0);
    }

    @Test
    void de_raad_van_een_bestuur_dat_de_regio_verliet_houdt_niets_tegen() {
        voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.GEHELE_RAAD);
        Medezeggenschapstoets toets = zaal.als("bestuur1", Medezeggenschapstoets.class);
        long versie = em.createQuery("select v.id from PlanVersie v order by v.nummer desc", Long.class).setMaxResults(1).getSingleResult();
        assertThat(inTransactie(e -> toets.stand(versie)).opschorting()).hasSize(1);
        doen(() -> em.createNativeQuery("delete from deelname where partij_id = (select id from partij where naam = 'Bestuur 1')").executeUpdate());
        assertThat(inTransactie(e -> toets.stand(versie)).gevraagd()).isEmpty();
    }

    @Test
    void een_raad_die_onder_voorwaarde_instemde_kan_opnieuw_antwoorden_en_na_indienen_wijzigt_geen_reactie() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.GEHELE_RAAD);
        uitbrengen(aanvraag, Strekking.POSITIEF_MET_PUNTEN, "Meer uren");
        reageren(aanvraag, 1, Reactie.OVERGENOMEN, "");
        assertThat(beeld(aanvraag).isOpenVoorRaad()).isTrue();
        uitbrengen(aanvraag, Strekking.NEGATIEF, "Het staat niet in het plan");
        assertThat(stand().opschorting()).hasSize(1);
        doen(() -> em.createNativeQuery("update plan set status = 'INGEDIEND'").executeUpdate());
        geweigerd(PlanReden.PLAN_INGEDIEND, () -> als("bestuur1").reageren(zaal.van("bestuur1"), aanvraag, 2, Reactie.OVERGENOMEN, ""));
    }

    @Test
    void de_personeelsgeleding_en_de_hele_raad_antwoorden_elk_voor_zich() {
        long geheel = voorleggen(Medezeggenschapsrecht.ADVIES, Geleding.GEHELE_RAAD);
        long personeel = voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.PERSONEELSGELEDING);
        assertThat(stand().blokkades()).extracting(Voorlegregel::id).containsExactlyInAnyOrder(geheel, personeel);
        uitbrengen(geheel, Strekking.POSITIEF);
        assertThat(stand().blokkades()).extracting(Voorlegregel::geleding).containsExactly(Geleding.PERSONEELSGELEDING);
        geweigerd(MedezeggenschapReden.AL_VOORGELEGD, () -> uitvoeren(Medezeggenschapsrecht.INSTEMMING, Geleding.PERSONEELSGELEDING, Set.of()));
    }

    @Test
    void de_regels_stellen_het_sterkste_recht_voor_en_noemen_wat_niemand_weet() {
        Map<String, Raadsregel> regels = regels();
        Rechtsvoorstel voorstel = Rechtsvoorstel.van(List.of(regels.get("Wms artikel 11, onder d"), regels.get("Wms artikel 12, lid 1, onder h"), regels.get("Wms artikel 11, onder b")));
        assertThat(voorstel.recht()).contains(Medezeggenschapsrecht.INSTEMMING);
        assertThat(voorstel.sterkste().geleding()).isEqualTo(Geleding.PERSONEELSGELEDING);
        assertThat(voorstel.gaten()).extracting(Raadsregel::artikel).containsExactly("Wms artikel 11, onder b");
        assertThat(Rechtsvoorstel.van(List.of(regels.get("Wms artikel 10, onder b"), regels.get("Wms artikel 12, lid 1, onder b"))).apart()).hasSize(1);
        assertThat(Rechtsvoorstel.van(List.of()).recht()).isEmpty();
        assertThat(regels.values()).allSatisfy(r -> assertThat(r.nagaan()).as("read in an old text").isTrue());
    }

    @Test
    void bij_de_aanvraag_blijft_staan_wat_de_regels_voorstelden_ook_als_het_bestuur_anders_kiest() {
        Raadsregel taken = regels().get("Wms artikel 12, lid 1, onder h");
        long aanvraag = inTransactie(e -> uitvoeren(Medezeggenschapsrecht.ADVIES, Geleding.GEHELE_RAAD, Set.of(taken.id())));
        assertThat(beeld(aanvraag).voorgesteldRecht()).isEqualTo(Medezeggenschapsrecht.INSTEMMING);
        assertThat(beeld(aanvraag).inhoud().recht()).isEqualTo(Medezeggenschapsrecht.ADVIES);
        assertThat(beeld(aanvraag).regels()).containsExactly(taken);
    }

    @Test
    void de_regio_voegt_regels_toe_en_neemt_alleen_eigen_regels_uit_gebruik() {
        Medezeggenschapsregels leider = zaal.als("projectleider", Medezeggenschapsregels.class);
        Regelopgave opgave = new Regelopgave("Een invalpool", Medezeggenschapsrecht.INSTEMMING, Geleding.PERSONEELSGELEDING, "Reglement GMR, artikel 24", 2023, "");
        long regel = inTransactie(e -> leider.regelToevoegen(zaal.projectleider(), opgave));
        assertThat(regels()).containsKey("Reglement GMR, artikel 24");
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> zaal.als("bestuur1", Medezeggenschapsregels.class).regelToevoegen(zaal.van("bestuur1"), opgave));
        long vanDeWet = regels().get("Wms artikel 11, onder d").id();
        geweigerd(MedezeggenschapReden.REGEL_VAN_DE_WET, () -> leider.regelVervallen(zaal.projectleider(), vanDeWet));
        doen(() -> leider.regelVervallen(zaal.projectleider(), regel));
        assertThat(regels()).doesNotContainKey("Reglement GMR, artikel 24");
        geweigerd(MedezeggenschapReden.REGEL_VERVALLEN, () -> uitvoeren(Medezeggenschapsrecht.ADVIES, Geleding.GEHELE_RAAD, Set.of(regel)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Regelopgave("", Medezeggenschapsrecht.ADVIES, Geleding.GEHELE_RAAD, "x", 2023, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Regelopgave("Iets", Medezeggenschapsrecht.ADVIES, Geleding.GEHELE_RAAD, "x", 1980, ""));
    }

    @Test
    void de_raad_wordt_een_week_drie_dagen_en_een_dag_voor_de_termijn_herinnerd_en_na_het_antwoord_niet() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.INSTEMMING, Geleding.GEHELE_RAAD);
        Raadsherinnering herinnering = zaal.als("bestuur1", Raadsherinnering.class);
        assertThat(aanDeBeurt(herinnering)).isEmpty();
        for (int dagen : List.of(7, 3)) {
            zaal.klok.op(TERMIJN.minusDays(dagen).atTime(9, 0).atZone(zaal.klok.getZone()).toInstant());
            assertThat(aanDeBeurt(herinnering)).containsExactly(aanvraag);
            assertThat(herinneren(herinnering, aanvraag)).isTrue();
            assertThat(herinneren(herinnering, aanvraag)).as("once a day").isFalse();
            geweigerd(MedezeggenschapReden.NIETS_TE_VRAGEN, () -> als("bestuur1").raadHerinneren(zaal.van("bestuur1"), aanvraag));
        }
        assertThat(mails("Wilt u antwoorden aan Bestuur 1?")).isEqualTo(6);
        zaal.klok.op(zaal.klok.instant().plus(Duration.ofDays(1)));
        doen(() -> als("bestuur1").raadHerinneren(zaal.van("bestuur1"), aanvraag));
        zaal.klok.op(zaal.klok.instant().plus(Duration.ofDays(1)));
        uitbrengen(aanvraag, Strekking.POSITIEF);
        assertThat(aanDeBeurt(herinnering)).isEmpty();
        assertThat(mails("GMR Bestuur 1 heeft geantwoord")).as("bestuur1 and the projectleider of the same bestuur").isEqualTo(2);
    }

    @Test
    void een_vraag_van_de_raad_krijgt_een_keer_antwoord_van_het_eigen_bestuur() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.ADVIES, Geleding.GEHELE_RAAD);
        long vraag = inTransactie(e -> zaal.als("lid1", Raadsvragen.class).vraagStellen(zaal.van("lid1"), aanvraag, "Wie betaalt de coaches?"));
        assertThat(taken("bestuur1")).contains("taak.medezeggenschap.beantwoorden");
        geweigerd(PartijReden.GEEN_TOEGANG, () -> zaal.als("bestuur2", Raadsvragen.class).vraagBeantwoorden(zaal.van("bestuur2"), vraag, "Wij"));
        assertThatIllegalArgumentException().isThrownBy(() -> doen(() -> zaal.als("bestuur1", Raadsvragen.class).vraagBeantwoorden(zaal.van("bestuur1"), vraag, " ")));
        doen(() -> zaal.als("bestuur1", Raadsvragen.class).vraagBeantwoorden(zaal.van("bestuur1"), vraag, "De regio"));
        geweigerd(MedezeggenschapReden.RAADSVRAAG_AL_BEANTWOORD, () -> zaal.als("bestuur1", Raadsvragen.class).vraagBeantwoorden(zaal.van("bestuur1"), vraag, "Toch niet"));
        assertThat(beeld(aanvraag).vragen()).singleElement().satisfies(v -> assertThat(v.antwoord()).isEqualTo("De regio"));
        assertThat(taken("bestuur1")).doesNotContain("taak.medezeggenschap.beantwoorden");
        assertThat(mails("Bestuur 1 heeft een vraag beantwoord")).isEqualTo(2);
    }

    private List<Voorlegregel> opschorting(String wie, long versie) {
        return inTransactie(e -> als(wie).opschorting(zaal.van(wie), versie));
    }

    private List<Long> aanDeBeurt(Raadsherinnering herinnering) {
        return inTransactie(e -> herinnering.aanDeBeurt());
    }

    private boolean herinneren(Raadsherinnering herinnering, long aanvraag) {
        return inTransactie(e -> herinnering.herinneren(aanvraag));
    }

    private long terStemming() {
        List<Kamerregel> kamers = List.of(regel(Kamer.BESTUREN), regel(Kamer.OPLEIDERS), regel(Kamer.BEROEPSGROEP));
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0, kamers, 3, 14, "Stuurgroep"));
        return inTransactie(e -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
    }

    private static Kamerregel regel(Kamer kamer) {
        return new Kamerregel(kamer, Quorumsoort.AANTAL, 1, Drempel.GEWONE_MEERDERHEID);
    }

    private Map<String, Raadsregel> regels() {
        return inTransactie(e -> zaal.als("lid1", Medezeggenschapsregels.class).lijst(zaal.van("lid1"))).stream()
                .collect(Collectors.toMap(Raadsregel::artikel, Function.identity()));
    }

    private long mails(String onderwerp) {
        return em.createQuery("select count(b) from Bericht b where b.onderwerp = :o", Long.class).setParameter("o", onderwerp).getSingleResult();
    }

    private long voorleggen(Medezeggenschapsrecht recht, Geleding geleding) {
        return inTransactie(e -> uitvoeren(recht, geleding, Set.of()));
    }

    private long uitvoeren(Medezeggenschapsrecht recht, Geleding geleding, Set<Long> regels) {
        return als("bestuur1").voorleggen(zaal.van("bestuur1"), gmr, new Voorlegging(recht, geleding, Grondslag.REGLEMENT, regels, "Ons reglement noemt dit",
                "Samen starters begeleiden", new Gevolgen("Elke starter krijgt een coach", "", "", ""), TERMIJN));
    }

    private static Concepttekst tekst(Strekking strekking, String... punten) {
        return new Concepttekst(strekking, "", List.of(punten), VERGADERING);
    }

    private int gezien(long aanvraag) {
        return voorzitter().lezen(zaal.van("voorzitter1"), aanvraag).concept().nummer();
    }

    private void uitbrengen(long aanvraag, Strekking strekking, String... punten) {
        doen(() -> voorzitter().uitbrengen(zaal.van("voorzitter1"), aanvraag, tekst(strekking, punten), gezien(aanvraag)));
    }

    private void reageren(long aanvraag, int punt, Reactie reactie, String uitleg) {
        doen(() -> als("bestuur1").reageren(zaal.van("bestuur1"), aanvraag, punt, reactie, uitleg));
    }

    private Raadswerk voorzitter() {
        return zaal.als("voorzitter1", Raadswerk.class);
    }

    private Voorleggen als(String wie) {
        return zaal.als(wie, Voorleggen.class);
    }

    private Aanvraagbeeld beeld(long aanvraag) {
        return inTransactie(e -> als("opleider1").beeld(zaal.van("opleider1"), aanvraag));
    }

    private Medezeggenschapsstand stand() {
        return inTransactie(e -> zaal.als("bestuur1", Medezeggenschapstoets.class).vanPlan(zaal.plan()));
    }

    private List<String> taken(String wie) {
        return inTransactie(e -> zaal.als(wie, Medezeggenschaptaken.class).taken(zaal.gemachtigde(wie), LocalDate.now(zaal.klok)).stream()
                .filter(t -> !t.wachtOpAnderen()).map(Taak::sleutel).toList());
    }

    private void geweigerd(Reden reden, Runnable handeling) {
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> doen(handeling)).satisfies(w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
