package nl.onderwijsregio.overleg;

import static nl.onderwijsregio.besluit.Zaal.BEGIN;
import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Quorumsoort;
import nl.onderwijsregio.besluit.Reglement;
import nl.onderwijsregio.besluit.Stemafspraken;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.regio.Onderwijsregio;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** opleider1 works in De Waarden and in Het Veen; both write the plan of 2025. */
class TafelsTest extends Databanktest {
    private static final Instant MOMENT = BEGIN.plus(Duration.ofDays(7));
    private Zaal zaal;
    private Onderwijsregio veen;
    private MandaatId inVeen;
    private MandaatId leiderVeen;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(1, 1, 1));
        doen(() -> {
            veen = Onderwijsregio.fictief("Het Veen", true, true, null);
            em.persist(veen);
            em.persist(PlanVanAanpak.beginnen(veen.id(), Werkstuk.GEWOON, "2024-11-30", "leider-veen", BEGIN));
            inVeen = zaal.mandaat("opleider1", Portaal.OPLEIDER, zaal.partij("Opleider 1"), veen, null);
            leiderVeen = zaal.mandaat("leider-veen", Portaal.BESTUUR, zaal.partij("Bestuur 1"), veen, null, Functie.PROJECTLEIDER);
        });
    }

    @Test
    void hetzelfde_plan_staat_een_keer_met_een_cel_per_regio() {
        Tafeloverzicht tafels = overzicht();
        assertThat(tafels.mandaten()).extracting(Mandaatregel::regioNaam).containsExactly("De Waarden", "Het Veen");
        assertThat(tafels.onderwerpen()).singleElement().satisfies(o -> {
            assertThat(o.werkstuk()).isEqualTo(Werkstuk.GEWOON);
            assertThat(o.titel()).contains("2025");
            assertThat(o.in(zaal.regio())).isPresent();
            assertThat(o.in(veen.id()).orElseThrow().mandaat().id().isZelfde(inVeen)).isTrue();
        });
    }

    @Test
    void wat_maar_op_een_tafel_ligt_staat_er_niet() {
        inTransactie(e -> zaal.ernaast(Werkstuk.van("ldnor-2026-2029"), "2025-06-13"));
        assertThat(overzicht().onderwerpen()).extracting(Tafelonderwerp::werkstuk).containsExactly(Werkstuk.GEWOON);
    }

    @Test
    void wie_in_een_regio_werkt_heeft_niets_naast_elkaar() {
        Tafeloverzicht tafels = inTransactie(e -> zaal.als("beroepsgroep1", Tafels.class).overzicht());
        assertThat(tafels.isMeer()).isFalse();
        assertThat(tafels.onderwerpen()).isEmpty();
    }

    @Test
    void een_afgelopen_mandaat_is_geen_tafel_meer() {
        doen(() -> em.createQuery("update Mandaat m set m.tot = :t where m.id = :i").setParameter("t", LocalDate.of(2024, 10, 3)).setParameter("i", inVeen.waarde()).executeUpdate());
        assertThat(overzicht().isMeer()).isFalse();
        doen(() -> em.createQuery("update Mandaat m set m.tot = :t where m.id = :i").setParameter("t", LocalDate.of(2024, 10, 4)).setParameter("i", inVeen.waarde()).executeUpdate());
        assertThat(overzicht().isMeer()).isTrue();
    }

    @Test
    void per_regio_staat_hoe_zij_beslist_en_of_het_plan_in_stemming_is() {
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0, regels(1), 3, 42, "Stuurgroep"));
        doen(() -> zaal.als("leider-veen", Stemafspraken.class).vastleggen(leiderVeen, 0, regels(1), 2, 42, "Stuurgroep"));
        doen(() -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
        Tafeloverzicht tafels = overzicht();
        assertThat(tafels.afspraak(zaal.regio()).orElseThrow().kamersNodig()).isEqualTo(3);
        assertThat(tafels.afspraak(veen.id()).orElseThrow().kamers()).hasSize(3);
        Tafelonderwerp plan = tafels.onderwerpen().getFirst();
        assertThat(plan.in(zaal.regio()).orElseThrow().stemming().loopt()).isTrue();
        assertThat(plan.in(veen.id()).orElseThrow().stemming()).isNull();
    }

    @Test
    void het_laatste_reglement_geldt() {
        doen(() -> em.persist(Reglement.vastleggen(zaal.regio(), 0, regels(1), 3, 42, "Eerst", zaal.gemachtigde("projectleider"), BEGIN)));
        doen(() -> em.persist(Reglement.vastleggen(zaal.regio(), 1, regels(1), 1, 42, "Later", zaal.gemachtigde("projectleider"), BEGIN)));
        assertThat(overzicht().afspraken()).singleElement().satisfies(a -> assertThat(a.kamersNodig()).isEqualTo(1));
    }

    @Test
    void een_vergadering_met_het_plan_op_de_agenda_staat_bij_dat_plan_en_twee_tegelijk_worden_een_keer_genoemd() {
        long waarden = vergadering("projectleider", zaal.projectleider(), zaal.van("opleider1"), MOMENT);
        long ander = vergadering("leider-veen", leiderVeen, inVeen, MOMENT.plus(Duration.ofMinutes(30)));
        vergadering("leider-veen", leiderVeen, null, MOMENT);
        stemronde(waarden);
        Tafeloverzicht tafels = overzicht();
        assertThat(tafels.onderwerpen().getFirst().in(zaal.regio()).orElseThrow().moment().vergaderingId()).isEqualTo(waarden);
        assertThat(tafels.samenval()).singleElement().satisfies(s -> {
            assertThat(s.een().id()).isEqualTo(waarden);
            assertThat(s.ander().id()).isEqualTo(ander);
            assertThat(s.regioAnder()).isEqualTo("Het Veen");
        });
        doen(() -> zaal.als("opleider1", Agendawerk.class).laatWeten(inVeen, ander, false));
        assertThat(overzicht().samenval()).isEmpty();
    }

    @Test
    void aansluitende_vergaderingen_vallen_niet_samen() {
        vergadering("projectleider", zaal.projectleider(), zaal.van("opleider1"), MOMENT);
        vergadering("leider-veen", leiderVeen, inVeen, MOMENT.plus(Duration.ofHours(1)));
        assertThat(overzicht().samenval()).isEmpty();
        vergadering("leider-veen", leiderVeen, inVeen, MOMENT.plus(Duration.ofHours(1)).minusSeconds(1));
        assertThat(overzicht().samenval()).hasSize(2);
    }

    @Test
    void het_overzicht_kost_een_vast_aantal_vragen() {
        long bijTwee = vragen();
        doen(() -> {
            for (String naam : List.of("Rijnmond-Oost", "De Kaag", "Het Wad")) {
                Onderwijsregio erbij = Onderwijsregio.fictief(naam, true, true, null);
                em.persist(erbij);
                em.persist(PlanVanAanpak.beginnen(erbij.id(), Werkstuk.GEWOON, "2024-11-30", "leider", BEGIN));
                zaal.mandaat("opleider1", Portaal.OPLEIDER, zaal.partij("Opleider 1"), erbij, null);
            }
        });
        assertThat(vragen()).isEqualTo(bijTwee);
        assertThat(overzicht().onderwerpen().getFirst().cellen()).hasSize(5);
    }

    private long vragen() {
        var statistiek = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        em.clear();
        statistiek.clear();
        overzicht();
        return statistiek.getPrepareStatementCount();
    }

    private Tafeloverzicht overzicht() {
        return inTransactie(e -> zaal.als("opleider1", Tafels.class).overzicht());
    }

    /** An hour, of a new organ in which that mandaat sits. */
    private long vergadering(String wie, MandaatId leider, MandaatId lid, Instant begint) {
        return inTransactie(e -> {
            Organen organen = zaal.als(wie, Organen.class);
            long orgaan = organen.oprichten(leider, new Orgaanopgave(Orgaansoort.ANDERS, "Overleg " + organen.lijst(leider).organen().size(), ""));
            if (lid != null) {
                organen.lidToevoegen(leider, orgaan, new Lidopgave(lid, Orgaanrol.LID, LocalDate.of(2024, 10, 4), null));
            }
            return zaal.als(wie, Vergaderleiding.class).plannen(leider, orgaan, new Vergaderopgave(begint, begint.plus(Duration.ofHours(1)), "Zaal", ""));
        });
    }

    /** Calls a vote on the plan of De Waarden and puts it on the agenda. */
    private void stemronde(long vergadering) {
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0, regels(1), 3, 42, "Stuurgroep"));
        doen(() -> {
            long ronde = zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING);
            zaal.als("projectleider", Agendawerk.class).puntToevoegen(zaal.projectleider(), vergadering, new Puntopgave(Puntsoort.BESLUITEN, "Het plan", "", ronde, null));
        });
    }

    private static List<Kamerregel> regels(int quorum) {
        return List.of(new Kamerregel(Kamer.BESTUREN, Quorumsoort.AANTAL, quorum, Drempel.GEWONE_MEERDERHEID),
                new Kamerregel(Kamer.OPLEIDERS, Quorumsoort.AANTAL, quorum, Drempel.CONSENT), new Kamerregel(Kamer.BEROEPSGROEP, Quorumsoort.AANTAL, quorum, Drempel.CONSENSUS));
    }
}
