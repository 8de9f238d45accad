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

    @Test
    void tien_megabyte_tekst_wordt_met_een_reden_geweigerd() {
        assertThatThrownBy(() -> Opmaak.schoon("<p>" + "woord ".repeat(1_700_000) + "</p>")).isInstanceOfSatisfying(Weigering.class,
                w -> assertThat(w.reden()).isEqualTo(PlanReden.TEKST_TE_LANG));
    }

    @Test
    void een_tabel_van_500_rijen_blijft_heel() {
        String tabel = "<table><tbody>" + "<tr><td>activiteit</td><td>12.500,00</td><td>Hogeschool Delta</td></tr>".repeat(500) + "</tbody></table>";
        assertThat(Opmaak.schoon(tabel)).isEqualTo(tabel);
    }

    @Test
    void geplakte_tekst_uit_word_houdt_elk_woord_en_verliest_de_rommel() {
        String word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0cm}</style><!--[if gte mso 9]><xml><o:p>weg</o:p></xml><![endif]--></head>
                <body lang=NL style='tab-interval:35.4pt'><!--StartFragment--><h1 style='mso-list:l0'><span style='font-family:Calibri'>Aanpak<o:p></o:p></span></h1>
                <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Vet</b> en <span lang=NL style='color:red'>gewoon</span><o:p>&nbsp;</o:p></p>
                <table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=200 valign=top><p class=MsoNormal>Cel</p></td></tr></table>
                <p class=MsoNormal><img width=1 src="file:///C:/x.png"><a href="https://voorbeeld.nl">link</a></p><!--EndFragment--></body></html>""";
        String schoon = Opmaak.schoon(word);
        assertThat(schoon).doesNotContain("Mso", "style", "o:p", "xml", "img", "<!--", "span", "weg");
        assertThat(Opmaak.platteTekst(schoon)).isEqualTo("Aanpak Vet en gewoon Cel link");
        assertThat(schoon).contains("<h3>Aanpak</h3>", "<strong>Vet</strong>", "<td><p>Cel</p></td>", "<a href=\"https://voorbeeld.nl\"");
    }
}
