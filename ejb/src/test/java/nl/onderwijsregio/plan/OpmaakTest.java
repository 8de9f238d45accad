package nl.onderwijsregio.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.onderwijsregio.gedeeld.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpmaakTest {
    @ParameterizedTest
    @ValueSource(strings = {"<p>Een <strong>vet</strong> woord = 5 + 3 @ thuis, d'r</p>", "<ul><li>een</li><li>twee &amp; drie</li></ul>",
            "<table><thead><tr><th scope=\"col\">Kop</th></tr></thead><tbody><tr><td colspan=\"2\">Cel</td></tr></tbody></table>",
            "<p><a href=\"https://voorbeeld.nl/?a=1&amp;b=2\">link</a></p>", "<h3>Kop</h3><p>Tekst</p>", "<p>a &lt; b</p>"})
    void schone_opmaak_blijft_precies_zo(String opmaak) {
        String schoon = Opmaak.schoon(opmaak);
        assertThat(Opmaak.schoon(schoon)).isEqualTo(schoon);
        assertThat(Opmaak.platteTekst(schoon)).isEqualTo(Opmaak.platteTekst(opmaak));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>",
            "<p onclick=\"alert(1)\">x</p>", "<iframe src=\"https://x\"></iframe>", "<svg onload=alert(1)>", "<p style=\"background:url(x)\">x</p>",
            "<math><mtext><table><mglyph><style><img src onerror=alert(1)>", "<form action=x><input></form>"})
    void aanvallen_blijven_niet_over(String aanval) {
        assertThat(Opmaak.schoon("<p>tekst</p>" + aanval)).startsWith("<p>tekst</p>").doesNotContain("alert", "script", "onerror", "onclick", "style", "<img", "<svg", "<iframe",
                "<form");
    }

    @Test
    void een_leeg_vel_is_leeg() {
        assertThat(Opmaak.schoon("<p>&nbsp;<br></p>\r\n<p></p>")).isEmpty();
        assertThat(Opmaak.schoon(null)).isEmpty();
    }

    @Test
    void oude_namen_en_vreemde_koppen_worden_de_onze() {
        assertThat(Opmaak.schoon("<h1>Kop</h1>\n<p><b>vet</b> <i>schuin</i></p>")).isEqualTo("<h3>Kop</h3><p><strong>vet</strong> <em>schuin</em></p>");
    }

    @Test
    void dezelfde_letters_op_twee_manieren_geschreven_zijn_dezelfde_tekst() {
        assertThat(Opmaak.schoon("<p>cafe\u0301</p>")).isEqualTo(Opmaak.schoon("<p>caf\u00e9</p>"));
    }

    @Test
    void de_langste_tekst_past_en_een_teken_meer_niet() {
        assertThat(Opmaak.schoon("a".repeat(Opmaak.LANGSTE))).hasSize(Opmaak.LANGSTE);
        assertThatThrownBy(() -> Opmaak.schoon("a".repeat(Opmaak.LANGSTE + 1))).isInstanceOfSatisfying(Weigering.class,
                w -> assertThat(w.reden()).isEqualTo(PlanReden.TEKST_TE_LANG));
    }
}
