package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.keuring.Keuring;
import nl.onderwijsregio.regeling.keuring.Keurrapport;
import nl.onderwijsregio.regeling.motor.Dossier;
import nl.onderwijsregio.regeling.motor.Dubbelproef;
import nl.onderwijsregio.regeling.motor.Feiten;
import nl.onderwijsregio.regeling.motor.Feitenvorming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every version: each provision accounted for, each figure sourced, each rule of use. */
class ElkeVersieTest {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}(_[A-Z]+)*\\b");
    private static final Set<String> GEEN_CODE = Set.of("CONTACT_PENVOERDERS", "DUS", "NIET_TE_BEPALEN");

    static Stream<Arguments> versies() {
        return Situatie.versies().stream().map(v -> Arguments.of(v.regeling(), v.versie()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("versies")
    void elk_artikel_is_verantwoord_en_elk_lid_een_keer(String regeling, LocalDate tekst) {
        Regelversie versie = Situatie.versie(regeling, tekst);
        assertThat(versie.artikelen()).extracting(Artikel::artikel).doesNotHaveDuplicates();
        assertThat(versie.artikelen()).allSatisfy(a -> {
            assertThat(a.onderwerp()).isNotBlank();
            assertThat(a.toelichting()).isNotBlank();
        });
        Map<Integer, Integer> leden = new TreeMap<>();
        versie.artikelen().stream().map(a -> a.artikel().split(" ")).filter(w -> w[0].matches("[0-9]+"))
                .forEach(w -> leden.merge(Integer.valueOf(w[0]), w.length > 2 ? Integer.parseInt(w[2]) : 0, Math::max));
        assertThat(leden).isEqualTo(Artikelleden.van(regeling, tekst));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("versies")
    void elke_toets_en_post_staat_op_een_artikel_dat_door_een_regel_wordt_gedragen(String regeling, LocalDate tekst) {
        Regelversie versie = Situatie.versie(regeling, tekst);
        List<String> gedragen = versie.artikelen().stream().filter(a -> a.verwerking() == Artikel.Verwerking.REGEL).map(Artikel::artikel).toList();
        assertThat(Stream.concat(versie.regels().toetsen().stream().map(t -> t.artikel()), versie.regels().postsoorten().stream().map(p -> p.artikel())))
                .allSatisfy(a -> assertThat(gedragen).as(a).anyMatch(g -> a.equals(g) || a.startsWith(g + " ") || a.startsWith(g + ",")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("versies")
    void een_verantwoording_noemt_alleen_toetsen_posten_en_parameters_die_bestaan(String regeling, LocalDate tekst) {
        Regelversie versie = Situatie.versie(regeling, tekst);
        Set<String> codes = new TreeSet<>(GEEN_CODE);
        versie.regels().toetsen().forEach(t -> codes.add(t.code()));
        versie.regels().postsoorten().forEach(p -> codes.add(p.code()));
        Pattern figuur = Pattern.compile("\\bparameter ([a-z][A-Za-z0-9.]*[A-Za-z0-9])");
        assertThat(versie.artikelen()).allSatisfy(a -> {
            String uitleg = a.toelichting().replaceAll("[A-Z_]+_\\*|RAP|RIO|CBS", "");
            assertThat(CODE.matcher(uitleg).results().map(m -> m.group())).isSubsetOf(codes);
            assertThat(figuur.matcher(uitleg).results().map(m -> m.group(1))).allSatisfy(n -> assertThat(versie.parameters().parameter(n)).as(n).isPresent());
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("versies")
    void elke_parameter_heeft_artikel_bron_datum_en_een_leesbare_waarde(String regeling, LocalDate tekst) {
        Regelversie versie = Situatie.versie(regeling, tekst);
        assertThat(versie.parameters().alle()).isNotEmpty().allSatisfy(p -> {
            assertThat(p.artikel()).isNotBlank();
            assertThat(p.bron()).startsWith("https://");
            assertThat(LocalDate.parse(p.datum())).isNotNull();
            assertThat(p.omschrijving()).isNotBlank();
            p.waarde().ifPresent(w -> assertThat(w).matches(vorm(p.eenheid())));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("versies")
    void elke_regel_van_de_tekst_gaat_ooit_af(String regeling, LocalDate tekst) {
        Regelversie versie = Situatie.versie(regeling, tekst);
        Willekeurig willekeurig = new Willekeurig(6);
        Set<String> afgegaan = new TreeSet<>();
        Feitenvorming gevuld = metTijdvak(versie);
        for (int i = 0; i < 4_000; i++) {
            Feiten feiten = (i % 4 == 0 ? gevuld : versie.feitenvorming()).van(willekeurig.aanvraag(versie).bouwen(), Optional.empty());
            versie.regels().uitvoeren(feiten, new Dossier(feiten, versie.parameters()), afgegaan::add);
        }
        List<String> namen = versie.regels().regels().regels().stream().map(r -> r.naam()).toList();
        assertThat(namen).doesNotHaveDuplicates();
        assertThat(afgegaan).containsExactlyInAnyOrderElementsOf(namen);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("versies")
    void elke_tekst_komt_door_de_keuring_van_wat_beleidsmedewerkers_aanleveren(String regeling, LocalDate tekst) {
        Keurrapport rapport = Keuring.van(Situatie.versie(regeling, tekst).tekst());
        assertThat(rapport.fouten()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("versies")
    void motor_en_vertolker_doen_in_elke_tekst_hetzelfde(String regeling, LocalDate tekst) {
        Regelversie versie = Situatie.versie(regeling, tekst);
        Dubbelproef proef = new Dubbelproef(versie);
        Willekeurig willekeurig = new Willekeurig(12);
        for (int i = 0; i < 300; i++) {
            assertThat(proef.verschil(proef.feiten(willekeurig.aanvraag(versie).bouwen()))).isEmpty();
        }
    }

    @Test
    void de_kalender_van_2026_tot_en_met_2029_noemt_elke_plicht_met_een_datum() {
        Regelversie versie = Situatie.versie("ldnor-2026-2029", LocalDate.of(2026, 9, 3));
        assertThat(versie.parameters().alle()).filteredOn(p -> p.naam().startsWith("kalender.")).extracting(p -> p.waarde().orElseThrow())
                .containsExactlyInAnyOrder("2026-09-01", "2026-10-12", "2026-10-12", "2027-10-12", "2028-10-12", "2027-09-01", "2027-02-15", "2028-02-15",
                        "2029-02-15", "2030-02-15", "2029-12-31");
        assertThat(versie.parameters().alle()).filteredOn(p -> p.naam().matches("termijn.[1-4]")).extracting(p -> p.waarde().orElseThrow())
                .containsExactly("2026-02", "2027-02", "2028-02", "2029-02");
        assertThat(versie.tijdvak().beslisdatum()).isEqualTo("2026-01-21");
    }

    @ParameterizedTest
    @CsvSource({"voorlopers-2023,2023-09-05,a b c,''", "onderwijsregio-2024,2024-10-04,a b c d e f g h i j k,plan partijenlijst gemeenten opleidingsscholen studentenopgave",
            "rap-2024,2024-10-04,a b c d e f g h,plan partijenlijst", "opleidingsschool-2024,2024-10-04,'',partijenlijst studentenopgave",
            "ldnor-2025,2026-09-03,a b c d e f g h i j k l m n o p,plan re-aanbevelingen partijenlijst gemeenten opleidingsscholen studentenopgave samenwerkingsovereenkomsten peerreview-rapport",
            "ldnor-2026-2029,2026-09-03,a b c d e f g h,activiteitenplan partijenlijst gemeenten studentenopgave samenwerkingsovereenkomst begroting"})
    void het_plan_en_de_bijlagen_zijn_die_van_de_regeling(String regeling, LocalDate tekst, String onderdelen, String bijlagen) {
        Planformat format = Situatie.versie(regeling, tekst).planformat();
        assertThat(String.join(" ", format.onderdelen().stream().map(Planformat.Onderdeel::letter).toList())).isEqualTo(onderdelen);
        assertThat(String.join(" ", format.bijlagen().stream().map(Planformat.Bijlage::id).toList())).isEqualTo(bijlagen);
    }

    @Test
    void wat_niet_bekend_is_is_een_gat_en_anders_nergens() {
        assertThat(Situatie.versies().stream().flatMap(v -> v.parameters().alle().stream().filter(p -> p.waarde().isEmpty())
                .map(p -> v.regeling() + " " + v.versie())).distinct()).containsExactlyInAnyOrder("ldnor-2025 2024-06-11", "aansluiting-2025 2025-01-01", "aanvulling-2025 2025-01-01");
    }

    /** Facts as they come once the window that this version leaves open is filled in to the day; the figures of the version where it has one. */
    private static Feitenvorming metTijdvak(Regelversie versie) {
        Map<String, String> dagen = Map.of("tijdvak.opent", "2025-03-01", "tijdvak.sluit", "2025-03-02");
        return new Feitenvorming(new Parameters(versie.parameters().alle().stream().map(p -> p.waarde().isPresent() || !dagen.containsKey(p.naam()) ? p
                : new Parameter(p.naam(), Optional.of(dagen.get(p.naam())), "datum", p.artikel(), p.bron(), p.datum(), p.omschrijving(), p.interpretatie())).toList()),
                versie.planformat());
    }

    private static String vorm(String eenheid) {
        return switch (eenheid) {
            case "euro" -> "[0-9]+\\.[0-9]{2}";
            case "aantal", "weken" -> "[0-9]+";
            case "datum" -> "20[0-9]{2}-[0-9]{2}-[0-9]{2}";
            case "maand" -> "20[0-9]{2}-[0-9]{2}";
            case "moment" -> "20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}";
            case "deel" -> "[0-9]+(/[0-9]+|\\.[0-9]+)?";
            case "regio", "sector", "tekst", "naam" -> "\\S(.*\\S)?";
            default -> throw new IllegalArgumentException(eenheid);
        };
    }
}
