package nl.onderwijsregio.aanbeveling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.Aanleiding;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.Plannen;
import nl.onderwijsregio.plan.Planstand;
import nl.onderwijsregio.plan.Planversies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AanbevelingenTest extends Databanktest {
    private static final Aanbevelingopgave MEETBAAR =
            new Aanbevelingopgave("a", Aanbevelingsoort.AMBITIE, Gewicht.NODIG, "Maak de ambitie meetbaar.", "Zonder maat is er geen voortgang.");

    private Planstand stand;

    @BeforeEach
    void plan_met_een_vastgelegde_versie() {
        stand = inTransactie(Planstand::new);
        doen(() -> {
            stand.maken(Plannen.class).beginnen(stand.projectleider);
            var plan = stand.maken(PlanRepository.class).van(stand.regio, "ldnor-2025").orElseThrow();
            stand.maken(Planversies.class).bevriezen(plan, Aanleiding.HANDMATIG, stand.wie(stand.projectleider));
        });
    }

    @Test
    void de_regio_leest_een_brief_pas_na_het_versturen_en_precies_zo() {
        schrijven(MEETBAAR);
        List<Briefbeeld> voorHetVersturen = lezen(b -> b.verstuurd(stand.projectleider, null));
        assertThat(voorHetVersturen).isEmpty();
        Briefbeeld concept = lezen(b -> b.concept(stand.re, stand.regio)).orElseThrow();
        doe(b -> b.versturen(stand.re, stand.regio));
        Briefbeeld ontvangen = lezen(b -> b.verstuurd(stand.projectleider, null)).getFirst();
        assertThat(ontvangen.aanbevelingen()).isEqualTo(concept.aanbevelingen());
        assertThat(ontvangen.inleiding()).isEqualTo(concept.inleiding());
    }

    @Test
    void een_brief_in_voorbereiding_staat_niet_in_het_logboek_van_de_regio() {
        schrijven(MEETBAAR);
        assertThat(regelsVanRegio()).isZero();
        doe(b -> b.versturen(stand.re, stand.regio));
        assertThat(regelsVanRegio()).isEqualTo(1);
    }

    @Test
    void zonder_reden_gaat_een_aanbeveling_de_deur_niet_uit() {
        schrijven(new Aanbevelingopgave("", Aanbevelingsoort.UITVOERING, Gewicht.WENSELIJK, "Plan een gesprek.", ""));
        assertThatThrownBy(() -> doe(b -> b.versturen(stand.re, stand.regio))).isInstanceOf(Weigering.class)
                .hasMessage(AanbevelingReden.AANBEVELING_ZONDER_REDEN.name());
    }

    @Test
    void een_lege_brief_wordt_niet_verstuurd() {
        doe(b -> b.beginnen(stand.re, stand.regio));
        assertThatThrownBy(() -> doe(b -> b.versturen(stand.re, stand.regio))).isInstanceOf(Weigering.class)
                .hasMessage(AanbevelingReden.AANBEVELINGEN_LEEG.name());
    }

    @Test
    void een_verstuurde_aanbeveling_wijzigt_niet_meer_maar_krijgt_wel_een_antwoord() {
        schrijven(MEETBAAR);
        doe(b -> b.versturen(stand.re, stand.regio));
        long id = lezen(b -> b.verstuurd(stand.re, stand.regio)).getFirst().aanbevelingen().getFirst().id();
        assertThatThrownBy(() -> doe(b -> b.aanbevelingBewaren(stand.re, stand.regio, id, MEETBAAR))).isInstanceOf(Weigering.class)
                .hasMessage(AanbevelingReden.GEEN_CONCEPTBRIEF.name());
        doe(b -> b.opvolgingSchrijven(stand.projectleider, id, "Wij meten elk kwartaal."));
        assertThat(lezen(b -> b.verstuurd(stand.re, stand.regio)).getFirst().aanbevelingen().getFirst().opvolging())
                .isEqualTo("Wij meten elk kwartaal.");
    }

    @Test
    void wie_in_een_andere_regio_werkt_antwoordt_hier_niet() {
        schrijven(MEETBAAR);
        doe(b -> b.versturen(stand.re, stand.regio));
        long id = lezen(b -> b.verstuurd(stand.re, stand.regio)).getFirst().aanbevelingen().getFirst().id();
        assertThatThrownBy(() -> doe(b -> b.opvolgingSchrijven(stand.vreemd, id, "Van buiten."))).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> doe(b -> b.beginnen(stand.projectleider, stand.regio))).isInstanceOf(Weigering.class)
                .hasMessage(PartijReden.GEEN_TOEGANG.name());
    }

    private void schrijven(Aanbevelingopgave opgave) {
        doe(b -> {
            b.beginnen(stand.re, stand.regio);
            b.inleidingBewaren(stand.re, stand.regio, "Uw plan is helder.");
            b.aanbevelingBewaren(stand.re, stand.regio, null, opgave);
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
