package nl.onderwijsregio.regio.toets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.PartijRepository;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regeling.Toetsuitslag;
import nl.onderwijsregio.regeling.Uitkomst;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.Opleidingsschoolopgave;
import nl.onderwijsregio.regio.Regiostand;
import nl.onderwijsregio.regio.samenstellen.Meebrengen;
import nl.onderwijsregio.regio.samenstellen.Opgaven;
import nl.onderwijsregio.regio.samenstellen.Samenstellen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegiotoetsTest extends Databanktest {
    private static final Regelingen REGELINGEN = Regelingen.meegeleverd();

    private Regiostand stand;
    private Indieningsstand ingediend = Indieningsstand.ONBEKEND;

    @BeforeEach
    void vullen() {
        doen(() -> stand = new Regiostand(em));
    }

    @Test
    void een_regio_zonder_samenstelling_wordt_getoetst_en_er_wordt_niets_begonnen() {
        Regiobeeld beeld = beeld();

        assertThat(beeld.feiten().kop().samenstellingId()).isNull();
        assertThat(beeld.toets().beoordeling().uitkomst()).isEqualTo(Uitkomst.ONVOLDOENDE);
        assertThat(beeld.bevoegdheid().magWijzigen()).isTrue();
        assertThat(em.createQuery("select count(s) from Samenstelling s", Long.class).getSingleResult()).isZero();
    }

    @Test
    void elk_aantal_is_dat_van_de_telling_die_het_dichtst_bij_de_wettelijke_teldatum_ligt() {
        doen(() -> {
            stand.po("01AA00", "99901", "GM0001", 310);
            stand.telling("01AA00", "PO", LocalDate.of(2023, 10, 1), 999, 999);
            stand.telling("01AA00", "PO", LocalDate.of(2021, 10, 1), 998, 998);
            stand.vo("02BB00", "99901", "GM0001", 800);
            stand.telling("02BB00", "VO", LocalDate.of(2024, 10, 1), 997, 997);
        });
        samenstellen().accept(s -> s.besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));

        var vestigingen = perCode(beeld());
        assertThat(vestigingen.get("01AA00").telling()).isEqualTo(
                new Telstand(310, 310, LocalDate.of(2022, 10, 1), false, "DUO proefbestand", null));
        assertThat(vestigingen.get("02BB00").telling().aantal()).isEqualTo(Aantal.van(800));
        assertThat(vestigingen.get("02BB00").telling().peildatum()).isEqualTo(LocalDate.of(2023, 10, 1));
    }

    @Test
    void ook_een_telling_van_lang_geleden_telt_als_er_geen_andere_is_en_even_ver_wint_de_oudste() {
        doen(() -> {
            stand.vestiging("01AA00", "PO", "BO", "99901", "GM0001");
            stand.telling("01AA00", "PO", LocalDate.of(2010, 10, 1), 88, 88);
            stand.vestiging("02BB00", "VO", "VO", "99901", "GM0001");
            stand.telling("02BB00", "VO", LocalDate.of(2023, 9, 30), 700, 700);
            stand.telling("02BB00", "VO", LocalDate.of(2023, 10, 2), 701, 701);
        });
        samenstellen().accept(s -> s.besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));

        var vestigingen = perCode(beeld());
        assertThat(vestigingen.get("01AA00").telling().aantal()).isEqualTo(Aantal.van(88));
        assertThat(vestigingen.get("02BB00").telling().aantal()).isEqualTo(Aantal.van(700));
    }

    @Test
    void minder_dan_vijf_is_een_bereik_een_leeg_vak_is_onbekend_en_een_opgave_is_een_opgave() {
        doen(() -> {
            stand.vestiging("01AA00", "PO", "BO", "99901", "GM0001");
            stand.telling("01AA00", "PO", LocalDate.of(2022, 10, 1), 1, 4);
            stand.vestiging("01AA01", "PO", "SBO", "99901", "GM0001");
            stand.telling("01AA01", "PO", LocalDate.of(2022, 10, 1), null, null);
            stand.vestiging("02BB00", "VO", "PRO", "99901", "GM0001");
            stand.vestiging("02BB01", "VO", "VO", "99901", "GM0001");
        });
        samenstellen().accept(s -> s.besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));
        opgeven(Opgavesoort.VESTIGING, "02BB01", 640);

        Aanvraagfeiten feiten = beeld().toets().feiten();

        Map<String, Aanvraagfeiten.Vestiging> per = feiten.vestigingen().orElseThrow().stream()
                .collect(Collectors.toMap(Aanvraagfeiten.Vestiging::vestigingscode, Function.identity()));
        assertThat(per.get("01AA00").leerlingen()).contains(Aantal.minderDanVijf());
        assertThat(per.get("01AA01").leerlingen()).isEmpty();
        assertThat(per.get("01AA01").soort()).isEqualTo("SBO");
        assertThat(per.get("02BB00").leerlingen()).isEmpty();
        assertThat(per.get("02BB00").soort()).isEqualTo("PRO");
        assertThat(per.get("02BB01").leerlingen()).contains(Aantal.van(640));
        assertThat(per.get("02BB01").herkomst().orElseThrow().opgave()).contains("projectleider");
        assertThat(beeld().toets().beoordeling().bedrag()).isEmpty();
        assertThat(beeld().feiten().zonderTelling()).extracting(Vestigingsfeit::code).containsExactly("01AA01", "02BB00");
        assertThat(beeld().feiten().verborgen()).extracting(Vestigingsfeit::code).containsExactly("01AA00");
    }

    @Test
    void de_deelnamegraad_telt_besturen_met_een_bestaande_vestiging_in_de_gekozen_gemeenten_en_sectoren() {
        doen(() -> {
            stand.po("01AA00", "99901", "GM0001", 310);
            stand.po("01AA01", "99902", "GM0001", 120);
            stand.po("01AA02", "99903", "GM0002", 90);
            stand.vo("02BB00", "99903", "GM0001", 800);
            stand.po("01AA03", "99903", "GM0001", 50);
            em.createNativeQuery("update vestiging set verdwenen_op = date '2024-01-01' where code = '01AA03'").executeUpdate();
        });
        assertThat(deelnamegraad()).isEqualTo(new Deelnamegraad(0, 0, 0));
        samenstellen().accept(s -> s.gemeentenToevoegen(stand.projectleider, versie(), List.of("GM0001")));
        samenstellen().accept(s -> s.besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));
        samenstellen().accept(s -> s.opleiderToevoegen(stand.projectleider, versie(), "Hogeschool Delta", Opleidingsoort.LERARENOPLEIDING));
        assertThat(deelnamegraad()).as("vo, another gemeente and what disappeared do not count").isEqualTo(new Deelnamegraad(1, 2, 1));
        assertThat(deelnamegraad().procent()).isEqualTo(50);
    }

    private Deelnamegraad deelnamegraad() {
        return inTransactie(e -> toets().deelnamegraad(stand.projectleider, stand.waarden));
    }

    @Test
    void studenten_zijn_onbekend_tot_beide_getallen_er_zijn() {
        opgeven(Opgavesoort.STUDENTEN, "", 300);
        assertThat(beeld().toets().feiten().totalen()).doesNotContainKey(Telling.STUDENTEN);
        assertThat(bevinding("STUDENTEN").uitkomst()).isEqualTo(Toetsuitslag.ONBEKEND);

        opgeven(Opgavesoort.ZIJINSTROMERS, "", 0);
        assertThat(beeld().toets().feiten().totalen()).containsEntry(Telling.STUDENTEN, Aantal.van(300));
        assertThat(bevinding("STUDENTEN").uitkomst()).isEqualTo(Toetsuitslag.VOLDAAN);
    }

    @Test
    void zonder_mbo_bestuur_is_mbo_nul_en_met_een_mbo_bestuur_onbekend_tot_de_opgave() {
        samenstellen().accept(s -> s.gemeentenToevoegen(stand.projectleider, versie(), List.of("GM0001")));
        assertThat(beeld().toets().beoordeling().post("A_MBO_BOL").orElseThrow().bedrag()).hasValueSatisfying(
                b -> assertThat(b).isEqualByComparingTo("0"));

        samenstellen().accept(s -> s.mboBestuurToevoegen(stand.projectleider, versie(), "77701", "Mbo De Waarden"));
        assertThat(beeld().toets().beoordeling().post("A_MBO_BOL").orElseThrow().bedrag()).isEmpty();

        opgeven(Opgavesoort.MBO_BOL, "77701", 9000);
        opgeven(Opgavesoort.MBO_BBL_ENTREE, "77701", 0);
        opgeven(Opgavesoort.MBO_BBL_OVERIG, "77701", 100);
        assertThat(beeld().toets().beoordeling().post("A_MBO_BOL").orElseThrow().bedrag()).hasValueSatisfying(
                b -> assertThat(b).isEqualByComparingTo("135000"));
        assertThat(bevinding("SECTOR_MBO").uitkomst()).isEqualTo(Toetsuitslag.VOLDAAN);
    }

    @Test
    void een_losse_gemeente_wordt_genoemd_tot_beheer_de_waterverbinding_aanvaardt() {
        samenstellen().accept(s -> s.gemeentenToevoegen(stand.projectleider, versie(), List.of("GM0001", "GM0002", "GM0009")));
        doen(() -> stand.water("GM0002", "GM0009", false));
        assertThat(bevinding("AANEENGESLOTEN")).satisfies(b -> {
            assertThat(b.uitkomst()).isEqualTo(Toetsuitslag.NIET_VOLDAAN);
            assertThat(b.tekst()).contains("Eiland");
        });

        doen(() -> em.createNativeQuery("update gemeente_grens set aanvaard_op = current_timestamp, aanvaard_door = 'beheer'"
                + " where soort = 'WATER'").executeUpdate());
        assertThat(bevinding("AANEENGESLOTEN").uitkomst()).isEqualTo(Toetsuitslag.VOLDAAN);
    }

    /** LDNOR art. 7 lid 3, text of 30-11-2024: gemeenten of the region itself; what a later text says of gemeenten without vestiging is not in it. */
    @Test
    void een_gemeente_zonder_vestiging_hoort_in_deze_tekst_niet_vanzelf_bij_het_gebied_en_gekozen_wel() {
        doen(() -> {
            stand.gemeente("GM0004", "Vierdorp");
            stand.gemeente("GM0005", "Vijfdorp");
            stand.grens("GM0003", "GM0004");
            stand.grens("GM0004", "GM0005");
        });
        samenstellen().accept(s -> s.gemeentenToevoegen(stand.projectleider, versie(), List.of("GM0003", "GM0005")));
        assertThat(bevinding("AANEENGESLOTEN").uitkomst()).isEqualTo(Toetsuitslag.NIET_VOLDAAN);
        samenstellen().accept(s -> s.gemeentenToevoegen(stand.projectleider, versie(), List.of("GM0004")));
        assertThat(bevinding("AANEENGESLOTEN").uitkomst()).isEqualTo(Toetsuitslag.VOLDAAN);
    }

    @Test
    void een_vestiging_die_ook_elders_staat_wordt_gevonden_met_de_naam_van_de_andere_regio() {
        doen(() -> stand.po("01AA00", "99901", "GM0001", 310));
        samenstellen().accept(s -> s.besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));
        samenstellen().accept(s -> s.besturenToevoegen(stand.projectleiderRijnmond, 0, List.of("99901"), Meebrengen.ALLE));

        Regiobeeld beeld = beeld();

        assertThat(beeld.feiten().dubbel()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("01AA00");
            assertThat(d.regio()).isEqualTo("Rijnmond-Oost");
            assertThat(d.sinds()).isEqualTo(Regiostand.MOMENT);
        });
        assertThat(beeld.feiten().besturen().getFirst().dubbel()).isEqualTo(1);
        assertThat(bevinding("EXCLUSIEF")).satisfies(b -> {
            assertThat(b.uitkomst()).isEqualTo(Toetsuitslag.NIET_VOLDAAN);
            assertThat(b.gevolg()).contains(Uitkomst.CONTACT_PENVOERDERS);
            assertThat(b.tekst()).contains("Rijnmond-Oost");
        });
    }

    @Test
    void een_vestiging_die_ook_in_landelijk_groen_staat_is_toegestaan() {
        doen(() -> stand.vo("02BB00", "99901", "GM0001", 310));
        MandaatId groen = inTransactie(e -> stand.mandaat("groen", Portaal.BESTUUR,
                new Bouwdoos(e).maken(PartijRepository.class).bestuur("99902").orElseThrow(), stand.regioVan("OR250049"), Functie.PROJECTLEIDER));
        samenstellen().accept(s -> s.besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));
        samenstellen().accept(s -> s.vestigingenToevoegen(groen, 0, List.of("02BB00")));

        assertThat(beeld().feiten().dubbel()).singleElement().satisfies(d -> assertThat(d.groen()).isTrue());
        assertThat(beeld().feiten().besturen().getFirst().dubbel()).isZero();
        assertThat(bevinding("EXCLUSIEF").uitkomst()).isNotEqualTo(Toetsuitslag.NIET_VOLDAAN);
    }

    @Test
    void een_mbo_bestuur_is_in_een_regio_werkgever_en_als_opleider_overal_welkom() {
        samenstellen().accept(s -> s.mboBestuurToevoegen(stand.projectleider, versie(), "77701", "Mbo De Waarden"));
        samenstellen().accept(s -> s.opleiderToevoegen(stand.projectleiderRijnmond, 0, "Mbo De Waarden", Opleidingsoort.MBO_OPLEIDER_OOP));
        assertThat(bevinding("EXCLUSIEF").uitkomst()).isEqualTo(Toetsuitslag.VOLDAAN);

        samenstellen().accept(s -> s.mboBestuurToevoegen(stand.projectleiderRijnmond, 1, "77701", "Mbo De Waarden"));
        assertThat(bevinding("EXCLUSIEF").uitkomst()).isEqualTo(Toetsuitslag.NIET_VOLDAAN);
        assertThat(beeld().feiten().dubbel()).singleElement().satisfies(d -> assertThat(d.mbo()).isTrue());
    }

    @Test
    void bijlagen_handtekeningen_en_moment_zijn_onbekend_tot_de_aanvraag_ze_noemt() {
        samenstellen().accept(s -> s.besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));
        assertThat(List.of("TIJDVAK", "BIJLAGE_A", "ONDERTEKENING")).allSatisfy(
                code -> assertThat(bevinding(code).uitkomst()).isEqualTo(Toetsuitslag.ONBEKEND));

        ingediend = new Indieningsstand(Optional.of(Set.of("plan")), Optional.of(Set.of("99901")),
                Optional.of(LocalDate.of(2024, 10, 15).atTime(16, 0)));
        assertThat(List.of("TIJDVAK", "BIJLAGE_A", "ONDERTEKENING")).allSatisfy(
                code -> assertThat(bevinding(code).uitkomst()).isEqualTo(Toetsuitslag.VOLDAAN));
        assertThat(bevinding("BIJLAGE_B").uitkomst()).isEqualTo(Toetsuitslag.NIET_VOLDAAN);
    }

    @Test
    void of_er_een_peer_review_was_is_onbekend_tot_er_een_opleidingsschool_is_genoemd() {
        samenstellen().accept(s -> s.gemeentenToevoegen(stand.projectleider, versie(), List.of("GM0001")));
        assertThat(beeld().toets().feiten().peerReviewGehouden()).isEmpty();

        opgaven(o -> o.opleidingsschoolOpgeven(stand.projectleider, versie(), new Opleidingsschoolopgave("1", "De Brug", null, true, false, "x")));
        assertThat(beeld().toets().feiten().peerReviewGehouden()).contains(false);
        opgaven(o -> o.opleidingsschoolOpgeven(stand.projectleider, versie(), new Opleidingsschoolopgave("2", "De Kade", 2022, true, true, "x")));
        assertThat(beeld().toets().feiten().peerReviewGehouden()).contains(true);
    }

    @Test
    void wat_als_rekent_het_verschil_uit_en_verandert_niets() {
        doen(() -> {
            stand.po("01AA00", "99901", "GM0001", 310);
            stand.po("03CC00", "99903", "GM0002", 635);
        });
        samenstellen().accept(s -> s.besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));
        samenstellen().accept(s -> s.gemeentenToevoegen(stand.projectleider, versie(), List.of("GM0001")));
        opgeven(Opgavesoort.STUDENTEN, "", 200);
        opgeven(Opgavesoort.ZIJINSTROMERS, "", 0);
        long versie = versie();

        Proefbeeld erbij = watAls(new Proef.BestuurErbij("99903"));
        assertThat(erbij.verschil()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(new BigDecimal("41275")));
        assertThat(erbij.vestigingen()).isEqualTo(1);
        Proefbeeld eraf = watAls(new Proef.PartijEraf(beeld().feiten().deelnemers(Partijsoort.BESTUUR).getFirst().partijId()));
        assertThat(eraf.verschil()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(new BigDecimal("-20150")));
        assertThat(eraf.anders()).extracting(Bevinding::code).contains("BESTUREN");
        Proefbeeld gemeente = watAls(new Proef.GemeenteWisselen("GM0009"));
        assertThat(gemeente.anders()).extracting(Bevinding::code).containsExactly("AANEENGESLOTEN");
        assertThat(gemeente.omschrijving()).isEqualTo("Eiland");

        assertThat(versie()).isEqualTo(versie);
        assertThat(beeld().feiten().vestigingen()).hasSize(1);
    }

    @Test
    void partners_zien_alleen_hun_eigen_regio_en_de_re_elke_regio() {
        assertThatThrownBy(() -> toets().beeld(stand.opleider, stand.rijnmond)).isInstanceOfSatisfying(Weigering.class,
                w -> assertThat(w.reden()).isEqualTo(PartijReden.GEEN_TOEGANG));
        assertThatThrownBy(() -> toets().beeld(stand.re)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> toets().beeld(stand.re, 999_999)).isInstanceOf(Weigering.class);
        assertThat(toets().beeld(stand.re, stand.rijnmond).bevoegdheid().magWijzigen()).isFalse();
        assertThat(toets().beeld(stand.opleider).bevoegdheid().magWijzigen()).isFalse();
        assertThat(toets().beeld(stand.lid).bevoegdheid().magWijzigen()).isFalse();
    }

    @Test
    void het_aantal_queries_is_gelijk_voor_drie_en_voor_driehonderd_vestigingen() {
        doen(() -> {
            for (int i = 0; i < 3; i++) {
                stand.po("01A" + code(i), "99901", "GM0001", 100 + i);
            }
            for (int i = 0; i < 300; i++) {
                stand.po("02A" + code(i), "99902", "GM0002", 100 + i);
            }
        });
        samenstellen().accept(s -> s.besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));
        long klein = queries(() -> beeld());
        samenstellen().accept(s -> s.besturenToevoegen(stand.projectleider, versie(), List.of("99902", "99903"), Meebrengen.ALLE));
        long groot = queries(() -> beeld());

        assertThat(beeld().feiten().vestigingen()).hasSize(303);
        assertThat(groot).isEqualTo(klein).isLessThanOrEqualTo(12);
    }

    private static String code(int i) {
        return String.format("%03d", i);
    }

    private long queries(Runnable werk) {
        var statistiek = em.getEntityManagerFactory().unwrap(org.hibernate.SessionFactory.class).getStatistics();
        long voor = statistiek.getPrepareStatementCount();
        werk.run();
        return statistiek.getPrepareStatementCount() - voor;
    }

    private Regiobeeld beeld() {
        return inTransactie(e -> toets().beeld(stand.projectleider));
    }

    private Proefbeeld watAls(Proef proef) {
        return inTransactie(e -> toets().watAls(stand.projectleider, stand.waarden, proef));
    }

    private Bevinding bevinding(String code) {
        return beeld().toets().beoordeling().bevinding(code).orElseThrow();
    }

    private static Map<String, Vestigingsfeit> perCode(Regiobeeld beeld) {
        return beeld.feiten().vestigingen().stream().collect(Collectors.toMap(Vestigingsfeit::code, Function.identity()));
    }

    private Bouwdoos doos() {
        Dossierbron bron = (regio, regeling) -> ingediend;
        return new Bouwdoos(em, Regiostand.KLOK, stand.toegang(), REGELINGEN, bron);
    }

    private Regiotoets toets() {
        return doos().maken(Regiotoets.class);
    }

    private Consumer<Consumer<Samenstellen>> samenstellen() {
        return werk -> doen(() -> werk.accept(doos().maken(Samenstellen.class)));
    }

    private void opgaven(Consumer<Opgaven> werk) {
        doen(() -> werk.accept(doos().maken(Opgaven.class)));
    }

    private void opgeven(Opgavesoort soort, String sleutel, int aantal) {
        opgaven(o -> o.opgeven(stand.projectleider, versie(), soort, sleutel, aantal, "administratie"));
    }

    private long versie() {
        return em.createQuery("select s.versie from Samenstelling s where s.regioId = :r", Long.class)
                .setParameter("r", stand.waarden).getResultStream().findFirst().orElse(0L);
    }
}
