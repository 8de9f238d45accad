package nl.onderwijsregio.regeling.blad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.motor.Woordenlijst;
import nl.onderwijsregio.regeling.taal.Regelfout;
import nl.onderwijsregio.regeling.taal.Regelontleder;
import nl.onderwijsregio.regeling.taal.Regeltekst;
import nl.onderwijsregio.regeling.taal.Woordenschat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules as a decision table: identical both ways, and every fault at its cell. */
class RegeltabelTest {

    private static final Woordenschat WOORDEN = Woordenlijst.woordenschat();
    private static final Regeltekst REGELS = Situatie.versie(Situatie.BESLISTEKST).regels().regels();
    private static final List<String> KOLOMMEN = Regelkolommen.alle(4);

    static Stream<Regelversie> versies() {
        Regelregister register = Regelingen.meegeleverd().actueel();
        return register.regelingen().stream().map(register::versies).flatMap(Collection::stream);
    }

    @ParameterizedTest
    @MethodSource("versies")
    void wat_wordt_geschreven_leest_precies_zo_terug(Regelversie versie) {
        Regeltekst regels = versie.regels().regels();
        assertThat(Regeltabel.leesXlsx(new ByteArrayInputStream(Regeltabel.schrijfXlsx(regels, WOORDEN)), WOORDEN).regels()).isEqualTo(regels);
        assertThat(json(Regeltabel.schrijfJson(regels, WOORDEN)).regels()).isEqualTo(regels);
        assertThat(json(Regeltabel.schrijfJson(regels, WOORDEN)).regels().druk()).isEqualTo(regels.druk());
        assertThat(Bladsoort.vanXlsx(Regeltabel.schrijfXlsx(regels, WOORDEN))).isEqualTo(Bladsoort.REGELS);
    }

    @Test
    void elk_werkwoord_past_in_de_kolommen_en_elke_kolom_is_van_een_werkwoord() {
        assertThat(WOORDEN.werkwoorden().values()).allSatisfy(w -> assertThat(Regelkolommen.argumenten(w)).doesNotHaveDuplicates());
        assertThat(WOORDEN.werkwoorden().values().stream().flatMap(w -> Regelkolommen.argumenten(w).stream()).filter(k -> !k.equals("toets") && !k.equals("post")))
                .isSubsetOf(Regelkolommen.argumenten());
    }

    @Test
    void lege_teksten_tekens_en_alle_vormen_van_een_waarde_komen_terug() {
        Regeltekst regels = Regelontleder.ontleed("""
                rule "A"
                @toets("X")
                @artikel("1")
                @interpretatie("")
                @voldaan(" met spatie ")
                when Feiten( po.bovengrens < 1 || vo.ondergrens >= mbo.bovengrens, bijlage["plan"] != "aanwezig", studenten.bovengrens == {{minStudenten}}, rapSector == "" )
                then d.informatie("X", "'Een' zin met & en <en> €."); end
                """, WOORDEN).verplicht();
        assertThat(Regeltabel.leesXlsx(new ByteArrayInputStream(Regeltabel.schrijfXlsx(regels, WOORDEN)), WOORDEN).regels()).isEqualTo(regels);
        assertThat(json(Regeltabel.schrijfJson(regels, WOORDEN)).regels()).isEqualTo(regels);
    }

    @Test
    void een_rij_erbij_eruit_en_anders_is_een_regel_erbij_eruit_en_anders() {
        List<List<String>> rijen = rijen();
        rijen.removeLast();
        rijen.add(rij(Map.of("naam", "Nieuwe regel", "toets", "NIEUW", "artikel", "6 lid 1", "veld 1", "po.bovengrens", "operator 1", "minder dan", "waarde 1", "1500",
                "werkwoord", "informatie", "zin 1", "Te klein.")));
        Regeltekst regels = lees(rijen).regels();
        assertThat(regels.regels()).hasSize(2);
        assertThat(regels.regels().getLast().druk()).isEqualTo("""
                rule "Nieuwe regel"
                @toets("NIEUW")
                @artikel("6 lid 1")
                when Feiten( po.bovengrens < 1500 )
                then d.informatie("NIEUW", "Te klein."); end
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
            veld 1~     po~                   verwacht po.ondergrens of po.bovengrens
            veld 1~     pow~                  kennen we niet
            veld 1~     bijlage~              verwacht bijlage[naam]
            operator 1~ ==~                   verwacht een van: is, is niet, minder dan, hoogstens, meer dan, minstens
            operator 1~ ^^~                   verwacht een van
            waarde 1~   15.000~               verwacht een geheel getal
            waarde 1~   ^^~                   hier hoort te staan waarmee u po vergelijkt
            waarde 1~   {{drempels po}}~      verwacht een geheel getal, een figuur
            waarde 1~   tijdvak~              is geen getal
            werkwoord~  verlenen~             kennen we niet
            werkwoord~  ^^~                   een regel doet iets
            werkwoord~  post~                 vraagt hier de code van de post van deze regel
            voorrang~   -10~                  d.informatie kan niet met deze voorrang
            zin 1~      ^^~                   vraagt hier een zin
            zin 2~      Nog een zin.~         gebruikt deze kolom niet
            zin 1~      Een { zin.~           losse { of }
            toets~      eisx~                 Een code bestaat uit hoofdletters
            artikel~    7-1~                  Een artikel schrijven we als
            artikel~    ^^~                   noemt zijn artikel niet
            korting~    geen~                 @korting hoort niet bij een toets
            invoer~     totalen.xx~           kennen we niet
            voorrang~   -5~                   kan niet
            voorrang~   hoog~                 kan niet
            naam~       ^^~                   een regel heet naar wat hij zegt
            naam~       Tweede~               staat er al, of lijkt er te veel op: blad regels, rij 2, kolom A (naam)
            """)
    void een_cel_die_niet_klopt_wordt_geweigerd_met_rij_en_kolom(String kolom, String tekst, String melding) {
        List<List<String>> rijen = rijen();
        rijen.get(1).set(KOLOMMEN.indexOf(kolom), tekst);
        assertThatExceptionOfType(OnjuistBlad.class).isThrownBy(() -> lees(rijen)).satisfies(e -> {
            assertThat(e).hasMessageContaining(melding);
            assertThat(e.fouten()).filteredOn(f -> f.toString().contains(melding)).isNotEmpty().allSatisfy(f -> assertThat(f.plaats().tekst())
                    .matches("blad regels, rij [23], kolom " + Werkboek.kolom(KOLOMMEN.indexOf(waar(kolom, melding))) + " \\([a-z 0-9]+\\)"));
        });
    }

    /** Most faults stand at the cell that is wrong; some at the cell that asks for another. */
    private static String waar(String kolom, String melding) {
        if (melding.contains("voorrang")) {
            return "werkwoord";
        }
        return melding.contains("code van de post") ? "post" : melding.contains("noemt zijn artikel niet") ? "toets" : kolom;
    }

    @Test
    void een_fout_in_de_druk_komt_bij_haar_cel_terug() {
        Regelblad blad = lees(rijen());
        String[] druk = blad.regels().druk().split("\n");
        for (int lijn = 0; lijn < druk.length; lijn++) {
            if (druk[lijn].startsWith("when")) {
                assertThat(plaats(blad, lijn, druk[lijn].indexOf("po."))).endsWith("(veld 1)");
                assertThat(plaats(blad, lijn, druk[lijn].indexOf("{{"))).endsWith("(waarde 1)");
                assertThat(plaats(blad, lijn, druk[lijn].indexOf("vo."))).endsWith("(veld 2)");
                assertThat(plaats(blad, lijn, druk[lijn].indexOf(">="))).endsWith("(operator 2)");
            } else if (druk[lijn].startsWith("then")) {
                assertThat(plaats(blad, lijn, druk[lijn].indexOf("Een zin"))).endsWith("(zin 1)");
                assertThat(plaats(blad, lijn, druk[lijn].indexOf("informatie"))).endsWith("(werkwoord)");
            }
        }
        assertThat(plaats(blad, 2, 0)).isEqualTo("blad regels, rij 2, kolom D (artikel)");
        assertThat(plaats(blad, 6, 0)).isEqualTo("blad regels, rij 3, kolom A (naam)");
    }

    private static String plaats(Regelblad blad, int lijn, int positie) {
        return blad.fout(new Regelfout(lijn + 1, positie + 1, "x")).plaats().tekst();
    }

    @Test
    void een_kolom_die_niemand_kent_of_die_ontbreekt_wordt_genoemd() {
        List<List<String>> rijen = rijen();
        rijen.getFirst().set(0, "RuleTable");
        assertThatExceptionOfType(OnjuistBlad.class).isThrownBy(() -> lees(rijen)).withMessageContaining("de kolom 'RuleTable' kennen we niet").withMessageContaining("de kolom naam ontbreekt");
    }

    @Test
    void json_wordt_streng_gelezen_met_regel_en_pad() {
        String json = Regeltabel.schrijfJson(lees(rijen()).regels(), WOORDEN);
        fout("[]", "Verwacht een object met het veld regels");
        fout("{\"regels\": []}", "geen enkele regel");
        fout("{\"regels\": [1]}", "[0]: verwacht een object");
        fout("{\"regels\": [], \"java\": 1}", "hoort niets meer te staan");
        fout(json.replaceFirst("\"minder dan\"", "\"<\""), "[0].voorwaarden[0][0].operator: verwacht een van");
        fout(json.replaceFirst("\"werkwoord\" : \"informatie\"", "\"werkwoord\" : 1"), "[0].werkwoord: verwacht een tekst");
        fout(json.replaceFirst("\"naam\"", "\"naamp\""), "regel 2, [0].naamp: dit veld kennen we niet");
        fout(json.replaceFirst("Een zin", "Een \\\\\\\\ zin"), "[0].zinnen[0]: hier staat een teken dat niet in een regel mag");
        fout(json.replaceFirst("\"veld\" : \"po.bovengrens\",", ""), "[0].voorwaarden[0][0]: verwacht een object met veld, operator, waarde");
        fout(json.replaceFirst("(?s)\\[ \\[ \\{.*?\\} \\] \\]", "[ [ ] ]"), "[0].voorwaarden[0]: hier staat geen enkele vergelijking");
        fout(json.replaceFirst("\"veld\" : \"po.bovengrens\"", "\"veld\" : \"\""), "[0].voorwaarden[0][0].veld: hier staat niets");
        fout(json.replaceFirst("\"naam\" : \"[^\"]*\"", "\"naam\" : \"TWEEDE!\"").replace("\"naam\" : \"Tweede\"", "\"naam\" : \"tweede\""), "staat er al, of lijkt er te veel op: regel");
        assertThat(json("\uFEFF" + json).regels()).as("a mark of byte order is no text").isEqualTo(json(json).regels());
    }

    private static void fout(String json, String melding) {
        assertThatExceptionOfType(OnjuistBlad.class).as(json).isThrownBy(() -> json(json)).withMessageContaining(melding);
    }

    @Test
    void een_heel_grote_tabel_wordt_geweigerd() {
        List<List<String>> rijen = rijen();
        for (int i = 0; i < 600; i++) {
            rijen.add(rij(Map.of("naam", "Regel " + i, "toets", "EIS", "werkwoord", "informatie", "zin 1", "Een zin.")));
        }
        assertThatExceptionOfType(OnjuistBlad.class).isThrownBy(() -> lees(rijen)).withMessageContaining("meer dan 500 regels");
        assertThat(REGELS.regels()).hasSizeLessThan(500);
    }

    /** Two rules of one check, the second with a choice. */
    static List<List<String>> rijen() {
        List<List<String>> rijen = new ArrayList<>(List.of(new ArrayList<>(KOLOMMEN)));
        rijen.add(rij(Map.of("naam", "Eerste", "toets", "EIS", "artikel", "7 lid 1", "veld 1", "po.bovengrens", "operator 1", "minder dan", "waarde 1", "{{drempels.po}}",
                "werkwoord", "informatie", "zin 1", "Een zin.")));
        rijen.get(1).set(KOLOMMEN.indexOf("en of 2"), "en");
        rijen.get(1).set(KOLOMMEN.indexOf("veld 2"), "vo.bovengrens");
        rijen.get(1).set(KOLOMMEN.indexOf("operator 2"), "minstens");
        rijen.get(1).set(KOLOMMEN.indexOf("waarde 2"), "1");
        rijen.add(new ArrayList<>(rijen.get(1)));
        rijen.get(2).set(KOLOMMEN.indexOf("naam"), "Tweede");
        rijen.get(2).set(KOLOMMEN.indexOf("artikel"), "");
        rijen.get(2).set(KOLOMMEN.indexOf("en of 2"), "of");
        return rijen;
    }

    private static List<String> rij(Map<String, String> cellen) {
        return new ArrayList<>(KOLOMMEN.stream().map(k -> cellen.getOrDefault(k, "")).toList());
    }

    private static Regelblad lees(List<List<String>> rijen) {
        byte[] xlsx = Werkboekschrijver.schrijf(List.of(new Werkboekschrijver.Blad("regels", KOLOMMEN.stream().map(k -> 10).toList(), 0, rijen)));
        return Regeltabel.leesXlsx(new ByteArrayInputStream(xlsx), WOORDEN);
    }

    private static Regelblad json(String json) {
        return Regeltabel.leesJson(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), WOORDEN);
    }
}
