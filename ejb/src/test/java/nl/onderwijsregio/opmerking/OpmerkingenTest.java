package nl.onderwijsregio.opmerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Geschiedenis;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Standregel;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.taak.Taak;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpmerkingenTest extends Databanktest {
    private Planstand stand;
    private Plannen plannen;
    private Opmerkingen opmerkingen;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        plannen = stand.maken(em, Plannen.class);
        opmerkingen = stand.maken(em, Opmerkingen.class);
        doen(() -> plannen.beginnen(stand.projectleider));
        doen(() -> plannen.bewaren(stand.projectleider, "a", 0, "<p>Een op de <strong>vijf</strong> starters vertrekt.</p><p>Dat is te veel.</p>"));
    }

    private long plaatsen(MandaatId wie, String citaat, String tekst, String voorstel, MandaatId... vermeld) {
        return inTransactie(e -> opmerkingen.plaatsen(wie, "a", new Opmerkingopgave(citaat, "", tekst, voorstel, List.of(vermeld))));
    }

    private Opmerkingbeeld eerste(MandaatId wie) {
        return inTransactie(e -> opmerkingen.lijst(wie, "a").getFirst());
    }

    private String tekst() {
        return inTransactie(e -> plannen.onderdeel(stand.projectleider, "a").tekst());
    }

    private Map<String, Long> aantallen() {
        return inTransactie(e -> opmerkingen.aantallen(stand.opleider));
    }

    private List<String> post() {
        return inTransactie(e -> e.createQuery("select concat(b.gebruiker, ' ', cast(b.soort as string)) from Bericht b order by b.id", String.class).getResultList());
    }

    private List<Taak> taken(MandaatId wie) {
        return inTransactie(e -> stand.maken(em, Opmerkingtaken.class).taken(stand.wie(wie), Planstand.VANDAAG));
    }

    @Test
    void een_partner_zonder_schrijfrecht_stelt_andere_woorden_voor_en_een_schrijver_neemt_ze_over_als_nieuwe_stand() {
        long id = plaatsen(stand.opleider, "de vijf starters", "Het zijn er minder.", "de zes starters");
        Opmerkingbeeld beeld = eerste(stand.adviseur);
        assertThat(beeld.citaat()).isEqualTo("de vijf starters");
        assertThat(beeld.citaatStaatEr()).isTrue();
        assertThat(beeld.magBeslissen()).isTrue();
        assertThat(beeld.eerste().namens()).isEqualTo("Hogeschool Delta");
        assertThat(eerste(stand.opleider).magBeslissen()).isFalse();
        doen(() -> opmerkingen.voorstelAanvaarden(stand.adviseur, id));
        assertThat(tekst()).contains("Een op de zes starters").contains("Dat is te veel.");
        List<Standregel> standen = inTransactie(e -> stand.maken(em, Geschiedenis.class).lijst(stand.adviseur, "a", null));
        assertThat(standen).extracting(Standregel::gebruiker).containsExactly("adviseur", "projectleider");
        assertThat(eerste(stand.opleider)).satisfies(o -> {
            assertThat(o.open()).isFalse();
            assertThat(o.voorstelstand()).isEqualTo(Voorstelstand.AANVAARD);
            assertThat(o.citaat()).as("keeps its words").isEqualTo("de vijf starters");
            assertThat(o.citaatStaatEr()).isFalse();
        });
        geweigerd(OpmerkingReden.VOORSTEL_NIET_OPEN, () -> doen(() -> opmerkingen.voorstelAanvaarden(stand.adviseur, id)));
    }

    @Test
    void een_voorstel_voor_een_passage_die_intussen_is_gewijzigd_wijzigt_niets() {
        long id = plaatsen(stand.opleider, "Dat is te veel.", "", "Dat is veel.");
        doen(() -> plannen.bewaren(stand.projectleider, "a", 1, "<p>Heel andere tekst.</p>"));
        assertThat(eerste(stand.opleider).citaatStaatEr()).isFalse();
        geweigerd(PlanReden.PASSAGE_GEWIJZIGD, () -> doen(() -> opmerkingen.voorstelAanvaarden(stand.adviseur, id)));
        assertThat(tekst()).isEqualTo("<p>Heel andere tekst.</p>");
        assertThat(eerste(stand.adviseur).voorstelstand()).as("still to be decided").isEqualTo(Voorstelstand.OPEN);
        doen(() -> opmerkingen.voorstelAfwijzen(stand.adviseur, id));
        assertThat(eerste(stand.adviseur).voorstelstand()).isEqualTo(Voorstelstand.AFGEWEZEN);
    }

    @Test
    void een_voorstel_komt_nooit_op_een_andere_plek_met_dezelfde_woorden() {
        doen(() -> plannen.bewaren(stand.projectleider, "a", 1, "<p>Werven kost 10 uur.</p><p>Matchen kost 10 uur.</p>"));
        geweigerd(PlanReden.PASSAGE_VAKER, () -> plaatsen(stand.opleider, "10 uur", "", "20 uur"));
        long id = inTransactie(e -> opmerkingen.plaatsen(stand.opleider, "a", new Opmerkingopgave("10 uur", "Matchen kost ", "", "20 uur", List.of())));
        doen(() -> plannen.bewaren(stand.projectleider, "a", 2, "<p>Werven kost 10 uur.</p><p>Evalueren kost 10 uur.</p>"));
        assertThat(eerste(stand.adviseur).citaatStaatEr()).isFalse();
        geweigerd(PlanReden.PASSAGE_GEWIJZIGD, () -> doen(() -> opmerkingen.voorstelAanvaarden(stand.adviseur, id)));
        assertThat(tekst()).isEqualTo("<p>Werven kost 10 uur.</p><p>Evalueren kost 10 uur.</p>");
    }

    @Test
    void wie_wordt_gevraagd_krijgt_een_taak_en_een_mail_tot_hij_reageert() {
        long id = plaatsen(stand.projectleider, "", "Klopt dit cijfer?", "", stand.opleider, stand.beroepsgroep);
        assertThat(post()).containsExactlyInAnyOrder("opleider VERMELDING", "consulent VERMELDING");
        assertThat(taken(stand.opleider)).singleElement().satisfies(t -> {
            assertThat(t.pad()).isEqualTo("plan/onderdeel/a");
            assertThat(t.waarden()).containsEntry("aantal", 1L);
        });
        assertThat(taken(stand.adviseur)).isEmpty();
        doen(() -> opmerkingen.reageren(stand.opleider, id, "Ja, zie de bijlage.", List.of()));
        assertThat(taken(stand.opleider)).isEmpty();
        assertThat(taken(stand.beroepsgroep)).hasSize(1);
        assertThat(post()).contains("projectleider REACTIE").hasSize(3);
        assertThat(eerste(stand.adviseur).reacties()).singleElement().satisfies(r -> assertThat(r.tekst()).isEqualTo("Ja, zie de bijlage."));
        doen(() -> opmerkingen.afhandelen(stand.projectleider, id));
        assertThat(taken(stand.beroepsgroep)).isEmpty();
    }

    @Test
    void een_mail_die_nog_wacht_vervalt_bij_antwoorden_sluiten_en_indienen() {
        long id = plaatsen(stand.projectleider, "", "Klopt dit cijfer?", "", stand.opleider, stand.beroepsgroep);
        plaatsen(stand.projectleider, "", "En dit?", "", stand.opleider);
        doen(() -> opmerkingen.reageren(stand.opleider, id, "Ja.", List.of()));
        assertThat(wachtend()).containsExactly("consulent VERMELDING", "opleider VERMELDING", "projectleider REACTIE");
        doen(() -> opmerkingen.afhandelen(stand.projectleider, id));
        assertThat(wachtend()).containsExactly("opleider VERMELDING");
        long plan = planId();
        doen(() -> stand.maken(em, Opmerkingpost.class).ingediend(plan));
        assertThat(wachtend()).isEmpty();
    }

    private long planId() {
        return inTransactie(e -> plannen.onderdeel(stand.projectleider, "a").planId());
    }

    private List<String> wachtend() {
        return inTransactie(e -> e.createQuery("select concat(b.gebruiker, ' ', cast(b.soort as string)) from Bericht b where b.status = 'WACHT' order by b.gebruiker", String.class)
                .getResultList());
    }

    @Test
    void in_een_mail_staan_geen_namen_van_mensen_en_geen_geschreven_tekst() {
        plaatsen(stand.projectleider, "", "Vertrouwelijke vraag", "", stand.opleider);
        String mail = inTransactie(e -> e.createQuery("select concat(b.onderwerp, ' ', b.tekst) from Bericht b", String.class).getSingleResult());
        assertThat(mail).doesNotContain("Vertrouwelijke", "projectleider", "opleider").contains("onderdeel a", "De Waarden");
    }

    @Test
    void een_gesprek_sluiten_kan_wie_het_begon_of_een_schrijver_en_heropenen_ook() {
        long id = plaatsen(stand.opleider, "", "Graag meer over starters.", "");
        geweigerd(OpmerkingReden.OPMERKING_VAN_ANDER, () -> doen(() -> opmerkingen.afhandelen(stand.beroepsgroep, id)));
        doen(() -> opmerkingen.afhandelen(stand.opleider, id));
        geweigerd(OpmerkingReden.OPMERKING_AFGEHANDELD, () -> doen(() -> opmerkingen.reageren(stand.beroepsgroep, id, "ook ik", List.of())));
        assertThat(aantallen()).isEmpty();
        doen(() -> opmerkingen.heropenen(stand.adviseur, id));
        assertThat(aantallen()).containsEntry("a", 1L);
    }

    @Test
    void woorden_die_er_niet_staan_en_mensen_die_er_niet_zijn_worden_geweigerd() {
        geweigerd(OpmerkingReden.CITAAT_NIET_GEVONDEN, () -> plaatsen(stand.opleider, "staat er niet", "x", ""));
        geweigerd(PlanReden.PASSAGE_OVER_ALINEAS, () -> plaatsen(stand.opleider, "vertrekt. Dat is", "x", "twee alinea's"));
        geweigerd(OpmerkingReden.VERMELDING_ONBEKEND, () -> plaatsen(stand.opleider, "", "x", "", stand.vreemd));
        geweigerd(OpmerkingReden.VERMELDING_ONBEKEND, () -> plaatsen(stand.opleider, "", "x", "", stand.re));
        assertThatIllegalArgumentException().isThrownBy(() -> new Opmerkingopgave("", "", "", "", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Opmerkingopgave("is", "", "x", "", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Opmerkingopgave("", "", "", "andere woorden", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Opmerkingopgave("", "", "x".repeat(4001), "", List.of()));
    }

    @Test
    void buiten_de_regio_en_zonder_rol_van_partner_is_er_niets() {
        long id = plaatsen(stand.opleider, "", "Graag meer.", "");
        geweigerd(PlanReden.PLAN_NIET_BEGONNEN, () -> opmerkingen.lijst(stand.vreemd, "a"));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> opmerkingen.lijst(stand.re, "a"));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doen(() -> opmerkingen.voorstelAanvaarden(stand.opleider, id)));
        doen(() -> plannen.beginnen(stand.vreemd));
        geweigerd(OpmerkingReden.OPMERKING_BESTAAT_NIET, () -> doen(() -> opmerkingen.reageren(stand.vreemd, id, "x", List.of())));
    }

    @Test
    void opmerkingen_veranderen_de_inhoud_van_het_plan_niet() {
        Versies versies = stand.maken(em, Versies.class);
        PlanInhoud voor = inTransactie(e -> versies.huidigeInhoud(stand.projectleider));
        plaatsen(stand.opleider, "Dat is te veel.", "Waarom?", "Dat is veel.", stand.adviseur);
        PlanInhoud na = inTransactie(e -> versies.huidigeInhoud(stand.projectleider));
        assertThat(na).isEqualTo(voor);
    }

    @Test
    void de_lijst_stelt_evenveel_vragen_hoeveel_er_ook_is_gezegd() {
        long id = plaatsen(stand.opleider, "Dat is te veel.", "een", "");
        long weinig = vragen();
        for (int i = 0; i < 5; i++) {
            plaatsen(stand.opleider, "starters", "nog een", "", stand.adviseur);
            doen(() -> opmerkingen.reageren(stand.adviseur, id, "antwoord", List.of()));
        }
        assertThat(vragen()).isEqualTo(weinig).isLessThan(10);
    }

    private long vragen() {
        var tellingen = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        return inTransactie(e -> {
            long voor = tellingen.getPrepareStatementCount();
            opmerkingen.lijst(stand.adviseur, "a");
            return tellingen.getPrepareStatementCount() - voor;
        });
    }

    private static void geweigerd(Reden reden, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
