package nl.onderwijsregio.regio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regio.samenstellen.Meebrengen;
import nl.onderwijsregio.regio.samenstellen.Opgaven;
import nl.onderwijsregio.regio.samenstellen.Samenstellen;
import nl.onderwijsregio.regio.samenstellen.Samenstellingskeuzes;
import nl.onderwijsregio.regio.toets.Opgavestand;
import nl.onderwijsregio.regio.toets.Regiofeiten;
import nl.onderwijsregio.regio.toets.Regiotoets;
import nl.onderwijsregio.regio.toets.Telstand;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SamenstellenTest extends Databanktest {
    private static final Regelingen REGELINGEN = Regelingen.meegeleverd();
    private static final LocalDate PO = LocalDate.of(2022, 10, 1);

    enum Proefreden implements Reden { IN_STEMMING }

    private Regiostand stand;
    private Optional<Reden> slot = Optional.empty();

    @BeforeEach
    void vullen() {
        doen(() -> {
            stand = new Regiostand(em);
            stand.po("01AA00", "99901", "GM0001", 300);
            stand.po("01AA01", "99901", "GM0003", 200);
            stand.vo("02BB00", "99902", "GM0002", 900);
        });
    }

    @Test
    void bij_het_eerste_gebruik_begint_de_samenstelling_met_de_beslistekst() {
        gemeenten("GM0001");

        String regelversie = inTransactie(e -> repository(e).find(stand.waarden, Samenstelling.LDNOR_2025).orElseThrow().regelversie());
        assertThat(regelversie).isEqualTo("2024-11-30");
    }

    @Test
    void een_bestuur_komt_met_zijn_vestigingen_in_de_gekozen_gemeenten_met_alle_of_met_geen() {
        gemeenten("GM0001");
        doen(() -> samenstellen().besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.IN_GEMEENTEN));
        assertThat(vestigingen()).containsExactly("01AA00");

        doen(() -> samenstellen().partijWeghalen(stand.projectleider, versie(), partij("99901")));
        assertThat(vestigingen()).isEmpty();
        doen(() -> samenstellen().besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));
        assertThat(vestigingen()).containsExactlyInAnyOrder("01AA00", "01AA01");

        doen(() -> samenstellen().besturenToevoegen(stand.projectleider, versie(), List.of("99902"), Meebrengen.GEEN));
        assertThat(vestigingen()).hasSize(2);
    }

    @Test
    void een_andere_ronde_begint_met_een_overgenomen_samenstelling_en_daarna_gaan_ze_elk_hun_weg() {
        gemeenten("GM0001");
        doen(() -> samenstellen().besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));
        doen(() -> samenstellen().penvoerderAanwijzen(stand.projectleider, versie(), partij("99901")));
        doen(() -> samenstellen().deelnameBevestigen(stand.projectleider));
        MandaatId nieuw = stand.projectleider.voor(Werkstuk.van("ldnor-2026-2029"));
        java.util.SortedMap<String, String> eerdere = inTransactie(e -> doos(e).maken(Samenstellingskeuzes.class).eerdere(nieuw));
        assertThat(eerdere).containsOnlyKeys(Samenstelling.LDNOR_2025);
        doen(() -> samenstellen().overnemen(nieuw, 0, Samenstelling.LDNOR_2025));

        Samenstelling overgenomen = inTransactie(e -> {
            Samenstelling s = repository(e).find(stand.waarden, "ldnor-2026-2029").orElseThrow();
            s.gemeenten();
            s.vestigingen();
            return s;
        });
        assertThat(overgenomen.regelversie()).isEqualTo("2026-09-03");
        List<Deelnemer> partijen = inTransactie(e -> new Bouwdoos(e).maken(DeelnemersQuery.class).deelnemers(stand.waarden, "ldnor-2026-2029"));
        assertThat(partijen).singleElement().satisfies(d -> assertThat(d.penvoerder() && !d.heeftBevestigd()).isTrue());
        doen(() -> samenstellen().vestigingenWeghalen(nieuw, overgenomen.versie(), List.of("01AA01")));
        assertThat(vestigingen()).containsExactlyInAnyOrder("01AA00", "01AA01");
        weigert(RegioReden.SAMENSTELLING_BESTAAT_NIET, () -> samenstellen().overnemen(nieuw, versieVan("ldnor-2026-2029"), "onderwijsregio-2024"));
    }

    private long versieVan(String regeling) {
        return em.createQuery("select s.versie from Samenstelling s where s.regeling = :g", Long.class).setParameter("g", regeling).getSingleResult();
    }

    @Test
    void een_bestuur_uit_de_bestanden_wordt_partij_en_een_onbekend_nummer_wordt_geweigerd() {
        doen(() -> stand.bestuurInBestand("88801", "Stichting Nieuw"));

        doen(() -> samenstellen().besturenToevoegen(stand.projectleider, versie(), List.of("88801"), Meebrengen.ALLE));

        assertThat(deelnemers()).extracting(Deelnemer::naam).containsExactly("Stichting Nieuw");
        weigert(RegioReden.BESTUURSNUMMER_ONBEKEND,
                () -> samenstellen().besturenToevoegen(stand.projectleider, versie(), List.of("00000"), Meebrengen.ALLE));
    }

    @Test
    void opleiders_beroepsgroep_en_anderen_doen_mee_en_bestaande_partijen_worden_hergebruikt() {
        doen(() -> samenstellen().opleiderToevoegen(stand.projectleider, versie(), "Hogeschool Delta", Opleidingsoort.LERARENOPLEIDING));
        doen(() -> samenstellen().partijToevoegen(stand.projectleider, versie(), Partijsoort.BEROEPSGROEP, "Lerarenkring"));
        doen(() -> samenstellen().mboBestuurToevoegen(stand.projectleider, versie(), "77701", "Mbo De Waarden"));

        assertThat(deelnemers()).extracting(Deelnemer::naam).containsExactlyInAnyOrder("Hogeschool Delta", "Lerarenkring", "Mbo De Waarden");
        assertThat(deelnemers()).filteredOn(Deelnemer::mboWerkgever).extracting(Deelnemer::bestuursnummer).containsExactly("77701");
        doen(() -> samenstellen().deelnameBevestigen(stand.opleider));
        assertThat(deelnemers()).filteredOn(Deelnemer::heeftBevestigd).extracting(Deelnemer::naam).containsExactly("Hogeschool Delta");
    }

    @Test
    void alleen_projectleider_en_penvoerder_van_de_eigen_regio_stellen_samen() {
        weigert(PartijReden.FUNCTIE_ONTBREEKT, () -> samenstellen().gemeentenToevoegen(stand.lid, 0, List.of("GM0001")));
        weigert(PartijReden.GEEN_TOEGANG, () -> samenstellen().gemeentenToevoegen(stand.opleider, 0, List.of("GM0001")));
        weigert(PartijReden.GEEN_TOEGANG, () -> samenstellen().gemeentenToevoegen(stand.re, 0, List.of("GM0001")));
        weigert(PartijReden.GEEN_TOEGANG, () -> samenstellen().gemeentenToevoegen(new MandaatId(999), 0, List.of("GM0001")));
    }

    @Test
    void een_onbekende_gemeente_of_vestiging_wordt_geweigerd() {
        weigert(RegioReden.GEMEENTE_ONBEKEND, () -> samenstellen().gemeentenToevoegen(stand.projectleider, 0, List.of("GM9999")));
        weigert(RegioReden.VESTIGING_ONBEKEND, () -> samenstellen().vestigingenToevoegen(stand.projectleider, 0, List.of("99ZZ09")));
    }

    @Test
    void tijdens_de_stemming_verandert_de_samenstelling_niet_maar_bevestigen_mag() {
        doen(() -> samenstellen().opleiderToevoegen(stand.projectleider, versie(), "Hogeschool Delta", Opleidingsoort.LERARENOPLEIDING));
        slot = Optional.of(Proefreden.IN_STEMMING);

        weigert(Proefreden.IN_STEMMING, () -> samenstellen().gemeentenToevoegen(stand.projectleider, versie(), List.of("GM0001")));
        weigert(Proefreden.IN_STEMMING, () -> opgaven().opgeven(stand.projectleider, versie(), Opgavesoort.STUDENTEN, "", 410, "bron"));
        doen(() -> samenstellen().deelnameBevestigen(stand.opleider));
        assertThat(deelnemers()).allMatch(Deelnemer::heeftBevestigd);
    }

    @Test
    void wie_tegelijk_wijzigt_hoort_wie_eerder_was_en_er_gaat_niets_verloren() {
        gemeenten("GM0001");
        long gezien = versie();
        gemeenten("GM0002");

        weigert(RegioReden.SAMENSTELLING_GEWIJZIGD, () -> samenstellen().gemeentenToevoegen(stand.projectleider, gezien, List.of("GM0003")));
        assertThat(gemeenten()).containsExactlyInAnyOrder("GM0001", "GM0002");
    }

    @Test
    void twee_wijzigingen_op_hetzelfde_ogenblik_de_tweede_wordt_geweigerd_bij_het_bewaren() {
        gemeenten("GM0001");
        EntityManager ander = databank.entityManager();
        try {
            ander.getTransaction().begin();
            Samenstelling gelezen = repository(ander).find(stand.waarden, Samenstelling.LDNOR_2025).orElseThrow();
            gelezen.eisVersie(versie());
            gemeenten("GM0002");
            gelezen.gemeentenToevoegen(List.of("GM0003"), stand.wie(stand.projectleider), Regiostand.MOMENT.plusSeconds(1));

            assertThatThrownBy(() -> repository(ander).bewaren(gelezen)).isInstanceOfSatisfying(Weigering.class, w -> {
                assertThat(w.reden()).isEqualTo(RegioReden.SAMENSTELLING_GEWIJZIGD);
                assertThat(w.waarden()).containsEntry("wie", "projectleider");
            });
        } finally {
            ander.getTransaction().rollback();
            ander.close();
        }
        assertThat(gemeenten()).containsExactlyInAnyOrder("GM0001", "GM0002");
    }

    @Test
    void twee_partijen_die_op_hetzelfde_ogenblik_bevestigen_slagen_allebei() throws Exception {
        doen(() -> samenstellen().opleiderToevoegen(stand.projectleider, versie(), "Hogeschool Delta", Opleidingsoort.LERARENOPLEIDING));
        doen(() -> samenstellen().besturenToevoegen(stand.projectleider, versie(), List.of("99902"), Meebrengen.GEEN));
        CountDownLatch eersteBezig = new CountDownLatch(1);
        CountDownLatch magEindigen = new CountDownLatch(1);
        try (ExecutorService twee = Executors.newFixedThreadPool(2)) {
            Future<?> eerste = twee.submit(() -> bevestigen(stand.opleider, () -> {
                eersteBezig.countDown();
                wachten(magEindigen);
            }));
            wachten(eersteBezig);
            Future<?> tweede = twee.submit(() -> bevestigen(stand.lid, () -> { }));
            try {
                assertThatThrownBy(() -> tweede.get(400, TimeUnit.MILLISECONDS)).as("de tweede wacht op de eerste").isInstanceOf(TimeoutException.class);
            } finally {
                magEindigen.countDown();
            }
            eerste.get();
            tweede.get();
        }
        assertThat(deelnemers()).hasSize(2).allMatch(Deelnemer::heeftBevestigd);
    }

    /** In a transaction of its own; the last thing before the commit is the given act. */
    private void bevestigen(MandaatId wie, Runnable voorHetEinde) {
        EntityManager eigen = databank.entityManager();
        try {
            eigen.getTransaction().begin();
            doos(eigen).maken(Samenstellen.class).deelnameBevestigen(wie);
            voorHetEinde.run();
            eigen.getTransaction().commit();
        } finally {
            if (eigen.getTransaction().isActive()) {
                eigen.getTransaction().rollback();
            }
            eigen.close();
        }
    }

    private static void wachten(CountDownLatch op) {
        try {
            assertThat(op.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void bij_een_gemeente_die_later_komt_komen_de_vestigingen_van_deelnemende_besturen_mee_als_daarom_is_gevraagd() {
        doen(() -> {
            stand.po("01AA02", "99901", "GM0002", 100);
            stand.po("01AA03", "99901", "GM0001", 100);
        });
        gemeenten("GM0001");
        doen(() -> samenstellen().besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.IN_GEMEENTEN));
        doen(() -> samenstellen().vestigingenWeghalen(stand.projectleider, versie(), List.of("01AA03")));

        gemeenten("GM0003");
        assertThat(vestigingen()).as("without asking").containsExactly("01AA00");
        doen(() -> samenstellen().gemeentenToevoegen(stand.projectleider, versie(), List.of("GM0001", "GM0002"), true));

        assertThat(vestigingen()).as("not of a bestuur that does not take part, nor what was taken out before").containsExactlyInAnyOrder("01AA00", "01AA02");
        assertThat(gemeenten()).containsExactlyInAnyOrder("GM0001", "GM0002", "GM0003");
    }

    @Test
    void een_opgave_mag_alleen_waar_het_bestand_geen_aantal_heeft_en_binnen_de_grenzen_van_het_bestand() {
        doen(() -> {
            stand.vestiging("03CC00", "VO", "VO", "99901", "GM0001");
            stand.vestiging("03CC01", "PO", "BO", "99901", "GM0001");
            stand.telling("03CC01", "PO", PO, 1, 4);
        });
        doen(() -> samenstellen().besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.ALLE));

        weigert(RegioReden.OPGAVE_NIET_NODIG, () -> opgave("01AA00", 310));
        weigert(RegioReden.OPGAVE_BUITEN_BEREIK, () -> opgave("03CC01", 5));
        weigert(RegioReden.VESTIGING_NIET_IN_REGIO, () -> opgave("02BB00", 900));
        doen(() -> opgave("03CC01", 4));
        doen(() -> opgave("03CC00", 500));
        doen(() -> opgave("03CC00", 512));

        assertThat(feiten().vestigingen()).filteredOn(v -> v.code().equals("03CC00")).singleElement()
                .satisfies(v -> assertThat(v.telling()).isEqualTo(Telstand.opgave(512, LocalDate.of(2023, 10, 1), "administratie", "projectleider")));
        assertThat(geschiedenis()).hasSize(3);
    }

    @Test
    void een_ingetrokken_opgave_is_weer_onbekend_en_blijft_in_de_geschiedenis() {
        doen(() -> opgaven().opgeven(stand.projectleider, versie(), Opgavesoort.STUDENTEN, "", 410, "opgave"));
        doen(() -> opgaven().intrekken(stand.projectleider, versie(), Opgavesoort.STUDENTEN, "", "verkeerd jaar"));

        assertThat(feiten().opgave(Opgavesoort.STUDENTEN, "")).isEmpty();
        assertThat(geschiedenis()).hasSize(2);
    }

    @Test
    void een_mbo_opgave_hoort_bij_een_bestuur_dat_als_werkgever_meedoet() {
        doen(() -> samenstellen().mboBestuurToevoegen(stand.projectleider, versie(), "77701", "Mbo De Waarden"));

        doen(() -> opgaven().opgeven(stand.projectleider, versie(), Opgavesoort.MBO_BOL, "77701", 5000, "jaarverslag"));
        weigert(RegioReden.PARTIJ_DOET_NIET_MEE,
                () -> opgaven().opgeven(stand.projectleider, versie(), Opgavesoort.MBO_BOL, "99901", 5000, "jaarverslag"));
    }

    @Test
    void van_een_opleidingsschool_telt_de_laatste_opgave() {
        var eerst = new Opleidingsschoolopgave("OPLS-1", "De Brug", 2022, false, false, "DUS-I");
        var daarna = new Opleidingsschoolopgave("OPLS-1", "De Brug", 2022, true, true, "DUS-I");
        doen(() -> opgaven().opleidingsschoolOpgeven(stand.projectleider, versie(), eerst));
        doen(() -> opgaven().opleidingsschoolOpgeven(stand.projectleider, versie(), daarna));
        assertThat(feiten().opleidingsscholen()).singleElement()
                .satisfies(s -> assertThat(s.opgave()).isEqualTo(daarna));

        doen(() -> opgaven().opleidingsschoolWeghalen(stand.projectleider, versie(), daarna));
        assertThat(feiten().opleidingsscholen()).isEmpty();
    }

    @Test
    void de_gekozen_gemeenten_stellen_de_besturen_voor_die_er_vestigingen_hebben() {
        gemeenten("GM0001");
        gemeenten("GM0002");

        var keuzes = new Bouwdoos(em, Regiostand.KLOK, stand.toegang(), REGELINGEN).maken(Samenstellingskeuzes.class);
        assertThat(keuzes.bestuursvoorstellen(stand.projectleider)).extracting(v -> v.nummer() + " " + v.po() + "/" + v.vo())
                .containsExactlyInAnyOrder("99901 1/0", "99902 0/1");
        doen(() -> samenstellen().besturenToevoegen(stand.projectleider, versie(), List.of("99901"), Meebrengen.IN_GEMEENTEN));
        assertThat(keuzes.bestuursvoorstellen(stand.projectleider)).extracting(v -> v.nummer()).containsExactly("99902");
    }

    private List<Opgavestand> geschiedenis() {
        return inTransactie(e -> toets(e).opgavegeschiedenis(stand.projectleider, stand.waarden));
    }

    private Regiofeiten feiten() {
        return inTransactie(e -> toets(e).beeld(stand.projectleider)).feiten();
    }

    private void opgave(String code, int aantal) {
        opgaven().opgeven(stand.projectleider, versie(), Opgavesoort.VESTIGING, code, aantal, "administratie");
    }

    private void gemeenten(String code) {
        doen(() -> samenstellen().gemeentenToevoegen(stand.projectleider, versie(), List.of(code)));
    }

    private Bouwdoos doos(EntityManager e) {
        Samenstellingslot proefslot = (regio, regeling) -> slot;
        return new Bouwdoos(e, Regiostand.KLOK, stand.toegang(), REGELINGEN, proefslot);
    }

    private Samenstellen samenstellen() {
        return doos(em).maken(Samenstellen.class);
    }

    private Opgaven opgaven() {
        return doos(em).maken(Opgaven.class);
    }

    private Regiotoets toets(EntityManager e) {
        return doos(e).maken(Regiotoets.class);
    }

    private static SamenstellingRepository repository(EntityManager e) {
        return new Bouwdoos(e).maken(SamenstellingRepository.class);
    }

    private long versie() {
        return em.createQuery("select s.versie from Samenstelling s where s.regioId = :r", Long.class)
                .setParameter("r", stand.waarden).getResultStream().findFirst().orElse(0L);
    }

    private List<String> vestigingen() {
        return inTransactie(e -> List.copyOf(repository(e).find(stand.waarden, Samenstelling.LDNOR_2025).orElseThrow().vestigingen()));
    }

    private List<String> gemeenten() {
        return inTransactie(e -> List.copyOf(repository(e).find(stand.waarden, Samenstelling.LDNOR_2025).orElseThrow().gemeenten()));
    }

    private List<Deelnemer> deelnemers() {
        return inTransactie(e -> new Bouwdoos(e).maken(DeelnemersQuery.class).deelnemers(stand.waarden, Samenstelling.LDNOR_2025));
    }

    private long partij(String nummer) {
        return em.createQuery("select p.id from Partij p where p.bestuursnummer = :n", Long.class).setParameter("n", nummer).getSingleResult();
    }

    private void weigert(Reden reden, Runnable handeling) {
        ThrowingCallable werk = () -> doen(handeling);
        assertThatThrownBy(werk).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
