package nl.onderwijsregio.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.medezeggenschap.Geleding;
import nl.onderwijsregio.medezeggenschap.Grondslag;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsrecht;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapsstand;
import nl.onderwijsregio.medezeggenschap.Medezeggenschapstoets;
import nl.onderwijsregio.medezeggenschap.Strekking;
import nl.onderwijsregio.medezeggenschap.Voorlegregel;
import nl.onderwijsregio.medezeggenschap.Voorlegstand;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.Bijlagen;
import nl.onderwijsregio.plan.Bijlagestand;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.regio.Samenstelling;
import nl.onderwijsregio.taak.Taak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The samenwerkingsovereenkomst of 2026-2029: written and frozen as a plan, signed by all parties, and then an attachment of the plan. */
class OvereenkomstTest extends Databanktest {
    private static final Werkstuk RONDE = Werkstuk.van("ldnor-2026-2029");
    private static final byte[] PDF = "%PDF-1.7 fictief".getBytes(StandardCharsets.US_ASCII);
    private static final Werkstuk OVEREENKOMST = RONDE.met(Documentsoort.SAMENWERKINGSOVEREENKOMST);
    private Planstand stand;
    private Plannen plannen;
    private Versies versies;
    private Ondertekeningen ondertekeningen;
    private MandaatId leider;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        doen(() -> {
            Samenstelling samenstelling = Samenstelling.beginnen(stand.regio, RONDE.regeling(), "2026-09-03", "projectleider", stand.klok.instant());
            for (Partij partij : List.of(stand.noordpad, stand.zuidrand, stand.delta, stand.leraren)) {
                samenstelling.partijToevoegen(partij, false, stand.wie(stand.projectleider), stand.klok.instant());
            }
            em.persist(samenstelling);
        });
        plannen = stand.maken(em, Plannen.class);
        versies = stand.maken(em, Versies.class);
        ondertekeningen = stand.maken(em, Ondertekeningen.class);
        leider = stand.projectleider.voor(OVEREENKOMST);
        doen(() -> plannen.beginnen(stand.projectleider.voor(RONDE)));
    }

    @Test
    void zolang_niemand_haar_hier_schrijft_voegt_de_regio_haar_zelf_toe() {
        assertThat(bijlage("samenwerkingsovereenkomst").vanzelf()).isFalse();
        doen(() -> plannen.beginnen(leider));
        assertThat(bijlage("samenwerkingsovereenkomst")).satisfies(b -> assertThat(b.vanzelf()).isFalse()).extracting(Bijlagestand::ontbreekt).isEqualTo("overeenkomst");
    }

    @Test
    void alle_partijen_tekenen_ook_de_beroepsgroep_en_dan_gaat_zij_vanzelf_mee() {
        int versie = schrijven("<p>Elke partij doet haar deel.</p>", 0);
        tekenen(versie, stand.projectleider, stand.bestuurderZuid, stand.opleider);
        assertThat(tekenstand().ontbreekt()).extracting(Tekenregel::naam).containsExactly("Beroepsvereniging Leraren");
        assertThat(bijlage("samenwerkingsovereenkomst").aanwezig()).isFalse();
        tekenen(versie, stand.beroepsgroep);
        assertThat(tekenstand().ontbreekt()).isEmpty();
        assertThat(bijlage("samenwerkingsovereenkomst")).satisfies(b -> assertThat(b.vanzelf()).isTrue()).satisfies(b -> assertThat(b.aanwezig()).isTrue());
        byte[] bestand = inTransactie(e -> bijlagen().gemaakt(stand.projectleider.voor(RONDE), "e")).inhoud();
        assertThat(new String(bestand, StandardCharsets.UTF_8)).contains("Samenwerkingsovereenkomst 2026-2029", "Elke partij doet haar deel.").doesNotContain("gemeenten en");
    }

    @Test
    void een_getekende_overeenkomst_zonder_instemming_van_de_raad_houdt_de_aanvraag_tegen() {
        int versie = schrijven("<p>Elke partij doet haar deel.</p>", 0);
        tekenen(versie, stand.projectleider, stand.bestuurderZuid, stand.opleider, stand.beroepsgroep);
        assertThat(tegen(Strekking.POSITIEF)).isNotEmpty().doesNotContain(Belemmering.Soort.OVEREENKOMST_ZONDER_INSTEMMING);
        assertThat(tegen(Strekking.NEGATIEF)).contains(Belemmering.Soort.OVEREENKOMST_ZONDER_INSTEMMING);
        assertThat(tegen(null)).contains(Belemmering.Soort.OVEREENKOMST_ZONDER_INSTEMMING);
    }

    @Test
    void wat_een_raad_vindt_van_een_overeenkomst_die_niet_meegaat_houdt_niets_tegen() {
        int versie = schrijven("<p>Elke partij doet haar deel.</p>", 0);
        doen(() -> bijlagen().toevoegen(stand.projectleider.voor(RONDE), "e", "overeenkomst.pdf", PDF));
        tekenen(versie, stand.projectleider, stand.bestuurderZuid, stand.opleider, stand.beroepsgroep);
        assertThat(tegen(Strekking.NEGATIEF)).doesNotContain(Belemmering.Soort.OVEREENKOMST_ZONDER_INSTEMMING);
    }

    private List<Belemmering.Soort> tegen(Strekking strekking) {
        Medezeggenschapstoets gehoord = new Medezeggenschapstoets() {
            @Override
            public Medezeggenschapsstand stand(long planVersieId) {
                return new Medezeggenschapsstand(List.of(new Voorlegregel(1, stand.regio, 1, OVEREENKOMST, 1, "0".repeat(64), 1, "Bestuur", 2, "PMR Bestuur",
                        Medezeggenschapsrecht.INSTEMMING, Grondslag.WMS_PERSONEEL, LocalDate.of(2026, 10, 1), Instant.parse("2026-09-01T08:00:00Z"), strekking, false,
                        0, 0, Voorlegstand.AFGEROND, false, false, false, Geleding.PERSONEELSGELEDING, 0)));
            }
        };
        Aanvragen aanvragen = stand.maken(em, Aanvragen.class, gehoord, stand.maken(em, OvereenkomstBijlage.class));
        return inTransactie(e -> aanvragen.controle(stand.projectleider.voor(RONDE))).tegen().stream().map(Belemmering::soort).toList();
    }

    @Test
    void wie_zelf_een_getekende_overeenkomst_toevoegt_hoeft_niet_op_handtekeningen_hier_te_wachten() {
        int versie = schrijven("<p>Elke partij doet haar deel.</p>", 0);
        doen(() -> bijlagen().toevoegen(stand.projectleider.voor(RONDE), "e", "overeenkomst.pdf", PDF));
        assertThat(bijlage("samenwerkingsovereenkomst")).satisfies(b -> assertThat(b.aanwezig()).isTrue()).satisfies(b -> assertThat(b.vanzelf()).isFalse());
        tekenen(versie, stand.projectleider, stand.bestuurderZuid, stand.opleider, stand.beroepsgroep);
        assertThat(bijlage("samenwerkingsovereenkomst").vanzelf()).isFalse();
    }

    @Test
    void wie_een_woord_wijzigt_laat_de_handtekeningen_vervallen_maar_niet_die_onder_het_plan() {
        int versie = schrijven("<p>Elke partij doet haar deel.</p>", 0);
        tekenen(versie, stand.projectleider, stand.bestuurderZuid, stand.opleider, stand.beroepsgroep);
        schrijven("<p>Elke partij doet haar eigen deel.</p>", 1);
        assertThat(tekenstand().opnieuw()).hasSize(4);
        assertThat(bijlage("samenwerkingsovereenkomst").aanwezig()).isFalse();
        Tekenstand vanPlan = inTransactie(e -> ondertekeningen.stand(stand.projectleider.voor(RONDE), null));
        assertThat(vanPlan.opnieuw()).isEmpty();
    }

    @Test
    void een_partij_krijgt_de_taak_te_tekenen_met_het_adres_van_de_overeenkomst() {
        schrijven("<p>Elke partij doet haar deel.</p>", 0);
        List<Taak> taken = inTransactie(e -> stand.maken(em, Plantaken.class).taken(stand.wie(stand.beroepsgroep), Planstand.VANDAAG));
        assertThat(taken).singleElement().satisfies(t -> {
            assertThat(t.werkstuk()).isEqualTo(OVEREENKOMST);
            assertThat(t.waarden()).containsEntry("document", "de samenwerkingsovereenkomst");
        });
    }

    @Test
    void een_overeenkomst_wordt_niet_ingediend_en_heeft_geen_bewijs_van_het_plan() {
        schrijven("<p>Elke partij doet haar deel.</p>", 0);
        Aanvragen aanvragen = stand.maken(em, Aanvragen.class);
        assertThatThrownBy(() -> doen(() -> aanvragen.indienen(leider))).isInstanceOfSatisfying(Weigering.class,
                w -> assertThat(w.reden()).isEqualTo(AanvraagReden.ALLEEN_HET_PLAN));
        assertThatThrownBy(() -> doen(() -> aanvragen.controle(leider))).isInstanceOfSatisfying(Weigering.class,
                w -> assertThat(w.reden()).isEqualTo(AanvraagReden.ALLEEN_HET_PLAN));
        boolean bewijs = inTransactie(e -> aanvragen.bewijs(leider, null).isPresent());
        assertThat(bewijs).isFalse();
    }

    @Test
    void de_begroting_van_2026_wordt_gemaakt_van_de_activiteiten_en_niet_toegevoegd() {
        assertThat(bijlage("begroting")).satisfies(b -> assertThat(b.vanzelf()).isTrue()).extracting(Bijlagestand::ontbreekt).isEqualTo("begroting");
        assertThat(bijlage("activiteitenplan").vanzelf()).isTrue();
        assertThat(bijlage("studentenopgave").vanzelf()).isTrue();
    }

    private int schrijven(String tekst, int basis) {
        doen(() -> plannen.beginnen(leider));
        doen(() -> plannen.bewaren(leider, "a", basis, tekst));
        return inTransactie(e -> versies.versieBewaren(leider, ""));
    }

    private void tekenen(int versie, MandaatId... wie) {
        for (MandaatId mandaat : wie) {
            doen(() -> ondertekeningen.ondertekenen(mandaat.voor(OVEREENKOMST), versie));
        }
    }

    private Tekenstand tekenstand() {
        return inTransactie(e -> ondertekeningen.stand(leider, null));
    }

    private Bijlagestand bijlage(String id) {
        return inTransactie(e -> bijlagen().lijst(stand.projectleider.voor(RONDE))).stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    private Bijlagen bijlagen() {
        return stand.maken(em, Bijlagen.class, stand.maken(em, OvereenkomstBijlage.class), stand.maken(em, nl.onderwijsregio.plan.BegrotingBijlage.class),
                stand.maken(em, nl.onderwijsregio.plan.PlanBijlage.class), stand.maken(em, nl.onderwijsregio.plan.StudentenBijlage.class));
    }
}
