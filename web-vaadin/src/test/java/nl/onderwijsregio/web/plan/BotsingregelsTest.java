package nl.onderwijsregio.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.Activiteitopgave;
import nl.onderwijsregio.plan.Begrotingsbeeld;
import nl.onderwijsregio.plan.Begrotingspost;
import nl.onderwijsregio.plan.Doelgroep;
import nl.onderwijsregio.plan.Doelopgave;
import nl.onderwijsregio.plan.Kostensoort;
import nl.onderwijsregio.plan.Plandelenbeeld;
import org.junit.jupiter.api.Test;

/** What somebody sees when another was first: two that differ in one component never look the same. */
class BotsingregelsTest {
    private static final LocalDate VAN = LocalDate.of(2025, 1, 1);
    private static final LocalDate TOT = LocalDate.of(2025, 12, 31);
    private static final BigDecimal TIEN = BigDecimal.TEN;
    private static final BigDecimal NUL = BigDecimal.ZERO;
    private static final Plandelenbeeld BEELD = new Plandelenbeeld(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(),
            new Begrotingsbeeld(List.of(), List.of()), VAN, TOT, true);

    @Test
    void elk_veld_van_een_activiteit_staat_bij_een_botsing_in_beeld() {
        Begrotingspost post = new Begrotingspost(1, Kostensoort.PERSONEEL, "Uren", 2025, new BigDecimal("0.5"), new BigDecimal("20"), TIEN, false);
        Map<String, Activiteitopgave> varianten = Map.ofEntries(
                Map.entry("functie", activiteit(Activiteitfunctie.MATCHEN, "n", "d", "i", 1L, VAN, TOT, "t", "r", 2L, 1, post, TIEN, NUL)),
                Map.entry("naam", activiteit(Activiteitfunctie.WERVEN, "x", "d", "i", 1L, VAN, TOT, "t", "r", 2L, 1, post, TIEN, NUL)),
                Map.entry("doel", activiteit(Activiteitfunctie.WERVEN, "n", "x", "i", 1L, VAN, TOT, "t", "r", 2L, 1, post, TIEN, NUL)),
                Map.entry("indicator", activiteit(Activiteitfunctie.WERVEN, "n", "d", "x", 1L, VAN, TOT, "t", "r", 2L, 1, post, TIEN, NUL)),
                Map.entry("eigenaarPartijId", activiteit(Activiteitfunctie.WERVEN, "n", "d", "i", 3L, VAN, TOT, "t", "r", 2L, 1, post, TIEN, NUL)),
                Map.entry("van", activiteit(Activiteitfunctie.WERVEN, "n", "d", "i", 1L, VAN.plusDays(1), TOT, "t", "r", 2L, 1, post, TIEN, NUL)),
                Map.entry("tot", activiteit(Activiteitfunctie.WERVEN, "n", "d", "i", 1L, VAN, TOT.minusDays(1), "t", "r", 2L, 1, post, TIEN, NUL)),
                Map.entry("bedrag", new Activiteitopgave(Activiteitfunctie.WERVEN, "n", "d", "i", 1L, VAN, TOT, NUL, "t", "r", new TreeSet<>(List.of(2L)),
                        new TreeSet<>(List.of(1)), List.of(), NUL, NUL)),
                Map.entry("toelichting", activiteit(Activiteitfunctie.WERVEN, "n", "d", "i", 1L, VAN, TOT, "x", "r", 2L, 1, post, TIEN, NUL)),
                Map.entry("resultaat", activiteit(Activiteitfunctie.WERVEN, "n", "d", "i", 1L, VAN, TOT, "t", "x", 2L, 1, post, TIEN, NUL)),
                Map.entry("partners", activiteit(Activiteitfunctie.WERVEN, "n", "d", "i", 1L, VAN, TOT, "t", "r", 3L, 1, post, TIEN, NUL)),
                Map.entry("doelen", activiteit(Activiteitfunctie.WERVEN, "n", "d", "i", 1L, VAN, TOT, "t", "r", 2L, 2, post, TIEN, NUL)),
                Map.entry("posten", activiteit(Activiteitfunctie.WERVEN, "n", "d", "i", 1L, VAN, TOT, "t", "r", 2L, 1, post("x"), TIEN, NUL)),
                Map.entry("subsidie", activiteit(Activiteitfunctie.WERVEN, "n", "d", "i", 1L, VAN, TOT, "t", "r", 2L, 1, post, NUL, TIEN)),
                Map.entry("eigenBijdrage", activiteit(Activiteitfunctie.WERVEN, "n", "d", "i", 1L, VAN, TOT, "t", "r", 2L, 1, post, null, null)));
        assertThat(varianten.keySet()).containsExactlyInAnyOrderElementsOf(namen(Activiteitopgave.class));
        List<String> heel = regels(activiteit(Activiteitfunctie.WERVEN, "n", "d", "i", 1L, VAN, TOT, "t", "r", 2L, 1, post, TIEN, NUL));
        varianten.forEach((veld, a) -> assertThat(regels(a)).as(veld).isNotEqualTo(heel));
        assertThat(heel).contains("Eigenaar: partij 1", "Partners: partij 2");
    }

    @Test
    void elk_veld_van_een_post_staat_bij_een_botsing_in_beeld() {
        Map<String, Begrotingspost> varianten = Map.of("nummer", new Begrotingspost(2, Kostensoort.PERSONEEL, "Uren", 2025, TIEN, TIEN, new BigDecimal(100), false),
                "soort", new Begrotingspost(1, Kostensoort.INHUUR, "Uren", 2025, TIEN, TIEN, new BigDecimal(100), false),
                "omschrijving", new Begrotingspost(1, Kostensoort.PERSONEEL, "x", 2025, TIEN, TIEN, new BigDecimal(100), false),
                "jaar", new Begrotingspost(1, Kostensoort.PERSONEEL, "Uren", 2026, TIEN, TIEN, new BigDecimal(100), false),
                "fte", new Begrotingspost(1, Kostensoort.PERSONEEL, "Uren", 2025, new BigDecimal(20), new BigDecimal(5), new BigDecimal(100), false),
                "tarief", new Begrotingspost(1, Kostensoort.PERSONEEL, "Uren", 2025, null, null, new BigDecimal(100), false),
                "bedrag", new Begrotingspost(1, Kostensoort.PERSONEEL, "Uren", 2025, TIEN, new BigDecimal(11), new BigDecimal(110), false),
                "coordinatie", new Begrotingspost(1, Kostensoort.PERSONEEL, "Uren", 2025, TIEN, TIEN, new BigDecimal(100), true));
        assertThat(varianten.keySet()).containsExactlyInAnyOrderElementsOf(namen(Begrotingspost.class));
        List<String> heel = regels(met(new Begrotingspost(1, Kostensoort.PERSONEEL, "Uren", 2025, TIEN, TIEN, new BigDecimal(100), false)));
        varianten.forEach((veld, p) -> assertThat(regels(met(p)).getLast()).as(veld).isNotEqualTo(heel.getLast()));
    }

    @Test
    void ook_een_doel_dat_nog_niet_meetbaar_is_toont_wat_er_is_ingevuld() {
        Doelopgave half = new Doelopgave("Minder uitval", Doelgroep.BEIDE, 1, "", "procent", new BigDecimal("21"), null, TOT, "");
        assertThat(new Doelvorm().regels(half, BEELD)).contains("Nog niet meetbaar", "Getal van nu: 21", "Eenheid: procent", "Bereikt op: 31 december 2025");
        assertThat(new Doelvorm().regels(half, BEELD)).isNotEqualTo(new Doelvorm().regels(
                new Doelopgave("Minder uitval", Doelgroep.BEIDE, 1, "", "procent", null, new BigDecimal("21"), TOT, ""), BEELD));
    }

    private static List<String> regels(Activiteitopgave a) {
        return Activiteitzinnen.regels(a, id -> "partij " + id);
    }

    private static List<String> namen(Class<? extends Record> soort) {
        return Stream.of(soort.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static Begrotingspost post(String wat) {
        return new Begrotingspost(1, Kostensoort.PERSONEEL, wat, 2025, null, null, TIEN, false);
    }

    private static Activiteitopgave met(Begrotingspost post) {
        return new Activiteitopgave(Activiteitfunctie.WERVEN, "n", "", "", null, VAN, TOT, post.bedrag(), "", "", new TreeSet<>(), new TreeSet<>(), List.of(post), null, null);
    }

    private static Activiteitopgave activiteit(Activiteitfunctie functie, String naam, String doel, String indicator, Long eigenaar, LocalDate van, LocalDate tot,
            String toelichting, String resultaat, long partner, int doelnummer, Begrotingspost post, BigDecimal subsidie, BigDecimal eigen) {
        return new Activiteitopgave(functie, naam, doel, indicator, eigenaar, van, tot, TIEN, toelichting, resultaat, new TreeSet<>(List.of(partner)),
                new TreeSet<>(List.of(doelnummer)), List.of(post), subsidie, eigen);
    }
}
