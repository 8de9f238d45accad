package nl.onderwijsregio.beheer;

import static nl.onderwijsregio.beheer.Beheerstand.KLOK;
import static nl.onderwijsregio.beheer.Beheerstand.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MandatenTest extends Databanktest {
    private Beheerstand stand;
    private Mandaten mandaten;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Beheerstand::new);
        mandaten = new Bouwdoos(em, KLOK, stand.toegang()).maken(Mandaten.class);
    }

    @Test
    void een_mandaat_staat_in_de_lijst_met_wie_wanneer_en_waarop_het_berust() {
        geven(stand.vraag("directeur", VANDAAG, VANDAAG.plusDays(30), Functie.STEMMEN, Functie.ONDERTEKENEN));
        Mandaatoverzicht rij = mandaten.lijst(stand.beheer, Mandaatfilter.GEEN, 0, 10).getFirst();
        assertThat(rij.regel().partijNaam()).isEqualTo("Stichting Noordpad");
        assertThat(rij.regel().regioNaam()).isEqualTo("De Waarden");
        assertThat(rij.regel().functies()).containsExactlyInAnyOrder(Functie.STEMMEN, Functie.ONDERTEKENEN);
        assertThat(rij.regel().grond()).isEqualTo("volmacht.pdf");
        assertThat(rij.gegevenDoor()).isEqualTo("beheerder");
        assertThat(rij.gegevenOp()).isEqualTo(Beheerstand.MOMENT);
        assertThat(rij.stand()).isEqualTo(Mandaatstand.GELDIG);
        assertThat(logboek()).containsExactly("mandaatGeven");
    }

    @Test
    void de_lijst_toont_per_stand_wat_vandaag_geldt_morgen_begint_en_gisteren_eindigde() {
        geven(stand.vraag("nu", VANDAAG, VANDAAG));
        geven(stand.vraag("morgen", VANDAAG.plusDays(1), null));
        geven(stand.vraag("gisteren", VANDAAG.minusDays(9), VANDAAG.minusDays(1)));
        assertThat(namen(new Mandaatfilter("", Portaal.BESTUUR, Mandaatstand.GELDIG))).containsExactly("nu");
        assertThat(namen(new Mandaatfilter("", Portaal.BESTUUR, Mandaatstand.NOG_NIET))).containsExactly("morgen");
        assertThat(namen(new Mandaatfilter("", Portaal.BESTUUR, Mandaatstand.AFGELOPEN))).containsExactly("gisteren");
        assertThat(namen(new Mandaatfilter("waarden", null, null))).containsExactly("gisteren", "morgen", "nu");
        assertThat(namen(new Mandaatfilter("100%_", null, null))).isEmpty();
        assertThat(mandaten.aantal(stand.beheer, new Mandaatfilter("noordPAD", null, null))).isEqualTo(3);
    }

    @Test
    void wie_ook_mag_stemmen_in_die_tijd_wordt_genoemd_en_wie_er_net_buiten_valt_niet() {
        geven(stand.vraag("tot-en-met-vandaag", VANDAAG.minusDays(9), VANDAAG, Functie.STEMMEN));
        geven(stand.vraag("tot-gisteren", VANDAAG.minusDays(9), VANDAAG.minusDays(1), Functie.STEMMEN));
        geven(stand.vraag("alleen-tekenen", VANDAAG, null, Functie.ONDERTEKENEN));
        assertThat(medestemmers(Functie.STEMMEN)).containsExactly("tot-en-met-vandaag");
        assertThat(medestemmers(Functie.ONDERTEKENEN)).isEmpty();
    }

    @Test
    void niemand_geeft_zichzelf_een_mandaat() {
        weigert(PartijReden.ZELF_MANDAAT_GEVEN, () -> geven(stand.vraag("Beheerder", VANDAAG, null)));
    }

    @Test
    void projectleider_is_geen_functie_van_een_raad() {
        weigert(PartijReden.FUNCTIE_PAST_NIET_BIJ_PORTAAL, () -> geven(stand.vraag("voorzitter", VANDAAG, null, Functie.VOORZITTEN)));
    }

    @Test
    void hetzelfde_mandaat_in_dezelfde_tijd_bestaat_maar_een_keer() {
        geven(stand.vraag("directeur", VANDAAG, null, Functie.STEMMEN));
        weigert(BeheerReden.MANDAAT_BESTAAT_AL, () -> geven(stand.vraag("directeur", VANDAAG.plusDays(5), null, Functie.STEMMEN)));
        geven(stand.vraag("directeur", VANDAAG.plusDays(5), null, Functie.ONDERTEKENEN));
    }

    @Test
    void beeindigen_werkt_vandaag_al_en_maar_een_keer() {
        MandaatId id = geven(stand.vraag("directeur", VANDAAG.minusDays(3), null, Functie.STEMMEN));
        doen(() -> mandaten.beeindigen(stand.beheer, id));
        Mandaatoverzicht rij = mandaten.lijst(stand.beheer, new Mandaatfilter("directeur", null, null), 0, 1).getFirst();
        assertThat(rij.stand()).isEqualTo(Mandaatstand.AFGELOPEN);
        assertThat(rij.regel().tot()).isEqualTo(VANDAAG.minusDays(1));
        assertThat(rij.beeindigdDoor()).isEqualTo("beheerder");
        assertThat(logboek()).containsExactly("mandaatGeven", "mandaatBeeindigen");
        weigert(PartijReden.MANDAAT_AL_BEEINDIGD, () -> doen(() -> mandaten.beeindigen(stand.beheer, id)));
        weigert(PartijReden.MANDAAT_AL_BEEINDIGD, () -> mandaten.eindeVoorbereiden(stand.beheer, id));
    }

    @Test
    void wat_morgen_begint_kan_vandaag_al_worden_ingetrokken() {
        MandaatId id = geven(stand.vraag("directeur", VANDAAG.plusDays(1), null));
        assertThat(mandaten.eindeVoorbereiden(stand.beheer, id).regel().gebruiker()).isEqualTo("directeur");
        doen(() -> mandaten.beeindigen(stand.beheer, id));
        assertThat(namen(new Mandaatfilter("", Portaal.BESTUUR, Mandaatstand.AFGELOPEN))).containsExactly("directeur");
    }

    @Test
    void voor_het_beeindigen_staat_er_wie_overblijft_en_wat_wegvalt() {
        MandaatId id = geven(stand.vraag("directeur", VANDAAG, null, Functie.STEMMEN, Functie.ONDERTEKENEN));
        geven(stand.vraag("bestuurslid", VANDAAG, null, Functie.STEMMEN));
        Eindeproef proef = mandaten.eindeVoorbereiden(stand.beheer, id);
        assertThat(proef.overnemers()).extracting(Mandaatregel::gebruiker).containsExactly("bestuurslid");
        assertThat(proef.wegvallend()).containsExactly(Functie.ONDERTEKENEN);
    }

    @Test
    void het_laatste_mandaat_voor_beheer_blijft() {
        weigert(BeheerReden.LAATSTE_BEHEERMANDAAT, () -> doen(() -> mandaten.beeindigen(stand.beheer, stand.beheer)));
    }

    @Test
    void een_mandaat_dat_er_niet_is_kan_niet_eindigen() {
        weigert(BeheerReden.MANDAAT_ONBEKEND, () -> doen(() -> mandaten.beeindigen(stand.beheer, new MandaatId(987654))));
    }

    @Test
    void het_gat_in_tekenrecht_noemt_partij_regio_en_laatste_dag() {
        geven(stand.vraag("directeur", VANDAAG, VANDAAG.plusDays(30), Functie.ONDERTEKENEN));
        assertThat(mandaten.tekenrechtgaten(stand.beheer)).containsExactly(
                new Tekenrechtgat(stand.noordpad, "Stichting Noordpad", stand.regio, "De Waarden", VANDAAG.plusDays(30)));
        geven(stand.vraag("opvolger", VANDAAG.plusDays(31), null, Functie.ONDERTEKENEN));
        assertThat(mandaten.tekenrechtgaten(stand.beheer)).isEmpty();
    }

    @Test
    void een_oud_gat_wordt_alleen_gemeld_zolang_de_partij_meedoet() {
        geven(stand.vraag("directeur", VANDAAG.minusYears(1), VANDAAG.minusDays(60), Functie.ONDERTEKENEN));
        assertThat(mandaten.tekenrechtgaten(stand.beheer)).isEmpty();
        geven(stand.vraag("lid", VANDAAG, null, Functie.STEMMEN));
        assertThat(mandaten.tekenrechtgaten(stand.beheer)).extracting(Tekenrechtgat::laatsteDag).containsExactly(VANDAAG.minusDays(60));
    }

    private MandaatId geven(Mandaatvraag vraag) {
        return inTransactie(e -> mandaten.geven(stand.beheer, vraag));
    }

    private List<String> medestemmers(Functie functie) {
        return mandaten.voorbereiden(stand.beheer, stand.vraag("nieuw", VANDAAG, null, functie)).medestemmers().stream()
                .map(Mandaatregel::gebruiker).toList();
    }

    private List<String> namen(Mandaatfilter filter) {
        return mandaten.lijst(stand.beheer, filter, 0, 10).stream().map(m -> m.regel().gebruiker()).toList();
    }

    private List<String> logboek() {
        return em.createQuery("select l.handeling from Logregel l order by l.id", String.class).getResultList();
    }

    private static void weigert(Reden reden, ThrowingCallable handeling) {
        assertThatThrownBy(handeling).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
