package nl.onderwijsregio.regelbeheer;

import static nl.onderwijsregio.regelbeheer.Beleidstand.BASIS;
import static nl.onderwijsregio.regelbeheer.Beleidstand.LDNOR;
import static nl.onderwijsregio.regelbeheer.Beleidstand.NIEUW;
import static nl.onderwijsregio.regelbeheer.Beleidstand.VANAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.json.Voorbeeldtekst;
import nl.onderwijsregio.regio.toets.Regiotoets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegelbeheerTest extends Databanktest {
    private Beleidstand stand;

    @BeforeEach
    void twee_beleidsmedewerkers() {
        stand = inTransactie(Beleidstand::new);
    }

    @Test
    void een_gewijzigd_bedrag_gaat_de_hele_weg_en_geldt_vanaf_zijn_dag() {
        long id = inTransactie(e -> stand.actief("70.00", VANAF));

        Regelregister register = stand.regelingen.actueel();
        assertThat(register.beslistekst(LDNOR, VANAF.minusDays(1)).versie()).isEqualTo(BASIS);
        assertThat(register.beslistekst(LDNOR, VANAF).versie()).isEqualTo(NIEUW);
        assertThat(register.beslistekst(LDNOR, VANAF).parameters().bedrag("perLeerling.po")).contains(new BigDecimal("70.00"));
        assertThat(beeld(id).stappen()).extracting(Stapregel::soort).startsWith(Regelstapsoort.BEGONNEN, Regelstapsoort.AANGELEVERD, Regelstapsoort.GEKEURD,
                Regelstapsoort.NAGEREKEND, Regelstapsoort.VOORBEELDEN).endsWith(Regelstapsoort.PROEFGEDRAAID, Regelstapsoort.AANGEBODEN, Regelstapsoort.GOEDGEKEURD);
        assertThat(beeld(id).stappen()).allSatisfy(s -> {
            assertThat(s.hash()).matches("sha256:[0-9a-f]{64}");
            assertThat(s.gebruiker()).startsWith("beleid");
            assertThat(s.moment()).isEqualTo(stand.regio.klok.instant());
        });
    }

    @Test
    void terugdraaien_geeft_wat_eerst_gold_zonder_iets_te_compileren() {
        long id = inTransactie(e -> stand.actief("70.00", VANAF));
        var actief = stand.regelingen.actueel().versie(LDNOR, NIEUW);

        doen(() -> stand.maken(Regelbesluiten.class).terugdraaien(stand.beleid, beeld(id).activeringen().getFirst().id(), "Verkeerd bedrag"));

        Regelregister terug = stand.regelingen.actueel();
        assertThat(terug.beslistekst(LDNOR, VANAF).versie()).isEqualTo(BASIS);
        assertThat(terug.versie(LDNOR, NIEUW)).isSameAs(actief);
        geweigerd(RegelbeheerReden.AL_TERUGGEDRAAID, () -> stand.maken(Regelbesluiten.class).terugdraaien(stand.beleid, beeld(id).activeringen().getFirst().id(), "Nog eens"));
        assertThat(beeld(id).activeringen().getFirst().teruggedraaidReden()).isEqualTo("Verkeerd bedrag");
    }

    @Test
    void de_schrijver_keurt_zijn_eigen_versie_niet_goed_ook_niet_langs_de_database() {
        long id = inTransactie(e -> {
            long nieuw = stand.gereed("70.00");
            stand.maken(Regelconcepten.class).aanbieden(stand.beleid, nieuw, VANAF, "Besluit");
            return nieuw;
        });
        long gezien = beeld(id).concept().stand();
        geweigerd(RegelbeheerReden.EIGEN_VERSIE, () -> stand.maken(Regelbesluiten.class).goedkeuren(stand.beleid, id, gezien));
        assertThatThrownBy(() -> doen(() -> em.createNativeQuery("update regelconcept set status = 'GOEDGEKEURD', goedgekeurd_door = 'BELEID'").executeUpdate()))
                .satisfies(e -> assertThat(e.toString().toLowerCase(java.util.Locale.ROOT)).contains("vier_ogen"));
        geweigerd(RegelbeheerReden.VERSIE_VEROUDERD, () -> stand.maken(Regelbesluiten.class).goedkeuren(stand.beleid2, id, gezien - 1));
    }

    @Test
    void wat_is_goedgekeurd_wijzigt_niet_meer_en_zijn_datum_blijft_bezet() {
        long id = inTransactie(e -> stand.actief("70.00", VANAF));
        geweigerd(RegelbeheerReden.CONCEPT_LIGT_VAST, () -> aanleverenZonderTransactie(id, stand.figuren("perLeerling.po", "71.00")));
        geweigerd(RegelbeheerReden.CONCEPT_LIGT_VAST, () -> stand.maken(Regelconcepten.class).intrekken(stand.beleid, id, "Toch niet"));
        geweigerd(RegelbeheerReden.VERSIE_BESTAAT_AL, () -> stand.begonnen());
        assertThat(stand.regelingen.actueel().versie(LDNOR, NIEUW).tekstHash()).isEqualTo(beeld(id).concept().tekstHash());
    }

    @Test
    void een_lopende_regio_blijft_op_haar_tekst_ook_met_haar_plan_en_een_nieuwe_begint_op_de_actieve() {
        doen(() -> stand.actief("70.00", VANAF));
        stand.regio.klok.zetten("2024-10-12T12:00:00");
        doen(() -> stand.maken(Plannen.class).beginnen(stand.regio.projectleider));
        doen(() -> stand.maken(Plannen.class).beginnen(stand.regio.vreemd));

        var lopend = stand.maken(Regiotoets.class).beeld(stand.regio.projectleider);
        assertThat(lopend.toets().regelversie().versie()).isEqualTo(BASIS);
        assertThat(lopend.toets().beoordeling().tekstHash()).isEqualTo(stand.regelingen.actueel().versie(LDNOR, BASIS).tekstHash());
        assertThat(stand.maken(Regiotoets.class).beeld(stand.regio.vreemd).toets().regelversie().versie()).isEqualTo(NIEUW);
        assertThat(em.createQuery("select p.regelversie from PlanVanAanpak p order by p.id", String.class).getResultList())
                .containsExactly(BASIS.toString(), NIEUW.toString());
    }

    @Test
    void een_tweede_server_op_dezelfde_database_neemt_de_stand_over_met_een_vraag() {
        Regelingen daar = Regelingen.meegeleverd();
        Regelwissel tweede = stand.server(daar);
        assertThat(ververst(tweede)).isTrue();
        assertThat(ververst(tweede)).isFalse();

        doen(() -> stand.actief("70.00", VANAF));
        assertThat(daar.actueel().beslistekst(LDNOR, VANAF).versie()).isEqualTo(BASIS);
        assertThat(ververst(tweede)).isTrue();

        assertThat(daar.actueel().beslistekst(LDNOR, VANAF).versie()).isEqualTo(NIEUW);
        assertThat(daar.actueel().versie(LDNOR, NIEUW).regels().isGereed()).isTrue();
        assertThat(daar.actueel().versie(LDNOR, NIEUW).tekstHash()).isEqualTo(stand.regelingen.actueel().versie(LDNOR, NIEUW).tekstHash());
        assertThat(tweede.isVolledig()).isTrue();
    }

    @Test
    void een_tekst_die_in_de_database_is_veranderd_doet_niet_mee_en_de_server_is_niet_gereed() {
        doen(() -> stand.actief("70.00", VANAF));
        doen(() -> em.createNativeQuery("update regelconcept set parameters = replace(parameters, '\"70.00\"', '\"99.00\"')").executeUpdate());
        Regelingen daar = Regelingen.meegeleverd();
        Regelwissel tweede = stand.server(daar);
        doen(tweede::verversen);
        assertThat(daar.actueel().beslistekst(LDNOR, VANAF).versie()).isEqualTo(BASIS);
        assertThat(tweede.isVolledig()).isFalse();
    }

    @Test
    void een_gewijzigd_artikel_zonder_herzien_voorbeeld_wordt_niet_aangeboden() {
        long id = inTransactie(e -> {
            long nieuw = stand.begonnen();
            aanleverenZonderTransactie(nieuw, stand.figuren("rapportage", "2026-02-15"));
            stand.maken(Regelproeven.class).starten(stand.beleid, nieuw);
            return nieuw;
        });
        assertThat(beeld(id).kloptNiet()).isZero();
        assertThat(beeld(id).zonderVoorbeeld()).containsExactly("9 lid 5");
        geweigerd(RegelbeheerReden.ARTIKEL_ZONDER_VOORBEELD, () -> aanbieden(id));

        long voorbeeld = beeld(id).voorbeelden().getFirst().id();
        geweigerd(RegelbeheerReden.VOORBEELD_ZONDER_REDEN, () -> stand.maken(Regelconcepten.class).voorbeeldBevestigen(stand.beleid, id, List.of(voorbeeld), List.of("9 lid 5"), " "));
        doen(() -> stand.maken(Regelconcepten.class).voorbeeldBevestigen(stand.beleid, id, List.of(voorbeeld), List.of("9 lid 5"), "De datum verandert het bedrag niet"));
        doen(() -> aanbieden(id));
        assertThat(beeld(id).concept().status()).isEqualTo(Conceptstatus.AANGEBODEN);
    }

    @Test
    void wat_een_aanbod_in_de_weg_staat_heeft_elk_een_eigen_reden() {
        long id = inTransactie(e -> stand.begonnen());
        geweigerd(RegelbeheerReden.VERSIE_NIET_GEKEURD, () -> aanbieden(id));
        aanleveren(id, stand.figuren("perLeerling.po", "65.00"));
        geweigerd(RegelbeheerReden.VERSIE_ONGEWIJZIGD, () -> aanbieden(id));
        aanleveren(id, stand.figuren("perLeerling.po", "70.00"));
        geweigerd(RegelbeheerReden.VOORBEELDEN_KLOPPEN_NIET, () -> aanbieden(id));
        geweigerd(RegelbeheerReden.VOORBEELD_KLOPT_NIET, () -> stand.maken(Regelconcepten.class).voorbeeldBevestigen(stand.beleid, id,
                beeld(id).voorbeelden().stream().filter(v -> !v.klopt()).map(Voorbeeldregel::id).limit(1).toList(), List.of("bijlage 1"), "Ja"));
        List<Long> mis = beeld(id).voorbeelden().stream().filter(v -> !v.klopt()).map(Voorbeeldregel::id).toList();
        geweigerd(RegelbeheerReden.GEEN_VOORBEELD_GEKOZEN, () -> stand.maken(Regelconcepten.class).voorbeeldBijstellen(stand.beleid, id, List.of(), List.of("bijlage 1"), "Nieuw"));
        doen(() -> stand.maken(Regelconcepten.class).voorbeeldBijstellen(stand.beleid, id, mis, List.of("bijlage 1"), "Nieuw bedrag"));
        assertThat(beeld(id).voorbeelden()).filteredOn(v -> !v.artikelen().isEmpty()).extracting(Voorbeeldregel::id).containsExactlyElementsOf(mis);
        geweigerd(RegelbeheerReden.NIET_PROEFGEDRAAID, () -> aanbieden(id));
        doen(() -> stand.maken(Regelproeven.class).starten(stand.beleid, id));
        geweigerd(RegelbeheerReden.INGANGSDATUM_ONTBREEKT, () -> stand.maken(Regelconcepten.class).aanbieden(stand.beleid, id, null, "Geen dag"));
        geweigerd(RegelbeheerReden.INGANGSDATUM_VERSTREKEN, () -> stand.maken(Regelconcepten.class).aanbieden(stand.beleid, id, LocalDate.of(2024, 9, 30), "Te laat"));
        geweigerd(RegelbeheerReden.VERSIE_ZONDER_REDEN, () -> stand.maken(Regelconcepten.class).aanbieden(stand.beleid, id, VANAF, " "));
        geweigerd(RegelbeheerReden.CONCEPT_VAN_EEN_ANDER, () -> stand.maken(Regelconcepten.class).aanbieden(stand.beleid2, id, VANAF, "Voor jou"));
        geweigerd(RegelbeheerReden.VERSIE_NIET_AANGEBODEN, () -> stand.maken(Regelbesluiten.class).goedkeuren(stand.beleid2, id, beeld(id).concept().stand()));
        doen(() -> aanbieden(id));
        doen(() -> stand.maken(Regelbesluiten.class).afwijzen(stand.beleid2, id, "Het bedrag is 69 euro"));
        assertThat(beeld(id).concept().status()).isEqualTo(Conceptstatus.GEKEURD);
    }

    @Test
    void een_figuur_op_een_artikel_dat_niemand_heeft_verantwoord_houdt_alles_tegen() {
        long id = inTransactie(e -> stand.gereed("70.00"));
        String json = new String(stand.figuren("perLeerling.po", "70.00"), StandardCharsets.UTF_8);
        int plaats = json.indexOf("\"artikel\"", json.indexOf("\"perLeerling.po\""));
        String anders = json.substring(0, plaats) + "\"artikel\" : \"99 lid 1\"," + json.substring(json.indexOf('\n', plaats));
        aanleveren(id, anders.getBytes(StandardCharsets.UTF_8));
        geweigerd(RegelbeheerReden.ARTIKEL_NIET_BELEGD, () -> aanbieden(id));
    }

    @Test
    void wie_de_figuren_van_een_versie_ophaalt_krijgt_wat_er_al_in_gewijzigd_is() {
        long id = inTransactie(e -> stand.begonnen());
        aanleveren(id, stand.figuren("perLeerling.po", "70.00"));
        String nu = stand.bestand(id, Versievorm.PARAMETERS_JSON);
        aanleveren(id, Beleidstand.figuren(nu, "perLeerling.vo", "71.00"));
        assertThat(beeld(id).wijzigingen()).extracting(Parameterwijziging::naam).containsExactly("perLeerling.po", "perLeerling.vo");
    }

    @Test
    void een_andere_bron_naast_hetzelfde_bedrag_is_een_wijziging_die_de_tweede_persoon_ziet() {
        long id = inTransactie(e -> stand.begonnen());
        String json = stand.bestand(id, Versievorm.PARAMETERS_JSON);
        int plaats = json.indexOf("\"datum\"", json.indexOf("\"perLeerling.po\""));
        String anders = json.substring(0, plaats) + "\"datum\" : \"2024-12-01\"," + json.substring(json.indexOf('\n', plaats));
        aanleveren(id, anders.getBytes(StandardCharsets.UTF_8));
        assertThat(beeld(id).wijzigingen()).singleElement().satisfies(w -> {
            assertThat(w.waarde()).isFalse();
            assertThat(w.ernaast()).containsExactly(new Parameterwijziging.Kolomwijziging("datum", "2024-11-30", "2024-12-01"));
        });
    }

    @Test
    void een_gewijzigde_regel_wordt_gelezen_nagerekend_en_vraagt_een_voorbeeld_voor_zijn_artikel() {
        long id = inTransactie(e -> stand.begonnen());
        String regels = stand.bestand(id, Versievorm.REGELS_DRL);
        aanleveren(id, "regels.drl", regels.replace("Dat is te vroeg", "Dat is te vroeg ingediend").getBytes(StandardCharsets.UTF_8));
        assertThat(beeld(id).regelwijzigingen()).extracting(Regelwijziging::artikel).containsExactly("6 lid 3");
        assertThat(beeld(id).zonderVoorbeeld()).containsExactly("6 lid 3");
        assertThat(beeld(id).stappen()).anySatisfy(s -> {
            assertThat(s.soort()).isEqualTo(Regelstapsoort.NAGEREKEND);
            assertThat(s.toelichting()).startsWith("10000 verzonnen aanvragen, verschillen: 0");
        });
        String hash = beeld(id).concept().tekstHash();
        aanleveren(id, "regels.drl", (regels + "\nrule \"Kwaad\" when eval( true ) then System.exit(1); end\n").getBytes(StandardCharsets.UTF_8));
        assertThat(beeld(id).bevindingen()).anyMatch(b -> b.fout() && b.regel() > 100);
        assertThat(beeld(id).concept().tekstHash()).isEqualTo(hash);
        geweigerd(RegelbeheerReden.VERSIE_NIET_GEKEURD, () -> aanbieden(id));
    }

    @Test
    void een_tabel_met_regels_gaat_dezelfde_weg_als_regeltekst() {
        long id = inTransactie(e -> stand.begonnen());
        String hash = beeld(id).concept().tekstHash();
        String tabel = stand.bestand(id, Versievorm.REGELS_JSON);
        aanleveren(id, "regels.xlsx", stand.maken(Regelbestanden.class).vanConcept(stand.beleid, id, Versievorm.REGELS_XLSX));
        assertThat(beeld(id).bevindingen()).singleElement().satisfies(b -> assertThat(b.isNietsGewijzigd()).isTrue());
        assertThat(beeld(id).concept().tekstHash()).isEqualTo(hash);
        aanleveren(id, "regels.json", tabel.replace("Dat is te vroeg", "Dat is te vroeg ingediend").getBytes(StandardCharsets.UTF_8));
        assertThat(beeld(id).bevindingen()).isEmpty();
        assertThat(beeld(id).regelwijzigingen()).extracting(Regelwijziging::artikel).containsExactly("6 lid 3");
        String nieuw = beeld(id).concept().tekstHash();
        aanleveren(id, "regels.json", tabel.replace("{{drempels.vo}}", "{{drempels.xx}}").getBytes(StandardCharsets.UTF_8));
        assertThat(beeld(id).bevindingen()).isNotEmpty().allSatisfy(b -> {
            assertThat(b.plaats()).matches("regel [0-9]+, \\[[0-9]+]\\.voorwaarden\\[[0-9]+]\\[[0-9]+]\\.waarde");
            assertThat(b.melding()).contains("drempels.xx");
        });
        assertThat(beeld(id).concept().tekstHash()).isEqualTo(nieuw);
    }

    @Test
    void een_onbruikbaar_bestand_is_bewaard_en_verandert_niets() {
        long id = inTransactie(e -> stand.begonnen());
        String voor = beeld(id).concept().tekstHash();
        aanleveren(id, stand.figuren("perLeerling.po", "zeventig"));
        aanleveren(id, "[{\"naam\": ".getBytes(StandardCharsets.UTF_8));
        assertThat(beeld(id).concept().tekstHash()).isEqualTo(voor);
        assertThat(beeld(id).concept().status()).isEqualTo(Conceptstatus.CONCEPT);
        assertThat(beeld(id).bevindingen()).singleElement().satisfies(b -> assertThat(b.fout()).isTrue());
        assertThat(((Number) em.createNativeQuery("select count(*) from regelupload where length(sha256) = 64 and auteur = 'beleid'").getSingleResult()).intValue()).isEqualTo(2);
        geweigerd(RegelbeheerReden.REGELBESTAND_ONBEKEND, () -> stand.maken(Regelconcepten.class).aanleveren(stand.beleid, id, "macro.xlsm", new byte[] {1}));
        geweigerd(RegelbeheerReden.REGELBESTAND_TE_GROOT, () -> stand.maken(Regelconcepten.class).aanleveren(stand.beleid, id, "x.json", new byte[1024 * 1024 + 1]));
    }

    @Test
    void een_bestand_zonder_wijziging_zegt_dat_en_een_met_een_wijziging_niet() {
        long id = inTransactie(e -> stand.begonnen());
        String hash = beeld(id).concept().tekstHash();
        aanleveren(id, stand.figuren("perLeerling.po", "65.00"));
        assertThat(beeld(id).bevindingen()).singleElement().satisfies(b -> assertThat(b.isNietsGewijzigd()).isTrue());
        assertThat(beeld(id).concept().tekstHash()).isEqualTo(hash);
        aanleveren(id, stand.figuren("perLeerling.po", "70.00"));
        assertThat(beeld(id).bevindingen()).noneMatch(Keurbevinding::isNietsGewijzigd);
        aanleveren(id, stand.figuren("perLeerling.po", "70.00"));
        assertThat(beeld(id).bevindingen()).anyMatch(Keurbevinding::isNietsGewijzigd);
    }

    @Test
    void wie_een_versie_opent_laat_geen_voorbeeld_draaien() {
        long id = inTransactie(e -> stand.begonnen());
        List<Voorbeeldregel> eerst = beeld(id).voorbeelden();
        assertThat(eerst).isNotEmpty().allMatch(Voorbeeldregel::klopt);
        doen(() -> em.createNativeQuery("update regelvoorbeeld set feiten = 'geen feiten'").executeUpdate());
        assertThat(beeld(id).voorbeelden()).extracting(Voorbeeldregel::gekregen, Voorbeeldregel::gekregenBedrag)
                .containsExactlyElementsOf(eerst.stream().map(v -> org.assertj.core.groups.Tuple.tuple(v.gekregen(), v.gekregenBedrag())).toList());
    }

    @Test
    void zonder_wijziging_geeft_de_proef_nergens_verschil_en_een_proef_raakt_niets() {
        Regelregister voor = stand.regelingen.actueel();
        long id = inTransactie(e -> stand.begonnen());
        doen(() -> stand.maken(Regelproeven.class).starten(stand.beleid, id));
        Proefuitslag uitslag = beeld(id).proef().orElseThrow();
        assertThat(uitslag.rijen()).hasSizeGreaterThanOrEqualTo(50).allMatch(Proefrij::isGelijk);
        assertThat(uitslag.isGelijk()).isTrue();
        assertThat(uitslag.verschil()).isEqualByComparingTo("0");
        assertThat(stand.regelingen.actueel()).isSameAs(voor);
    }

    @Test
    void een_versie_die_later_begint_verandert_eerder_niets() {
        List<Voorbeeldtekst> voorbeelden = Voorbeeldtekst.meegeleverd(LDNOR, BASIS);
        Regelregister voor = stand.regelingen.actueel();
        doen(() -> stand.actief("70.00", VANAF));
        Regelregister na = stand.regelingen.actueel();
        assertThat(voorbeelden).isNotEmpty().allSatisfy(v -> assertThat(v.beoordeel(na.beslistekst(LDNOR, VANAF.minusDays(1))))
                .isEqualTo(v.beoordeel(voor.beslistekst(LDNOR, VANAF.minusDays(1)))));
        assertThat(voorbeelden).anySatisfy(v -> assertThat(v.beoordeel(na.beslistekst(LDNOR, VANAF)).bedrag())
                .isNotEqualTo(v.beoordeel(voor.beslistekst(LDNOR, VANAF)).bedrag()));
    }

    @Test
    void wie_niet_bij_beleid_werkt_ziet_en_doet_hier_niets() {
        geweigerd(PartijReden.GEEN_TOEGANG, () -> stand.maken(Regelconcepten.class).lijst(stand.regio.projectleider));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> stand.maken(Regelbesluiten.class).goedkeuren(stand.regio.re, 1, 1));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> stand.maken(Regelproeven.class).starten(stand.regio.projectleider, 1));
    }

    private boolean ververst(Regelwissel server) {
        return inTransactie(e -> server.verversen());
    }

    private void aanbieden(long id) {
        stand.maken(Regelconcepten.class).aanbieden(stand.beleid, id, VANAF, "Besluit van de minister");
    }

    private void aanleveren(long id, byte[] inhoud) {
        doen(() -> aanleverenZonderTransactie(id, inhoud));
    }

    private void aanleveren(long id, String naam, byte[] inhoud) {
        doen(() -> stand.maken(Regelconcepten.class).aanleveren(stand.beleid, id, naam, inhoud));
    }

    private void aanleverenZonderTransactie(long id, byte[] inhoud) {
        stand.maken(Regelconcepten.class).aanleveren(stand.beleid, id, "figuren.json", inhoud);
    }

    private Regelconceptbeeld beeld(long id) {
        return stand.maken(Regelconcepten.class).een(stand.beleid2, id);
    }

    private void geweigerd(Reden reden, ThrowingCallable act) {
        assertThatThrownBy(() -> doen(() -> {
            try {
                act.call();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        })).hasMessage(reden.name());
    }
}
