package nl.onderwijsregio.medezeggenschap;

import static nl.onderwijsregio.besluit.Zaal.BEGIN;
import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.taak.Taak;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MedezeggenschapTest extends Databanktest {
    private static final LocalDate TERMIJN = LocalDate.of(2024, 10, 10);
    private Zaal zaal;
    private long gmr;
    private long andereGmr;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(2, 1, 1));
        gmr = raad("GMR Bestuur 1", "Bestuur 1", "voorzitter1", "lid1");
        andereGmr = raad("GMR Bestuur 2", "Bestuur 2", "voorzitter2", "lid2");
    }

    @Test
    void een_bestuur_legt_voor_aan_de_eigen_raad_en_niet_aan_die_van_een_ander() {
        voorleggen(Medezeggenschapsrecht.ADVIES);
        geweigerd(MedezeggenschapReden.AL_VOORGELEGD, () -> uitvoeren(gmr, Medezeggenschapsrecht.ADVIES, TERMIJN));
        geweigerd(MedezeggenschapReden.RAAD_VAN_ANDER_BESTUUR, () -> uitvoeren(andereGmr, Medezeggenschapsrecht.ADVIES, TERMIJN));
        geweigerd(MedezeggenschapReden.TERMIJN_IN_VERLEDEN, () -> zaal.als("projectleider", Voorleggen.class)
                .voorleggen(zaal.projectleider(), andereGmr, inhoud(Medezeggenschapsrecht.ADVIES, LocalDate.of(2024, 10, 3))));
        Medezeggenschapsoverzicht beeld = inTransactie(e -> zaal.als("projectleider", Voorleggen.class).overzicht(zaal.projectleider()));
        assertThat(beeld.raden()).hasSize(2);
        assertThat(beeld.regels()).singleElement().satisfies(r -> assertThat(r.stand()).isEqualTo(Voorlegstand.WACHT));
        assertThat(inTransactie(e -> zaal.als("bestuur1", Voorleggen.class).overzicht(zaal.van("bestuur1"))).raden()).hasSize(1);
        assertThat(inTransactie(e -> zaal.als("opleider1", Voorleggen.class).overzicht(zaal.van("opleider1"))).raden()).isEmpty();
    }

    @Test
    void een_verzoek_over_een_andere_ronde_wijst_naar_die_ronde_ook_naast_een_plan_van_2025() {
        Werkstuk nieuw = Werkstuk.van("ldnor-2026-2029");
        inTransactie(e -> zaal.ernaast(nieuw, "2025-06-13"));
        long van2025 = voorleggen(Medezeggenschapsrecht.ADVIES);
        long van2026 = inTransactie(e -> zaal.als("bestuur1", Voorleggen.class)
                .voorleggen(zaal.van("bestuur1").voor(nieuw), gmr, inhoud(Medezeggenschapsrecht.ADVIES, TERMIJN)));
        for (String wie : List.of("lid1", "bestuur1")) {
            List<Taak> taken = inTransactie(e -> zaal.als(wie, Medezeggenschaptaken.class).taken(zaal.gemachtigde(wie), LocalDate.now(zaal.klok)));
            String pad = wie.equals("lid1") ? "voorgelegd/" : "medezeggenschap/";
            assertThat(taken).extracting(Taak::pad, Taak::werkstuk)
                    .containsExactlyInAnyOrder(tuple(pad + van2025, Werkstuk.GEWOON), tuple(pad + van2026, nieuw));
        }
        assertThat(inTransactie(e -> raad("lid1").lezen(zaal.van("lid1"), van2026)).aanvraag().regel().werkstuk()).isEqualTo(nieuw);
        assertThat(inTransactie(e -> zaal.als("bestuur1", Voorleggen.class).beeld(zaal.van("bestuur1"), van2026)).regel().werkstuk()).isEqualTo(nieuw);
    }

    @Test
    void een_voorlegging_zonder_uitleg_of_gevolgen_kan_niet() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Gevolgen(" ", "", "", "")).withMessageContaining("personeel");
        assertThatIllegalArgumentException().isThrownBy(() -> new Voorlegging(Medezeggenschapsrecht.ADVIES, Grondslag.REGLEMENT, "", "Kort",
                new Gevolgen("Meer begeleiding", "", "", ""), TERMIJN)).withMessageContaining("recht");
    }

    @Test
    void het_concept_en_de_notities_ziet_alleen_de_eigen_raad() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.ADVIES);
        doen(() -> raad("lid1").notitieToevoegen(zaal.van("lid1"), aanvraag, "Let op het rooster"));
        int bewaard = inTransactie(e -> raad("lid1").conceptBewaren(zaal.van("lid1"), aanvraag, tekst(Strekking.NEGATIEF, "Rooster"), 0));
        assertThat(bewaard).isEqualTo(1);
        geweigerd(MedezeggenschapReden.CONCEPT_GEWIJZIGD,
                () -> raad("voorzitter1").conceptBewaren(zaal.van("voorzitter1"), aanvraag, tekst(Strekking.POSITIEF), 0));
        Raadsbeeld beeld = inTransactie(e -> raad("voorzitter1").lezen(zaal.van("voorzitter1"), aanvraag));
        assertThat(beeld.concept().tekst().punten()).containsExactly("Rooster");
        assertThat(beeld.notities()).hasSize(1);
        assertThat(beeld.magUitbrengen()).isTrue();
        geweigerd(PartijReden.GEEN_TOEGANG, () -> raad("lid2").lezen(zaal.van("lid2"), aanvraag));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> zaal.als("bestuur1", Raadswerk.class).lezen(zaal.van("bestuur1"), aanvraag));
        Aanvraagbeeld bestuur = inTransactie(e -> zaal.als("bestuur1", Voorleggen.class).beeld(zaal.van("bestuur1"), aanvraag));
        assertThat(bestuur.zienswijze()).isNull();
        assertThat(bestuur.regel().strekking()).isNull();
    }

    @Test
    void alleen_de_voorzitter_brengt_de_zienswijze_uit_en_maar_een_keer() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.ZIENSWIJZE);
        geweigerd(MedezeggenschapReden.ALLEEN_VOORZITTER, () -> raad("lid1").uitbrengen(zaal.van("lid1"), aanvraag, tekst(Strekking.POSITIEF), 0));
        geweigerd(MedezeggenschapReden.PUNT_ONTBREEKT, () -> voorzitter().uitbrengen(zaal.van("voorzitter1"), aanvraag, tekst(Strekking.NEGATIEF), 0));
        geweigerd(MedezeggenschapReden.VERGADERING_IN_TOEKOMST, () -> voorzitter().uitbrengen(zaal.van("voorzitter1"), aanvraag,
                new Concepttekst(Strekking.POSITIEF, "", List.of(), LocalDate.of(2024, 10, 5)), 0));
        uitbrengen(aanvraag, Strekking.POSITIEF_MET_PUNTEN, "Rooster voor starters", "Meer uren");
        geweigerd(MedezeggenschapReden.ZIENSWIJZE_AL_UITGEBRACHT,
                () -> voorzitter().uitbrengen(zaal.van("voorzitter1"), aanvraag, tekst(Strekking.POSITIEF), 0));
        assertThat(stand().blokkades()).isEmpty();
    }

    @Test
    void op_de_laatste_dag_is_op_tijd_en_een_dag_later_kan_ook_maar_is_te_laat() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.ADVIES);
        zaal.klok.op(TERMIJN.atTime(23, 0).atZone(zaal.klok.getZone()).toInstant());
        assertThat(stand().blokkades()).isNotEmpty();
        assertThat(stand().blokkades()).extracting(Voorlegregel::raadNaam).containsExactly("GMR Bestuur 1");
        zaal.klok.op(zaal.klok.instant().plus(Duration.ofHours(2)));
        assertThat(stand().blokkades()).isEmpty();
        uitbrengen(aanvraag, Strekking.POSITIEF);
        assertThat(inTransactie(e -> zaal.als("bestuur1", Voorleggen.class).beeld(zaal.van("bestuur1"), aanvraag)).zienswijze().teLaat()).isTrue();
    }

    @Test
    void het_bestuur_reageert_op_elk_punt_en_legt_uit_wat_het_niet_overneemt() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.ADVIES);
        geweigerd(MedezeggenschapReden.NOG_GEEN_ZIENSWIJZE, () -> reageren("bestuur1", aanvraag, Reactie.OVERGENOMEN, ""));
        uitbrengen(aanvraag, Strekking.NEGATIEF, "Rooster");
        geweigerd(MedezeggenschapReden.REACTIE_ZONDER_UITLEG, () -> reageren("bestuur1", aanvraag, Reactie.NIET_OVERGENOMEN, " "));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> reageren("bestuur2", aanvraag, Reactie.OVERGENOMEN, ""));
        assertThat(taken("bestuur1")).contains("taak.medezeggenschap.reageren");
        doen(() -> reageren("bestuur1", aanvraag, Reactie.NIET_OVERGENOMEN, "Geen geld"));
        Raadsbeeld beeld = inTransactie(e -> raad("lid1").lezen(zaal.van("lid1"), aanvraag));
        assertThat(beeld.aanvraag().zienswijze().punten()).singleElement().satisfies(p -> assertThat(p.toelichting()).isEqualTo("Geen geld"));
        assertThat(taken("lid1")).containsExactly("taak.medezeggenschap.lezen");
        doen(() -> raad("lid1").reactiesLezen(zaal.van("lid1"), aanvraag));
        assertThat(taken("lid1")).isEmpty();
    }

    @Test
    void zonder_gevraagde_instemming_stemt_het_bestuur_niet_voor_en_wel_tegen() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.INSTEMMING);
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0, List.of(regel(Kamer.BESTUREN),
                regel(Kamer.OPLEIDERS), regel(Kamer.BEROEPSGROEP)), 3, 42, "Stuurgroep"));
        long ronde = inTransactie(e -> zaal.als("projectleider", Stemleiding.class)
                .terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
        geweigerd(MedezeggenschapReden.INSTEMMING_ONTBREEKT, () -> stem("bestuur1", ronde, Keuze.VOOR, 0));
        doen(() -> stem("bestuur1", ronde, Keuze.TEGEN, 0));
        doen(() -> stem("bestuur2", ronde, Keuze.VOOR, 0));
        zaal.klok.op(BEGIN.plus(Duration.ofDays(6)));
        assertThat(stand().blokkades()).isNotEmpty();
        uitbrengen(aanvraag, Strekking.POSITIEF);
        doen(() -> stem("bestuur1", ronde, Keuze.VOOR, 1));
        assertThat(stand().blokkades()).isEmpty();
    }

    @Test
    void een_wijziging_van_het_plan_na_het_advies_is_te_zien() {
        long aanvraag = voorleggen(Medezeggenschapsrecht.ADVIES);
        uitbrengen(aanvraag, Strekking.POSITIEF);
        assertThat(stand().gevraagd()).singleElement().satisfies(r -> assertThat(r.gewijzigd()).isFalse());
        doen(() -> em.createNativeQuery("insert into plan_onderdeel (plan_id, letter, tekst) values (?1, 'a', '<p>Nieuw</p>')")
                .setParameter(1, zaal.plan()).executeUpdate());
        doen(() -> zaal.als("projectleider", Voorleggen.class).voorleggen(zaal.projectleider(), andereGmr,
                inhoud(Medezeggenschapsrecht.INFORMATIE, TERMIJN)));
        assertThat(stand().gevraagd()).filteredOn(r -> r.id() == aanvraag).singleElement().satisfies(r -> assertThat(r.gewijzigd()).isTrue());
        assertThat(stand().blokkades()).isEmpty();
        long opnieuw = voorleggen(Medezeggenschapsrecht.ADVIES);
        assertThat(stand().gevraagd()).extracting(Voorlegregel::id).contains(opnieuw).doesNotContain(aanvraag);
        assertThat(stand().blokkades()).isNotEmpty();
    }

    @Test
    void de_lijst_kost_een_vast_aantal_vragen() {
        voorleggen(Medezeggenschapsrecht.ADVIES);
        long bijEen = vragen();
        doen(() -> zaal.als("projectleider", Voorleggen.class).voorleggen(zaal.projectleider(), andereGmr, inhoud(Medezeggenschapsrecht.ADVIES, TERMIJN)));
        assertThat(vragen()).isEqualTo(bijEen);
    }

    private long vragen() {
        var statistiek = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        em.clear();
        statistiek.clear();
        inTransactie(e -> zaal.als("bestuur1", Voorleggen.class).overzicht(zaal.van("bestuur1")));
        return statistiek.getPrepareStatementCount();
    }

    private static Kamerregel regel(Kamer kamer) {
        return new Kamerregel(kamer, Quorumsoort.AANTAL, 1, Drempel.GEWONE_MEERDERHEID);
    }

    private void stem(String wie, long ronde, Keuze keuze, int gezien) {
        zaal.als(wie, Stemmen.class, zaal.als(wie, Medezeggenschapstoets.class)).stemUitbrengen(zaal.van(wie), ronde, new Stemopgave(keuze, "Omdat", null), gezien);
    }

    private long raad(String naam, String bestuur, String voorzitter, String lid) {
        return inTransactie(e -> {
            Partij raad = Partij.raad(naam, zaal.partij(bestuur).id(), true);
            e.persist(raad);
            zaal.mandaat(voorzitter, Portaal.MEDEZEGGENSCHAP, raad, null, Functie.VOORZITTEN);
            zaal.mandaat(lid, Portaal.MEDEZEGGENSCHAP, raad, null);
            return raad.id();
        });
    }

    private long voorleggen(Medezeggenschapsrecht recht) {
        return inTransactie(e -> uitvoeren(gmr, recht, TERMIJN));
    }

    private long uitvoeren(long raad, Medezeggenschapsrecht recht, LocalDate termijn) {
        return zaal.als("bestuur1", Voorleggen.class).voorleggen(zaal.van("bestuur1"), raad, inhoud(recht, termijn));
    }

    private static Voorlegging inhoud(Medezeggenschapsrecht recht, LocalDate termijn) {
        return new Voorlegging(recht, Grondslag.REGLEMENT, "Ons reglement noemt dit", "Samen starters begeleiden",
                new Gevolgen("Elke starter krijgt een coach", "", "", ""), termijn);
    }

    private static Concepttekst tekst(Strekking strekking, String... punten) {
        return new Concepttekst(strekking, "", List.of(punten), LocalDate.of(2024, 10, 4));
    }

    private void uitbrengen(long aanvraag, Strekking strekking, String... punten) {
        doen(() -> voorzitter().uitbrengen(zaal.van("voorzitter1"), aanvraag, tekst(strekking, punten), gezien(aanvraag)));
    }

    private int gezien(long aanvraag) {
        return voorzitter().lezen(zaal.van("voorzitter1"), aanvraag).concept().nummer();
    }

    private void reageren(String wie, long aanvraag, Reactie reactie, String uitleg) {
        zaal.als(wie, Voorleggen.class).reageren(zaal.van(wie), aanvraag, 1, reactie, uitleg);
    }

    private Raadswerk voorzitter() {
        return raad("voorzitter1");
    }

    private Raadswerk raad(String wie) {
        return zaal.als(wie, Raadswerk.class);
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
