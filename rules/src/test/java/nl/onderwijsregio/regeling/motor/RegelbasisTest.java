package nl.onderwijsregio.regeling.motor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Willekeurig;
import nl.onderwijsregio.regeling.taal.Regelontleder;
import nl.onderwijsregio.regeling.taal.Regeltekst;
import org.junit.jupiter.api.Test;

class RegelbasisTest {

    private static final Duration TERMIJN = Duration.ofSeconds(60);

    private final Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);

    @Test
    void elke_regel_die_afgaat_laat_precies_een_spoor_na() {
        Feitenvorming vorming = versie.feitenvorming();
        Willekeurig willekeurig = new Willekeurig(5);
        for (int i = 0; i < 300; i++) {
            Feiten feiten = vorming.van(willekeurig.aanvraag().bouwen(), Optional.empty());
            Dossier dossier = new Dossier(feiten, versie.parameters());
            List<String> spoor = new ArrayList<>();
            versie.regels().uitvoeren(feiten, dossier, spoor::add);
            spoor.removeIf(naam -> naam.equals("Bedrag bepaald") && feitBedragBekend(dossier) || naam.equals("Maximum landelijk groen"));
            long sporen = dossier.vermeldingen().size() + dossier.regels().stream().filter(r -> !r.code().equals("GROEN_MAXIMUM")).count();
            boolean vervangen = dossier.regels().stream().noneMatch(r -> r.code().equals("A_PO"));
            assertThat((long) spoor.size()).as("%s", spoor).isEqualTo(sporen + (vervangen ? 7 : 0));
            assertThat(spoor).doesNotHaveDuplicates();
        }
    }

    @Test
    void elke_regel_van_de_tekst_gaat_ooit_af() {
        Feitenvorming vorming = versie.feitenvorming();
        Willekeurig willekeurig = new Willekeurig(6);
        java.util.Set<String> afgegaan = new java.util.TreeSet<>();
        for (int i = 0; i < 3_000; i++) {
            Aanvraagfeiten aanvraag = (i % 50 == 0 ? willekeurig.aanvraag().versie(null).gevraagd(java.math.BigDecimal.ONE).ingediendOp(Situatie.OPENING.minusDays(1))
                    : willekeurig.aanvraag()).bouwen();
            Feiten feiten = vorming.van(aanvraag, Optional.empty());
            versie.regels().uitvoeren(feiten, new Dossier(feiten, versie.parameters()), afgegaan::add);
        }
        List<String> namen = versie.regels().regels().regels().stream().map(Regeltekst.Regel::naam).toList();
        assertThat(afgegaan).containsExactlyInAnyOrderElementsOf(namen);
    }

    @Test
    void twee_draden_tegelijk_krijgen_dezelfde_oordelen_als_een() throws Exception {
        List<Aanvraagfeiten> aanvragen = new ArrayList<>();
        Willekeurig willekeurig = new Willekeurig(8);
        for (int i = 0; i < 200; i++) {
            aanvragen.add(willekeurig.aanvraag().bouwen());
        }
        List<Beoordeling> alleen = aanvragen.stream().map(a -> Situatie.beoordeel(a.wijzigen())).toList();
        Callable<List<Beoordeling>> werk = () -> aanvragen.stream().map(a -> Situatie.beoordeel(a.wijzigen())).toList();
        try (ExecutorService draden = Executors.newFixedThreadPool(2)) {
            for (Future<List<Beoordeling>> uitslag : draden.invokeAll(List.of(werk, werk))) {
                assertThat(uitslag.get()).isEqualTo(alleen);
            }
        }
    }

    @Test
    void een_beoordeling_die_halverwege_mislukt_laat_niets_na_voor_de_volgende() {
        Feiten feiten = versie.feitenvorming().van(new Willekeurig(9).regio(10).bouwen(), Optional.empty());
        Dossierblik alleen = blik(feiten);
        for (int i = 0; i < 20; i++) {
            Dossier zonderFeiten = new Dossier(null, versie.parameters());
            assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> versie.regels().uitvoeren(feiten, zonderFeiten));
            assertThat(zonderFeiten.vermeldingen()).as("it failed half-way").isNotEmpty();
            assertThat(blik(feiten)).isEqualTo(alleen);
        }
    }

    @Test
    void een_sessie_op_voorraad_houdt_geen_feiten_vast() {
        Feiten feiten = versie.feitenvorming().van(new Willekeurig(10).regio(10).bouwen(), Optional.empty());
        blik(feiten);
        WeakReference<Feiten> blijft = new WeakReference<>(feiten);
        feiten = null;
        for (int i = 0; i < 20 && blijft.get() != null; i++) {
            System.gc();
        }
        assertThat(blijft.get()).isNull();
    }

    private Dossierblik blik(Feiten feiten) {
        Dossier dossier = new Dossier(feiten, versie.parameters());
        versie.regels().uitvoeren(feiten, dossier);
        return Dossierblik.van(dossier);
    }

    @Test
    void een_fout_van_de_compiler_wordt_gemeld_en_laat_niets_achter() {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Compilatie.van("rule \"x\" when Feiten( bestaatNiet == 1 ) then end", 1, TERMIJN))
                .withStackTraceContaining("bestaatNiet");
    }

    @Test
    void koppen_zijn_te_lezen_zonder_te_compileren() {
        Regelbasis goed = basis("rule \"x\" @toets(\"X\") @artikel(\"1\") @voldaan(\"ja\") when Feiten( tijdvak == \"te laat\" ) then d.informatie(\"X\", \"nee\"); end");
        assertThat(goed.toetsen()).singleElement().satisfies(t -> assertThat(t.voldaan()).isEqualTo("ja"));
        assertThat(goed.isGereed()).isFalse();
        goed.gereedmaken();
        assertThat(goed.isGereed()).isTrue();
    }

    @Test
    void gelijke_regels_worden_een_keer_gecompileerd() {
        String tekst = "rule \"y\" @toets(\"X\") @artikel(\"1\") when Feiten() then d.informatie(\"X\", \"nee\"); end";
        Regelbasis eerste = basis(tekst);
        eerste.gereedmaken();
        Regelbasis tweede = basis("// anders opgemaakt\n" + tekst);
        tweede.gereedmaken(Duration.ofNanos(1));
        assertThat(tweede.isGereed()).isTrue();
        assertThat(eerste.isGereed()).isTrue();
    }

    @Test
    void compileren_dat_te_lang_duurt_wordt_afgebroken() {
        Regelbasis basis = basis("rule \"lang\" @toets(\"X\") @artikel(\"1\") when Feiten() then d.informatie(\"X\", \"nee\"); end");
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> basis.gereedmaken(Duration.ofNanos(1))).withMessageContaining("duurt langer");
        assertThat(basis.isGereed()).isFalse();
    }

    @Test
    void compileren_gebeurt_in_een_draad_die_daarna_weg_is() {
        basis("rule \"x\" @toets(\"X\") @artikel(\"1\") when Feiten() then d.informatie(\"X\", \"nee\"); end").gereedmaken(TERMIJN);
        assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName).doesNotContain("regels-compileren");
    }

    private static Regelbasis basis(String tekst) {
        return new Regelbasis(Regelontleder.ontleed(tekst, Woordenlijst.woordenschat()).verplicht(), Situatie.versie(Situatie.BESLISTEKST).parameters());
    }

    private static boolean feitBedragBekend(Dossier dossier) {
        return dossier.vermeldingen().stream().noneMatch(v -> v.toets().equals("BEDRAG"));
    }
}
