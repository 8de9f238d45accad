package nl.onderwijsregio.aanbeveling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Partij;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.Aanleiding;
import nl.onderwijsregio.plan.Leesbeeld;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.Planlezing;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Planversies;
import nl.onderwijsregio.plan.Versieregel;
import nl.onderwijsregio.plan.Versies;
import nl.onderwijsregio.regeling.Documentsoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AanbevelingenTest extends Databanktest {
    private static final Aanbevelingopgave MEETBAAR =
            new Aanbevelingopgave("a", Aanbevelingsoort.AMBITIE, Gewicht.NODIG, "Maak de ambitie meetbaar.", "Zonder maat is er geen voortgang.");

    private Planstand stand;
    private MandaatId re2;

    @BeforeEach
    void plan_met_een_vastgelegde_versie() {
        stand = inTransactie(Planstand::new);
        re2 = inTransactie(e -> stand.mandaat("re2", Portaal.RE, e.createQuery("select p from Partij p where p.soort = :s", Partij.class)
                .setParameter("s", Partijsoort.REALISATIE_EENHEID).getSingleResult(), null));
        doen(() -> {
            stand.maken(Plannen.class).beginnen(stand.projectleider);
            var plan = stand.maken(PlanRepository.class).van(stand.regio, "ldnor-2025").orElseThrow();
            stand.maken(Planversies.class).bevriezen(plan, Aanleiding.STEMMING, stand.wie(stand.projectleider));
        });
    }

    @Test
    void de_regio_leest_een_brief_pas_na_het_versturen_en_precies_zo() {
        schrijven(MEETBAAR);
        List<Briefbeeld> voorHetVersturen = lezen(b -> b.verstuurd(stand.projectleider, null));
        assertThat(voorHetVersturen).isEmpty();
        Briefbeeld concept = lezen(b -> b.concept(stand.re, stand.regio)).orElseThrow();
        doe(b -> versturen(b));
        Briefbeeld ontvangen = lezen(b -> b.verstuurd(stand.projectleider, null)).getFirst();
        assertThat(ontvangen.aanbevelingen()).isEqualTo(concept.aanbevelingen());
        assertThat(ontvangen.inleiding()).isEqualTo(concept.inleiding());
    }

    @Test
    void een_brief_in_voorbereiding_staat_niet_in_het_logboek_van_de_regio() {
        schrijven(MEETBAAR);
        assertThat(regelsVanRegio()).isZero();
        doe(b -> versturen(b));
        assertThat(regelsVanRegio()).isEqualTo(1);
    }

    @Test
    void zonder_reden_gaat_een_aanbeveling_de_deur_niet_uit() {
        schrijven(new Aanbevelingopgave("", Aanbevelingsoort.UITVOERING, Gewicht.WENSELIJK, "Plan een gesprek.", ""));
        assertThatThrownBy(() -> doe(b -> versturen(b))).isInstanceOf(Weigering.class)
                .hasMessage(AanbevelingReden.AANBEVELING_ZONDER_REDEN.name());
    }

    @Test
    void een_lege_brief_wordt_niet_verstuurd() {
        doe(b -> b.beginnen(stand.re, stand.regio));
        assertThatThrownBy(() -> doe(b -> versturen(b))).isInstanceOf(Weigering.class)
                .hasMessage(AanbevelingReden.AANBEVELINGEN_LEEG.name());
    }

    @Test
    void een_verstuurde_aanbeveling_wijzigt_niet_meer_maar_krijgt_wel_een_antwoord() {
        schrijven(MEETBAAR);
        doe(b -> versturen(b));
        long id = lezen(b -> b.verstuurd(stand.re, stand.regio)).getFirst().aanbevelingen().getFirst().id();
        assertThatThrownBy(() -> doe(b -> b.aanbevelingBewaren(stand.re, stand.regio, id, 0, MEETBAAR))).isInstanceOf(Weigering.class)
                .hasMessage(AanbevelingReden.GEEN_CONCEPTBRIEF.name());
        doe(b -> b.opvolgingSchrijven(stand.projectleider, id, 0, "Wij meten elk kwartaal."));
        assertThat(lezen(b -> b.verstuurd(stand.re, stand.regio)).getFirst().aanbevelingen().getFirst().opvolging())
                .isEqualTo("Wij meten elk kwartaal.");
    }

    @Test
    void twee_schrijvers_van_een_regio_overschrijven_elkaars_reactie_niet() {
        schrijven(MEETBAAR);
        doe(b -> versturen(b));
        long id = lezen(b -> b.verstuurd(stand.re, stand.regio)).getFirst().aanbevelingen().getFirst().id();
        assertThat(reageren(stand.projectleider, id, 0, "Wij meten elk kwartaal.")).isInstanceOf(Briefbewaring.Bewaard.class);
        assertThat(reageren(stand.adviseur, id, 0, "Wij meten elk jaar.")).isInstanceOfSatisfying(Briefbewaring.Botsing.class, b -> {
            assertThat(b.nu()).isEqualTo("Wij meten elk kwartaal.");
            assertThat(b.eigen()).isEqualTo("Wij meten elk jaar.");
            assertThat(b.versie()).isEqualTo(1);
        });
        assertThat(reageren(stand.adviseur, id, 0, "Wij meten elk kwartaal.")).as("the same text is no conflict").isInstanceOf(Briefbewaring.Bewaard.class);
        assertThat(reageren(stand.adviseur, id, 1, "Wij meten elk jaar.")).isInstanceOf(Briefbewaring.Bewaard.class);
    }

    @Test
    void wie_in_een_andere_regio_werkt_antwoordt_hier_niet() {
        schrijven(MEETBAAR);
        doe(b -> versturen(b));
        long id = lezen(b -> b.verstuurd(stand.re, stand.regio)).getFirst().aanbevelingen().getFirst().id();
        assertThatThrownBy(() -> doe(b -> b.opvolgingSchrijven(stand.vreemd, id, 0, "Van buiten."))).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> doe(b -> b.beginnen(stand.projectleider, stand.regio))).isInstanceOf(Weigering.class)
                .hasMessage(PartijReden.GEEN_TOEGANG.name());
    }

    @Test
    void wat_een_collega_intussen_schreef_wordt_niet_overschreven_en_beide_teksten_komen_terug() {
        schrijven(MEETBAAR);
        Briefbeeld gezien = lezen(b -> b.concept(stand.re, stand.regio)).orElseThrow();
        long id = gezien.aanbevelingen().getFirst().id();
        Aanbevelingopgave eerste = met("Maak de ambitie per jaar meetbaar.");
        Aanbevelingopgave tweede = met("Maak de ambitie per sector meetbaar.");
        assertThat(bewaren(stand.re, id, 0, eerste)).isInstanceOfSatisfying(Briefbewaring.Bewaard.class, b -> assertThat(b.versie()).isEqualTo(1));
        assertThat(bewaren(re2, id, 0, tweede)).isInstanceOfSatisfying(Briefbewaring.Botsing.class, b -> {
            assertThat(b.nu()).isEqualTo(eerste);
            assertThat(b.eigen()).isEqualTo(tweede);
            assertThat(b.gebruiker()).isEqualTo("re");
            assertThat(b.versie()).isEqualTo(1);
        });
        assertThat(lezen(b -> b.concept(re2, stand.regio)).orElseThrow().aanbevelingen().getFirst().tekst()).isEqualTo(eerste.tekst());
        assertThat(bewaren(re2, id, 1, tweede)).isInstanceOf(Briefbewaring.Bewaard.class);
    }

    @Test
    void ook_de_inleiding_van_een_collega_blijft_staan() {
        schrijven(MEETBAAR);
        assertThat(inleiden(stand.re, 1, "Uw plan is helder en volledig.")).isInstanceOf(Briefbewaring.Bewaard.class);
        assertThat(inleiden(re2, 1, "Uw plan is kort.")).isInstanceOfSatisfying(Briefbewaring.Botsing.class,
                b -> assertThat(b.nu()).isEqualTo("Uw plan is helder en volledig."));
        assertThat(inleiden(re2, 1, "Uw plan is helder en volledig.")).as("the same text is no conflict").isInstanceOf(Briefbewaring.Bewaard.class);
    }

    @Test
    void een_brief_die_een_collega_wijzigde_gaat_niet_weg_zonder_te_zijn_gelezen() {
        schrijven(MEETBAAR);
        Briefbeeld gezien = lezen(b -> b.concept(stand.re, stand.regio)).orElseThrow();
        inleiden(re2, 1, "Uw plan is af.");
        gewijzigd(b -> b.versturen(stand.re, stand.regio, gezien.stand(), gezien.inleidingVersie()));
        bewaren(re2, gezien.aanbevelingen().getFirst().id(), 0, met("Anders."));
        gewijzigd(b -> b.versturen(stand.re, stand.regio, gezien.stand(), 2));
        gewijzigd(b -> b.aanbevelingWeghalen(stand.re, stand.regio, gezien.aanbevelingen().getFirst().id(), 0));
        doe(b -> b.aanbevelingWeghalen(stand.re, stand.regio, gezien.aanbevelingen().getFirst().id(), 1));
    }

    @Test
    void de_re_leest_alleen_wat_ter_stemming_ging_of_aan_haar_is_gegeven() {
        Plannen plannen = stand.maken(Plannen.class);
        Planlezing lezing = stand.maken(Planlezing.class);
        Versies versies = stand.maken(Versies.class);
        doen(() -> plannen.bewaren(stand.projectleider, "a", 0, "<p>nog niet af</p>"));
        doen(() -> versies.versieBewaren(stand.projectleider, "kladje"));
        Leesbeeld nu = inTransactie(e -> lezing.lezen(stand.re, stand.regio)).orElseThrow();
        assertThat(nu.leesbaar()).get().extracting(Versieregel::nummer).isEqualTo(1);
        assertThat(nu.inhoud().onderdelen()).isEmpty();
        assertThat(nu.gewijzigdSinds()).isTrue();
        assertThat(lezen(b -> b.beginnen(stand.re, stand.regio)).planVersie()).isEqualTo(1);
        doen(() -> versies.vrijgeven(stand.projectleider, 2));
        doen(() -> versies.vrijgeven(stand.projectleider, 2));
        assertThat(inTransactie(e -> versies.lijst(stand.opleider)).getFirst().gebruik()).containsExactly(Aanleiding.HANDMATIG, Aanleiding.RE);
        Leesbeeld later = inTransactie(e -> lezing.lezen(stand.re, stand.regio)).orElseThrow();
        assertThat(later.onderdelen()).filteredOn(o -> o.letter().equals("a")).singleElement().satisfies(o -> assertThat(o.opmaak()).contains("nog niet af"));
        assertThat(lezen(b -> b.beginnen(stand.re, stand.regio)).planVersie()).isEqualTo(2);
        assertThatThrownBy(() -> doen(() -> lezing.lezen(stand.projectleider, stand.regio))).isInstanceOf(Weigering.class).hasMessage(PartijReden.GEEN_TOEGANG.name());
        assertThatThrownBy(() -> doen(() -> versies.vrijgeven(stand.adviseur, 1))).isInstanceOf(Weigering.class).hasMessage(PartijReden.FUNCTIE_ONTBREEKT.name());
    }

    @Test
    void zolang_de_regio_niets_gaf_is_er_niets_te_lezen_en_niets_om_over_te_schrijven() {
        doen(() -> em.createNativeQuery("delete from plan_versie_gebruik").executeUpdate());
        Leesbeeld nu = inTransactie(e -> stand.maken(Planlezing.class).lezen(stand.re, stand.regio)).orElseThrow();
        assertThat(nu.leesbaar()).isEmpty();
        assertThat(nu.inhoud()).isNull();
        assertThatThrownBy(() -> doe(b -> b.beginnen(stand.re, stand.regio))).isInstanceOf(Weigering.class).hasMessage(AanbevelingReden.GEEN_PLANVERSIE.name());
    }

    @Test
    void over_afspraken_naast_het_plan_schrijft_de_re_geen_brief() {
        Werkstuk plan = Werkstuk.van("ldnor-2026-2029");
        for (Werkstuk stuk : List.of(plan, plan.met(Documentsoort.AMBITIEAFSPRAKEN))) {
            doen(() -> stand.maken(Plannen.class).beginnen(stand.projectleider.voor(stuk)));
            doen(() -> stand.maken(Planversies.class).bevriezen(stand.maken(PlanRepository.class).van(stand.regio, stuk).orElseThrow(), Aanleiding.STEMMING,
                    stand.wie(stand.projectleider)));
        }
        MandaatId afspraken = stand.re.voor(plan.met(Documentsoort.AMBITIEAFSPRAKEN));
        assertThat(lezen(b -> b.beginnen(stand.re.voor(plan), stand.regio)).planVersie()).isEqualTo(1);
        alleenOverHetPlan(b -> b.beginnen(afspraken, stand.regio));
        doen(() -> em.createNativeQuery("update aanbevelingenbrief set plan_id = (select id from plan where document = 'AMBITIEAFSPRAKEN')").executeUpdate());
        alleenOverHetPlan(b -> b.versturen(afspraken, stand.regio, "", 0));
        alleenOverHetPlan(b -> b.inleidingBewaren(afspraken, stand.regio, 0, "Uw afspraken zijn helder."));
    }

    private void alleenOverHetPlan(Consumer<Aanbevelingen> act) {
        assertThatThrownBy(() -> doe(act)).isInstanceOf(Weigering.class).hasMessage(AanbevelingReden.ALLEEN_OVER_HET_PLAN.name());
    }

    private static Aanbevelingopgave met(String tekst) {
        return new Aanbevelingopgave("a", Aanbevelingsoort.AMBITIE, Gewicht.NODIG, tekst, "Zonder maat is er geen voortgang.");
    }

    private Briefbewaring<Aanbevelingopgave> bewaren(MandaatId wie, long id, int basis, Aanbevelingopgave opgave) {
        return lezen(b -> b.aanbevelingBewaren(wie, stand.regio, id, basis, opgave));
    }

    private Briefbewaring<String> inleiden(MandaatId wie, int basis, String tekst) {
        return lezen(b -> b.inleidingBewaren(wie, stand.regio, basis, tekst));
    }

    private Briefbewaring<String> reageren(MandaatId wie, long id, int basis, String tekst) {
        return lezen(b -> b.opvolgingSchrijven(wie, id, basis, tekst));
    }

    private void gewijzigd(Consumer<Aanbevelingen> act) {
        assertThatThrownBy(() -> doe(act)).isInstanceOf(Weigering.class).hasMessage(AanbevelingReden.BRIEF_GEWIJZIGD.name());
    }

    private void versturen(Aanbevelingen b) {
        Optional<Briefbeeld> gezien = b.concept(stand.re, stand.regio);
        b.versturen(stand.re, stand.regio, gezien.map(Briefbeeld::stand).orElse(""), gezien.map(Briefbeeld::inleidingVersie).orElse(0));
    }

    private void schrijven(Aanbevelingopgave opgave) {
        doe(b -> {
            b.beginnen(stand.re, stand.regio);
            b.inleidingBewaren(stand.re, stand.regio, 0, "Uw plan is helder.");
            b.aanbevelingBewaren(stand.re, stand.regio, null, 0, opgave);
        });
    }

    private long regelsVanRegio() {
        return ((Number) inTransactie(e -> e.createNativeQuery("select count(*) from logregel where onderwerp = 'aanbevelingenbrief'"
                + " and regio_id is not null").getSingleResult())).longValue();
    }

    private void doe(Consumer<Aanbevelingen> act) {
        doen(() -> act.accept(stand.maken(Aanbevelingen.class)));
    }

    private <T> T lezen(Function<Aanbevelingen, T> vraag) {
        return inTransactie(e -> vraag.apply(stand.maken(Aanbevelingen.class)));
    }
}
