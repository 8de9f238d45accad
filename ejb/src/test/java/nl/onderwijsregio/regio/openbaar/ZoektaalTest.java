package nl.onderwijsregio.regio.openbaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZoektaalTest {
    @Test
    void hoofdletters_accenten_en_leestekens_tellen_niet() {
        assertThat(Zoektaal.kaal("Súdwest-Fryslân, 's-Hertogenbosch")).isEqualTo("sudwest fryslan s hertogenbosch");
        assertThat(Zoektaal.past("fryslan", "Súdwest-Fryslân")).isTrue();
    }

    @Test
    void alleen_het_begin_van_een_woord_past() {
        assertThat(Zoektaal.past("oer", "Woerden")).isFalse();
        assertThat(Zoektaal.past("woer", "Woerden")).isTrue();
    }

    @Test
    void verwisselde_letters_zijn_een_fout() {
        assertThat(Zoektaal.afstand("woerdne", "woerden")).isEqualTo(1);
        assertThat(Zoektaal.afstand("", "abc")).isEqualTo(3);
        assertThat(Zoektaal.afstand("abc", "abc")).isZero();
    }

    @Test
    void iets_heel_anders_is_niet_bedoeld() {
        assertThat(Zoektaal.lijktOp("woerdne", List.of("Zeist", "Woerden"))).contains("Woerden");
        assertThat(Zoektaal.lijktOp("parijs", List.of("Zeist", "Woerden"))).isEmpty();
    }
}
