package nl.onderwijsregio.web.openbaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Formulier;
import org.junit.jupiter.api.Test;

class BezoekremTest {
    private static final Instant BEGIN = Instant.parse("2024-10-04T07:00:00Z");
    private final Bezoekrem rem = new Bezoekrem();

    @Test
    void na_zestig_berichten_in_tien_minuten_wacht_een_plek_en_een_andere_niet() {
        op(BEGIN);
        for (int i = 0; i < Bezoekrem.MEEST; i++) {
            assertThat(rem.mag("hier")).isTrue();
        }
        assertThat(rem.mag("hier")).isFalse();
        assertThat(rem.mag("daar")).isTrue();
        op(BEGIN.plus(Bezoekrem.VENSTER));
        assertThat(rem.mag("hier")).isFalse();
        op(BEGIN.plus(Bezoekrem.VENSTER).plusSeconds(1));
        assertThat(rem.mag("hier")).isTrue();
    }

    @Test
    void wat_een_bezoeker_typt_wordt_nooit_opmaak() {
        String html = new Afdruk().melding("<b>fout</b>").formulier(new Formulier().tekstvak("vraag", "Uw vraag", "Kort", 500, true, "</textarea><script>x</script>")
                .keuze("keuze", "Wat?", java.util.List.of("<i>ja</i>", "nee")), "/achterban/\"x", "Sturen").html();
        assertThat(html).doesNotContain("<script>").doesNotContain("<b>").doesNotContain("<i>").contains("maxlength=\"500\"").contains("action=\"/achterban/&quot;x\"");
    }

    private void op(Instant moment) {
        rem.klok = Clock.fixed(moment, ZoneOffset.UTC);
    }
}
