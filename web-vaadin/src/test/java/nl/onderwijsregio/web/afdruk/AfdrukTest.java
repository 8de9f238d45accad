package nl.onderwijsregio.web.afdruk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AfdrukTest {
    private static final String AANVAL = "<script>alert('x')</script> & \"y\"";

    @Test
    void niets_van_wat_erin_gaat_is_html() {
        String html = new Afdruk().kop(2, AANVAL).tekst(AANVAL).lijst(List.of(AANVAL)).gegevens(AANVAL, AANVAL)
                .tabel(AANVAL, List.of(AANVAL), List.of(List.of(AANVAL)), 0).html();
        assertThat(html).doesNotContain("<script").doesNotContain("\"y\"").contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;");
        assertThat(Bladopmaak.html(new Blad(AANVAL, AANVAL, new Afdruk()), Taal.NL, AANVAL, "")).doesNotContain("<script");
    }

    @Test
    void witregels_scheiden_alineas_en_een_enkele_regelovergang_blijft() {
        assertThat(new Afdruk().tekst("een\ntwee\n\ndrie").html()).isEqualTo("<p>een<br>twee</p>\n<p>drie</p>\n");
    }

    @Test
    void een_tabel_herhaalt_haar_kop_en_zet_getallen_rechts() {
        assertThat(new Afdruk().tabel("Posten", List.of("Post", "Bedrag"), List.of(List.of("po", "€ 1.950.000")), 1).html())
                .contains("<thead><tr><th scope=\"col\">Post</th><th scope=\"col\" class=\"getal\">Bedrag</th></tr></thead>")
                .contains("<tr><td>po</td><td class=\"getal\">€ 1.950.000</td></tr>");
    }

    @Test
    void een_adres_wijst_portaal_mandaat_en_onderwerp() {
        assertThat(Afdrukpad.van("/bestuur/7/besluiten/12/afdrukken")).hasValueSatisfying(pad -> {
            assertThat(pad.portaal()).isEqualTo("bestuur");
            assertThat(pad.mandaat()).isEqualTo("7");
            assertThat(pad.delen("besluiten/{stemronde}")).hasValueSatisfying(d -> assertThat(d).containsEntry("stemronde", "12"));
            assertThat(pad.delen("besluiten")).isEmpty();
            assertThat(pad.delen("plan/{x}")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/afdrukken", "/bestuur/afdrukken", "/bestuur/0/plan/afdrukken", "/bestuur/x/plan/afdrukken", "/bestuur/7/plan"})
    void een_ander_adres_is_geen_afdruk(String pad) {
        assertThat(Afdrukpad.van(pad)).isEmpty();
    }
}
