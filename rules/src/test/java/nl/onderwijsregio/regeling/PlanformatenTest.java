package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Planformat.Document;
import nl.onderwijsregio.regeling.Planformat.Onderdeel;
import nl.onderwijsregio.regeling.Planformat.Regiokenmerken;
import nl.onderwijsregio.regeling.Planformat.Voorwaarde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each regeling asks of what a region writes: every letter of the article, both sides of every condition. */
class PlanformatenTest {
    private static final Set<Sector> GEEN = Set.of();

    static Stream<Regelversie> versies() {
        return Situatie.versies().stream();
    }

    private static List<Planformat> formaten(String regeling) {
        return Situatie.versies().stream().filter(v -> v.regeling().equals(regeling)).map(Regelversie::planformat).toList();
    }

    private static Regelversie laatste(String regeling) {
        return Regelingen.meegeleverd().actueel().beslistekst(regeling, LocalDate.of(2026, 11, 30));
    }

    @ParameterizedTest
    @CsvSource({"voorlopers-2023,PLAN,abc,1", "onderwijsregio-2024,PLAN,abcdefghijk,9 lid 1 onder", "ldnor-2025,PLAN,abcdefghijklmnop,8 lid 1 onder",
        "ldnor-2026-2029,PLAN,abcdefgh,19 lid 2 onder", "ldnor-2026-2029,SAMENWERKINGSOVEREENKOMST,abcdef,20 lid 2 onder",
        "ldnor-2026-2029,AMBITIEAFSPRAKEN,abcd,21 lid 1 onder", "rap-2024,PLAN,abcdefgh,16 lid 1 onder"})
    void elke_letter_van_het_artikel_is_een_onderdeel_met_artikel_eis_en_hulp(String regeling, Documentsoort soort, String letters, String artikel) {
        assertThat(formaten(regeling)).isNotEmpty().allSatisfy(format -> {
            List<Onderdeel> onderdelen = format.van(soort).onderdelen();
            assertThat(String.join("", onderdelen.stream().map(Onderdeel::letter).toList())).isEqualTo(letters);
            assertThat(onderdelen).allSatisfy(o -> {
                assertThat(o.artikel()).isEqualTo(artikel.endsWith("onder") ? artikel + " " + o.letter() : artikel);
                assertThat(o.bron()).startsWith("https://wetten.overheid.nl/").endsWith("#Artikel" + artikel.split(" ")[0]);
                assertThat(List.of(o.titel(), o.eis(), o.hulp())).noneMatch(String::isBlank);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("versies")
    void van_elke_voorwaarde_zijn_beide_kanten_en_het_onbekende_gezegd(Regelversie versie) {
        for (Onderdeel o : alle(versie.planformat())) {
            Voorwaarde v = o.voorwaarde();
            assertThat(o.voor(wel(v)).vanToepassing()).as(o.letter()).contains(true);
            assertThat(o.voor(wel(v)).reden()).isEqualTo(v.wel()).isNotBlank();
            if (v.soort() != Voorwaarde.Soort.ALTIJD) {
                assertThat(o.voor(niet(v)).vanToepassing()).as(o.letter()).contains(false);
                assertThat(o.voor(niet(v)).reden()).isEqualTo(v.niet()).isNotBlank();
            }
            if (v.soort() == Voorwaarde.Soort.KENMERK) {
                assertThat(o.voor(new Regiokenmerken(GEEN, Map.of())).vanToepassing()).isEmpty();
                assertThat(o.voor(new Regiokenmerken(GEEN, Map.of())).reden()).isEqualTo(v.onbekend()).endsWith("?");
            }
        }
    }

    private static List<Onderdeel> alle(Planformat format) {
        List<Onderdeel> alle = new ArrayList<>(format.onderdelen());
        format.documenten().forEach(d -> alle.addAll(d.onderdelen()));
        return alle;
    }

    private static Regiokenmerken wel(Voorwaarde v) {
        return switch (v.soort()) {
            case SECTOR -> new Regiokenmerken(Set.of(Sector.vanNaam(v.waarde()).orElseThrow()), Map.of());
            case ENKELE_SECTOR -> new Regiokenmerken(Set.of(Sector.PO), Map.of());
            default -> new Regiokenmerken(GEEN, Map.of(v.waarde(), true));
        };
    }

    private static Regiokenmerken niet(Voorwaarde v) {
        return switch (v.soort()) {
            case SECTOR -> new Regiokenmerken(Stream.of(Sector.values()).filter(s -> s != Sector.vanNaam(v.waarde()).orElseThrow()).collect(java.util.stream.Collectors.toSet()), Map.of());
            case ENKELE_SECTOR -> new Regiokenmerken(Set.of(Sector.PO, Sector.VO), Map.of());
            default -> new Regiokenmerken(GEEN, Map.of(v.waarde(), false));
        };
    }

    @Test
    void alleen_2024_en_2025_hebben_onderdelen_die_niet_voor_elke_regio_zijn() {
        assertThat(voorwaardelijk("onderwijsregio-2024")).containsExactly("j", "k");
        assertThat(voorwaardelijk("ldnor-2025")).containsExactly("d", "e", "f", "i", "j", "p");
        assertThat(voorwaardelijk("voorlopers-2023")).isEmpty();
        assertThat(voorwaardelijk("ldnor-2026-2029")).isEmpty();
    }

    private static List<String> voorwaardelijk(String regeling) {
        return alle(laatste(regeling).planformat()).stream().filter(o -> o.voorwaarde().soort() != Voorwaarde.Soort.ALTIJD).map(Onderdeel::letter).toList();
    }

    @Test
    void elke_regeling_noemt_haar_document_bij_de_eigen_naam() {
        assertThat(naam("voorlopers-2023", Documentsoort.PLAN)).isEqualTo("Beknopt plan");
        assertThat(naam("onderwijsregio-2024", Documentsoort.PLAN)).isEqualTo("Plan van aanpak");
        assertThat(naam("ldnor-2025", Documentsoort.PLAN)).isEqualTo("Plan van aanpak");
        assertThat(naam("ldnor-2026-2029", Documentsoort.PLAN)).isEqualTo("Activiteitenplan");
        assertThat(laatste("ldnor-2026-2029").planformat().document(Documentsoort.AMBITIEAFSPRAKEN).zin()).isEqualTo("de ambitieafspraken");
    }

    private static String naam(String regeling, Documentsoort soort) {
        return laatste(regeling).planformat().document(soort).naam();
    }

    @Test
    void een_onderwijsregio_schrijft_waar_zij_aanvrager_is_en_de_inhoud_bekend_is() {
        for (String wel : List.of("voorlopers-2023", "onderwijsregio-2024", "ldnor-2025", "ldnor-2026-2029")) {
            assertThat(laatste(wel).planformat().heeft(Documentsoort.PLAN)).as(wel).isTrue();
        }
        for (String niet : List.of("rap-2024", "opleidingsschool-2024", "aansluiting-2025", "aanvulling-2025")) {
            assertThat(laatste(niet).planformat().heeft(Documentsoort.PLAN)).as(niet).isFalse();
        }
        assertThat(laatste("ldnor-2026-2029").planformat().heeft(Documentsoort.SAMENWERKINGSOVEREENKOMST)).isTrue();
        assertThat(laatste("ldnor-2025").planformat().heeft(Documentsoort.SAMENWERKINGSOVEREENKOMST)).isFalse();
    }

    @Test
    void de_overeenkomst_tekenen_alle_partijen_en_de_ambitieafspraken_wie_de_aanvraag_tekent() {
        Planformat format = laatste("ldnor-2026-2029").planformat();
        assertThat(format.van(Documentsoort.SAMENWERKINGSOVEREENKOMST).ondertekenaars()).containsExactlyInAnyOrder(Partijsoort.values());
        assertThat(format.van(Documentsoort.AMBITIEAFSPRAKEN).ondertekenaars()).isEqualTo(format.ondertekenaars()).doesNotContain(Partijsoort.BEROEPSGROEP);
    }

    @ParameterizedTest
    @CsvSource({"voorlopers-2023,", "onderwijsregio-2024,b", "ldnor-2025,b", "ldnor-2026-2029,c"})
    void de_activiteiten_staan_waar_de_regeling_ze_vraagt(String regeling, String letter) {
        assertThat(formaten(regeling)).allSatisfy(f -> assertThat(f.activiteiten()).isEqualTo(Optional.ofNullable(letter)));
        formaten(regeling).forEach(f -> Stream.of(Documentsoort.values()).filter(d -> d != Documentsoort.PLAN && f.heeft(d))
                .forEach(d -> assertThat(f.van(d).activiteiten()).isEmpty()));
    }

    @Test
    void de_delen_van_2024_staan_bij_de_letters_van_2024_en_noemen_artikel_9() {
        assertThat(formaten("onderwijsregio-2024")).hasSize(2).allSatisfy(f -> assertThat(f.delen()).hasSize(Plandeel.Soort.values().length).allSatisfy(d -> {
            assertThat(d.artikel()).isEqualTo("9 lid 1 onder " + d.letter());
            assertThat(d.bron()).endsWith("#Artikel9");
        }));
    }

    @ParameterizedTest
    @CsvSource({"onderwijsregio-2024,2022-2023", "ldnor-2025,2023-2024", "ldnor-2026-2029,2024-2025"})
    void het_schooljaar_van_de_studenten_is_dat_van_de_regeling(String regeling, String schooljaar) {
        assertThat(formaten(regeling)).allSatisfy(f -> assertThat(f.schooljaar()).contains(schooljaar));
    }

    @Test
    void een_document_zonder_inhoud_of_dat_er_twee_keer_is_wordt_geweigerd() {
        assertThatIllegalArgumentException().isThrownBy(() -> document(List.of())).withMessageContaining("Afspraken");
        Planformat format = laatste("ldnor-2026-2029").planformat();
        Document een = format.document(Documentsoort.AMBITIEAFSPRAKEN);
        assertThatIllegalArgumentException().isThrownBy(() -> new Planformat(format.onderdelen(), format.bijlagen(), format.ondertekenaars(), format.kamers(), format.delen(),
                format.indicatoren(), List.of(een, een))).withMessageContaining("twee keer");
        Plandeel vreemd = new Plandeel(Plandeel.Soort.DOELEN, "z", "Doelen", "", "21", "https://wet.invalid", false, List.of());
        Document scheef = new Document(een.soort(), een.naam(), een.zin(), "", "21", "https://wet.invalid", "", een.onderdelen(), List.of(vreemd), Set.of());
        assertThatIllegalArgumentException().isThrownBy(() -> new Planformat(format.onderdelen(), format.bijlagen(), format.ondertekenaars(), format.kamers(), format.delen(),
                format.indicatoren(), List.of(scheef))).withMessageContaining("onderdeel z");
    }

    private static Document document(List<Onderdeel> onderdelen) {
        return new Document(Documentsoort.AMBITIEAFSPRAKEN, "Afspraken", "de afspraken", "", "21", "https://wet.invalid", "", onderdelen, List.of(), Set.of());
    }
}
