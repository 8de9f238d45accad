package nl.onderwijsregio.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Activiteiten;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanReden;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Versies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** De Waarden shares; Het Veen starts from it. */
class PlanvoorbeeldenTest extends Databanktest {
    private Planstand stand;
    private Plannen plannen;
    private Versies versies;
    private Planvoorbeelden voorbeelden;
    private long bron;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Planstand::new);
        plannen = stand.maken(em, Plannen.class);
        versies = stand.maken(em, Versies.class);
        voorbeelden = stand.maken(em, Planvoorbeelden.class);
        doen(() -> {
            plannen.beginnen(stand.projectleider);
            plannen.bewaren(stand.adviseur, "a", 0, "<p>Vertrekt 1 op de 5 starters. Bel 0612345678 of jan@voorbeeld.example.</p>");
            plannen.bewaren(stand.adviseur, "c", 0, "<p>Zo werven wij.</p>");
            stand.maken(em, Activiteiten.class).activiteitToevoegen(stand.adviseur, new Activiteitopgave(Activiteitfunctie.WERVEN, "Banenmarkt", "Meer zij-instroom", "aantal",
                    stand.noordpad.id(), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 1), new BigDecimal("1250.00"), "Uren van Jan (fictief)"));
            versies.versieBewaren(stand.adviseur, "goed");
            voorbeelden.delen(stand.projectleider, 1);
            plannen.beginnen(stand.vreemd);
            plannen.bewaren(stand.vreemd, "c", 0, "<p>Van ons zelf.</p>");
        });
        bron = inTransactie(e -> voorbeelden.lijst(stand.vreemd)).getFirst().versieId();
    }

    private List<Planvoorbeeldregel> lijst(MandaatId wie) {
        return inTransactie(e -> voorbeelden.lijst(wie));
    }

    private PlanInhoud veen() {
        return inTransactie(e -> versies.huidigeInhoud(stand.vreemd));
    }

    @Test
    void wat_gedeeld_is_ziet_een_andere_regio_en_na_intrekken_niet_meer() {
        assertThat(lijst(stand.vreemd)).singleElement().satisfies(r -> assertThat(List.of(r.regio(), r.nummer(), r.eigen())).isEqualTo(List.of("De Waarden", 1, false)));
        assertThat(lijst(stand.projectleider)).as("not one's own").isEmpty();
        assertThat((Set<Integer>) inTransactie(e -> voorbeelden.gedeeld(stand.adviseur))).containsExactly(1);
        doen(() -> voorbeelden.overnemen(stand.vreemd, bron, Map.of("a", "a"), Set.of()));
        doen(() -> voorbeelden.intrekken(stand.projectleider, 1));
        assertThat(lijst(stand.vreemd)).isEmpty();
        geweigerd(VoorbeeldReden.PLANVOORBEELD_BESTAAT_NIET, () -> doen(() -> voorbeelden.inhoud(stand.vreemd, bron)));
        geweigerd(VoorbeeldReden.PLANVOORBEELD_BESTAAT_NIET, () -> doen(() -> voorbeelden.overnemen(stand.vreemd, bron, Map.of("a", "a"), Set.of())));
        assertThat(veen().onderdelen()).as("what was taken over stays").containsKey("a");
    }

    @Test
    void gekozen_delen_komen_erbij_met_hun_bron_en_er_wordt_niets_vervangen() {
        List<String> delen = inTransactie(e -> voorbeelden.overnemen(stand.vreemd, bron, Map.of("c", "c"), Set.of(1)));
        assertThat(delen).containsExactly("c", "A-1");
        assertThat(veen().onderdelen()).isEqualTo(Map.of("c", "<p>Van ons zelf.</p><p>Zo werven wij.</p>"));
        Map<String, Herkomstregel> herkomst = inTransactie(e -> voorbeelden.herkomst(stand.vreemd));
        assertThat(herkomst).containsOnlyKeys("c", "A-1");
        assertThat(herkomst.get("A-1")).satisfies(h -> {
            assertThat(h.regio()).startsWith("De Waarden");
            assertThat(h.versie()).isEqualTo(1);
            assertThat(h.vingerafdruk().sha256()).hasSize(64);
            assertThat(h.moment()).isEqualTo(stand.klok.instant());
        });
    }

    @Test
    void personen_partijen_en_bedragen_gaan_niet_mee() {
        doen(() -> voorbeelden.overnemen(stand.vreemd, bron, Map.of("a", "g"), Set.of(1)));
        PlanInhoud veen = veen();
        assertThat(veen.onderdelen().get("g")).contains("Vertrekt 1 op de 5").doesNotContain("0612345678", "jan@");
        assertThat(veen.activiteiten()).singleElement().satisfies(a -> {
            assertThat(a.naam()).isEqualTo("Banenmarkt");
            assertThat(a.bedrag()).isEqualTo("0.00");
            assertThat(a.toelichting()).isEmpty();
            assertThat(a.eigenaarPartijId()).isNull();
            assertThat(a.tot()).isNotEqualTo("2025-06-01");
        });
    }

    @Test
    void het_eigen_plan_voor_een_eerdere_regeling_is_ook_een_begin_met_de_koppen_van_toen() {
        doen(() -> {
            em.createNativeQuery("update plan_versie set inhoud = replace(replace(inhoud, 'ldnor-2025', 'onderwijsregio-2024'), '2024-11-30', '2024-10-04')").executeUpdate();
            em.createNativeQuery("update plan set regeling = 'onderwijsregio-2024', regelversie = '2024-10-04' where regio_id = :r").setParameter("r", stand.regio).executeUpdate();
            plannen.beginnen(stand.projectleider);
        });
        assertThat(lijst(stand.projectleider)).singleElement().satisfies(r -> assertThat(r.eigen()).isTrue());
        assertThat(inTransactie(e -> voorbeelden.inhoud(stand.projectleider, bron)).onderdelen()).extracting(Planvoorbeeldinhoud.Deel::letter).contains("a", "c");
        doen(() -> voorbeelden.overnemen(stand.projectleider, bron, Map.of("a", "g"), Set.of()));
        assertThat(inTransactie(e -> voorbeelden.herkomst(stand.projectleider)).get("g").regeling()).isEqualTo("onderwijsregio-2024");
    }

    @Test
    void alleen_wie_leidt_deelt_en_alleen_wie_schrijft_neemt_over_en_niet_in_een_plan_in_stemming() {
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doen(() -> voorbeelden.delen(stand.adviseur, 1)));
        geweigerd(PlanReden.VERSIE_BESTAAT_NIET, () -> doen(() -> voorbeelden.delen(stand.projectleider, 2)));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doen(() -> voorbeelden.lijst(stand.bestuurderZuid)));
        geweigerd(VoorbeeldReden.NIETS_OVERGENOMEN, () -> doen(() -> voorbeelden.overnemen(stand.vreemd, bron, Map.of(), Set.of())));
        geweigerd(VoorbeeldReden.PLANVOORBEELD_BESTAAT_NIET, () -> doen(() -> voorbeelden.overnemen(stand.vreemd, bron, Map.of("zz", "a"), Set.of())));
        geweigerd(PlanReden.ONDERDEEL_NIET_VAN_TOEPASSING, () -> doen(() -> voorbeelden.overnemen(stand.vreemd, bron, Map.of("a", "zz"), Set.of())));
        doen(() -> em.createNativeQuery("update plan set status = 'IN_STEMMING'").executeUpdate());
        geweigerd(PlanReden.BEVROREN, () -> doen(() -> voorbeelden.overnemen(stand.vreemd, bron, Map.of("a", "a"), Set.of())));
    }

    private static void geweigerd(Reden reden, Runnable werk) {
        assertThatThrownBy(werk::run).isInstanceOfSatisfying(Weigering.class, w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
