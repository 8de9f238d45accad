package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static String vervang(String opmaak, String citaat, String ervoor, String nieuw) {
        return new Passage(opmaak).vervangen(citaat, ervoor, nieuw).map(Opmaak::schoon).orElse("niet gevonden");
    }

    @Test
    void woorden_worden_vervangen_ook_als_er_nadruk_of_een_link_doorheen_loopt() {
        assertThat(vervang("<p>Een op de <strong>vijf</strong> starters vertrekt.</p>", "de vijf starters", "", "de vier starters"))
                .isEqualTo("<p>Een op de vier starters<strong></strong> vertrekt.</p>".replace("<strong></strong>", "<strong></strong>"));
        assertThat(vervang("<p>Zie <a href=\"https://x.example\">de site</a> nu</p>", "site nu", "", "pagina")).contains("de pagina").doesNotContain("site");
    }

    @Test
    void tekens_met_een_code_en_dubbele_spaties_tellen_als_wat_men_leest() {
        assertThat(vervang("<p>po &amp; vo, minder dan &lt;5  leerlingen</p>", "po & vo, minder dan <5 leerlingen", "", "po & mbo <b>")).isEqualTo("<p>po &amp; mbo &lt;b&gt;</p>");
    }

    @Test
    void van_meer_plekken_wordt_die_gekozen_met_dezelfde_woorden_ervoor() {
        String tekst = "<p>Werven: 10 uur.</p><p>Matchen: 10 uur.</p>";
        assertThat(vervang(tekst, "10 uur", "Matchen: ", "20 uur")).isEqualTo("<p>Werven: 10 uur.</p><p>Matchen: 20 uur.</p>");
        assertThat(vervang(tekst, "10 uur", "Werven: 10 uur.Matchen: ", "20 uur")).as("a browser reads no space between paragraphs").contains("Matchen: 20 uur.");
        assertThat(vervang(tekst, "10 uur", "", "20 uur")).as("two places, and nothing to choose by").isEqualTo("niet gevonden");
        assertThat(new Passage(tekst).zoeken("10 uur", "")).isEqualTo(Passage.Vondst.MEER_PLEKKEN);
        assertThat(new Passage(tekst).bevat("10 uur", "")).isTrue();
    }

    @Test
    void als_de_woorden_ervoor_zijn_gewijzigd_wordt_geen_andere_plek_gekozen() {
        String tekst = "<p>Begeleiden: 10 uur.</p><p>Evalueren: 10 uur.</p>";
        assertThat(vervang(tekst, "10 uur", "Matchen: ", "20 uur")).isEqualTo("niet gevonden");
        assertThat(vervang("<p>Begeleiden: 10 uur.</p>", "10 uur", "Matchen: ", "20 uur")).isEqualTo("niet gevonden");
        assertThat(new Passage(tekst).bevat("10 uur", "Matchen: ")).isFalse();
        assertThat(vervang("<p>nieuw begin, daarna wie na twee jaar nog werkt: 10 uur.</p>", "10 uur", "oud begin, daarna wie na twee jaar nog werkt: ", "20 uur"))
                .as("the last words are enough").contains("20 uur");
    }

    @Test
    void een_deel_van_een_langer_woord_telt_niet() {
        assertThat(vervang("<p>Schoolbesturen en besturen.</p>", "besturen", "", "scholen")).isEqualTo("<p>Schoolbesturen en scholen.</p>");
        assertThat(new Passage("<p>Schoolbesturen</p>").bevat("School", "")).isFalse();
        assertThat(new Passage("<p>School<strong>besturen</strong></p>").bevat("besturen", "")).isFalse();
    }

    @Test
    void wit_over_nadruk_en_alineas_heen_telt_als_een_spatie() {
        assertThat(vervang("<p>een <strong> twee</strong> drie</p>", "een twee drie", "", "vier")).isEqualTo("<p>vier<strong></strong></p>");
        assertThat(new Passage("<p>een twee </p> <p> drie vier</p>").bevat("twee drie", "")).isTrue();
        assertThat(vervang("<ul><li>een twee </li><li>drie</li></ul>", "drie", "een twee", "vier")).contains("<li>vier</li>");
    }

    @Test
    void een_teken_dat_als_nummer_is_geschreven_telt_als_dat_teken() {
        String tekst = Opmaak.schoon("<p>Goed zo \ud83d\ude00 samen verder</p>");
        assertThat(tekst).contains("&#");
        assertThat(vervang(tekst, "zo \ud83d\ude00 samen", "", "zo samen")).isEqualTo("<p>Goed zo samen verder</p>");
        assertThat(vervang("<p>caf&#xe9; open</p>", "caf\u00e9 open", "", "dicht")).isEqualTo("<p>dicht</p>");
    }

    @Test
    void over_twee_alineas_wordt_gevonden_maar_niet_vervangen() {
        String tekst = "<p>een twee</p><p>drie vier</p>";
        assertThat(new Passage(tekst).bevat("twee drie", "")).isTrue();
        assertThat(new Passage(tekst).vervangen("twee drie", "", "x")).isEmpty();
        assertThat(new Passage(tekst).zoeken("twee drie", "")).isEqualTo(Passage.Vondst.OVER_ALINEAS);
        assertThat(new Passage(tekst).bevat("twee vier", "")).isFalse();
        assertThat(new Passage(tekst).bevat("", "")).isFalse();
        assertThat(new Passage("").bevat("een", "")).isFalse();
    }

    @Test
    void de_rest_van_de_tekst_blijft_letter_voor_letter_gelijk() {
        Random toeval = new Random(7);
        String[] woorden = {"werven", "<strong>matchen</strong>", "<em>op</em>leiden", "5 &lt; 6", "a&amp;b", "&#34;samen&#34;", "begeleiden"};
        for (int i = 0; i < 500; i++) {
            StringBuilder opmaak = new StringBuilder("<p>");
            toeval.ints(12, 0, woorden.length).forEach(w -> opmaak.append(woorden[w]).append(' '));
            String tekst = Opmaak.schoon(opmaak.append("</p>").toString());
            String[] gelezen = Opmaak.platteTekst(tekst.replaceAll("</?(strong|em)>", "")).split(" ");
            String citaat = gelezen[3] + " " + gelezen[4];
            String ervoor = String.join(" ", java.util.Arrays.copyOf(gelezen, 3));
            if (new Passage(tekst).zoeken(citaat, ervoor) == Passage.Vondst.MEER_PLEKKEN) {
                assertThat(new Passage(tekst).vervangen(citaat, ervoor, "QQQ")).isEmpty();
                continue;
            }
            String nieuw = new Passage(tekst).vervangen(citaat, ervoor, "QQQ").orElseThrow();
            assertThat(Opmaak.platteTekst(nieuw.replaceAll("</?(strong|em)>", "")).replaceFirst("QQQ", java.util.regex.Matcher.quoteReplacement(citaat)))
                    .isEqualTo(String.join(" ", gelezen));
        }
    }
}
