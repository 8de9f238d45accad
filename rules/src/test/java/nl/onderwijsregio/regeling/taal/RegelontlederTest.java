package nl.onderwijsregio.regeling.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.motor.Woordenlijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RegelontlederTest {

    private static final String KOP = "@toets(\"X\") @artikel(\"7 lid 1\") ";
    private static final String DAN = " then d.informatie(\"X\", \"Een zin.\"); end";
    private static final String GOED = "rule \"Goed\"\n" + KOP + "\nwhen Feiten( po.bovengrens < 15000 )\n" + DAN.strip();

    static Stream<Regelversie> versies() {
        Regelregister register = Regelingen.meegeleverd().actueel();
        return register.regelingen().stream().map(register::versies).flatMap(Collection::stream);
    }

    @ParameterizedTest
    @MethodSource("versies")
    void de_druk_van_elke_meegeleverde_tekst_leest_terug_als_dezelfde_regels(Regelversie versie) {
        Regeltekst regels = lees(versie.tekst().regels()).verplicht();
        assertThat(lees(regels.druk()).verplicht()).isEqualTo(regels);
        assertThat(lees(regels.druk()).verplicht().druk()).isEqualTo(regels.druk());
        assertThat(regels.regels()).isNotEmpty().isEqualTo(versie.regels().regels().regels());
    }

    @Test
    void een_regel_wordt_in_delen_gelezen() {
        Regeltekst.Regel regel = lees("// uitleg\nrule \"Te klein\" @interpretatie(\"1\") " + KOP + "\n when Feiten( po.bovengrens < {{drempels.po}} || vo.ondergrens >= 3,"
                + " bijlage[\"plan\"] != \"aanwezig\", po.ondergrens < po.bovengrens )" + DAN).verplicht().regels().getFirst();
        assertThat(regel.druk()).isEqualTo("""
                rule "Te klein"
                @toets("X")
                @artikel("7 lid 1")
                @interpretatie("1")
                when Feiten( po.bovengrens < {{drempels.po}} || vo.ondergrens >= 3, bijlage["plan"] != "aanwezig", po.ondergrens < po.bovengrens )
                then d.informatie("X", "Een zin."); end
                """);
        assertThat(regel.band()).isEqualTo(Band.TOETSEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            po.bovengrens < 1~                         po.bovengrens < 15000
            Het veld pos kennen we niet~               pos.bovengrens < 15000
            po.ondergrens of po.bovengrens~            po < 15000
            po.ondergrens of po.bovengrens~            po.class == 1
            Er staat '.'~                              tijdvak.length == 1
            Er staat '('~                              tijdvak() == 1
            alleen == en !=~                           tijdvak < "te laat"
            tijdvak kan niet~                          tijdvak == "telaat"
            Mogelijk zijn: onbekend, op tijd~          tijdvak == "telaat"
            bijlage["..."]~                            bijlage == "ontbreekt"
            bijlage kan niet~                          bijlage["plan"] == "weg"
            zonder punten of komma's~                  po.bovengrens < 15.000
            zonder punten of komma's~                  po.bovengrens < 1,5
            zonder punten of komma's~                  po.bovengrens < -1
            zonder punten of komma's~                  po.bovengrens < 123456789
            geheel getal~                              po.bovengrens < "15000"
            is geen getal en po wel~                   po.bovengrens < tijdvak
            de naam van een figuur~                    po.bovengrens < {{1 + 1}}
            Hier hoort een vergelijking~               po.bovengrens
            Verwacht ')'~                              po.bovengrens < 1 po.ondergrens < 2
            verwachten we hier niet~                   po.bovengrens < 1 && true
            verwachten we hier niet~                   $x : po.bovengrens < 1
            Het veld achtergrond kennen we niet~       achtergrond != "x"
            Het veld eval kennen we niet~              eval( true )
            """)
    void een_voorwaarde_die_niet_klopt_wordt_uitgelegd(String melding, String voorwaarde) {
        Ontleding ontleding = lees("rule \"Proef\"\n" + KOP + "\nwhen Feiten( " + voorwaarde + " )\n" + DAN);
        if (voorwaarde.startsWith(melding)) {
            assertThat(ontleding.fouten()).isEmpty();
        } else {
            assertThat(ontleding.fouten()).isNotEmpty().allSatisfy(f -> assertThat(f.regel()).isEqualTo(3));
            assertThat(ontleding.fouten()).extracting(Regelfout::melding).anyMatch(m -> m.contains(melding));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            Het werkwoord weg kennen we niet~          d.weg("X")
            vraagt 2 argumenten; nummer 2 is een zin~  d.informatie("X")
            vraagt er 2~                               d.informatie("X", "a", "b")
            De kop zegt @toets("X")~                   d.informatie("Y", "a")
            tussen aanhalingstekens~                   d.informatie("X", 5)
            tussen aanhalingstekens~                   d.informatie("X", new String())
            verwachten we hier niet~                   d.informatie("X", "a" + "b")
            geen @post~                                d.geen("X", "a")
            is leeg~                                   d.informatie("X", "")
            losse { of }~                              d.informatie("X", "a {po")
            Verwacht een handeling~                    System.exit(1)
            """)
    void een_handeling_die_niet_klopt_wordt_uitgelegd(String melding, String handeling) {
        String salience = handeling.startsWith("d.geen") ? "salience -40 " : "";
        Ontleding ontleding = lees("rule \"Proef\"\n" + KOP + salience + "\nwhen Feiten()\nthen " + handeling + "; end");
        assertThat(ontleding.fouten()).isNotEmpty().allSatisfy(f -> assertThat(f.regel()).isEqualTo(4));
        assertThat(ontleding.fouten().getFirst().melding()).contains(melding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            bij één toets of één post~                 @artikel("1")
            bij één toets of één post~                 @toets("X") @post("X") @artikel("1")
            noemt zijn artikel niet~                   @toets("X")
            schrijven we als 7 lid 1~                  @toets("X") @artikel("zeven")
            De kop @Override kennen we niet~           @Override("X")
            twee keer~                                 @toets("X") @toets("X") @artikel("1")
            hoofdletters, cijfers~                     @toets("x") @artikel("1")
            hoort niet bij een toets~                  @toets("X") @artikel("1") @korting("geen")
            De invoer 'totaal' kennen we niet~         @toets("X") @artikel("1") @invoer("totaal")
            Verwacht de waarde van @toets~             @toets(@artikel("1"))
            mist @omschrijving~                        @post("X") @artikel("1")
            evenredig~                                 @post("X") @artikel("1") @omschrijving("a") @korting("half")
            salience 5 kan niet~                       @toets("X") @artikel("1") salience 5
            Verwacht een geheel getal na salience~     @toets("X") @artikel("1") salience ( 5 )
            kan niet met deze salience~                @toets("X") @artikel("1") salience -10
            of: when~                                  @toets("X") @artikel("1") dialect "mvel"
            of: when~                                  @toets("X") @artikel("1") enabled ( true )
            """)
    void een_kop_die_niet_klopt_wordt_uitgelegd(String melding, String kop) {
        Ontleding ontleding = lees("rule \"Proef\"\n" + kop + "\nwhen Feiten()\n" + DAN);
        assertThat(ontleding.fouten()).isNotEmpty();
        assertThat(ontleding.fouten().getFirst().melding()).contains(melding);
    }

    @Test
    void een_tekst_vol_fouten_geeft_een_verslag_dat_te_lezen_is() {
        assertThat(lees("#".repeat(150_000)).fouten()).hasSizeBetween(1, 101);
    }

    @Test
    void na_een_fout_gaat_het_lezen_door_bij_de_volgende_regel() {
        Ontleding ontleding = lees("rule \"Een\" oeps\n" + GOED + "\nrule \"Drie\"\n@toets(\"Y\") @artikel(\"1\")\nwhen Feiten( x == 1 )\nthen d.informatie(\"Y\", \"a\"); end");
        assertThat(ontleding.fouten()).extracting(Regelfout::regel).containsExactly(1, 8);
        assertThat(ontleding.plaatsen()).extracting(Ontleding.Plaats::naam).containsExactly("Een", "Goed", "Drie");
        assertThatExceptionOfType(OnjuisteRegels.class).isThrownBy(ontleding::verplicht).withMessageContaining("regel 8, positie 14: Het veld x kennen we niet");
    }

    @Test
    void twee_regels_met_dezelfde_naam_of_een_die_erop_lijkt_worden_geweigerd() {
        for (String naam : List.of("Goed", "goed", "G-o e d")) {
            assertThat(lees(GOED + "\n" + "rule \"" + naam + "\" @toets(\"X\") when Feiten()" + DAN).fouten()).singleElement()
                    .satisfies(f -> assertThat(f.melding()).contains("op regel 1"));
        }
        assertThat(lees(GOED + "\n" + "rule \"Beter\" @toets(\"X\") when Feiten()" + DAN).fouten()).isEmpty();
    }

    @Test
    void een_toets_wordt_een_keer_beschreven() {
        assertThat(lees(GOED + "\nrule \"Nog een\" " + KOP + "when Feiten()" + DAN).fouten()).singleElement()
                .satisfies(f -> assertThat(f.melding()).contains("hoort bij de eerste regel van X"));
    }

    @Test
    void de_grenzen_van_omvang_en_aantal_liggen_waar_ze_liggen() {
        assertThat(lees(regels(500)).fouten()).isEmpty();
        assertThat(lees(regels(501)).fouten()).singleElement().satisfies(f -> assertThat(f.melding()).contains("meer dan 500"));
        String lang = "// " + "a".repeat(200 * 1024 - GOED.length() - 4) + "\n" + GOED;
        assertThat(lees(lang).fouten()).isEmpty();
        assertThatExceptionOfType(OnjuisteRegels.class).isThrownBy(() -> lees(lang + " ")).withMessageContaining("hoogstens 200 kB");
        assertThatExceptionOfType(OnjuisteRegels.class).isThrownBy(() -> Regelontleder.ontleed(new byte[50_000_000], Woordenlijst.woordenschat())).withMessageContaining("te groot");
        assertThat(lees(GOED.replace("Een zin.", "z".repeat(2_000))).fouten()).isEmpty();
        assertThat(lees(GOED.replace("Een zin.", "z".repeat(2_001))).fouten()).extracting(Regelfout::melding).anyMatch(m -> m.contains("2000"));
        assertThat(lees(GOED.replace("po.bovengrens < 15000", vergelijkingen(40))).fouten()).isEmpty();
        assertThat(lees(GOED.replace("po.bovengrens < 15000", vergelijkingen(41))).fouten()).hasSize(1);
    }

    @Test
    void een_bestand_is_tekst_in_utf_8() {
        assertThat(Regelontleder.ontleed(("\uFEFF" + GOED.replace("\n", "\r\n").replace("Een zin", "Eén zin van € 5")).getBytes(StandardCharsets.UTF_8), Woordenlijst.woordenschat())
                .verplicht().regels()).hasSize(1);
        assertThatExceptionOfType(OnjuisteRegels.class).isThrownBy(() -> Regelontleder.ontleed(new byte[] {(byte) 0xC3, (byte) 0x28}, Woordenlijst.woordenschat()))
                .withMessageContaining("UTF-8");
        assertThat(lees("").fouten()).extracting(Regelfout::melding).anyMatch(m -> m.contains("geen enkele regel"));
    }

    @Test
    void een_zelfgemaakte_interne_vorm_weigert_wat_niet_gedrukt_mag_worden() {
        for (String kwaad : List.of("a\"", "a\\u0022", "a\nb", "a\u202Eb", "x".repeat(2_001))) {
            assertThatExceptionOfType(IllegalArgumentException.class).as(kwaad).isThrownBy(() -> new Regeltekst.Woord(kwaad));
        }
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Regeltekst.Figuur("a}} ) || eval("));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Regeltekst.Handeling("x(); System.exit", List.of()));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Regeltekst.Lid("po.class", java.util.Optional.empty(), java.util.Optional.empty()));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Regeltekst.Getal(-1));
    }

    private static String regels(int aantal) {
        return GOED + IntStream.range(1, aantal).mapToObj(i -> "\nrule \"R" + i + "\" @toets(\"X\") when Feiten()" + DAN).collect(Collectors.joining());
    }

    private static String vergelijkingen(int aantal) {
        return IntStream.range(0, aantal).mapToObj(i -> "po.bovengrens < " + i).collect(Collectors.joining(", "));
    }

    private static Ontleding lees(String tekst) {
        return Regelontleder.ontleed(tekst, Woordenlijst.woordenschat());
    }
}
