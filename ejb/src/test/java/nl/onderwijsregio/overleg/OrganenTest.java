package nl.onderwijsregio.overleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regio.Onderwijsregio;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Organs of De Waarden, on 4 October 2024. */
class OrganenTest extends Databanktest {
    private static final LocalDate VANDAAG = LocalDate.of(2024, 10, 4);
    private Zaal zaal;
    private long stuurgroep;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(2, 1, 1));
        stuurgroep = oprichten(Orgaansoort.STUURGROEP, "Stuurgroep");
    }

    @Test
    void de_projectleider_richt_een_orgaan_op_en_elke_partner_leest_wie_er_zit() {
        plaatsen("bestuur1", Orgaanrol.VOORZITTER);
        plaatsen("opleider1", Orgaanrol.LID);
        for (String wie : List.of("bestuur2", "opleider1", "beroepsgroep1")) {
            Organenbeeld beeld = inTransactie(e -> organen(wie).lijst(zaal.van(wie)));
            assertThat(beeld.magInrichten()).isFalse();
            assertThat(beeld.organen()).singleElement().satisfies(o -> {
                assertThat(o.naam()).isEqualTo("Stuurgroep");
                assertThat(o.aantalLeden()).isEqualTo(2);
                assertThat(o.voorzitter().orElseThrow().mandaat().gebruiker()).isEqualTo("bestuur1");
            });
        }
        assertThat(inTransactie(e -> organen("projectleider").lijst(zaal.projectleider())).magInrichten()).isTrue();
    }

    @Test
    void alleen_projectleider_en_penvoerder_richten_in() {
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> organen("bestuur1").oprichten(zaal.van("bestuur1"), opgave("Projectgroep")));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> organen("bestuur1").lidToevoegen(zaal.van("bestuur1"), stuurgroep, lid("bestuur2", Orgaanrol.LID)));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> organen("opleider1").oprichten(zaal.van("opleider1"), opgave("Projectgroep")));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> organen("projectleider").beeld(zaal.van("bestuur1"), stuurgroep));
    }

    @Test
    void een_orgaan_van_een_andere_regio_is_er_niet() {
        MandaatId vreemd = inTransactie(e -> zaal.mandaat("ander", Portaal.BESTUUR, zaal.partij("Bestuur 1"), veen(), null, Functie.PROJECTLEIDER));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> organen("ander").beeld(vreemd, stuurgroep));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> organen("ander").opheffen(vreemd, stuurgroep));
        geweigerd(OverlegReden.LID_VAN_ELDERS, () -> uitvoeren(new Lidopgave(vreemd, Orgaanrol.LID, VANDAAG, null)));
        geweigerd(OverlegReden.LID_VAN_ELDERS, () -> uitvoeren(new Lidopgave(new MandaatId(987_654), Orgaanrol.LID, VANDAAG, null)));
        assertThat(inTransactie(e -> organen("ander").lijst(vreemd)).organen()).isEmpty();
    }

    @Test
    void een_naam_komt_een_keer_voor_en_wie_een_oude_stand_zag_wijzigt_niet() {
        geweigerd(OverlegReden.ORGAAN_NAAM_BESTAAT, () -> organen("projectleider").oprichten(zaal.projectleider(), opgave(" STUURGROEP ")));
        long versie = beeld().regel().versie();
        doen(() -> organen("projectleider").wijzigen(zaal.projectleider(), stuurgroep, opgave("Bestuurlijk overleg"), versie));
        assertThat(beeld().regel().naam()).isEqualTo("Bestuurlijk overleg");
        geweigerd(OverlegReden.ORGAAN_GEWIJZIGD, () -> organen("projectleider").wijzigen(zaal.projectleider(), stuurgroep, opgave("Iets anders"), versie));
        assertThat(beeld().regel().naam()).isEqualTo("Bestuurlijk overleg");
    }

    @Test
    void een_te_lange_of_lege_tekst_wordt_geweigerd_en_niet_afgekapt() {
        assertThatIllegalArgumentException().isThrownBy(() -> opgave("x".repeat(101))).withMessageContaining("hoogstens 100 tekens, nu 101");
        assertThatIllegalArgumentException().isThrownBy(() -> opgave("  ")).withMessageContaining("naam");
        assertThatIllegalArgumentException().isThrownBy(() -> new Orgaanopgave(Orgaansoort.WERKGROEP, "Werkgroep", "x".repeat(1001))).withMessageContaining("doel");
        assertThat(opgave("x".repeat(100)).naam()).hasSize(100);
    }

    @Test
    void een_lid_zit_er_van_de_eerste_tot_en_met_de_laatste_dag() {
        doen(() -> uitvoeren(new Lidopgave(zaal.van("bestuur1"), Orgaanrol.LID, VANDAAG.plusDays(2), VANDAAG.plusDays(4))));
        assertThat(beeld().komend()).hasSize(1);
        assertThat(beeld().regel().leden()).isEmpty();
        for (int dag : List.of(2, 4)) {
            opDag(VANDAAG.plusDays(dag));
            assertThat(beeld().regel().leden()).as("dag %s", dag).hasSize(1);
        }
        opDag(VANDAAG.plusDays(5));
        assertThat(beeld().regel().leden()).isEmpty();
        assertThat(beeld().geweest()).hasSize(1);
        geweigerd(OverlegReden.LIDMAATSCHAP_EINDE_VOOR_BEGIN, () -> new Lidopgave(zaal.van("bestuur1"), Orgaanrol.LID, VANDAAG, VANDAAG.minusDays(1)));
        assertThat(new Lidopgave(zaal.van("bestuur1"), Orgaanrol.LID, VANDAAG, VANDAAG).tot()).isEqualTo(VANDAAG);
    }

    @Test
    void wiens_mandaat_eindigt_is_geen_lid_meer() {
        MandaatId tijdelijk = inTransactie(e -> zaal.mandaat("tijdelijk", Portaal.BESTUUR, zaal.partij("Bestuur 2"), VANDAAG.plusDays(1)));
        doen(() -> uitvoeren(new Lidopgave(tijdelijk, Orgaanrol.VOORZITTER, VANDAAG, null)));
        opDag(VANDAAG.plusDays(1));
        assertThat(beeld().regel().voorzitter()).isPresent();
        opDag(VANDAAG.plusDays(2));
        assertThat(beeld().regel().voorzitter()).isEmpty();
        assertThat(beeld().geweest()).singleElement().satisfies(l -> {
            assertThat(l.tot()).isNull();
            assertThat(l.einde()).contains(VANDAAG.plusDays(1));
            assertThat(l.eindigtMetMandaat()).isTrue();
        });
        doen(() -> uitvoeren(new Lidopgave(zaal.van("bestuur1"), Orgaanrol.VOORZITTER, VANDAAG.plusDays(2), null)));
        geweigerd(OverlegReden.LID_ZONDER_MANDAAT, () -> uitvoeren(new Lidopgave(tijdelijk, Orgaanrol.LID, VANDAAG.plusDays(2), null)));
    }

    @Test
    void er_zijn_geen_twee_voorzitters_tegelijk_en_wel_na_elkaar() {
        plaatsen("bestuur1", Orgaanrol.VOORZITTER);
        geweigerd(OverlegReden.TWEE_VOORZITTERS, () -> uitvoeren(lid("opleider1", Orgaanrol.VOORZITTER)));
        long eerste = beeld().regel().voorzitter().orElseThrow().id();
        doen(() -> organen("projectleider").lidmaatschapBeeindigen(zaal.projectleider(), stuurgroep, eerste, VANDAAG.plusDays(3)));
        geweigerd(OverlegReden.TWEE_VOORZITTERS, () -> uitvoeren(new Lidopgave(zaal.van("opleider1"), Orgaanrol.VOORZITTER, VANDAAG.plusDays(3), null)));
        doen(() -> uitvoeren(new Lidopgave(zaal.van("opleider1"), Orgaanrol.VOORZITTER, VANDAAG.plusDays(4), null)));
        geweigerd(OverlegReden.LIDMAATSCHAP_AL_BEEINDIGD,
                () -> organen("projectleider").lidmaatschapBeeindigen(zaal.projectleider(), stuurgroep, eerste, VANDAAG.plusDays(3)));
        geweigerd(OverlegReden.LIDMAATSCHAP_EINDE_VOOR_BEGIN,
                () -> organen("projectleider").lidmaatschapBeeindigen(zaal.projectleider(), stuurgroep, eerste, VANDAAG.minusDays(1)));
    }

    @Test
    void een_persoon_zit_er_per_mandaat_een_keer() {
        plaatsen("bestuur1", Orgaanrol.LID);
        geweigerd(OverlegReden.AL_LID, () -> uitvoeren(lid("bestuur1", Orgaanrol.WAARNEMER)));
    }

    @Test
    void een_plaatsvervanger_komt_voor_een_lid_van_dezelfde_partij() {
        plaatsen("bestuur2", Orgaanrol.LID);
        geweigerd(OverlegReden.PLAATSVERVANGER_ZONDER_LID, () -> uitvoeren(new Lidopgave(zaal.projectleider(), Orgaanrol.PLAATSVERVANGER, VANDAAG, null)));
        plaatsen("bestuur1", Orgaanrol.LID);
        doen(() -> uitvoeren(new Lidopgave(zaal.projectleider(), Orgaanrol.PLAATSVERVANGER, VANDAAG, null)));
        assertThat(beeld().regel().aantalLeden()).isEqualTo(2);
        assertThat(beeld().regel().leden()).extracting(l -> l.mandaat().gebruiker(), Lidregel::rol)
                .contains(tuple("projectleider", Orgaanrol.PLAATSVERVANGER));
    }

    @Test
    void een_raad_neemt_alleen_waar() {
        MandaatId raad = inTransactie(e -> {
            Partij gmr = Partij.raad("GMR Bestuur 1", zaal.partij("Bestuur 1").id(), true);
            e.persist(gmr);
            return zaal.mandaat("raadslid", Portaal.MEDEZEGGENSCHAP, gmr, null);
        });
        geweigerd(OverlegReden.RAAD_ALLEEN_WAARNEMER, () -> uitvoeren(new Lidopgave(raad, Orgaanrol.LID, VANDAAG, null)));
        doen(() -> uitvoeren(new Lidopgave(raad, Orgaanrol.WAARNEMER, VANDAAG, null)));
        assertThat(inTransactie(e -> organen("raadslid").beeld(raad, stuurgroep)).regel().aantalLeden()).isZero();
    }

    @Test
    void een_opgeheven_orgaan_blijft_te_lezen_en_verandert_niet_meer() {
        plaatsen("bestuur1", Orgaanrol.LID);
        doen(() -> organen("projectleider").opheffen(zaal.projectleider(), stuurgroep));
        geweigerd(OverlegReden.ORGAAN_OPGEHEVEN, () -> uitvoeren(lid("bestuur2", Orgaanrol.LID)));
        geweigerd(OverlegReden.ORGAAN_OPGEHEVEN, () -> organen("projectleider").opheffen(zaal.projectleider(), stuurgroep));
        Orgaanbeeld beeld = beeld();
        assertThat(beeld.regel().isActief()).isFalse();
        assertThat(beeld.leden()).hasSize(1);
        assertThat(beeld.magInrichten()).isFalse();
    }

    @Test
    void de_lijst_kost_een_vast_aantal_vragen() {
        plaatsen("bestuur1", Orgaanrol.LID);
        long bijEen = vragen();
        oprichten(Orgaansoort.PROJECTGROEP, "Projectgroep");
        oprichten(Orgaansoort.WERKGROEP, "Werkgroep begeleiden");
        plaatsen("bestuur2", Orgaanrol.LID);
        plaatsen("opleider1", Orgaanrol.LID);
        assertThat(vragen()).isEqualTo(bijEen);
        assertThat(inTransactie(e -> organen("bestuur1").lijst(zaal.van("bestuur1"))).organen()).extracting(Orgaanregel::naam)
                .containsExactly("Stuurgroep", "Projectgroep", "Werkgroep begeleiden");
    }

    private long vragen() {
        var statistiek = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        em.clear();
        statistiek.clear();
        inTransactie(e -> organen("bestuur1").lijst(zaal.van("bestuur1")));
        return statistiek.getPrepareStatementCount();
    }

    private Onderwijsregio veen() {
        Onderwijsregio veen = Onderwijsregio.fictief("Het Veen", true, true, null);
        em.persist(veen);
        return veen;
    }

    private void opDag(LocalDate dag) {
        zaal.klok.op(dag.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
    }

    private Organen organen(String wie) {
        return zaal.als(wie, Organen.class);
    }

    private long oprichten(Orgaansoort soort, String naam) {
        return inTransactie(e -> organen("projectleider").oprichten(zaal.projectleider(), new Orgaanopgave(soort, naam, "")));
    }

    private static Orgaanopgave opgave(String naam) {
        return new Orgaanopgave(Orgaansoort.ANDERS, naam, "");
    }

    private Lidopgave lid(String wie, Orgaanrol rol) {
        return new Lidopgave(zaal.van(wie), rol, VANDAAG, null);
    }

    private void plaatsen(String wie, Orgaanrol rol) {
        doen(() -> uitvoeren(lid(wie, rol)));
    }

    private void uitvoeren(Lidopgave opgave) {
        organen("projectleider").lidToevoegen(zaal.projectleider(), stuurgroep, opgave);
    }

    private Orgaanbeeld beeld() {
        return inTransactie(e -> organen("bestuur1").beeld(zaal.van("bestuur1"), stuurgroep));
    }

    private void geweigerd(Reden reden, Runnable act) {
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> doen(act)).satisfies(w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
