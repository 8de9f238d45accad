package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.onderwijsregio.regeling.Plandeel.Soort;
import org.junit.jupiter.api.Test;

class PlandelenTest {
    private final Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);

    @Test
    void elk_deel_hoort_bij_een_onderdeel_en_noemt_zijn_artikel() {
        Planformat format = versie.planformat();
        assertThat(format.delen()).extracting(Plandeel::soort).containsExactlyInAnyOrder(Soort.values());
        assertThat(format.delen()).allSatisfy(d -> {
            assertThat(format.onderdeel(d.letter())).isPresent();
            assertThat(d.artikel()).isEqualTo("8 lid 1 onder " + d.letter());
            assertThat(d.bron()).startsWith("https://");
            assertThat(d.velden().isEmpty()).isNotEqualTo(d.soort().isFormulier());
        });
    }

    @Test
    void elke_indicator_heeft_een_eigen_code_een_hint_en_een_artikel() {
        assertThat(versie.planformat().indicatoren()).hasSizeGreaterThan(10).extracting(Indicator::code).doesNotHaveDuplicates()
                .contains("tekort-leraren-po", "uitstroom-tot-3-jaar", "zij-instromers");
        assertThat(versie.planformat().indicatoren()).allSatisfy(i -> assertThat(i.hint() + i.artikel()).isNotBlank());
        assertThat(versie.planformat().indicator("leerlingen-po").orElseThrow().vulling()).isEqualTo("leerlingen.po");
    }

    @Test
    void de_regeling_van_2026_vraagt_geen_projectleider() {
        Planformat format = Situatie.versies().stream().filter(v -> v.regeling().equals("ldnor-2026-2029")).findFirst().orElseThrow().planformat();
        assertThat(format.deel(Soort.PROJECTLEIDER)).isEmpty();
        assertThat(format.deel(Soort.MONITORING).orElseThrow().artikel()).isEqualTo("22 lid 9");
    }

    @Test
    void de_regeling_van_2026_noemt_de_basisanalyse_en_zegt_welk_artikel_over_een_latere_plicht_gaat() {
        assertThat(Situatie.versies()).filteredOn(v -> v.regeling().equals("ldnor-2026-2029")).hasSize(2).allSatisfy(v -> {
            assertThat(v.planformat().deel(Soort.ARBEIDSMARKT).orElseThrow().uitleg()).contains("basisarbeidsmarktanalyse van de Realisatie-Eenheid", "21 lid 1", "latere plicht");
            assertThat(v.planformat().deel(Soort.MONITORING).orElseThrow().uitleg()).contains("22 lid 9", "latere plicht");
        });
    }

    @Test
    void een_deel_dat_niet_klopt_wordt_bij_het_maken_geweigerd() {
        Planformat goed = versie.planformat();
        Plandeel eerste = goed.delen().getFirst();
        assertThatIllegalArgumentException().isThrownBy(() -> deel("a", "", true)).withMessageContaining("verplicht");
        assertThatIllegalArgumentException().isThrownBy(() -> format(goed, List.of(eerste, eerste), goed.indicatoren())).withMessageContaining("twee keer");
        assertThatIllegalArgumentException().isThrownBy(() -> format(goed, List.of(deel("zz", "8", false)), List.of())).withMessageContaining("onderdeel zz");
        Indicator i = goed.indicatoren().getFirst();
        assertThatIllegalArgumentException().isThrownBy(() -> format(goed, goed.delen(), List.of(i, i))).withMessageContaining("twee keer");
        Plandeel.Veld veld = new Plandeel.Veld("naam", "Naam", Plandeel.Vorm.REGEL, "", List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> new Plandeel(Soort.LOKET, "a", "Loket", "", "8", "https://wet.invalid", false, List.of(veld, veld)));
    }

    private static Plandeel deel(String letter, String artikel, boolean verplicht) {
        return new Plandeel(Soort.DOELEN, letter, "Doelen", "", artikel, "https://wet.invalid", verplicht, List.of());
    }

    private static Planformat format(Planformat goed, List<Plandeel> delen, List<Indicator> indicatoren) {
        return new Planformat(goed.onderdelen(), goed.bijlagen(), goed.ondertekenaars(), goed.kamers(), delen, indicatoren);
    }

    @Test
    void een_tekst_van_voor_de_delen_houdt_zijn_vingerafdruk() {
        Versietekst t = versie.tekst();
        String oud = t.planformat().replaceFirst("\"delen\":\\[.*?],\"indicatoren\":\\[[^\\]]*],", "");
        assertThat(oud).doesNotContain("\"delen\"").isNotEqualTo(t.planformat());
        Versietekst zonder = new Versietekst(t.regeling(), t.naam(), t.versie(), t.bron(), t.regels(), t.parameters(), oud, t.artikelen());
        assertThat(zonder.planformat()).isEqualTo(oud);
        assertThat(zonder.format().delen()).isEmpty();
        assertThat(zonder.lezen().tekstHash()).isNotEqualTo(versie.tekstHash());
    }
}
