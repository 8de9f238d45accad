package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;

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
