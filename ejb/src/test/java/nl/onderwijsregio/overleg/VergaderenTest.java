package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.besluit.Zaal.BEGIN;
import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Quorumsoort;
import nl.onderwijsregio.besluit.Stemafspraken;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.besluit.voorstel.Voorstellen;
import nl.onderwijsregio.besluit.voorstel.Voorstelopgave;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.plan.Vingerafdruk;
import nl.onderwijsregio.regio.Onderwijsregio;
import nl.onderwijsregio.taak.Taak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The stuurgroep of De Waarden meets on 11 October 2024: bestuur1 in the chair, bestuur2 and opleider1 members, projectleider deputy, beroepsgroep1 observer. */
class VergaderenTest extends Databanktest {
    private static final Instant MOMENT = BEGIN.plus(Duration.ofDays(7));
    private static final LocalDate DAG = LocalDate.of(2024, 10, 11);
    private Zaal zaal;
    private long stuurgroep;
    private long vergadering;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(3, 1, 1));
        stuurgroep = inTransactie(e -> organen().oprichten(zaal.projectleider(), new Orgaanopgave(Orgaansoort.STUURGROEP, "Stuurgroep", "")));
        plaatsen(zaal.van("bestuur1"), Orgaanrol.VOORZITTER);
        plaatsen(zaal.van("bestuur2"), Orgaanrol.LID);
        plaatsen(zaal.van("opleider1"), Orgaanrol.LID);
        plaatsen(zaal.projectleider(), Orgaanrol.PLAATSVERVANGER);
        plaatsen(zaal.van("beroepsgroep1"), Orgaanrol.WAARNEMER);
        vergadering = inTransactie(e -> leiding("bestuur1").plannen(zaal.van("bestuur1"), stuurgroep, opgave(MOMENT)));
    }

    @Test
    void alleen_voorzitter_projectleider_en_penvoerder_roepen_bijeen() {
        geweigerd(OverlegReden.GEEN_LEIDING, () -> leiding("bestuur2").plannen(zaal.van("bestuur2"), stuurgroep, opgave(MOMENT)));
        geweigerd(OverlegReden.GEEN_LEIDING, () -> leiding("bestuur3").afzeggen(zaal.van("bestuur3"), vergadering, "Omdat"));
        doen(() -> leiding("projectleider").plannen(zaal.projectleider(), stuurgroep, opgave(MOMENT.plus(Duration.ofDays(7)))));
        Vergaderlijst lijst = inTransactie(e -> lezen("bestuur3").lijst(zaal.van("bestuur3")));
        assertThat(lijst.komend()).extracting(v -> v.wanneer().begint()).containsExactly(MOMENT, MOMENT.plus(Duration.ofDays(7)));
    }

    @Test
    void een_vergadering_in_het_verleden_of_met_het_einde_voor_het_begin_wordt_geweigerd() {
        geweigerd(OverlegReden.VERGADERING_IN_VERLEDEN, () -> leiding("bestuur1").plannen(zaal.van("bestuur1"), stuurgroep, opgave(BEGIN)));
        doen(() -> leiding("bestuur1").plannen(zaal.van("bestuur1"), stuurgroep, opgave(BEGIN.plusSeconds(1))));
        geweigerd(OverlegReden.VERGADERING_EINDE_VOOR_BEGIN, () -> new Vergaderopgave(MOMENT, MOMENT, "Zaal 1", ""));
        geweigerd(OverlegReden.VERGADERING_NOG_NIET_GEWEEST, () -> leiding("bestuur1").achterafToevoegen(zaal.van("bestuur1"), stuurgroep,
                new Vergaderopgave(BEGIN.minusSeconds(60), BEGIN.plusSeconds(1), "Zaal 1", "")));
        doen(() -> leiding("bestuur1").achterafToevoegen(zaal.van("bestuur1"), stuurgroep, new Vergaderopgave(BEGIN.minusSeconds(60), BEGIN, "Zaal 1", "")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Vergaderopgave(MOMENT, MOMENT.plusSeconds(1), "", "")).withMessageContaining("plaats of een link");
        assertThatIllegalArgumentException().isThrownBy(() -> new Vergaderopgave(MOMENT, MOMENT.plusSeconds(1), "", "javascript:alert(1)")).withMessageContaining("https://");
    }

    @Test
    void wie_er_dan_zit_wordt_een_keer_uitgenodigd_en_wie_later_komt_ook() {
        doen(() -> leiding("bestuur1").uitnodigen(zaal.van("bestuur1"), vergadering));
        assertThat(mails()).containsExactlyInAnyOrder("bestuur1", "bestuur2", "opleider1", "beroepsgroep1");
        plaatsen(zaal.van("bestuur3"), Orgaanrol.LID);
        doen(() -> leiding("bestuur1").uitnodigen(zaal.van("bestuur1"), vergadering));
        assertThat(mails()).containsExactlyInAnyOrder("bestuur1", "bestuur2", "opleider1", "beroepsgroep1", "bestuur3");
    }

    @Test
    void wiens_mandaat_voor_die_dag_eindigt_wordt_niet_uitgenodigd() {
        MandaatId kort = inTransactie(e -> zaal.mandaat("kort", Portaal.BESTUUR, zaal.partij("Bestuur 2"), DAG.minusDays(1)));
        MandaatId net = inTransactie(e -> zaal.mandaat("net", Portaal.BESTUUR, zaal.partij("Bestuur 2"), DAG));
        plaatsen(kort, Orgaanrol.LID);
        plaatsen(net, Orgaanrol.LID);
        doen(() -> leiding("bestuur1").uitnodigen(zaal.van("bestuur1"), vergadering));
        assertThat(mails()).contains("net").doesNotContain("kort");
    }

    @Test
    void verplaatsen_en_afzeggen_horen_alleen_wie_uitgenodigd_was_en_de_oude_uitnodiging_gaat_niet_meer_uit() {
        doen(() -> leiding("bestuur1").verplaatsen(zaal.van("bestuur1"), vergadering, opgave(MOMENT.plusSeconds(3600))));
        assertThat(mails()).isEmpty();
        doen(() -> leiding("bestuur1").uitnodigen(zaal.van("bestuur1"), vergadering));
        doen(() -> leiding("bestuur1").verplaatsen(zaal.van("bestuur1"), vergadering, opgave(MOMENT.plusSeconds(7200))));
        assertThat(onderwerpen()).hasSize(5).allMatch(o -> o.startsWith("De vergadering van Stuurgroep is gewijzigd"));
        geweigerd(OverlegReden.VERGADERING_IN_VERLEDEN, () -> leiding("bestuur1").verplaatsen(zaal.van("bestuur1"), vergadering, opgave(BEGIN)));
        doen(() -> leiding("bestuur1").afzeggen(zaal.van("bestuur1"), vergadering, "De zaal is bezet"));
        assertThat(onderwerpen()).hasSize(5).allMatch(o -> o.endsWith("gaat niet door"));
        geweigerd(OverlegReden.VERGADERING_AFGEZEGD, () -> leiding("bestuur1").afzeggen(zaal.van("bestuur1"), vergadering, "Nog eens"));
        geweigerd(OverlegReden.VERGADERING_AFGEZEGD, () -> leiding("bestuur1").uitnodigen(zaal.van("bestuur1"), vergadering));
    }

    @Test
    void wie_niet_komt_laat_de_plaatsvervanger_van_de_eigen_partij_vragen() {
        doen(() -> leiding("bestuur1").uitnodigen(zaal.van("bestuur1"), vergadering));
        assertThat(taken("bestuur1")).contains("taak.overleg.antwoord");
        doen(() -> werk("bestuur1").laatWeten(zaal.van("bestuur1"), vergadering, false));
        assertThat(onderwerpen()).filteredOn(o -> o.startsWith("Kunt u uw partij vertegenwoordigen")).hasSize(1);
        assertThat(mails()).contains("projectleider");
        assertThat(taken("bestuur1")).doesNotContain("taak.overleg.antwoord");
        doen(() -> werk("bestuur2").laatWeten(zaal.van("bestuur2"), vergadering, false));
        assertThat(onderwerpen()).filteredOn(o -> o.startsWith("Kunt u uw partij vertegenwoordigen")).hasSize(1);
        geweigerd(OverlegReden.PRESENTIE_GEEN_LID, () -> werk("bestuur3").laatWeten(zaal.van("bestuur3"), vergadering, true));
    }

    @Test
    void een_open_stemming_wordt_voorgesteld_en_staat_met_haar_vingerafdruk_op_de_agenda() {
        long ronde = stemronde();
        Puntstemming voorstel = beeld("bestuur1").voorgesteld().getFirst();
        assertThat(voorstel.stemrondeId()).isEqualTo(ronde);
        doen(() -> werk("opleider1").puntToevoegen(zaal.van("opleider1"), vergadering, new Puntopgave(Puntsoort.BESLUITEN, voorstel.onderwerp(), "", ronde, null)));
        assertThat(beeld("bestuur1").voorgesteld()).isEmpty();
        assertThat(beeld("bestuur3").punten()).singleElement().satisfies(p -> {
            assertThat(p.stemming().sha256()).isEqualTo(voorstel.sha256());
            assertThat(p.stemming().loopt()).isTrue();
        });
    }

    @Test
    void een_voorstel_van_een_partner_wordt_voorgesteld_tot_het_op_de_agenda_staat() {
        doen(() -> zaal.als("opleider1", Voorstellen.class).doen(zaal.van("opleider1"), new Voorstelopgave("Een kleinere invalpool", "Stemt u in?", "De pool wordt kleiner.", "Er is minder geld.")));
        Puntvoorstel voorstel = beeld("bestuur2").voorstellen().getFirst();
        assertThat(voorstel.partij()).isEqualTo("Opleider 1");
        assertThat(beeld("bestuur3").voorstellen()).as("only for who takes part").isEmpty();
        Puntopgave opgave = new Puntopgave(Puntsoort.BESLUITEN, voorstel.titel(), "", null, null, voorstel.voorstelversieId());
        doen(() -> werk("bestuur2").puntToevoegen(zaal.van("bestuur2"), vergadering, opgave));
        assertThat(beeld("bestuur2").voorstellen()).isEmpty();
        assertThat(beeld("bestuur3").punten()).singleElement().satisfies(p -> {
            assertThat(p.voorstel().sha256()).isEqualTo(voorstel.sha256());
            assertThat(p.mistStuk()).isFalse();
        });
        geweigerd(OverlegReden.PUNT_VREEMD_STUK, () -> werk("bestuur2").puntToevoegen(zaal.van("bestuur2"), vergadering,
                new Puntopgave(Puntsoort.BESLUITEN, "Vreemd", "", null, null, 987_654L)));
    }

    @Test
    void een_bevroren_versie_ligt_op_tafel_en_een_stuk_van_een_andere_regio_niet() {
        stemronde();
        Agendakeuzes keuzes = inTransactie(e -> lezen("opleider1").keuzes(zaal.van("opleider1")));
        long versie = keuzes.stukken().getFirst().planVersieId();
        punt("opleider1", "Het plan", versie);
        assertThat(beeld("opleider1").punten().getFirst().stuk().sha256()).isEqualTo(keuzes.stukken().getFirst().sha256());
        assertThat(keuzes.partijen()).extracting(Overlegpartij::naam).containsExactly("Beroepsvereniging 1", "Bestuur 1", "Bestuur 2", "Bestuur 3", "Opleider 1");
        geweigerd(OverlegReden.PUNT_VREEMD_STUK, () -> punt("opleider1", "Vreemd", 987_654L));
        geweigerd(OverlegReden.PUNT_VREEMD_STUK, () -> werk("opleider1").puntToevoegen(zaal.van("opleider1"), vergadering,
                new Puntopgave(Puntsoort.BESLUITEN, "Vreemd", "", 987_654L, null)));
    }

    @Test
    void een_waarnemer_en_wie_er_niet_zit_veranderen_niets() {
        geweigerd(OverlegReden.GEEN_DEELNEMER, () -> punt("beroepsgroep1", "Rooster", null));
        geweigerd(OverlegReden.GEEN_DEELNEMER, () -> punt("bestuur3", "Rooster", null));
        MandaatId vreemd = inTransactie(e -> zaal.mandaat("ander", Portaal.BESTUUR, zaal.partij("Bestuur 1"), veen(), null, Functie.PROJECTLEIDER));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> lezen("ander").beeld(vreemd, vergadering));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> leiding("ander").afzeggen(vreemd, vergadering, "Omdat"));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> werk("ander").puntToevoegen(vreemd, vergadering, punt("Rooster", null)));
    }

    @Test
    void punten_ruilen_van_plaats_en_een_punt_met_notulen_gaat_niet_van_de_agenda() {
        long een = punt("bestuur2", "Een", null);
        long twee = punt("bestuur2", "Twee", null);
        doen(() -> werk("bestuur2").puntVerschuiven(zaal.van("bestuur2"), vergadering, twee, true));
        doen(() -> werk("bestuur2").puntVerschuiven(zaal.van("bestuur2"), vergadering, twee, true));
        assertThat(beeld("bestuur2").punten()).extracting(Vergaderpuntregel::onderwerp).containsExactly("Twee", "Een");
        doen(() -> werk("bestuur2").puntWeghalen(zaal.van("bestuur2"), vergadering, een));
        zaal.klok.op(MOMENT);
        notuleren("bestuur2", twee, "Besproken", 0);
        geweigerd(OverlegReden.PUNT_HEEFT_NOTULEN, () -> werk("bestuur2").puntWeghalen(zaal.van("bestuur2"), vergadering, twee));
        geweigerd(OverlegReden.PUNT_NIET_OP_AGENDA, () -> notuleren("bestuur2", een, "Toch", 0));
    }

    @Test
    void notulen_beginnen_met_de_vergadering_en_wie_een_oude_tekst_zag_schrijft_er_niet_over() {
        long punt = punt("bestuur2", "Begeleiding", null);
        zaal.klok.op(MOMENT.minusNanos(1000));
        geweigerd(OverlegReden.NOTULEN_TE_VROEG, () -> notuleren("bestuur2", punt, "Te vroeg", 0));
        zaal.klok.op(MOMENT);
        notuleren("bestuur2", punt, "Eerst", 0);
        geweigerd(OverlegReden.NOTULEN_GEWIJZIGD, () -> notuleren("opleider1", punt, "Tweede", 0));
        assertThat(beeld("opleider1").punten().getFirst().notulen()).isEqualTo("Eerst");
        notuleren("opleider1", punt, "Eerst en tweede", 1);
        assertThat(beeld("bestuur2").punten().getFirst().notulen()).isEqualTo("Eerst en tweede");
        assertThat(beeld("bestuur3").punten().getFirst().notulen()).as("not laid down yet").isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Notulenopgave("x".repeat(10_001), "")).withMessageContaining("hoogstens 10000 tekens");
    }

    @Test
    void wat_de_leider_niet_las_wordt_niet_vastgesteld() {
        long punt = punt("bestuur2", "Begeleiding", null);
        zaal.klok.op(MOMENT);
        notuleren("bestuur2", punt, "Iedere starter krijgt een coach.", 0);
        String gezien = beeld("bestuur1").notulenAfdruk();
        notuleren("bestuur2", punt, "Niemand krijgt een coach.", 1);
        geweigerd(OverlegReden.NOTULEN_ONGEZIEN, () -> leiding("bestuur1").notulenVaststellen(zaal.van("bestuur1"), vergadering, gezien));
        assertThat(beeld("bestuur1").versies()).isEmpty();
        vaststellen();
        assertThat(beeld("bestuur1").versies()).hasSize(1);
    }

    @Test
    void wie_voor_de_oude_dag_antwoordde_wordt_opnieuw_gevraagd_en_de_vervanger_niet_meer() {
        doen(() -> leiding("bestuur1").uitnodigen(zaal.van("bestuur1"), vergadering));
        doen(() -> werk("bestuur1").laatWeten(zaal.van("bestuur1"), vergadering, false));
        assertThat(onderwerpen()).filteredOn(o -> o.startsWith("Kunt u uw partij vertegenwoordigen")).hasSize(1);
        doen(() -> leiding("bestuur1").verplaatsen(zaal.van("bestuur1"), vergadering, opgave(MOMENT.plusSeconds(3600))));
        assertThat(onderwerpen()).noneMatch(o -> o.startsWith("Kunt u uw partij vertegenwoordigen"));
        assertThat(taken("bestuur1")).contains("taak.overleg.antwoord");
        doen(() -> werk("bestuur1").laatWeten(zaal.van("bestuur1"), vergadering, false));
        doen(() -> werk("bestuur1").laatWeten(zaal.van("bestuur1"), vergadering, true));
        assertThat(onderwerpen()).noneMatch(o -> o.startsWith("Kunt u uw partij vertegenwoordigen"));
    }

    @Test
    void vastgestelde_notulen_worden_nooit_overschreven_en_een_correctie_is_een_nieuwe_versie() {
        long punt = punt("bestuur2", "Begeleiding", null);
        zaal.klok.op(MOMENT);
        notuleren("bestuur2", punt, "Iedere starter krijgt een coach.", 0);
        doen(() -> leiding("bestuur1").presentieSchrijven(zaal.van("bestuur1"), vergadering, zaal.van("bestuur2"), Presentiestand.AANWEZIG));
        geweigerd(OverlegReden.GEEN_LEIDING, () -> leiding("bestuur2").notulenVaststellen(zaal.van("bestuur2"), vergadering, ""));
        vaststellen();
        geweigerd(OverlegReden.NOTULEN_VASTGESTELD, () -> notuleren("bestuur2", punt, "Anders", 1));
        geweigerd(OverlegReden.NOTULEN_VASTGESTELD, () -> punt("bestuur2", "Nog een punt", null));
        geweigerd(OverlegReden.NOTULEN_VASTGESTELD, () -> leiding("bestuur1").notulenVaststellen(zaal.van("bestuur1"), vergadering, ""));
        Notulenregel eerste = beeld("bestuur3").versies().getFirst();
        assertThat(eerste.tekst()).contains("Iedere starter krijgt een coach.", "Aanwezig: bestuur2 (Bestuur 2)");
        assertThat(eerste.sha256()).isEqualTo(Vingerafdruk.van(eerste.tekst()).sha256());
        doen(() -> leiding("bestuur1").correctieBeginnen(zaal.van("bestuur1"), vergadering, "Het aantal ontbrak"));
        geweigerd(OverlegReden.NOTULEN_NIET_VASTGESTELD, () -> leiding("bestuur1").correctieBeginnen(zaal.van("bestuur1"), vergadering, "Nog eens"));
        notuleren("bestuur2", punt, "Iedere starter krijgt een coach, twee uur per week.", 1);
        vaststellen();
        List<Notulenregel> versies = beeld("bestuur3").versies();
        assertThat(versies).extracting(Notulenregel::nummer, Notulenregel::reden).containsExactly(tuple(2, "Het aantal ontbrak"), tuple(1, ""));
        assertThat(versies.getLast().tekst()).isEqualTo(eerste.tekst());
        assertThat(versies.getFirst().tekst()).contains("twee uur per week");
    }

    @Test
    void een_actie_staat_bij_de_partij_die_haar_doet_tot_zij_gedaan_is() {
        zaal.klok.op(MOMENT);
        long actie = inTransactie(e -> acties("bestuur1").toevoegen(zaal.van("bestuur1"), vergadering, actie("Opleider 1", DAG)));
        geweigerd(OverlegReden.ACTIEPUNT_VOOR_VERGADERING, () -> acties("bestuur1").toevoegen(zaal.van("bestuur1"), vergadering, actie("Opleider 1", DAG.minusDays(1))));
        geweigerd(OverlegReden.ACTIEPUNT_VREEMDE_PARTIJ, () -> acties("bestuur1").toevoegen(zaal.van("bestuur1"), vergadering, new Actiepuntopgave("Bellen", 987_654, DAG)));
        assertThat(taken("opleider1")).contains("taak.overleg.actie");
        assertThat(taken("bestuur2")).doesNotContain("taak.overleg.actie");
        geweigerd(OverlegReden.ACTIEPUNT_VAN_ANDER, () -> acties("bestuur2").afronden(zaal.van("bestuur2"), vergadering, actie, ""));
        doen(() -> acties("opleider1").afronden(zaal.van("opleider1"), vergadering, actie, "Gebeld"));
        geweigerd(OverlegReden.ACTIEPUNT_AL_GEDAAN, () -> acties("opleider1").afronden(zaal.van("opleider1"), vergadering, actie, ""));
        assertThat(taken("opleider1")).doesNotContain("taak.overleg.actie");
        doen(() -> acties("bestuur1").heropenen(zaal.van("bestuur1"), vergadering, actie));
        assertThat(taken("opleider1")).contains("taak.overleg.actie");
        assertThat(beeld("opleider1").acties()).singleElement().satisfies(a -> assertThat(a.afloop()).isEqualTo("Gebeld"));
    }

    @Test
    void een_orgaan_met_een_vergadering_die_nog_komt_wordt_niet_opgeheven() {
        geweigerd(OverlegReden.ORGAAN_VERGADERT_NOG, () -> organen().opheffen(zaal.projectleider(), stuurgroep));
        zaal.klok.op(MOMENT);
        doen(() -> organen().opheffen(zaal.projectleider(), stuurgroep));
        geweigerd(OverlegReden.ORGAAN_OPGEHEVEN, () -> leiding("projectleider").plannen(zaal.projectleider(), stuurgroep, opgave(MOMENT.plus(Duration.ofDays(9)))));
        assertThat(inTransactie(e -> lezen("bestuur1").vanOrgaan(zaal.van("bestuur1"), stuurgroep)).geweest()).hasSize(1);
    }

    @Test
    void een_begonnen_vergadering_wordt_niet_meer_verplaatst_of_afgezegd() {
        zaal.klok.op(MOMENT);
        geweigerd(OverlegReden.VERGADERING_BEGONNEN, () -> leiding("bestuur1").afzeggen(zaal.van("bestuur1"), vergadering, "Omdat"));
        geweigerd(OverlegReden.VERGADERING_BEGONNEN, () -> leiding("bestuur1").verplaatsen(zaal.van("bestuur1"), vergadering, opgave(MOMENT.plusSeconds(60))));
        geweigerd(OverlegReden.VERGADERING_BEGONNEN, () -> werk("bestuur2").laatWeten(zaal.van("bestuur2"), vergadering, true));
    }

    @Test
    void de_eigen_vergadering_staat_bij_de_datums_van_wie_er_zit_en_komt() {
        assertThat(deadlines("bestuur2")).containsExactly("deadline.overleg.vergadering");
        assertThat(deadlines("bestuur3")).isEmpty();
        doen(() -> werk("bestuur2").laatWeten(zaal.van("bestuur2"), vergadering, false));
        assertThat(deadlines("bestuur2")).isEmpty();
    }

    private void vaststellen() {
        String gezien = beeld("bestuur1").notulenAfdruk();
        doen(() -> leiding("bestuur1").notulenVaststellen(zaal.van("bestuur1"), vergadering, gezien));
    }

    private List<String> taken(String wie) {
        return inTransactie(e -> zaal.als(wie, Overlegtaken.class).taken(zaal.gemachtigde(wie), DAG)).stream().map(Taak::sleutel).toList();
    }

    private List<String> deadlines(String wie) {
        return inTransactie(e -> zaal.als(wie, Overlegtaken.class).deadlines(zaal.gemachtigde(wie), DAG)).stream().map(d -> d.sleutel()).toList();
    }

    private List<String> mails() {
        return em.createQuery("select b.gebruiker from Bericht b where b.status = nl.onderwijsregio.bericht.Berichtstatus.WACHT", String.class).getResultList();
    }

    private List<String> onderwerpen() {
        return em.createQuery("select b.onderwerp from Bericht b where b.status = nl.onderwijsregio.bericht.Berichtstatus.WACHT", String.class).getResultList();
    }

    private long stemronde() {
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0, List.of(regel(Kamer.BESTUREN), regel(Kamer.OPLEIDERS),
                regel(Kamer.BEROEPSGROEP)), 3, 42, "Stuurgroep"));
        return inTransactie(e -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
    }

    private static Kamerregel regel(Kamer kamer) {
        return new Kamerregel(kamer, Quorumsoort.AANTAL, 1, Drempel.GEWONE_MEERDERHEID);
    }

    private Onderwijsregio veen() {
        Onderwijsregio veen = Onderwijsregio.fictief("Het Veen", true, true, null);
        em.persist(veen);
        return veen;
    }

    private static Vergaderopgave opgave(Instant begint) {
        return new Vergaderopgave(begint, begint.plus(Duration.ofMinutes(90)), "Zaal 1", "");
    }

    private Actiepuntopgave actie(String partij, LocalDate termijn) {
        return new Actiepuntopgave("De scholen bellen", zaal.partij(partij).id(), termijn);
    }

    private static Puntopgave punt(String onderwerp, Long versie) {
        return new Puntopgave(Puntsoort.BESPREKEN, onderwerp, "", null, versie);
    }

    private long punt(String wie, String onderwerp, Long versie) {
        return binnen(() -> werk(wie).puntToevoegen(zaal.van(wie), vergadering, punt(onderwerp, versie)));
    }

    private void notuleren(String wie, long punt, String tekst, int gezien) {
        binnen(() -> {
            werk(wie).notuleren(zaal.van(wie), vergadering, punt, new Notulenopgave(tekst, ""), gezien);
            return null;
        });
    }

    private Vergaderbeeld beeld(String wie) {
        return inTransactie(e -> lezen(wie).beeld(zaal.van(wie), vergadering));
    }

    private void plaatsen(MandaatId lid, Orgaanrol rol) {
        doen(() -> organen().lidToevoegen(zaal.projectleider(), stuurgroep, new Lidopgave(lid, rol, LocalDate.of(2024, 10, 4), null)));
    }

    private Organen organen() {
        return zaal.als("projectleider", Organen.class);
    }

    private Vergaderingen lezen(String wie) {
        return zaal.als(wie, Vergaderingen.class);
    }

    private Vergaderleiding leiding(String wie) {
        return zaal.als(wie, Vergaderleiding.class);
    }

    private Agendawerk werk(String wie) {
        return zaal.als(wie, Agendawerk.class);
    }

    private Actiepunten acties(String wie) {
        return zaal.als(wie, Actiepunten.class);
    }

    /** In the transaction that runs, or in one of its own. */
    private <T> T binnen(Supplier<T> act) {
        return em.getTransaction().isActive() ? act.get() : inTransactie(e -> act.get());
    }

    private void geweigerd(Reden reden, Runnable act) {
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> doen(act)).satisfies(w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
