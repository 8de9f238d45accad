package nl.onderwijsregio.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regio.Onderwijsregio;
import nl.onderwijsregio.taak.Taak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignaalTest extends Databanktest {
    private static final LocalDate VANDAAG = LocalDate.of(2024, 10, 4);
    private static final LocalDate SLUIT = VANDAAG.plusDays(14);
    private Zaal zaal;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(1, 1, 2));
    }

    @Test
    void een_signaal_ziet_eerst_alleen_de_eigen_organisatie_en_op_tafel_elke_partner() {
        long signaal = opschrijven("Invallers krijgen geen rooster");
        assertThat(lijst("beroepsgroep1")).hasSize(1);
        assertThat(lijst("beroepsgroep2")).isEmpty();
        geweigerd(PartijReden.GEEN_TOEGANG, () -> als("bestuur1").beeld(zaal.van("bestuur1"), signaal));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> als("beroepsgroep2").opTafelLeggen(zaal.van("beroepsgroep2"), signaal));
        doen(() -> als("beroepsgroep1").opTafelLeggen(zaal.van("beroepsgroep1"), signaal));
        geweigerd(SignaalReden.SIGNAAL_AL_OP_TAFEL, () -> als("beroepsgroep1").opTafelLeggen(zaal.van("beroepsgroep1"), signaal));
        for (String wie : List.of("bestuur1", "opleider1", "beroepsgroep2")) {
            assertThat(lijst(wie)).extracting(Signaalregel::wat).containsExactly("Invallers krijgen geen rooster");
        }
    }

    @Test
    void partners_koppelen_terug_wat_ermee_gebeurt_en_eerdere_terugkoppeling_blijft_staan() {
        long signaal = opschrijven("Geen tijd voor overleg");
        geweigerd(SignaalReden.SIGNAAL_NIET_OP_TAFEL, () -> als("beroepsgroep1").terugkoppelen(zaal.van("beroepsgroep1"), signaal, opgave(Terugkoppelsoort.OPGEPAKT)));
        doen(() -> als("beroepsgroep1").opTafelLeggen(zaal.van("beroepsgroep1"), signaal));
        assertThat(taken("projectleider")).containsExactly("taak.signaal.terugkoppelen");
        doen(() -> als("bestuur1").terugkoppelen(zaal.van("bestuur1"), signaal, opgave(Terugkoppelsoort.WORDT_BEKEKEN)));
        doen(() -> als("opleider1").terugkoppelen(zaal.van("opleider1"), signaal, opgave(Terugkoppelsoort.OPGEPAKT)));
        Signaalbeeld beeld = inTransactie(e -> als("beroepsgroep1").beeld(zaal.van("beroepsgroep1"), signaal));
        assertThat(beeld.terugkoppelingen()).extracting(Terugkoppelregel::wat).containsExactly(Terugkoppelsoort.WORDT_BEKEKEN, Terugkoppelsoort.OPGEPAKT);
        assertThat(beeld.regel().stand()).isEqualTo(Terugkoppelsoort.OPGEPAKT);
        assertThat(taken("projectleider")).isEmpty();
        geweigerd(SignaalReden.VOORSTEL_VAN_ANDERE_REGIO, () -> als("bestuur1").terugkoppelen(zaal.van("bestuur1"), signaal,
                new Terugkoppelopgave(Terugkoppelsoort.OPGEPAKT, "Zie het voorstel", 999L)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Terugkoppelopgave(Terugkoppelsoort.NIET_OPGEPAKT, " ", null)).withMessageContaining("waarom");
    }

    @Test
    void een_signaal_met_een_telefoonnummer_of_mailadres_wordt_geweigerd() {
        for (String tekst : List.of("Bel 06-12345678", "Mail juf@school.nl")) {
            assertThatExceptionOfType(Weigering.class).isThrownBy(() -> new Signaalopgave(Signaalthema.ANDERS, Signaalplek.MBO, tekst, null))
                    .satisfies(w -> assertThat(w.reden()).isEqualTo(SignaalReden.SIGNAAL_MET_CONTACTGEGEVEN));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Signaalopgave(Signaalthema.ANDERS, Signaalplek.MBO, "", null));
    }

    @Test
    void de_consulent_ziet_de_stand_van_elk_signaal_over_alle_eigen_regios() {
        long hier = opschrijven("Hier gehoord");
        long daar = inTransactie(e -> {
            Onderwijsregio veen = Onderwijsregio.fictief("Het Veen", true, true, null);
            e.persist(veen);
            e.flush();
            return zaal.mandaat("beroepsgroep1", Portaal.BEROEPSGROEP, zaal.partij("Beroepsvereniging 1"), veen, null, Functie.STEMMEN).waarde();
        });
        var mandaatDaar = new nl.onderwijsregio.partij.MandaatId(daar);
        long elders = inTransactie(e -> als("beroepsgroep1").signaalOpschrijven(mandaatDaar, opgave("Daar gehoord")));
        assertThat(inTransactie(e -> als("beroepsgroep1").vanAlleRegios(mandaatDaar)).stream().map(Signaalregel::id)).containsExactlyInAnyOrder(hier, elders);
        doen(() -> zaal.mandaat("beroepsgroep2", Portaal.BEROEPSGROEP, zaal.partij("Beroepsvereniging 1"),
                em.createQuery("select r from Onderwijsregio r where r.naam = 'Het Veen'", Onderwijsregio.class).getSingleResult(), null, Functie.STEMMEN));
        assertThat(inTransactie(e -> als("beroepsgroep2").vanAlleRegios(zaal.van("beroepsgroep2"))).stream().map(Signaalregel::id)).containsExactly(elders);
    }

    @Test
    void de_uitkomst_van_een_peiling_is_na_de_laatste_dag_te_zien_bij_vijf_antwoorden_en_niet_bij_vier() {
        long peiling = peilen();
        for (int i = 0; i < 4; i++) {
            antwoorden(peiling, i % 2, i == 0 ? "Mail mij: a@b.nl" : "");
        }
        assertThat(beeld(peiling).zichtbaar()).as("open").isFalse();
        op(SLUIT.plusDays(1));
        assertThat(beeld(peiling)).satisfies(p -> {
            assertThat(p.dicht()).isTrue();
            assertThat(p.zichtbaar()).isFalse();
            assertThat(p.antwoorden()).isZero();
            assertThat(p.toelichtingen()).isEmpty();
        });
        op(SLUIT);
        antwoorden(peiling, 0, "");
        assertThat(beeld(peiling).zichtbaar()).as("still open").isFalse();
        op(SLUIT.plusDays(1));
        assertThat(beeld(peiling).keuzes()).extracting(Peilingbeeld.Keuzeregel::aantal).containsExactly(3L, 2L);
        assertThat(beeld(peiling).toelichtingen()).singleElement().satisfies(t -> assertThat(t).doesNotContain("a@b.nl"));
        geweigerd(SignaalReden.PEILING_GESLOTEN, () -> openbaar().peilingBeantwoorden(code(peiling), 0, ""));
    }

    @Test
    void een_peiling_vraagt_geen_onbekend_antwoord_en_sluit_binnen_drie_maanden() {
        long peiling = peilen();
        assertThatIllegalArgumentException().isThrownBy(() -> antwoorden(peiling, 2, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> antwoorden(peiling, -1, ""));
        for (LocalDate dag : List.of(VANDAAG, VANDAAG.plusMonths(3).plusDays(1))) {
            geweigerd(SignaalReden.PEILING_SLUITDATUM, () -> peilingen().peilingMaken(zaal.van("beroepsgroep1"), new Peilingopgave("Eens?", List.of("Ja", "Nee"), dag, false)));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Peilingopgave("Eens?", List.of("Ja", "Ja", " "), SLUIT, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Peilingopgave("Eens?", List.of("1", "2", "3", "4", "5", "6", "7"), SLUIT, false));
        assertThat(inTransactie(e -> openbaar().peiling("onbekend")).isEmpty()).isTrue();
    }

    @Test
    void van_een_peiling_wordt_een_signaal_als_ze_dicht_is_en_alleen_door_wie_haar_maakte() {
        long peiling = peilen();
        Signaalopgave opgave = new Signaalopgave(Signaalthema.WERKDRUK, Signaalplek.VOORTGEZET, "De uitkomst", peiling);
        geweigerd(SignaalReden.PEILING_LOOPT_NOG, () -> als("beroepsgroep1").signaalOpschrijven(zaal.van("beroepsgroep1"), opgave));
        op(SLUIT.plusDays(1));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> als("beroepsgroep2").signaalOpschrijven(zaal.van("beroepsgroep2"), opgave));
        long signaal = inTransactie(e -> als("beroepsgroep1").signaalOpschrijven(zaal.van("beroepsgroep1"), opgave));
        assertThat(inTransactie(e -> als("beroepsgroep1").beeld(zaal.van("beroepsgroep1"), signaal)).peiling().vraag()).isEqualTo("Heeft u tijd voor overleg?");
    }

    @Test
    void van_een_antwoord_wordt_niets_over_de_mens_bewaard() {
        long peiling = peilen();
        antwoorden(peiling, 1, "");
        List<?> kolommen = em.createNativeQuery("select lower(column_name) from information_schema.columns where lower(table_name) = 'peilingantwoord'").getResultList();
        assertThat(kolommen.stream().map(Object::toString)).containsExactlyInAnyOrder("id", "peiling_id", "keuze", "toelichting");
    }

    private long peilen() {
        return inTransactie(e -> peilingen().peilingMaken(zaal.van("beroepsgroep1"), new Peilingopgave("Heeft u tijd voor overleg?", List.of("Ja", "Nee"), SLUIT, true)));
    }

    private void antwoorden(long peiling, int keuze, String toelichting) {
        String code = code(peiling);
        doen(() -> openbaar().peilingBeantwoorden(code, keuze, toelichting));
    }

    private String code(long peiling) {
        return em.createQuery("select p.code from Peiling p where p.id = :i", String.class).setParameter("i", peiling).getSingleResult();
    }

    private Peilingbeeld beeld(long peiling) {
        return inTransactie(e -> peilingen().beeld(zaal.van("beroepsgroep1"), peiling));
    }

    private void op(LocalDate dag) {
        zaal.klok.op(dag.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
    }

    private long opschrijven(String wat) {
        return inTransactie(e -> als("beroepsgroep1").signaalOpschrijven(zaal.van("beroepsgroep1"), opgave(wat)));
    }

    private static Signaalopgave opgave(String wat) {
        return new Signaalopgave(Signaalthema.WERKDRUK, Signaalplek.BASISONDERWIJS, wat, null);
    }

    private static Terugkoppelopgave opgave(Terugkoppelsoort soort) {
        return new Terugkoppelopgave(soort, "We bespreken het in november", null);
    }

    private List<Signaalregel> lijst(String wie) {
        return inTransactie(e -> als(wie).lijst(zaal.van(wie)));
    }

    private List<String> taken(String wie) {
        return inTransactie(e -> zaal.als(wie, Signaaltaken.class).taken(zaal.gemachtigde(wie), VANDAAG)).stream().map(Taak::sleutel).toList();
    }

    private Signalen als(String wie) {
        return zaal.als(wie, Signalen.class);
    }

    private Peilingen peilingen() {
        return zaal.als("beroepsgroep1", Peilingen.class);
    }

    private OpenbarePeilingen openbaar() {
        return zaal.als("niemand", OpenbarePeilingen.class);
    }

    private void geweigerd(Reden reden, Runnable handeling) {
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> doen(handeling)).satisfies(w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
