package nl.onderwijsregio.gesprek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.aanbeveling.Aanbevelingen;
import nl.onderwijsregio.aanbeveling.Aanbevelingopgave;
import nl.onderwijsregio.aanbeveling.Aanbevelingsoort;
import nl.onderwijsregio.aanbeveling.Briefbeeld;
import nl.onderwijsregio.aanbeveling.Gewicht;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Aanleiding;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Planversies;
import nl.onderwijsregio.taak.Taak;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GesprekkenTest extends Databanktest {
    private static final Gespreksafspraak METEN = new Gespreksafspraak(0, "De regio meet elk kwartaal.", Kant.REGIO, "de projectleider", LocalDate.of(2024, 11, 15));
    private static final Gespreksafspraak HELPEN = new Gespreksafspraak(0, "De RE stuurt cijfers.", Kant.RE, "", LocalDate.of(2024, 10, 20));

    private Planstand stand;

    @BeforeEach
    void regio_en_realisatie_eenheid() {
        stand = inTransactie(Planstand::new);
    }

    @Test
    void wie_is_uitgenodigd_hoort_van_plannen_verplaatsen_en_niet_doorgaan_en_van_elk_een_keer() {
        long id = plannen("2024-10-10T10:00");
        assertThat(mails()).containsExactly("projectleider: Gesprek met de Realisatie-Eenheid op 10 oktober 2024 om 10.00 uur");
        doe(v -> v.verplaatsen(stand.re, id, 1, opgave("2024-10-12T10:00")));
        doe(v -> v.verplaatsen(stand.re, id, 1, opgave("2024-10-12T10:00")));
        assertThat(mails()).as("the first appointment was not sent yet and is withdrawn")
                .containsExactly("projectleider: Het gesprek met de Realisatie-Eenheid is gewijzigd: 12 oktober 2024 om 10.00 uur");
        doe(v -> v.annuleren(stand.re, id, "De regio is die dag niet volledig."));
        assertThat(mails()).containsExactly("projectleider: Het gesprek met de Realisatie-Eenheid op 12 oktober 2024 om 10.00 uur gaat niet door");
        assertThat(samen(g -> g.beeld(stand.projectleider, id)).regel().reden()).isEqualTo("De regio is die dag niet volledig.");
        weigert(GespreksReden.GESPREK_NIET_GEPLAND, () -> doe(v -> v.verplaatsen(stand.re, id, 2, opgave("2024-10-20T10:00"))));
        long ander = plannen("2024-10-15T10:00");
        assertThatIllegalArgumentException().isThrownBy(() -> doe(v -> v.annuleren(stand.re, ander, " ")));
    }

    @Test
    void wie_verplaatst_doet_dat_op_de_afspraak_in_beeld_naar_een_moment_dat_nog_komt_en_wie_afvalt_hoort_het_ook() {
        long id = lezen(v -> v.plannen(stand.re, stand.regio, new Gespreksopgave(Gespreksoort.PEILGESPREK, moment("2024-10-10T10:00"), "Online", Set.of(Gespreksrol.BEROEPSGROEP)), List.of()));
        weigert(GespreksReden.GESPREK_IN_VERLEDEN, () -> doe(v -> v.verplaatsen(stand.re, id, 1, opgave("2024-10-01T12:00"))));
        doe(v -> v.verplaatsen(stand.re, id, 1, opgave("2024-10-12T10:00")));
        assertThat(mails()).hasSize(2).anyMatch(m -> m.startsWith("consulent: Het gesprek met de Realisatie-Eenheid is gewijzigd"));
        weigert(GespreksReden.GESPREK_GEWIJZIGD, () -> doe(v -> v.verplaatsen(stand.re, id, 1, opgave("2024-10-14T10:00"))));
    }

    @Test
    void een_bladzijde_van_een_gedeeld_verslag_overschrijft_de_volgende_versie_niet() {
        long id = gehouden();
        Verslagbeeld oud = lezen(v -> v.verslagBeginnen(stand.re, id));
        Verslagbeeld eerste = bewaren(id, oud.stand(), "Eerste.");
        doe(v -> v.verslagDelen(stand.re, id, eerste.stand()));
        weigert(GespreksReden.VERSLAG_GEWIJZIGD, () -> bewaren(id, oud.stand(), "Oude tekst."));
        weigert(GespreksReden.VERSLAG_GEWIJZIGD, () -> bewaren(id, eerste.stand(), "Oude tekst."));
        assertThat(nieuw(id, "Tweede.").nummer()).isEqualTo(2);
    }

    @Test
    void een_opleider_krijgt_alleen_bericht_als_opleiders_zijn_uitgenodigd() {
        lezen(v -> v.plannen(stand.re, stand.regio, new Gespreksopgave(Gespreksoort.BESTUURLIJK, moment("2024-10-10T10:00"), "https://overleg.example/waarden",
                Set.of(Gespreksrol.OPLEIDERS)), List.of()));
        assertThat(mails()).hasSize(2).anyMatch(m -> m.startsWith("opleider: ")).anyMatch(m -> m.startsWith("projectleider: ")).noneMatch(m -> m.startsWith("consulent: "));
    }

    @Test
    void een_gesprek_dat_al_is_geweest_wordt_vastgelegd_zonder_iemand_uit_te_nodigen() {
        long id = plannen("2024-09-24T10:00");
        assertThat(mails()).isEmpty();
        doe(v -> v.houden(stand.re, id));
        assertThat(samen(g -> g.beeld(stand.re, id)).regel().status()).isEqualTo(Gesprekstatus.GEHOUDEN);
        long straks = plannen("2024-10-01T12:00:01");
        weigert(GespreksReden.GESPREK_NOG_NIET_GEWEEST, () -> doe(v -> v.houden(stand.re, straks)));
        long nu = plannen("2024-10-01T12:00");
        doe(v -> v.houden(stand.re, nu));
    }

    @Test
    void beide_kanten_maken_de_agenda_en_de_regio_haalt_alleen_haar_eigen_punten_weg() {
        long id = lezen(v -> v.plannen(stand.re, stand.regio, opgave("2024-10-10T10:00"), List.of(new Agendavoorstel(Agendabron.VERPLICHTING, "De rapportage"))));
        samenDoen(g -> g.puntToevoegen(stand.projectleider, id, "Het tekort in het vo"));
        List<Agendaregel> agenda = samen(g -> g.beeld(stand.opleider, id)).agenda();
        assertThat(agenda).extracting(Agendaregel::tekst).containsExactly("De rapportage", "Het tekort in het vo");
        assertThat(agenda).extracting(Agendaregel::kant).containsExactly(Kant.RE, Kant.REGIO);
        weigert(GespreksReden.AGENDAPUNT_BESTAAT_NIET, () -> samenDoen(g -> g.puntWeghalen(stand.projectleider, id, agenda.getFirst().id())));
        weigert(PartijReden.FUNCTIE_ONTBREEKT, () -> samenDoen(g -> g.puntToevoegen(stand.opleider, id, "Van de opleider")));
        samenDoen(g -> g.puntWeghalen(stand.projectleider, id, agenda.getLast().id()));
        samenDoen(g -> g.puntWeghalen(stand.re, id, agenda.getFirst().id()));
        assertThat(samen(g -> g.beeld(stand.re, id)).agenda()).isEmpty();
        stand.klok.zetten("2024-10-10T12:00:00");
        doe(v -> v.houden(stand.re, id));
        weigert(GespreksReden.GESPREK_NIET_GEPLAND, () -> samenDoen(g -> g.puntToevoegen(stand.projectleider, id, "Te laat")));
    }

    @Test
    void de_regio_leest_het_verslag_pas_als_het_is_gedeeld_en_een_gedeelde_versie_wijzigt_niet_meer() {
        long id = gehouden();
        Verslagbeeld concept = bewaren(id, 0, "Wij spraken over het tekort.", METEN, HELPEN);
        Gespreksbeeld ongedeeld = samen(g -> g.beeld(stand.projectleider, id));
        assertThat(ongedeeld.verslagen()).isEmpty();
        assertThat(ongedeeld.afspraken()).isEmpty();
        doe(v -> v.verslagDelen(stand.re, id, concept.stand()));
        Gespreksbeeld gedeeld = samen(g -> g.beeld(stand.projectleider, id));
        assertThat(gedeeld.verslagen()).singleElement().satisfies(v -> assertThat(v.tekst()).isEqualTo("Wij spraken over het tekort."));
        assertThat(gedeeld.afspraken()).extracting(a -> a.afspraak().nummer()).containsExactlyInAnyOrder(1, 2);

        Verslagbeeld tweede = nieuw(id, "Wij spraken over het tekort in het vo.", METEN.met(1));
        assertThat(samen(g -> g.beeld(stand.projectleider, id)).verslagen()).isEqualTo(gedeeld.verslagen());
        doe(v -> v.verslagDelen(stand.re, id, tweede.stand()));
        Gespreksbeeld nieuw = samen(g -> g.beeld(stand.projectleider, id));
        assertThat(nieuw.verslagen()).extracting(Verslagbeeld::nummer).containsExactly(2, 1);
        assertThat(nieuw.verslagen().getLast()).isEqualTo(gedeeld.verslagen().getFirst());
        assertThat(nieuw.afspraken()).extracting(a -> a.afspraak().tekst()).containsExactly("De regio meet elk kwartaal.");
    }

    @Test
    void een_nieuwe_afspraak_krijgt_nooit_het_nummer_van_een_oude() {
        long id = gehouden();
        doe(v -> v.verslagDelen(stand.re, id, bewarenIn(v, id, 0, "Eerst.", METEN, HELPEN).stand()));
        doe(v -> v.verslagDelen(stand.re, id, bewarenIn(v, id, v.verslagBeginnen(stand.re, id).stand(), "Zonder de tweede.", METEN.met(1)).stand()));
        Verslagbeeld derde = nieuw(id, "Met een andere.", METEN.met(1), HELPEN);
        assertThat(derde.afspraken()).extracting(Gespreksafspraak::nummer).containsExactly(1, 3);
    }

    @Test
    void wat_een_collega_intussen_bewaarde_wordt_niet_overschreven_en_niet_ongelezen_gedeeld() {
        long id = gehouden();
        Verslagbeeld gezien = lezen(v -> v.verslagBeginnen(stand.re, id));
        bewaren(id, gezien.stand(), "Van de collega.");
        weigert(GespreksReden.VERSLAG_GEWIJZIGD, () -> bewaren(id, gezien.stand(), "Van mij."));
        weigert(GespreksReden.VERSLAG_GEWIJZIGD, () -> doe(v -> v.verslagDelen(stand.re, id, gezien.stand())));
        bewaren(id, gezien.stand() + 1, "");
        weigert(GespreksReden.VERSLAG_LEEG, () -> doe(v -> v.verslagDelen(stand.re, id, gezien.stand() + 2)));
        long later = plannen("2024-10-10T10:00");
        weigert(GespreksReden.GESPREK_NIET_GEHOUDEN, () -> doe(v -> v.verslagBeginnen(stand.re, later)));
    }

    @Test
    void de_regio_bevestigt_een_verslag_een_keer_en_alleen_het_nieuwste() {
        long id = gedeeld(METEN);
        assertThat(taken(stand.projectleider)).extracting(Taak::sleutel).contains("taak.gesprek.gezien");
        weigert(GespreksReden.VERSLAG_VERVANGEN, () -> samenDoen(g -> g.gezien(stand.projectleider, id, 2, "")));
        weigert(PartijReden.FUNCTIE_ONTBREEKT, () -> samenDoen(g -> g.gezien(stand.opleider, id, 1, "")));
        samenDoen(g -> g.gezien(stand.projectleider, id, 1, "Het klopt, op de datum na."));
        weigert(GespreksReden.VERSLAG_AL_GEZIEN, () -> samenDoen(g -> g.gezien(stand.projectleider, id, 1, "")));
        Verslagbeeld verslag = samen(g -> g.beeld(stand.re, id)).verslagen().getFirst();
        assertThat(verslag.gezienDoor()).isEqualTo("projectleider");
        assertThat(verslag.reactie()).isEqualTo("Het klopt, op de datum na.");
        assertThat(taken(stand.projectleider)).extracting(Taak::sleutel).doesNotContain("taak.gesprek.gezien");
    }

    @Test
    void een_afspraak_is_gedaan_of_niet_met_uitleg_en_staat_tot_dan_bij_het_volgende_gesprek() {
        long id = gedeeld(METEN, HELPEN);
        long volgende = plannen("2024-11-10T10:00");
        assertThat(taken(stand.projectleider)).filteredOn(t -> t.sleutel().equals("taak.gesprek.afspraak")).singleElement()
                .satisfies(t -> assertThat(t.termijn()).isEqualTo(METEN.datum()));
        assertThat(taken(stand.re)).filteredOn(t -> t.sleutel().equals("taak.gesprek.afspraak")).singleElement().satisfies(t -> assertThat(t.termijn()).isEqualTo(HELPEN.datum()));
        assertThat(samen(g -> g.beeld(stand.re, volgende)).eerder()).hasSize(2);
        weigert(GespreksReden.NIET_GEDAAN_ZONDER_UITLEG, () -> samenDoen(g -> g.opvolgen(stand.projectleider, id, 1, Opvolgstand.NIET_GEDAAN, " ")));
        samenDoen(g -> g.opvolgen(stand.projectleider, id, 1, Opvolgstand.NIET_GEDAAN, "De meting komt in november."));
        samenDoen(g -> g.opvolgen(stand.re, id, 2, Opvolgstand.GEDAAN, ""));
        assertThat(taken(stand.re)).isEmpty();
        Gespreksbeeld later = samen(g -> g.beeld(stand.projectleider, volgende));
        assertThat(later.eerder()).singleElement().satisfies(a -> assertThat(a.opvolging()).singleElement()
                .satisfies(o -> assertThat(o.toelichting()).isEqualTo("De meting komt in november.")));
        assertThat(samen(g -> g.lijst(stand.projectleider, null)).gesprekken()).extracting(Gespreksregel::openAfspraken).containsExactly(0L, 1L);
        samenDoen(g -> g.opvolgen(stand.projectleider, id, 1, Opvolgstand.GEDAAN, "Gemeten."));
        weigert(GespreksReden.GESPREKSAFSPRAAK_AL_GEDAAN, () -> samenDoen(g -> g.opvolgen(stand.re, id, 1, Opvolgstand.NIET_GEDAAN, "Toch niet.")));
        weigert(GespreksReden.GESPREKSAFSPRAAK_BESTAAT_NIET, () -> samenDoen(g -> g.opvolgen(stand.re, id, 3, Opvolgstand.GEDAAN, "")));
        assertThat(samen(g -> g.beeld(stand.re, id)).afspraken()).filteredOn(a -> a.afspraak().nummer() == 1).singleElement()
                .satisfies(a -> assertThat(a.opvolging()).extracting(Opvolgingregel::stand).containsExactly(Opvolgstand.NIET_GEDAAN, Opvolgstand.GEDAAN));
        assertThat(samen(g -> g.lijst(stand.re, stand.regio)).open()).isEmpty();
    }

    @Test
    void de_eigen_notities_van_de_re_zijn_nergens_te_vinden_voor_de_regio() {
        long id = gedeeld(METEN);
        doe(v -> v.notitieToevoegen(stand.re, id, "Let op het draagvlak bij Zuidrand."));
        nieuw(id, "Nog niet gedeelde zin.");
        List<Eigennotitie> notities = lezen(v -> v.notities(stand.re, id));
        assertThat(notities).extracting(Eigennotitie::tekst).containsExactly("Let op het draagvlak bij Zuidrand.");
        for (MandaatId wie : List.of(stand.projectleider, stand.adviseur, stand.opleider, stand.beroepsgroep)) {
            String alles = samen(g -> g.beeld(wie, id)) + " " + samen(g -> g.lijst(wie, null)) + " " + taken(wie);
            assertThat(alles).contains("De regio meet elk kwartaal.").doesNotContain("draagvlak", "Nog niet gedeelde zin");
        }
        weigert(PartijReden.GEEN_TOEGANG, () -> lezen(v -> v.notities(stand.projectleider, id)));
        weigert(PartijReden.GEEN_TOEGANG, () -> lezen(v -> v.concept(stand.projectleider, id)));
        long inLog = inTransactie(e -> e.createQuery("select count(l) from Logregel l where l.regioId is not null and (l.handeling = 'notitieToevoegen'"
                + " or l.toelichting like '%draagvlak%')", Long.class).getSingleResult());
        assertThat(inLog).isZero();
        assertThat(String.join(" ", mailteksten())).doesNotContain("draagvlak", "meet elk kwartaal");
    }

    @Test
    void een_andere_regio_komt_er_niet_bij_en_een_opleider_van_de_regio_leest_mee() {
        long id = gedeeld(METEN);
        weigert(PartijReden.GEEN_TOEGANG, () -> samen(g -> g.beeld(stand.vreemd, id)));
        weigert(PartijReden.GEEN_TOEGANG, () -> samen(g -> g.lijst(stand.vreemd, stand.regio)));
        weigert(PartijReden.GEEN_TOEGANG, () -> samenDoen(g -> g.opvolgen(stand.vreemd, id, 1, Opvolgstand.GEDAAN, "")));
        weigert(PartijReden.GEEN_TOEGANG, () -> doe(v -> v.plannen(stand.projectleider, stand.regio, opgave("2024-10-10T10:00"), List.of())));
        weigert(PartijReden.GEEN_TOEGANG, () -> doe(v -> v.voorstel(stand.re, 987_654L)));
        assertThat(samen(g -> g.beeld(stand.opleider, id)).magLeiden()).isFalse();
    }

    @Test
    void het_voorstel_voor_de_agenda_komt_uit_het_dossier() {
        gedeeld(METEN);
        aanbevelen();
        List<Agendavoorstel> voorstel = lezen(v -> v.voorstel(stand.re, stand.regio));
        assertThat(voorstel).extracting(Agendavoorstel::bron).containsExactly(Agendabron.AFSPRAAK, Agendabron.AANBEVELING, Agendabron.PLANVERSIE);
        assertThat(voorstel).extracting(Agendavoorstel::tekst).containsExactly("Afspraak uit het gesprek van 24 september 2024: De regio meet elk kwartaal.",
                "Aanbeveling 1 bij het plan van aanpak: Maak de ambitie meetbaar.", "Versie 1 van het plan van aanpak: wat is anders dan bij het vorige gesprek?");
        stand.klok.zetten("2024-11-20T12:00:00");
        long tweede = plannen("2024-11-19T10:00");
        doe(v -> v.houden(stand.re, tweede));
        List<Agendavoorstel> later = lezen(v -> v.voorstel(stand.re, stand.regio));
        assertThat(later).as("the version was there at the last conversation").extracting(Agendavoorstel::bron)
                .doesNotContain(Agendabron.PLANVERSIE);
    }

    @Test
    void wat_de_regeling_van_het_plan_binnen_een_half_jaar_vraagt_staat_in_het_voorstel() {
        doen(() -> stand.maken(Plannen.class).beginnen(stand.projectleider));
        stand.klok.zetten("2025-08-14T12:00:00");
        assertThat(verplichtingen()).isEmpty();
        stand.klok.zetten("2025-08-15T12:00:00");
        assertThat(verplichtingen()).singleElement().satisfies(t -> assertThat(t).endsWith(": uiterlijk 14 februari 2026 (art. 9 lid 5)"));
        stand.klok.zetten("2026-02-15T12:00:00");
        assertThat(verplichtingen()).isEmpty();
    }

    private List<String> verplichtingen() {
        return inTransactie(e -> stand.maken(Agendavoorsteller.class).voorstel(stand.regio)).stream().filter(v -> v.bron() == Agendabron.VERPLICHTING).map(Agendavoorstel::tekst).toList();
    }

    @Test
    void in_2025_tellen_twee_gesprekken_waarvan_het_bestuurlijke_in_het_najaar_en_daarna_een_bestuurlijk_per_jaar() {
        assertThat(plicht(2025, "2025-12-31")).satisfies(p -> {
            assertThat(p.artikel()).isEqualTo("9 lid 4");
            assertThat(p.bron()).contains("Artikel9");
            assertThat(p.isVoldaan()).isFalse();
        });
        Gespreksregel peil = regel(Gespreksoort.PEILGESPREK, "2025-03-10T10:00");
        assertThat(plicht(2025, "2025-12-31", peil, regel(Gespreksoort.BESTUURLIJK, "2025-08-31T23:59")).isVoldaan()).isFalse();
        assertThat(plicht(2025, "2025-12-31", peil, regel(Gespreksoort.BESTUURLIJK, "2025-09-01T00:00")).isVoldaan()).isTrue();
        assertThat(plicht(2025, "2025-12-31", regel(Gespreksoort.BESTUURLIJK, "2025-10-01T10:00")).isVoldaan()).as("one of two").isFalse();
        assertThat(plicht(2025, "2025-12-31", peil, regel(Gespreksoort.BESTUURLIJK, "2026-01-01T00:00")).gehouden()).isEqualTo(1);
        assertThat(plicht(2026, "2026-06-01", peil, regel(Gespreksoort.BESTUURLIJK, "2026-01-01T00:00"))).satisfies(p -> {
            assertThat(p.artikel()).isEqualTo("22 lid 8");
            assertThat(p.isVoldaan()).isTrue();
        });
        assertThat(plicht(2026, "2026-06-01", regel(Gespreksoort.PEILGESPREK, "2026-03-01T00:00"))).satisfies(p -> {
            assertThat(p.gehouden()).isZero();
            assertThat(p.isVoldaan()).isFalse();
        });
        assertThat(plichten("2024-10-01")).extracting(Plichtstand::jaar).containsExactly(2025);
        assertThat(plichten("2026-06-01")).extracting(Plichtstand::jaar).containsExactly(2025, 2026, 2027);
        assertThat(plichten("2030-06-01")).extracting(Plichtstand::jaar).containsExactly(2029);
    }

    @Test
    void alle_gesprekken_kosten_een_query_en_een_regio_een_vast_aantal() {
        gedeeld(METEN, HELPEN);
        plannen("2024-11-10T10:00");
        var tel = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        tel.clear();
        List<Gespreksregel> alle = lezen(v -> v.alle(stand.re));
        assertThat(alle).hasSize(2);
        assertThat(tel.getPrepareStatementCount()).isEqualTo(1);
        tel.clear();
        samen(g -> g.lijst(stand.re, stand.regio));
        assertThat(tel.getPrepareStatementCount()).isLessThanOrEqualTo(4);
    }

    @Test
    void wat_op_de_re_wacht_staat_in_haar_taken() {
        long id = plannen("2024-09-24T10:00");
        assertThat(taken(stand.re)).extracting(Taak::sleutel).containsExactly("taak.gesprek.houden");
        doe(v -> v.houden(stand.re, id));
        assertThat(taken(stand.re)).extracting(Taak::sleutel).containsExactly("taak.gesprek.verslag");
        doe(v -> v.verslagDelen(stand.re, id, bewarenIn(v, id, 0, "Besproken.").stand()));
        assertThat(taken(stand.re)).isEmpty();
    }

    private static Plichtstand plicht(int jaar, String vandaag, Gespreksregel... gesprekken) {
        return Gespreksplicht.standen(List.of(gesprekken), Planstand.REGELINGEN.actueel(), LocalDate.parse(vandaag)).stream().filter(p -> p.jaar() == jaar)
                .findFirst().orElseThrow();
    }

    private static List<Plichtstand> plichten(String vandaag) {
        return Gespreksplicht.standen(List.of(), Planstand.REGELINGEN.actueel(), LocalDate.parse(vandaag));
    }

    private static Gespreksregel regel(Gespreksoort soort, String moment) {
        return new Gespreksregel(1, 1, "De Waarden", soort, moment(moment), "online", Gesprekstatus.GEHOUDEN, null, null, null, 0);
    }

    private void aanbevelen() {
        doen(() -> {
            stand.maken(Plannen.class).beginnen(stand.projectleider);
            var plan = stand.maken(PlanRepository.class).van(stand.regio, "ldnor-2025").orElseThrow();
            stand.maken(Planversies.class).bevriezen(plan, Aanleiding.STEMMING, stand.wie(stand.projectleider));
        });
        Aanbevelingen brieven = stand.maken(Aanbevelingen.class);
        doen(() -> {
            brieven.beginnen(stand.re, stand.regio);
            brieven.aanbevelingBewaren(stand.re, stand.regio, null, 0,
                    new Aanbevelingopgave("a", Aanbevelingsoort.AMBITIE, Gewicht.NODIG, "Maak de ambitie meetbaar.", "Zonder maat is er geen voortgang."));
        });
        doen(() -> {
            Briefbeeld brief = brieven.concept(stand.re, stand.regio).orElseThrow();
            brieven.versturen(stand.re, stand.regio, brief.stand(), brief.inleidingVersie());
        });
    }

    private long plannen(String moment) {
        return lezen(v -> v.plannen(stand.re, stand.regio, opgave(moment), List.of()));
    }

    private long gehouden() {
        long id = plannen("2024-09-24T10:00");
        doe(v -> v.houden(stand.re, id));
        return id;
    }

    private long gedeeld(Gespreksafspraak... afspraken) {
        long id = gehouden();
        doe(v -> v.verslagDelen(stand.re, id, bewarenIn(v, id, 0, "Wij spraken over het tekort.", afspraken).stand()));
        return id;
    }

    private Verslagbeeld bewaren(long id, int gezien, String tekst, Gespreksafspraak... afspraken) {
        return lezen(v -> bewarenIn(v, id, gezien, tekst, afspraken));
    }

    /** Begins the next version and saves it. */
    private Verslagbeeld nieuw(long id, String tekst, Gespreksafspraak... afspraken) {
        return lezen(v -> bewarenIn(v, id, v.verslagBeginnen(stand.re, id).stand(), tekst, afspraken));
    }

    private Verslagbeeld bewarenIn(Gespreksvoering v, long id, int gezien, String tekst, Gespreksafspraak... afspraken) {
        return v.verslagBewaren(stand.re, id, gezien, new Verslagopgave(tekst, List.of(afspraken)));
    }

    private static Gespreksopgave opgave(String moment) {
        return new Gespreksopgave(Gespreksoort.PEILGESPREK, moment(moment), "Online", Set.of(Gespreksrol.PROJECTLEIDER, Gespreksrol.REALISATIE_EENHEID));
    }

    private static Instant moment(String tekst) {
        return LocalDateTime.parse(tekst).atZone(Klok.ZONE).toInstant();
    }

    private List<Taak> taken(MandaatId wie) {
        return inTransactie(e -> stand.maken(Gesprekstaken.class).taken(stand.wie(wie), LocalDate.of(2024, 10, 1)));
    }

    /** What waits to be sent. */
    private List<String> mails() {
        return inTransactie(e -> e.createQuery("select concat(b.gebruiker, ': ', b.onderwerp) from Bericht b where b.status = nl.onderwijsregio.bericht.Berichtstatus.WACHT"
                + " order by b.id", String.class).getResultList());
    }

    private List<String> mailteksten() {
        return inTransactie(e -> e.createQuery("select concat(b.onderwerp, ' ', b.tekst) from Bericht b", String.class).getResultList());
    }

    private <T> T lezen(Function<Gespreksvoering, T> werk) {
        return inTransactie(e -> werk.apply(stand.maken(Gespreksvoering.class)));
    }

    private void doe(Consumer<Gespreksvoering> werk) {
        doen(() -> werk.accept(stand.maken(Gespreksvoering.class)));
    }

    private <T> T samen(Function<Gesprekken, T> werk) {
        return inTransactie(e -> werk.apply(stand.maken(Gesprekken.class)));
    }

    private void samenDoen(Consumer<Gesprekken> werk) {
        doen(() -> werk.accept(stand.maken(Gesprekken.class)));
    }

    private static void weigert(Reden reden, ThrowingCallable werk) {
        assertThatThrownBy(werk).isInstanceOf(Weigering.class).hasMessage(reden.name());
    }
}
