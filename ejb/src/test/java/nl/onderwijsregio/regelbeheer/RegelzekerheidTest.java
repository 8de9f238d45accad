package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.regelbeheer.Beleidstand.BASIS;
import static nl.onderwijsregio.regelbeheer.Beleidstand.LDNOR;
import static nl.onderwijsregio.regelbeheer.Beleidstand.NIEUW;
import static nl.onderwijsregio.regelbeheer.Beleidstand.VANAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Activering;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.blad.Parametertabel;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regio.Samenstelling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was checked, seen and approved is what holds: nothing slips in between. */
class RegelzekerheidTest extends Databanktest {
    private Beleidstand stand;

    @BeforeEach
    void twee_beleidsmedewerkers() {
        stand = inTransactie(Beleidstand::new);
    }

    @Test
    void een_gegeven_dat_er_is_wordt_niet_leeggemaakt() {
        long id = inTransactie(e -> stand.begonnen());
        aanleveren(id, stand.figuren("teldatum.po", null));
        assertThat(beeld(id).bevindingen()).filteredOn(Keurbevinding::fout).extracting(Keurbevinding::waar, Keurbevinding::melding)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("teldatum.po", "De waarde ontbreekt. Nu is zij 2023-02-01."));
        assertThat(beeld(id).concept().status()).isEqualTo(Conceptstatus.CONCEPT);
    }

    @Test
    void een_tekst_zonder_teldatum_of_tijdvak_wordt_ook_met_andere_regels_geweigerd() {
        Versietekst tekst = stand.regelingen.actueel().versie(LDNOR, BASIS).tekst();
        for (String naam : List.of("teldatum.po", "teldatum.vo", "tijdvak.opent", "tijdvak.sluit", "beslisWeken", "activiteiten.van", "activiteiten.totEnMet")) {
            Versietekst gat = zonder(tekst, naam);
            Keuruitslag uitslag = stand.maken(Regelkeuring.class).keuren(gat, "regels.drl", tekst.regels().getBytes(StandardCharsets.UTF_8));
            assertThat(uitslag.versie()).as(naam).isEmpty();
            assertThat(uitslag.bevindingen()).filteredOn(Keurbevinding::fout).extracting(Keurbevinding::waar).containsExactly(naam);
        }
        assertThat(stand.maken(Regelkeuring.class).keuren(tekst, "regels.drl", tekst.regels().getBytes(StandardCharsets.UTF_8)).versie()).isPresent();
    }

    private static Versietekst zonder(Versietekst t, String naam) {
        List<Parameter> figuren = t.figuren().alle().stream().map(p -> p.naam().equals(naam) ? new Parameter(naam, Optional.empty(), p.eenheid(), p.artikel(), p.bron(),
                p.datum(), p.omschrijving(), p.interpretatie()) : p).toList();
        return new Versietekst(t.regeling(), t.naam(), t.versie(), t.bron(), t.regels(), Parametertabel.schrijfJson(Parameters.van(figuren)), t.planformat(), t.artikelen());
    }

    @Test
    void een_server_die_start_kent_de_actieve_tekst_voor_de_eerste_vraag() {
        doen(() -> stand.actief("70.00", VANAF));
        Regelingen daar = Regelingen.meegeleverd();
        Regelopwarming start = stand.regio.maken(em, Regelopwarming.class, daar, stand.server(daar), nooit());
        doen(start::starten);
        assertThat(daar.actueel().beslistekst(LDNOR, VANAF).versie()).isEqualTo(NIEUW);
    }

    /** Never comes round to the work in the background. */
    private static ManagedExecutorService nooit() {
        return (ManagedExecutorService) Proxy.newProxyInstance(RegelzekerheidTest.class.getClassLoader(), new Class<?>[] {ManagedExecutorService.class}, (p, m, invoer) -> null);
    }

    @Test
    void de_proef_die_te_zien_is_is_van_de_tekst_zoals_zij_nu_is() {
        long id = inTransactie(e -> stand.begonnen());
        for (String bedrag : List.of("70.00", "71.00")) {
            aanleveren(id, stand.figuren("perLeerling.po", bedrag));
            assertThat(beeld(id).proef()).isEmpty();
            doen(() -> stand.maken(Regelproeven.class).starten(stand.beleid, id));
            assertThat(beeld(id).proefActueel()).isTrue();
        }
        aanleveren(id, stand.figuren("perLeerling.po", "70.00"));
        assertThat(beeld(id).proef().orElseThrow().nieuwHash()).isEqualTo(beeld(id).concept().tekstHash());
        assertThat(beeld(id).proefActueel()).isTrue();
    }

    @Test
    void een_proef_naast_een_tekst_die_niet_meer_geldt_telt_niet() {
        long id = inTransactie(e -> stand.gereed("70.00"));
        stand.regelingen.vervangen(stand.regelingen.actueel().met(List.of(), List.of(new Activering(LDNOR, LocalDate.of(2025, 6, 13), LocalDate.of(2024, 9, 1)))));
        assertThat(beeld(id).proef()).isPresent();
        assertThat(beeld(id).proefActueel()).isFalse();
        geweigerd(RegelbeheerReden.NIET_PROEFGEDRAAID, () -> aanbieden(id, VANAF));
        doen(() -> stand.maken(Regelproeven.class).starten(stand.beleid, id));
        doen(() -> aanbieden(id, VANAF));
    }

    @Test
    void wie_een_aanbod_zag_keurt_geen_ander_aanbod_van_dezelfde_tekst_goed() {
        long id = inTransactie(e -> stand.gereed("70.00"));
        doen(() -> aanbieden(id, VANAF));
        long gezien = beeld(id).concept().stand();
        doen(() -> stand.maken(Regelbesluiten.class).afwijzen(stand.beleid2, id, "Andere dag"));
        doen(() -> aanbieden(id, VANAF.plusDays(1)));
        geweigerd(RegelbeheerReden.VERSIE_VEROUDERD, () -> stand.maken(Regelbesluiten.class).goedkeuren(stand.beleid2, id, gezien));
        doen(() -> stand.maken(Regelbesluiten.class).goedkeuren(stand.beleid2, id, beeld(id).concept().stand()));
    }

    @Test
    void een_verantwoording_die_buiten_het_product_om_veranderde_wordt_niet_goedgekeurd() {
        long id = inTransactie(e -> stand.gereed("70.00"));
        doen(() -> aanbieden(id, VANAF));
        inTransactie(e -> e.createNativeQuery("update regelconcept set artikelen = replace(artikelen, 'MENSELIJK_OORDEEL', 'NIET_VAN_TOEPASSING') where id = " + id).executeUpdate());
        geweigerd(RegelbeheerReden.TEKST_GESCHONDEN, () -> stand.maken(Regelbesluiten.class).goedkeuren(stand.beleid2, id, beeld(id).concept().stand()));
        assertThat(beeld(id).concept().status()).isEqualTo(Conceptstatus.AANGEBODEN);
    }

    @Test
    void een_herzien_voorbeeld_verandert_de_stand_van_de_versie() {
        long id = inTransactie(e -> stand.begonnen());
        aanleveren(id, stand.figuren("rapportage", "2026-02-15"));
        long voor = beeld(id).concept().stand();
        bevestigen(id);
        assertThat(beeld(id).concept().stand()).isGreaterThan(voor);
    }

    @Test
    void van_twee_bestanden_die_tegelijk_worden_gelezen_wist_het_tweede_het_eerste_niet() {
        long id = inTransactie(e -> stand.begonnen());
        Gemachtigde wie = stand.regio.wie(stand.beleid);
        Regelacten acten = stand.maken(Regelacten.class);
        Versietekst gelezen = inTransactie(e -> acten.ontvangen(wie, id, "een.json", new byte[] {1}));
        Keuruitslag een = stand.maken(Regelkeuring.class).keuren(gelezen, "een.json", stand.figuren("perLeerling.po", "70.00"));
        Keuruitslag twee = stand.maken(Regelkeuring.class).keuren(gelezen, "twee.json", stand.figuren("rapportage", "2026-02-15"));
        doen(() -> acten.gekeurd(wie, id, "een.json", gelezen, een));
        geweigerd(RegelbeheerReden.VERSIE_VEROUDERD, () -> acten.gekeurd(wie, id, "twee.json", gelezen, twee));
        assertThat(beeld(id).wijzigingen()).extracting(Parameterwijziging::naam).containsExactly("perLeerling.po");
    }

    @Test
    void voor_een_regeling_waarvoor_geen_regio_iets_samenstelde_is_er_geen_proef_en_wordt_er_geen_gevraagd() {
        Regelconcepten concepten = stand.maken(Regelconcepten.class);
        LocalDate basis = LocalDate.of(2024, 10, 4);
        long id = inTransactie(e -> concepten.beginnen(stand.beleid, "rap-2024", basis, new Conceptopgave(NIEUW, "Andere woorden", "https://wetten.overheid.nl/x")));
        List<Parameter> figuren = stand.regelingen.actueel().versie("rap-2024", basis).parameters().alle().stream().map(p -> new Parameter(p.naam(), p.waarde(), p.eenheid(),
                p.artikel(), p.bron(), p.datum(), p.omschrijving() + " nu", p.interpretatie())).toList();
        aanleveren(id, Parametertabel.schrijfJson(Parameters.van(figuren)).getBytes(StandardCharsets.UTF_8));
        doen(() -> concepten.voorbeeldBevestigen(stand.beleid, id, List.of(beeld(id).voorbeelden().getFirst().id()), beeld(id).artikelen(), "Alleen woorden"));
        assertThat(beeld(id).proefMogelijk()).isFalse();
        geweigerd(RegelbeheerReden.PROEF_ZONDER_REGIOS, () -> stand.maken(Regelproeven.class).starten(stand.beleid, id));
        doen(() -> aanbieden(id, VANAF));
        assertThat(beeld(id).concept().status()).isEqualTo(Conceptstatus.AANGEBODEN);
    }

    @Test
    void voor_2026_tot_2029_wordt_proefgedraaid_zodra_een_regio_er_een_samenstelling_voor_heeft() {
        String ronde = "ldnor-2026-2029";
        LocalDate basis = LocalDate.of(2026, 9, 3);
        long id = inTransactie(e -> stand.maken(Regelconcepten.class).beginnen(stand.beleid, ronde, basis, new Conceptopgave(LocalDate.of(2026, 12, 5), "Ander bedrag",
                "https://wetten.overheid.nl/x")));
        assertThat(beeld(id).proefMogelijk()).isFalse();
        doen(() -> em.persist(Samenstelling.beginnen(stand.regio.regio, ronde, basis.toString(), "projectleider", stand.regio.klok.instant())));
        assertThat(beeld(id).proefMogelijk()).isTrue();
        Proeffeiten feiten = stand.maken(Proeffeiten.class);
        Regelversie tekst = stand.regelingen.actueel().versie(ronde, basis);
        Aanvraagfeiten aanvraag = inTransactie(e -> feiten.van(stand.regio.regio, tekst).aanvraag());
        assertThat(aanvraag.regeling()).isEqualTo(ronde);
        assertThat(aanvraag.partijen().orElseThrow()).as("not those of 2025").isEmpty();
        doen(() -> stand.maken(Regelproeven.class).starten(stand.beleid, id));
        assertThat(beeld(id).proef()).hasValueSatisfying(p -> assertThat(p.rijen()).hasSizeGreaterThan(50));
        assertThat(beeld(id).proefActueel()).isTrue();
    }

    @Test
    void een_regio_die_een_andere_tekst_niet_kan_toetsen_krijgt_haar_reden_en_stopt_de_proef_niet() {
        doen(() -> em.createNativeQuery("update onderwijsregio set landelijk = 'GROEN' where dusi_ref = 'OR250049'").executeUpdate());
        em.clear();
        Versietekst tekst = stand.regelingen.actueel().versie(LDNOR, BASIS).tekst();
        String figuren = tekst.parameters().replaceFirst("(\"naam\":\"landelijkeRegio[.]groen\"[^}]*\"waarde\":)[^}]*}", "$1\"OR250012\"}");
        Regelversie nieuw = new Versietekst(tekst.regeling(), tekst.naam(), NIEUW, tekst.bron(), tekst.regels(), figuren, tekst.planformat(), tekst.artikelen()).lezen();
        Proefuitslag uitslag = inTransactie(e -> stand.maken(Proefdraai.class).draaien(stand.regelingen.actueel().versie(LDNOR, BASIS), nieuw, gedaan -> { }));
        assertThat(uitslag.geweigerd()).singleElement().satisfies(r -> {
            assertThat(r.reden()).isEqualTo("landelijk: 'groen' past niet bij regio OR250049. Landelijk groen onderwijs is OR250012.");
            assertThat(r.nieuwUitkomst()).isEqualTo(Proefrij.GEWEIGERD);
            assertThat(r.nuUitkomst()).isNotEqualTo(Proefrij.GEWEIGERD);
            assertThat(r.nieuw()).isNull();
        });
        assertThat(uitslag.bekend()).doesNotContainAnyElementsOf(uitslag.geweigerd());
        assertThat(uitslag.isGelijk()).isFalse();
    }

    @Test
    void een_versie_die_niet_te_lezen_was_komt_er_na_een_pauze_alsnog_bij() {
        doen(() -> stand.actief("70.00", VANAF));
        Regelingen daar = Regelingen.meegeleverd();
        Regelwissel tweede = stand.server(daar);
        doen(() -> em.createNativeQuery("update regelconcept set parameters = '{' || parameters").executeUpdate());
        doen(tweede::verversen);
        assertThat(tweede.isVolledig()).isFalse();
        doen(() -> em.createNativeQuery("update regelconcept set parameters = substring(parameters, 2)").executeUpdate());
        for (int tik = 1; tik < 30; tik++) {
            assertThat(ververst(tweede)).isFalse();
        }
        assertThat(ververst(tweede)).isTrue();
        assertThat(daar.actueel().beslistekst(LDNOR, VANAF).versie()).isEqualTo(NIEUW);
        assertThat(tweede.isVolledig()).isTrue();
    }

    @Test
    void een_tekst_die_het_product_later_zelf_meebrengt_houdt_de_andere_niet_tegen() {
        doen(() -> stand.actief("70.00", VANAF));
        var goedgekeurd = stand.regelingen.actueel().versie(LDNOR, NIEUW);
        Regelingen gelijk = new Regelingen(Regelingen.meegeleverd().actueel().met(List.of(goedgekeurd), List.of()));
        Regelwissel metGelijke = stand.server(gelijk);
        doen(metGelijke::verversen);
        assertThat(gelijk.actueel().beslistekst(LDNOR, VANAF).tekstHash()).isEqualTo(goedgekeurd.tekstHash());
        assertThat(metGelijke.isVolledig()).isTrue();

        Versietekst t = goedgekeurd.tekst();
        var anders = new Versietekst(t.regeling(), t.naam(), t.versie(), t.bron(), t.regels(), t.parameters().replace("\"70.00\"", "\"72.00\""), t.planformat(), t.artikelen()).lezen();
        Regelingen botsend = new Regelingen(Regelingen.meegeleverd().actueel().met(List.of(anders), List.of()));
        Regelwissel metAndere = stand.server(botsend);
        doen(metAndere::verversen);
        assertThat(botsend.actueel().beslistekst(LDNOR, VANAF).versie()).isEqualTo(BASIS);
        assertThat(botsend.actueel().versie(LDNOR, NIEUW)).isSameAs(anders);
        assertThat(metAndere.isVolledig()).isFalse();
    }

    @Test
    void een_herzien_voorbeeld_telt_alleen_voor_de_tekst_waarvoor_het_is_herzien() {
        long id = inTransactie(e -> stand.begonnen());
        aanleveren(id, stand.figuren("rapportage", "2026-02-15"));
        bevestigen(id);
        assertThat(beeld(id).zonderVoorbeeld()).isEmpty();
        aanleveren(id, stand.figuren("rapportage", "2026-03-15"));
        assertThat(beeld(id).zonderVoorbeeld()).containsExactly("9 lid 5");
        assertThat(beeld(id).voorbeelden().getFirst().artikelen()).isEmpty();
        bevestigen(id);
        assertThat(beeld(id).zonderVoorbeeld()).isEmpty();
    }

    @Test
    void een_artikel_staat_op_een_regel_en_een_reden_past() {
        long id = inTransactie(e -> stand.begonnen());
        String json = new String(stand.figuren("perLeerling.po", "70.00"), StandardCharsets.UTF_8);
        aanleveren(id, json.replace("\"bijlage 1\"", "\"bijlage\\n1\"").getBytes(StandardCharsets.UTF_8));
        assertThat(beeld(id).bevindingen()).filteredOn(Keurbevinding::fout).isNotEmpty().allSatisfy(b -> assertThat(b.melding()).contains("zonder regeleinden"));
        String lang = "a".repeat(2001);
        assertThatThrownBy(() -> stand.maken(Regelbesluiten.class).afwijzen(stand.beleid2, id, lang)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> stand.maken(Regelbesluiten.class).terugdraaien(stand.beleid2, 1, lang)).isInstanceOf(IllegalArgumentException.class);
        doen(() -> stand.maken(Regelconcepten.class).intrekken(stand.beleid, id, lang.substring(1)));
    }

    @Test
    void een_besluit_dat_hier_nog_niet_is_overgenomen_is_wel_genomen() {
        long id = inTransactie(e -> stand.gereed("70.00"));
        doen(() -> aanbieden(id, VANAF));
        Regelwissel stuk = new Regelwissel() {
            @Override
            public synchronized boolean verversen() {
                throw new IllegalStateException("De database is er even niet");
            }
        };
        Regelbesluiten besluiten = stand.regio.maken(em, Regelbesluiten.class, stuk, stand.maken(Regelacten.class));
        doen(() -> besluiten.goedkeuren(stand.beleid2, id, beeld(id).concept().stand()));
        assertThat(beeld(id).concept().status()).isEqualTo(Conceptstatus.GOEDGEKEURD);
    }

    @Test
    void een_lijst_van_versies_leest_geen_teksten() {
        doen(() -> stand.begonnen());
        int gelezen = inTransactie(e -> {
            assertThat(stand.maken(Regelconcepten.class).lijst(stand.beleid)).singleElement().satisfies(c -> assertThat(c.tekstVan()).isEqualTo(NIEUW));
            assertThat(stand.maken(RegelconceptRepository.class).aangeboden()).isEmpty();
            return e.unwrap(org.hibernate.Session.class).getStatistics().getEntityCount();
        });
        assertThat(gelezen).isZero();
    }

    @Test
    void wie_een_moment_later_dezelfde_versie_begint_leest_dat_zij_er_al_is() {
        doen(() -> stand.begonnen());
        geweigerd(RegelbeheerReden.VERSIE_BESTAAT_AL, () -> stand.maken(RegelconceptRepository.class).toevoegen(new Regelconcept(
                stand.regelingen.actueel().versie(LDNOR, BASIS), new Conceptopgave(NIEUW, "Nog eens", "https://wetten.overheid.nl/x"), stand.regio.wie(stand.beleid2),
                stand.regio.klok.instant())));
    }

    private boolean ververst(Regelwissel server) {
        return inTransactie(e -> server.verversen());
    }

    private void bevestigen(long id) {
        doen(() -> stand.maken(Regelconcepten.class).voorbeeldBevestigen(stand.beleid, id, List.of(beeld(id).voorbeelden().getFirst().id()), List.of("9 lid 5"), "Het bedrag blijft"));
    }

    private void aanbieden(long id, LocalDate vanaf) {
        stand.maken(Regelconcepten.class).aanbieden(stand.beleid, id, vanaf, "Besluit van de minister");
    }

    private void aanleveren(long id, byte[] inhoud) {
        doen(() -> stand.maken(Regelconcepten.class).aanleveren(stand.beleid, id, "figuren.json", inhoud));
    }

    private Regelconceptbeeld beeld(long id) {
        return stand.maken(Regelconcepten.class).een(stand.beleid2, id);
    }

    private void geweigerd(RegelbeheerReden reden, Runnable act) {
        assertThatThrownBy(() -> doen(act)).hasMessage(reden.name());
    }
}
