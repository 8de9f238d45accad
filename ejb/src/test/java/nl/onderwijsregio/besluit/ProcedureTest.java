package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.besluit.Stemfixture.OPENING;
import static nl.onderwijsregio.besluit.Stemfixture.SLUITING;
import static nl.onderwijsregio.besluit.Stemfixture.TIJDENS;
import static nl.onderwijsregio.besluit.Stemfixture.wie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Portaal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every procedure of the reglement: weights, consent, how many chambers, each held against plain arithmetic on the ballots. */
class ProcedureTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "5000, 1", "5001, 2", "15000, 3", "15001, 4", "900000, 4"})
    void elke_zoveel_leerlingen_geven_een_stem_naar_boven_afgerond_met_een_hoogste(int leerlingen, int gewicht) {
        assertThat(new Weegregel(Weging.LEERLINGEN, 5000, 4).gewicht(leerlingen)).isEqualTo(gewicht);
        assertThat(Weegregel.GELIJK.gewicht(leerlingen)).isEqualTo(1);
    }

    @Test
    void een_weging_heeft_maten_boven_nul_en_alleen_besturen_wegen_naar_leerlingen() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weegregel(Weging.LEERLINGEN, 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weegregel(Weging.LEERLINGEN, 5000, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weegregel(Weging.LEERLINGEN, 100_001, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weegregel(Weging.GELIJK, 2, 1));
        Weegregel leerlingen = new Weegregel(Weging.LEERLINGEN, 100_000, 100_000);
        assertThat(new Kamerregel(Kamer.BESTUREN, Quorumsoort.AANTAL, 1, Drempel.TWEE_DERDE, leerlingen).weegt()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Kamerregel(Kamer.OPLEIDERS, Quorumsoort.AANTAL, 1, Drempel.TWEE_DERDE, leerlingen));
    }

    @ParameterizedTest
    @CsvSource({"GEWONE_MEERDERHEID, 3, 2, AKKOORD", "GEWONE_MEERDERHEID, 2, 2, NIET_AKKOORD", "VOLSTREKTE_MEERDERHEID, 4, 1, NIET_AKKOORD",
        "VOLSTREKTE_MEERDERHEID, 5, 1, AKKOORD", "TWEE_DERDE, 4, 2, AKKOORD", "TWEE_DERDE, 3, 2, NIET_AKKOORD", "CONSENSUS, 8, 1, NIET_AKKOORD"})
    void het_gewicht_beslist_en_niet_het_aantal_partijen(Drempel drempel, int gewichtVoor, int gewichtTegen, Kameroordeel oordeel) {
        List<Kameruitslag.Gewogen> stemmen = List.of(new Kameruitslag.Gewogen(Keuze.VOOR, gewichtVoor), new Kameruitslag.Gewogen(Keuze.TEGEN, gewichtTegen),
                new Kameruitslag.Gewogen(Keuze.ONTHOUDING, 1), new Kameruitslag.Gewogen(Keuze.ONTHOUDING, 1));
        Kameruitslag uitslag = Kameruitslag.tellen(Stemfixture.regel(Kamer.BESTUREN, 4, drempel), 5, 9, stemmen);
        assertThat(uitslag.oordeel()).isEqualTo(oordeel);
        assertThat(uitslag).extracting(Kameruitslag::voor, Kameruitslag::tegen, Kameruitslag::onthouding, Kameruitslag::uitgebracht)
                .containsExactly(1, 1, 2, gewichtVoor + gewichtTegen);
    }

    @Test
    void een_overwegend_bezwaar_houdt_een_kamer_met_consent_tegen_en_een_kanttekening_niet() {
        Kamerregel consent = Stemfixture.regel(Kamer.OPLEIDERS, 2, Drempel.CONSENT);
        assertThat(Kameruitslag.tellen(consent, 3, List.of(Keuze.VOOR, Keuze.KANTTEKENING, Keuze.ONTHOUDING)).oordeel()).isEqualTo(Kameroordeel.AKKOORD);
        assertThat(Kameruitslag.tellen(consent, 3, List.of(Keuze.VOOR, Keuze.VOOR, Keuze.BEZWAAR)).oordeel()).isEqualTo(Kameroordeel.NIET_AKKOORD);
        assertThat(Kameruitslag.tellen(consent, 3, List.of(Keuze.ONTHOUDING, Keuze.ONTHOUDING)).oordeel()).isEqualTo(Kameroordeel.NIET_AKKOORD);
        assertThat(Kameruitslag.tellen(consent, 3, List.of(Keuze.VOOR)).oordeel()).isEqualTo(Kameroordeel.TELT_NIET);
    }

    @Test
    void wie_bezwaar_maakt_zegt_wat_het_is_en_wat_het_zou_oplossen() {
        Stemronde ronde = ronde(Drempel.CONSENT);
        Stemrecht recht = Stemfixture.recht(ronde, wie(201, Portaal.OPLEIDER));
        geweigerd(BesluitReden.BEZWAAR_ZONDER_REDEN, () -> stem(ronde, recht, new Stemopgave(Keuze.BEZWAAR, " ", "Meer tijd")));
        geweigerd(BesluitReden.KANTTEKENING_LEEG, () -> stem(ronde, recht, new Stemopgave(Keuze.KANTTEKENING, null, null)));
        geweigerd(BesluitReden.KEUZE_PAST_NIET, () -> stem(ronde, recht, new Stemopgave(Keuze.TEGEN, "Omdat", null)));
        Stem bezwaar = stem(ronde, recht, new Stemopgave(Keuze.BEZWAAR, "Te weinig begeleiders", " Twee erbij "));
        assertThat(bezwaar.toelichting()).contains("Te weinig begeleiders");
        assertThat(bezwaar.oplossing()).contains("Twee erbij");
        assertThat(new Stemopgave(Keuze.VOOR, "", "Twee erbij").oplossing()).isNull();
    }

    @Test
    void een_kamer_zonder_consent_kent_geen_bezwaar_en_geen_kanttekening() {
        Stemronde ronde = ronde(Drempel.TWEE_DERDE);
        Stemrecht recht = Stemfixture.recht(ronde, wie(201, Portaal.OPLEIDER));
        geweigerd(BesluitReden.KEUZE_PAST_NIET, () -> stem(ronde, recht, new Stemopgave(Keuze.BEZWAAR, "Omdat", null)));
        geweigerd(BesluitReden.KEUZE_PAST_NIET, () -> stem(ronde, recht, new Stemopgave(Keuze.KANTTEKENING, "Let op", null)));
    }

    @ParameterizedTest
    @CsvSource({"A A N, 2, AANGENOMEN", "A N N, 2, VERWORPEN", "A A T, 2, AANGENOMEN", "A N T, 2, VERWORPEN", "A T T, 2, TELT_NIET", "A T T, 1, AANGENOMEN",
        "N T T, 1, VERWORPEN", "T T T, 1, TELT_NIET", "A A T, 3, TELT_NIET", "A A N, 3, VERWORPEN"})
    void zoveel_kamers_hebben_hun_quorum_en_zijn_akkoord(String kamers, int nodig, Stemuitkomst uitkomst) {
        assertThat(Stemuitkomst.van(Stream.of(kamers.split(" ")).map(k -> Map.of("A", Kameroordeel.AKKOORD, "N", Kameroordeel.NIET_AKKOORD, "T",
                Kameroordeel.TELT_NIET).get(k)).toList(), nodig)).isEqualTo(uitkomst);
    }

    @Test
    void een_reglement_dat_geen_of_vier_kamers_vraagt_bestaat_niet() {
        List<Kamerregel> regels = Stream.of(Kamer.values()).map(k -> Stemfixture.regel(k, 1, Drempel.CONSENT)).toList();
        for (int nodig : new int[] {0, 4}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Reglement.vastleggen(1, 0, regels, nodig, 42, "Besluit", wie(1, Portaal.BESTUUR), OPENING));
        }
    }

    /** Three thousand random reglementen and votes; the model knows nothing of the classes that count. */
    @Test
    void elke_procedure_geeft_wat_een_eenvoudig_model_zegt() {
        Random toeval = new Random(20261130);
        for (int keer = 0; keer < 3000; keer++) {
            int nodig = 1 + toeval.nextInt(3);
            List<Kamerregel> regels = Stream.of(Kamer.values()).map(k -> willekeurig(k, toeval)).toList();
            List<Stemstand> standen = new ArrayList<>();
            Map<Kamer, List<int[]>> model = new HashMap<>();
            for (Kamerregel regel : regels) {
                stemmen(regel, toeval, standen, model.computeIfAbsent(regel.kamer(), k -> new ArrayList<>()));
            }
            Stemronde ronde = Stemronde.uitschrijven("2024-1", Stemfixture.voorstel(), Reglement.vastleggen(1, 0, regels, nodig, 42, "Besluit",
                    wie(1, Portaal.BESTUUR), OPENING), standen.stream().map(s -> new Stemgerechtigde(s.partijId(), "P", s.kamer(), s.gewicht())).toList(),
                    new Stemtijd(OPENING, SLUITING), wie(1, Portaal.BESTUUR), OPENING);
            ronde.tellen(standen, () -> "2024-1", SLUITING);
            Map<Kamer, String> oordelen = new LinkedHashMap<>();
            regels.forEach(r -> oordelen.put(r.kamer(), oordeel(r, model.get(r.kamer()))));
            assertThat(ronde.uitslag().orElseThrow().kamers()).extracting(k -> k.oordeel().name()).containsExactlyElementsOf(oordelen.values());
            long quorum = oordelen.values().stream().filter(o -> !o.equals("TELT_NIET")).count();
            long akkoord = oordelen.values().stream().filter(o -> o.equals("AKKOORD")).count();
            assertThat(ronde.uitslag().orElseThrow().uitkomst().name()).isEqualTo(quorum < nodig ? "TELT_NIET" : akkoord >= nodig ? "AANGENOMEN" : "VERWORPEN");
        }
    }

    /** One row per entitled party: weight, and 1 for, -1 against, 0 abstained, 9 absent. */
    private static String oordeel(Kamerregel regel, List<int[]> partijen) {
        int aanwezig = 0;
        long voor = 0;
        long tegen = 0;
        long alles = 0;
        for (int[] p : partijen) {
            alles += p[0];
            aanwezig += p[1] == 9 ? 0 : 1;
            voor += p[1] == 1 ? p[0] : 0;
            tegen += p[1] == -1 ? p[0] : 0;
        }
        boolean quorum = regel.quorumsoort() == Quorumsoort.AANTAL ? aanwezig >= regel.quorum() : 100L * aanwezig >= (long) regel.quorum() * partijen.size();
        boolean akkoord = voor > 0 && switch (regel.drempel()) {
            case GEWONE_MEERDERHEID -> voor > tegen;
            case VOLSTREKTE_MEERDERHEID -> voor + voor > alles;
            case TWEE_DERDE -> voor >= tegen + tegen;
            case CONSENSUS, CONSENT -> tegen == 0;
        };
        return !quorum || aanwezig == 0 ? "TELT_NIET" : akkoord ? "AKKOORD" : "NIET_AKKOORD";
    }

    private static void stemmen(Kamerregel regel, Random toeval, List<Stemstand> standen, List<int[]> model) {
        int partijen = Math.max(regel.quorumsoort() == Quorumsoort.AANTAL ? regel.quorum() : 1, 1 + toeval.nextInt(12));
        for (int i = 0; i < partijen; i++) {
            int gewicht = regel.weegt() ? 1 + toeval.nextInt(regel.weegregel().hoogste()) : 1;
            Keuze keuze = toeval.nextInt(4) == 0 ? null : regel.drempel().keuzes().get(toeval.nextInt(regel.drempel().keuzes().size()));
            standen.add(new Stemstand(regel.kamer(), 100L * regel.kamer().nummer() + i, keuze, gewicht));
            model.add(new int[] {gewicht, keuze == null ? 9 : switch (keuze) {
                case VOOR, KANTTEKENING -> 1;
                case TEGEN, BEZWAAR -> -1;
                case ONTHOUDING, NIET_GETELD -> 0;
            }});
        }
    }

    private static Kamerregel willekeurig(Kamer kamer, Random toeval) {
        Quorumsoort soort = Quorumsoort.values()[toeval.nextInt(2)];
        Weegregel weging = kamer == Kamer.BESTUREN && toeval.nextBoolean() ? new Weegregel(Weging.LEERLINGEN, 5000, 1 + toeval.nextInt(6)) : Weegregel.GELIJK;
        return new Kamerregel(kamer, soort, soort == Quorumsoort.AANTAL ? 1 + toeval.nextInt(5) : 1 + toeval.nextInt(100),
                Drempel.values()[toeval.nextInt(Drempel.values().length)], weging);
    }

    private static Stemronde ronde(Drempel drempel) {
        return Stemfixture.ronde(Stemfixture.reglement(drempel));
    }

    private static Stem stem(Stemronde ronde, Stemrecht recht, Stemopgave opgave) {
        return ronde.stemUitbrengen(recht, opgave, recht.stemmen(), wie(201, Portaal.OPLEIDER), TIJDENS);
    }

    private static void geweigerd(BesluitReden reden, ThrowingCallable handeling) {
        assertThatExceptionOfType(Weigering.class).isThrownBy(handeling).satisfies(w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
