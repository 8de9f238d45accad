package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static String vervang(String opmaak, String citaat, String ervoor, String nieuw) {
        return Passage.vervangen(opmaak, citaat, ervoor, nieuw).map(Opmaak::schoon).orElse("niet gevonden");
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
        assertThat(vervang(tekst, "10 uur", "", "20 uur")).isEqualTo("<p>Werven: 20 uur.</p><p>Matchen: 10 uur.</p>");
    }

    @Test
    void over_twee_alineas_wordt_gevonden_maar_niet_vervangen() {
        String tekst = "<p>een twee</p><p>drie vier</p>";
        assertThat(Passage.staatIn(tekst, "twee drie")).isTrue();
        assertThat(Passage.vervangen(tekst, "twee drie", "", "x")).isEmpty();
        assertThat(Passage.staatIn(tekst, "twee vier")).isFalse();
        assertThat(Passage.staatIn(tekst, "")).isFalse();
        assertThat(Passage.staatIn("", "een")).isFalse();
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
            String nieuw = Passage.vervangen(tekst, citaat, String.join(" ", java.util.Arrays.copyOf(gelezen, 3)), "QQQ").orElseThrow();
            assertThat(Opmaak.platteTekst(nieuw.replaceAll("</?(strong|em)>", "")).replaceFirst("QQQ", java.util.regex.Matcher.quoteReplacement(citaat)))
                    .isEqualTo(String.join(" ", gelezen));
        }
    }
}
