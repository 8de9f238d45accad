package nl.onderwijsregio.les;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.onderwijsregio.kennis.Sessiethema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LesindexTest {
    private final Lesindex index = new Lesindex();

    @BeforeEach
    void vullen() {
        index.vullen(List.of(
                new Lestekst(1, "Starters blijven door vaste begeleiders", "Wij begeleidden startende leraren met een vaste coach.", Sessiethema.BEGELEIDEN, Lessector.PO),
                new Lestekst(2, "Een loket dat doorverwijst", "Zij-instromers vonden het loket via de gemeente. De begeleiding bleef achter.", Sessiethema.LOKET, Lessector.ALLE),
                new Lestekst(3, "Invalpool over besturen heen", "De pool was te klein voor de griepgolf.", Sessiethema.INVALPOOL, Lessector.VO)));
    }

    @Test
    void wie_een_ander_woord_van_dezelfde_stam_zoekt_vindt_de_les_en_de_titel_weegt_zwaarder() {
        assertThat(zoeken("begeleiding")).containsExactly(1L, 2L);
        assertThat(zoeken("BEGELEIDEN coach")).containsExactly(1L);
        assertThat(zoeken("loketten")).containsExactly(2L);
    }

    @Test
    void elk_woord_moet_er_in_staan_en_lidwoorden_tellen_niet() {
        assertThat(zoeken("de pool")).containsExactly(3L);
        assertThat(zoeken("pool loket")).isEmpty();
        assertThat(zoeken("quotum")).isEmpty();
    }

    @Test
    void zonder_woorden_staat_het_nieuwste_bovenaan_en_een_les_voor_alle_sectoren_past_altijd() {
        assertThat(zoeken("")).containsExactly(3L, 2L, 1L);
        assertThat(zoeken("het een")).containsExactly(3L, 2L, 1L);
        assertThat(index.zoeken(new Lesvraag("", null, Lessector.VO), 10)).containsExactly(3L, 2L);
        assertThat(index.zoeken(new Lesvraag("", Sessiethema.LOKET, Lessector.MBO), 10)).containsExactly(2L);
        assertThat(index.zoeken(new Lesvraag("", Sessiethema.LOKET, null), 10)).containsExactly(2L);
    }

    @Test
    void de_index_volgt_wijzigen_en_intrekken() {
        index.volgen(new LesGewijzigd(3, new Lestekst(3, "Vervangers delen", "Besturen delen vervangers.", Sessiethema.INVALPOOL, Lessector.VO)));
        assertThat(zoeken("griepgolf")).isEmpty();
        assertThat(zoeken("vervanger")).containsExactly(3L);
        index.volgen(new LesGewijzigd(3, null));
        assertThat(zoeken("vervanger")).isEmpty();
    }

    @Test
    void vreemde_tekens_zijn_gewone_tekst() {
        assertThat(zoeken("title:* OR (\"")).isEmpty();
        assertThat(zoeken("++ -- && ||")).hasSize(3);
    }

    @Test
    void opnieuw_vullen_laat_niets_van_vroeger_staan_en_veel_lessen_blijven_vindbaar() {
        index.vullen(LongStream.rangeClosed(1, 2000).mapToObj(i -> new Lestekst(i, "Les " + i, "Over werven nummer" + i, Sessiethema.WERVEN, Lessector.PO)).toList());
        assertThat(zoeken("griepgolf")).isEmpty();
        assertThat(zoeken("nummer1234")).containsExactly(1234L);
        assertThat(zoeken("werving")).hasSize(10);
    }

    private List<Long> zoeken(String tekst) {
        return index.zoeken(new Lesvraag(tekst, null, null), 10);
    }
}
