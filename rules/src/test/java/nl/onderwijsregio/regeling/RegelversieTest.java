package nl.onderwijsregio.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Planformat.Onderdeel;
import nl.onderwijsregio.regeling.Planformat.Regiokenmerken;
import nl.onderwijsregio.regeling.motor.Regelbasis;
import nl.onderwijsregio.regeling.motor.Woordenlijst;
import nl.onderwijsregio.regeling.taal.Regelontleder;
import org.junit.jupiter.api.Test;

class RegelversieTest {

    /** Every provision of the text of 30 November 2024: articles 1 to 16 with their leden, and bijlage 1. */
    private static final Map<Integer, Integer> LEDEN = Map.ofEntries(Map.entry(1, 0), Map.entry(2, 0), Map.entry(3, 0), Map.entry(4, 3), Map.entry(5, 4),
            Map.entry(6, 6), Map.entry(7, 12), Map.entry(8, 2), Map.entry(9, 6), Map.entry(10, 3), Map.entry(11, 5), Map.entry(12, 5), Map.entry(13, 5),
            Map.entry(14, 0), Map.entry(15, 2), Map.entry(16, 0));

    private final Regelversie versie = Situatie.versie(Situatie.BESLISTEKST);

    @Test
    void elk_artikellid_van_de_regeling_is_verantwoord() {
        Set<String> verwacht = new TreeSet<>(Set.of("bijlage 1"));
        LEDEN.forEach((artikel, leden) -> {
            for (int lid = 1; lid <= leden; lid++) {
                verwacht.add(artikel + " lid " + lid);
            }
            if (leden == 0) {
                verwacht.add(artikel.toString());
            }
        });
        assertThat(versie.artikelen()).extracting(Artikel::artikel).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(verwacht);
        assertThat(versie.artikelen()).allSatisfy(a -> assertThat(a.toelichting()).isNotBlank());
    }

    @Test
    void elke_toets_post_en_parameter_staat_op_een_verantwoord_artikel_dat_door_een_regel_wordt_gedragen() {
        Set<String> gedragen = new TreeSet<>();
        versie.artikelen().stream().filter(a -> a.verwerking() == Artikel.Verwerking.REGEL).forEach(a -> gedragen.add(a.artikel()));
        Stream<String> genoemd = Stream.of(versie.regels().toetsen().stream().map(t -> t.artikel()), versie.regels().postsoorten().stream().map(p -> p.artikel()))
                .flatMap(s -> s);
        assertThat(genoemd).allSatisfy(a -> assertThat(gedragen).anyMatch(g -> a.equals(g) || a.startsWith(g + " ") || a.startsWith(g + ",")));
    }

    @Test
    void een_verantwoording_noemt_alleen_toetsen_en_posten_die_bestaan() {
        Set<String> codes = new TreeSet<>();
        versie.regels().toetsen().forEach(t -> codes.add(t.code()));
        versie.regels().postsoorten().forEach(p -> codes.add(p.code()));
        codes.addAll(Set.of("CONTACT_PENVOERDERS", "DUS"));
        java.util.regex.Pattern code = java.util.regex.Pattern.compile("\\b[A-Z]{2,}(_[A-Z]+)*\\b");
        assertThat(versie.artikelen()).allSatisfy(a -> assertThat(code.matcher(a.toelichting().replace("A_*", "")).results().map(m -> m.group()))
                .isSubsetOf(codes));
    }

    @Test
    void elke_parameter_heeft_een_artikel_een_bron_en_een_datum() {
        assertThat(versie.parameters().alle()).hasSizeGreaterThan(20).allSatisfy(p -> {
            assertThat(p.artikel()).isNotBlank();
            assertThat(p.bron()).startsWith("https://");
            assertThat(LocalDate.parse(p.datum())).isEqualTo(versie.versie());
            assertThat(p.omschrijving()).isNotBlank();
            assertThat(p.waarde()).isPresent();
        });
    }

    @Test
    void de_eerste_tekst_heeft_precies_deze_gaten() {
        assertThat(Situatie.versie(Situatie.EERSTE_TEKST).parameters().alle()).filteredOn(p -> p.waarde().isEmpty()).extracting(Parameter::naam)
                .containsExactly("groenMax", "perLeerling.mboBblEntree", "perLeerling.mboBblOverig", "perLeerling.mboBol", "perLeerling.po", "perLeerling.vo", "plafond");
    }

    @Test
    void het_tijdvak_is_dat_van_artikel_6_en_de_beslisdatum_dertien_weken_later() {
        assertThat(versie.tijdvak().opent()).hasToString("2024-06-17T09:00+02:00[Europe/Amsterdam]");
        assertThat(versie.tijdvak().sluit()).hasToString("2024-10-15T16:00+02:00[Europe/Amsterdam]");
        assertThat(versie.tijdvak().beslisdatum()).isEqualTo("2025-01-14");
        assertThat(versie.tijdvak().totEnMet()).isEqualTo("2025-12-31");
    }

    @Test
    void het_plan_heeft_zestien_onderdelen_van_a_tot_en_met_p() {
        assertThat(versie.planformat().onderdelen()).extracting(Onderdeel::letter)
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p");
        assertThat(versie.planformat().bijlagen()).extracting(Planformat.Bijlage::id).containsExactlyInAnyOrderElementsOf(Situatie.ALLE_BIJLAGEN);
        assertThat(versie.planformat().kamers()).extracting(Planformat.Kamer::kamer).containsExactly("BESTUREN", "OPLEIDERS", "BEROEPSGROEP");
    }

    @Test
    void een_onderdeel_zegt_waarom_het_wel_of_niet_geldt() {
        Regiokenmerken alleenPo = new Regiokenmerken(Set.of(Sector.PO), Map.of("peer-review-2025", false));
        assertThat(geldt("a", alleenPo)).contains(true);
        assertThat(geldt("i", alleenPo)).contains(true);
        assertThat(geldt("j", alleenPo)).contains(false);
        assertThat(geldt("p", alleenPo)).contains(true);
        assertThat(geldt("d", alleenPo)).contains(false);
        assertThat(geldt("e", alleenPo)).isEmpty();
        assertThat(geldt("p", new Regiokenmerken(Set.of(Sector.PO, Sector.VO), Map.of()))).contains(false);
        assertThat(versie.planformat().onderdelen()).allSatisfy(o -> {
            assertThat(o.voor(alleenPo).reden()).isNotBlank();
            assertThat(o.eis()).isNotBlank();
            assertThat(o.hulp()).isNotBlank();
        });
    }

    @Test
    void een_onbekende_regeling_of_tekst_wordt_geweigerd_met_wat_er_wel_is() {
        Regelregister register = Regelingen.meegeleverd().actueel();
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> register.voor("rap-2019", Optional.empty(), Situatie.BESLISTEKST)).withMessageContaining("ldnor-2025");
        assertThatExceptionOfType(OnbruikbareInvoer.class).isThrownBy(() -> register.voor("ldnor-2025", Optional.of(LocalDate.of(2024, 12, 1)), Situatie.BESLISTEKST))
                .withMessageContaining("2024-06-11, 2024-11-30, 2025-06-13, 2026-09-03");
        assertThat(register.beslistekst("ldnor-2025", Situatie.BESLISTEKST).versie()).isEqualTo(Situatie.BESLISTEKST);
    }

    @Test
    void de_vingerafdruk_is_vast_en_per_tekst_anders() {
        Regelregister opnieuw = Regelingen.meegeleverd().actueel();
        assertThat(opnieuw.beslistekst("ldnor-2025", Situatie.BESLISTEKST).tekstHash()).isEqualTo(versie.tekstHash()).matches("sha256:[0-9a-f]{64}");
        assertThat(Situatie.versie(Situatie.EERSTE_TEKST).tekstHash()).isNotEqualTo(versie.tekstHash());
    }

    @Test
    void een_gat_in_een_voorwaarde_is_een_fout_in_de_versie() {
        Parameters leeg = new Parameters(List.of(new Parameter("minStudenten", Optional.empty(), "aantal", "7", "https://x", "2024-11-30", "x", false)));
        String regels = "rule \"x\" @toets(\"X\") @artikel(\"7\") when Feiten( studenten.bovengrens < {{minStudenten}} ) then d.informatie(\"X\", \"nee\"); end";
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> new Regelbasis(Regelontleder.ontleed(regels, Woordenlijst.woordenschat()).verplicht(), leeg))
                .withMessageContaining("minStudenten");
    }

    private Optional<Boolean> geldt(String letter, Regiokenmerken regio) {
        return versie.planformat().onderdeel(letter).orElseThrow().voor(regio).vanToepassing();
    }
}
