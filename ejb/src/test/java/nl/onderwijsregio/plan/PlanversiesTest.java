package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanversiesTest extends Databanktest {
    private static final byte[] PDF = "%PDF-1.7 fictief".getBytes(StandardCharsets.US_ASCII);
    private Planstand stand;
    private Plannen plannen;
    private Versies versies;
    private Activiteiten activiteiten;
    private Planversies bevriezer;
    private PlanRepository repository;
    private long planId;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        plannen = stand.maken(em, Plannen.class);
        versies = stand.maken(em, Versies.class);
        activiteiten = stand.maken(em, Activiteiten.class);
        bevriezer = stand.maken(em, Planversies.class);
        repository = stand.maken(em, PlanRepository.class);
        doen(() -> plannen.beginnen(stand.projectleider));
        planId = inTransactie(e -> plannen.overzicht(stand.projectleider)).orElseThrow().planId();
        schrijven(0, "<p>vertrekt 1 op de 5 starters</p>");
        toevoegen("Loket");
    }

    @Test
    void dezelfde_inhoud_geeft_dezelfde_vingerafdruk_en_geen_tweede_versie() {
        PlanVersie een = bevriezen(Aanleiding.HANDMATIG);
        PlanVersie twee = bevriezen(Aanleiding.STEMMING);
        assertThat(twee.id()).isEqualTo(een.id());
        assertThat(twee.sha256()).isEqualTo(een.sha256());
        assertThat(lijst()).singleElement()
                .satisfies(v -> assertThat(v.gebruik()).containsExactly(Aanleiding.HANDMATIG, Aanleiding.STEMMING));
    }

    @Test
    void een_versie_krijgt_later_een_naam_en_haar_inhoud_blijft_gelijk() {
        PlanVersie een = bevriezen(Aanleiding.HANDMATIG);
        doen(() -> versies.benoemen(stand.adviseur, 1, "voor de stuurgroep"));
        doen(() -> versies.benoemen(stand.projectleider, 1, " voor de stuurgroep van 3 oktober "));
        assertThat(lijst()).singleElement().satisfies(v -> assertThat(v.naam()).isEqualTo("voor de stuurgroep van 3 oktober"));
        String naam = inTransactie(e -> repository.naam(een));
        assertThat(naam).isEqualTo("voor de stuurgroep van 3 oktober");
        assertThat(inTransactie(e -> repository.versie(een.id())).orElseThrow().sha256()).isEqualTo(een.sha256());
        geweigerd(PlanReden.VERSIE_BESTAAT_NIET, () -> doen(() -> versies.benoemen(stand.adviseur, 2, "x")));
        assertThatThrownBy(() -> doen(() -> versies.benoemen(stand.adviseur, 1, "x".repeat(201)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tussen_twee_versies_is_bekend_wie_wat_wijzigde() {
        stand.klok.zetten("2024-10-01T12:01:00");
        bevriezen(Aanleiding.HANDMATIG);
        stand.klok.zetten("2024-10-01T12:02:00");
        schrijven(1, "<p>vertrekt 1 op de 4 starters</p>");
        schrijven(2, "<p>vertrekt 1 op de 3 starters</p>");
        toevoegen("Invalpool");
        assertThat(sporen(1, 0)).satisfiesExactly(
                s -> assertThat(s).extracting(Schrijfspoor::onderdeel, Schrijfspoor::wie, Schrijfspoor::namens, Schrijfspoor::keren).containsExactly("a", "projectleider", "Stichting Noordpad", 2L),
                s -> assertThat(s).extracting(Schrijfspoor::onderdeel, Schrijfspoor::wie, Schrijfspoor::keren).containsExactly("", "adviseur", 1L));
        assertThat(sporen(0, 1)).hasSize(2);
        assertThat(sporen(1, 1)).isEmpty();
    }

    @Test
    void wijzigen_en_terugwijzigen_geeft_weer_dezelfde_vingerafdruk() {
        PlanVersie een = bevriezen(Aanleiding.HANDMATIG);
        schrijven(1, "<p>vertrekt 1 op de 4 starters</p>");
        PlanVersie twee = bevriezen(Aanleiding.HANDMATIG);
        schrijven(2, "<p>vertrekt 1 op de 5 starters</p>");
        PlanVersie drie = bevriezen(Aanleiding.HANDMATIG);
        assertThat(List.of(een.nummer(), twee.nummer(), drie.nummer())).containsExactly(1, 2, 3);
        assertThat(twee.sha256()).isNotEqualTo(een.sha256());
        assertThat(drie.sha256()).isEqualTo(een.sha256());
    }

    @Test
    void een_bevroren_versie_verandert_nooit_ook_als_het_plan_verandert() {
        PlanVersie een = bevriezen(Aanleiding.HANDMATIG);
        schrijven(1, "<p>heel anders</p>");
        doen(() -> activiteiten.activiteitVervallen(stand.adviseur, 1, 0));
        PlanVersie later = inTransactie(e -> repository.versie(een.id())).orElseThrow();
        assertThat(later.inhoud()).isEqualTo(een.inhoud());
        assertThat(Vingerafdruk.van(later.inhoud()).sha256()).isEqualTo(een.sha256());
        assertThat(PlanInhoud.lezen(later.inhoud()).canoniek()).isEqualTo(een.inhoud());
    }

    @Test
    void de_vingerafdruk_hangt_niet_af_van_wie_schreef_of_van_klaar() {
        PlanVersie een = bevriezen(Aanleiding.HANDMATIG);
        doen(() -> plannen.klaarZetten(stand.projectleider, "a", true));
        Vingerafdruk nu = inTransactie(e -> bevriezer.huidig(repository.find(planId).orElseThrow()));
        assertThat(nu).isEqualTo(een.vingerafdruk());
    }

    @Test
    void elke_wijziging_van_tekst_geld_of_partijen_geeft_een_andere_vingerafdruk() {
        PlanVersie een = bevriezen(Aanleiding.HANDMATIG);
        doen(() -> activiteiten.dekkingBewaren(stand.adviseur, List.of(new Dekkingregel("Subsidie", new BigDecimal("0.01")))));
        PlanVersie geld = bevriezen(Aanleiding.HANDMATIG);
        doen(() -> em.createNativeQuery("delete from deelname where partij_id = :p").setParameter("p", stand.zuidrand.id()).executeUpdate());
        PlanVersie partij = bevriezen(Aanleiding.HANDMATIG);
        assertThat(List.of(een.sha256(), geld.sha256(), partij.sha256())).doesNotHaveDuplicates();
    }

    @Test
    void ter_stemming_brengen_bevriest_en_maakt_het_plan_alleen_lezen() {
        PlanVersie versie = inTransactie(e -> bevriezer.terStemmingBrengen(planId, stand.wie(stand.projectleider)));
        assertThat(stand.gebeurtenissen.gebeurd()).singleElement().isInstanceOfSatisfying(PlanInStemming.class,
                g -> assertThat(g.planVersieId()).isEqualTo(versie.id()));
        geweigerd(PlanReden.BEVROREN, () -> schrijven(1, "<p>toch nog iets</p>"));
        geweigerd(PlanReden.BEVROREN, () -> toevoegen("Nog een"));
        geweigerd(PlanReden.BEVROREN, () -> doen(() -> versies.terugzetten(stand.projectleider, 1)));
        geweigerd(PlanReden.PLAN_AL_IN_STEMMING, () -> doen(() -> bevriezer.terStemmingBrengen(planId, stand.wie(stand.projectleider))));
        assertThat(stand.maken(em, Planslot.class).slot(stand.regio, "ldnor-2025")).contains(PlanReden.BEVROREN);
    }

    @Test
    void heropenen_beeindigt_de_stemming_en_maakt_het_plan_weer_schrijfbaar() {
        doen(() -> bevriezer.terStemmingBrengen(planId, stand.wie(stand.projectleider)));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doen(() -> versies.heropenen(stand.adviseur)));
        doen(() -> versies.heropenen(stand.projectleider));
        assertThat(stand.gebeurtenissen.gebeurd()).last().isInstanceOfSatisfying(PlanHeropend.class,
                g -> assertThat(g.gebruiker()).isEqualTo("projectleider"));
        schrijven(1, "<p>weer schrijven</p>");
        geweigerd(PlanReden.PLAN_NIET_IN_STEMMING, () -> doen(() -> versies.heropenen(stand.projectleider)));
        assertThat(stand.maken(em, Planslot.class).slot(stand.regio, "ldnor-2025")).isEmpty();
    }

    @Test
    void na_de_stemming_mag_er_weer_geschreven_worden() {
        doen(() -> bevriezer.terStemmingBrengen(planId, stand.wie(stand.projectleider)));
        doen(() -> bevriezer.stemmingBeeindigen(planId));
        schrijven(1, "<p>na de stemming</p>");
    }

    @Test
    void terugzetten_maakt_een_nieuwe_versie_en_bewaart_eerst_wat_er_stond() {
        PlanVersie een = bevriezen(Aanleiding.HANDMATIG);
        schrijven(1, "<p>later</p>");
        doen(() -> activiteiten.activiteitVervallen(stand.adviseur, 1, 0));
        toevoegen("Mentoren");
        int nieuw = inTransactie(e -> versies.terugzetten(stand.projectleider, 1));
        assertThat(nieuw).isEqualTo(3);
        PlanInhoud nu = inTransactie(e -> versies.huidigeInhoud(stand.opleider));
        assertThat(nu.canoniek()).isEqualTo(een.inhoud());
        assertThat(inTransactie(e -> versies.inhoud(stand.opleider, 2)).onderdelen()).containsEntry("a", "<p>later</p>");
    }

    @Test
    void terugzetten_zet_ook_de_antwoorden_van_toen_terug_en_laat_de_bijlagen_liggen() {
        doen(() -> plannen.kenmerkBeantwoorden(stand.projectleider, "peer-review-2025", false));
        bevriezen(Aanleiding.HANDMATIG);
        doen(() -> plannen.kenmerkBeantwoorden(stand.projectleider, "peer-review-2025", true));
        doen(() -> plannen.kenmerkBeantwoorden(stand.projectleider, "aspirant-onvoldoende", true));
        doen(() -> stand.maken(em, Bijlagen.class).toevoegen(stand.adviseur, "g", "overeenkomst.pdf", PDF));
        doen(() -> versies.terugzetten(stand.projectleider, 1));
        PlanInhoud nu = inTransactie(e -> versies.huidigeInhoud(stand.opleider));
        assertThat(nu.antwoorden()).containsExactly(Map.entry("peer-review-2025", false));
        assertThat(nu.bijlagen()).extracting(PlanInhoud.Bestandregel::naam).containsExactly("overeenkomst.pdf");
    }

    @Test
    void een_bijlage_telt_mee_met_haar_inhoud_en_dezelfde_bytes_opnieuw_geven_dezelfde_vingerafdruk() {
        Bijlagen bijlagen = stand.maken(em, Bijlagen.class);
        PlanVersie zonder = bevriezen(Aanleiding.HANDMATIG);
        long id = inTransactie(e -> bijlagen.toevoegen(stand.adviseur, "g", "overeenkomst.pdf", PDF));
        PlanVersie met = bevriezen(Aanleiding.HANDMATIG);
        assertThat(met.inhoud()).contains(Vingerafdruk.van(PDF).sha256());
        doen(() -> bijlagen.verwijderen(stand.adviseur, id));
        assertThat(bevriezen(Aanleiding.HANDMATIG).sha256()).isEqualTo(zonder.sha256()).isNotEqualTo(met.sha256());
        doen(() -> bijlagen.toevoegen(stand.adviseur, "g", "overeenkomst.pdf", PDF));
        assertThat(bevriezen(Aanleiding.HANDMATIG).sha256()).isEqualTo(met.sha256());
    }

    @Test
    void tijdens_de_stemming_komt_er_geen_bijlage_bij_en_gaat_er_geen_weg() {
        Bijlagen bijlagen = stand.maken(em, Bijlagen.class);
        long id = inTransactie(e -> bijlagen.toevoegen(stand.adviseur, "g", "overeenkomst.pdf", PDF));
        doen(() -> bevriezer.terStemmingBrengen(planId, stand.wie(stand.projectleider)));
        geweigerd(PlanReden.BEVROREN, () -> doen(() -> bijlagen.toevoegen(stand.adviseur, "g", "later.pdf", PDF)));
        geweigerd(PlanReden.BEVROREN, () -> doen(() -> bijlagen.verwijderen(stand.adviseur, id)));
        geweigerd(PlanReden.BEVROREN, () -> doen(() -> plannen.kenmerkBeantwoorden(stand.projectleider, "peer-review-2025", true)));
    }

    @Test
    void een_versie_van_de_eerste_vorm_leest_en_schrijft_terug_tot_op_de_letter() {
        String toen = "{\"activiteiten\":[],\"dekking\":[{\"bedrag\":\"0.01\",\"bron\":\"Subsidie\"}],\"gemeenten\":[\"GM0001\"],"
                + "\"onderdelen\":{\"a\":\"<p>tekst</p>\"},\"partijen\":[{\"naam\":\"Stichting Noordpad\",\"partijId\":1,\"penvoerder\":true,"
                + "\"soort\":\"BESTUUR\"}],\"regeling\":\"ldnor-2025\",\"regelversie\":\"2024-11-30\",\"regio\":\"De Waarden\",\"vestigingen\":[],\"vorm\":1}";
        PlanInhoud inhoud = PlanInhoud.lezen(toen);
        assertThat(inhoud.canoniek()).isEqualTo(toen);
        assertThat(inhoud.isVolledig()).isFalse();
        assertThat(inhoud.opgaven()).isEmpty();
    }

    @Test
    void een_nummer_van_een_activiteit_komt_niet_terug() {
        toevoegen("Twee");
        doen(() -> activiteiten.activiteitVervallen(stand.adviseur, 2, 0));
        assertThat(toevoegen("Drie")).isEqualTo(3);
        assertThat(begroting().activiteiten()).extracting(Activiteitregel::code).containsExactly("A-1", "A-3");
    }

    @Test
    void een_activiteit_die_een_ander_net_wijzigde_wordt_niet_overschreven() {
        doen(() -> activiteiten.activiteitWijzigen(stand.adviseur, 1, 0, opgave("Regionaal loket")));
        geweigerd(PlanReden.ACTIVITEIT_GEWIJZIGD, () -> doen(() -> activiteiten.activiteitWijzigen(stand.projectleider, 1, 0, opgave("Anders"))));
        assertThat(begroting().activiteiten()).singleElement().satisfies(a -> assertThat(a.naam()).isEqualTo("Regionaal loket"));
    }

    @Test
    void activiteiten_wisselen_van_plaats() {
        toevoegen("Twee");
        doen(() -> activiteiten.activiteitVerplaatsen(stand.adviseur, 2, true));
        assertThat(begroting().activiteiten()).extracting(Activiteitregel::nummer).containsExactly(2, 1);
        doen(() -> activiteiten.activiteitVerplaatsen(stand.adviseur, 2, true));
        assertThat(begroting().activiteiten()).extracting(Activiteitregel::nummer).containsExactly(2, 1);
    }

    private Begrotingsbeeld begroting() {
        return inTransactie(e -> activiteiten.begroting(stand.opleider));
    }

    private PlanVersie bevriezen(Aanleiding aanleiding) {
        return inTransactie(e -> bevriezer.bevriezen(repository.find(planId).orElseThrow(), aanleiding, stand.wie(stand.projectleider)));
    }

    private List<Versieregel> lijst() {
        return inTransactie(e -> versies.lijst(stand.opleider));
    }

    private List<Schrijfspoor> sporen(int een, int ander) {
        return inTransactie(e -> versies.schrijvers(stand.opleider, een, ander));
    }

    private void schrijven(int basis, String tekst) {
        doen(() -> plannen.bewaren(stand.projectleider, "a", basis, tekst));
    }

    private int toevoegen(String naam) {
        return inTransactie(e -> activiteiten.activiteitToevoegen(stand.adviseur, opgave(naam)));
    }

    private static Activiteitopgave opgave(String naam) {
        return new Activiteitopgave(Activiteitfunctie.WERVEN, naam, "", "", null, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), new BigDecimal("84000"), "");
    }

    private static void geweigerd(Reden reden, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
