package nl.onderwijsregio.web.rekenen;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.gegevens.Gemeenteregel;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.rekenen.Rekengrond;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class RekenenTest extends BrowserlessTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);
    private static final Regelregister REGISTER = Regelingen.meegeleverd().actueel();
    private static final String[] GEWOON = {"regeling=ldnor-2025", "po=20.000", "poGespecialiseerd=0", "vo=16000", "praktijkonderwijs=0", "mboBol=0", "mboBblEntree=0",
        "mboBblOverig=0", "studenten=200"};

    private Rekenwerk werk;

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
        werk = new Rekenwerk(new Grond(), REGISTER, VANDAAG);
    }

    @Test
    void aantallen_geven_het_bedrag_tot_op_de_cent() {
        Rekensom som = werk.uitwerken(vraag(GEWOON)).orElseThrow();
        assertThat(som.bedrag().orElseThrow()).isEqualByComparingTo("2665000.00");
        assertThat(Uitkomstblok.bedragTekst(som)).isEqualTo("€ 2.665.000");
        assertThat(new Uitkomstblok("Uitkomst", som).getElement().getTextRecursively()).contains("20.000 × € 65,00", "art. 5 lid 1", "Studenten en zij-instromers");
    }

    @Test
    void wie_alles_invult_wat_gevraagd_wordt_hoort_of_de_regio_voldoet() {
        Map<String, String> heel = met(met(vraag(GEWOON).waarden(), "partijen", "bestuur,lerarenopleiding,beroepsgroep"), "aaneengesloten", "ja");
        assertThat(Oordeel.van(werk.uitwerken(new Rekenvraag(heel)).orElseThrow().beoordeling())).isEqualTo(Oordeel.WEL);
        assertThat(Oordeel.van(werk.uitwerken(new Rekenvraag(met(heel, "aaneengesloten", "nee"))).orElseThrow().beoordeling())).isEqualTo(Oordeel.NIET);
        assertThat(Oordeel.van(werk.uitwerken(new Rekenvraag(met(heel, "partijen", ""))).orElseThrow().beoordeling())).isEqualTo(Oordeel.ONBEKEND);
    }

    @Test
    void gemeenten_met_een_verborgen_aantal_geven_een_bedrag_tussen_twee_grenzen() {
        Rekensom som = werk.uitwerken(vraag("regeling=ldnor-2025", "gemeenten=GM0001,GM0002", "studenten=200", "vavo=0")).orElseThrow();
        assertThat(som.bedrag()).isEmpty();
        assertThat(Uitkomstblok.bedragTekst(som)).startsWith("tussen € ").contains(" en € ");
        assertThat(som.gemeenten()).containsExactly("Aa", "Bee");
        assertThat(som.beoordeling().bevinding("AANEENGESLOTEN").orElseThrow().uitkomst()).hasToString("VOLDAAN");
        assertThat(new Uitkomstblok("Uitkomst", som).getElement().getTextRecursively()).contains("aantal van vestiging 00AA02");
    }

    @Test
    void zonder_aantal_studenten_staat_er_geen_bedrag_maar_wel_wat_ontbreekt() {
        Rekensom som = werk.uitwerken(vraag("regeling=ldnor-2025", "gemeenten=GM0001,GM0002")).orElseThrow();
        assertThat(Uitkomstblok.bedragTekst(som)).isEqualTo("Nog niet te bepalen");
        assertThat(new Uitkomstblok("Uitkomst", som).getElement().getTextRecursively()).contains("Er ontbreken 2 gegevens").contains("Studenten en zij-instromers in opleiding");
    }

    @Test
    void onbruikbare_velden_krijgen_elk_een_zin() {
        assertThat(fouten("regeling=niets")).containsOnlyKeys("regeling");
        assertThat(fouten("regeling=ldnor-2025", "versie=2020-01-01")).containsOnlyKeys("versie");
        assertThat(fouten("regeling=ldnor-2025", "op=gisteren")).containsOnlyKeys("op");
        assertThat(fouten("regeling=ldnor-2025", "po=veel", "vo=-1", "studenten=10000001")).containsOnlyKeys("po", "vo", "studenten");
        assertThat(fouten("regeling=ldnor-2025", "po=10000000")).isEmpty();
        assertThat(fouten("regeling=ldnor-2025", "gemeenten=GM9999")).extractingByKey("gemeenten").asString().contains("GM9999");
        assertThat(fouten("regeling=ldnor-2025", "op=1990-01-01")).containsOnlyKeys(Rekenwerk.GEHEEL);
    }

    @Test
    void wat_bij_een_rap_hoort_vraagt_welke_rap_het_is() {
        assertThat(fouten("regeling=rap-2024", "rap.fte=400,5")).containsOnlyKeys("rap.referentie");
        assertThat(fouten("regeling=rap-2024", "rap.fte=400,5", "rap.referentie=rap220003", "rap.mboDoetMee=ja")).isEmpty();
    }

    @Test
    void een_regeling_over_vier_jaar_noemt_ook_het_bedrag_per_jaar() {
        Rekensom som = werk.uitwerken(new Rekenvraag(met(met(met(vraag(GEWOON).waarden(), "regeling", "ldnor-2026-2029"), "regio", "OR250012"), "vavo", "0"))).orElseThrow();
        assertThat(som.beoordeling().bedragPerJaar()).isPresent();
        assertThat(new Uitkomstblok("Uitkomst", som).getElement().getTextRecursively()).contains("per jaar €");
    }

    @Test
    void een_regeling_vraagt_alleen_waar_zij_naar_kijkt() {
        Gevraagd gevraagd = Gevraagd.van(REGISTER.beslistekst("ldnor-2025", VANDAAG), VANDAAG);
        assertThat(gevraagd.telling(Telling.PO)).isTrue();
        assertThat(gevraagd.telling(Telling.STUDENTEN)).isTrue();
        assertThat(gevraagd.is("partijen")).isTrue();
        assertThat(gevraagd.is("invalpool")).isFalse();
        assertThat(gevraagd.namen()).noneMatch(naam -> naam.startsWith("rap") || naam.startsWith("opleidingsschool"));
    }

    @Test
    void elke_tekst_van_elke_regeling_heeft_een_formulier_en_een_uitkomst() {
        assertThat(REGISTER.regelingen()).isNotEmpty().allSatisfy(r -> assertThat(REGISTER.versies(r)).allSatisfy(v -> {
            Rekenvraag vraag = vraag("regeling=" + r, "versie=" + v.versie());
            Rekenformulier formulier = new Rekenformulier("Vraag", keuzes(), vraag);
            assertThat(formulier.vraag().waarden()).containsEntry("regeling", r).containsEntry("versie", v.versie().toString());
            Rekenwerk eigen = new Rekenwerk(new Grond(), REGISTER, VANDAAG);
            assertThat(new Uitkomstblok("Uitkomst", eigen.uitwerken(formulier.vraag()).orElseThrow()).getElement().getTextRecursively()).contains("art. ");
            assertThat(eigen.fouten()).isEmpty();
        }));
    }

    @Test
    void het_formulier_geeft_terug_wat_in_het_adres_stond() {
        Map<String, String> eerst = vraag(GEWOON).waarden();
        assertThat(new Rekenformulier("Vraag", keuzes(), new Rekenvraag(eerst)).vraag().waarden()).isEqualTo(eerst);
        Map<String, String> gebied = vraag("regeling=ldnor-2025", "gemeenten=GM0001,GM0002", "studenten=200", "partijen=beroepsgroep,bestuur").waarden();
        assertThat(new Rekenformulier("Vraag", keuzes(), new Rekenvraag(gebied)).vraag().waarden()).isEqualTo(gebied);
    }

    @Test
    void twee_berekeningen_tonen_per_regel_het_verschil() {
        Rekensom een = werk.uitwerken(vraag(GEWOON)).orElseThrow();
        Rekensom ander = werk.uitwerken(new Rekenvraag(met(vraag(GEWOON).waarden(), "po", "20001"))).orElseThrow();
        assertThat(new Vergelijktabel(een, ander).getElement().getTextRecursively()).contains("+ € 65", "gelijk", "€ 2.665.065");
        assertThat(new Vergelijktabel(ander, een).getElement().getTextRecursively()).contains("– € 65");
    }

    private Map<String, String> fouten(String... delen) {
        Rekenwerk nieuw = new Rekenwerk(new Grond(), REGISTER, VANDAAG);
        assertThat(nieuw.uitwerken(vraag(delen)).isPresent()).isEqualTo(nieuw.fouten().isEmpty());
        return nieuw.fouten();
    }

    private static Rekenvraag vraag(String... delen) {
        Map<String, String> waarden = new LinkedHashMap<>();
        Arrays.stream(delen).map(d -> d.split("=", 2)).forEach(d -> waarden.put(d[0], d[1]));
        return new Rekenvraag(waarden);
    }

    private static Map<String, String> met(Map<String, String> waarden, String naam, String waarde) {
        Map<String, String> anders = new LinkedHashMap<>(waarden);
        anders.put(naam, waarde);
        return anders;
    }

    private static Rekenkeuzes keuzes() {
        return new Rekenkeuzes(REGISTER, VANDAAG, new Grond().gemeenten(), List.of(), null);
    }

    /** Two gemeenten that border, with three schools; of one the count is hidden. */
    private static final class Grond extends Rekengrond {
        @Override
        public Regelregister register() {
            return REGISTER;
        }

        @Override
        public Gemeentegraaf graaf() {
            return Gemeentegraaf.bouwer().gemeente("GM0001", "Aa").gemeente("GM0002", "Bee").grens("GM0001", "GM0002").bouwen();
        }

        @Override
        public List<Gemeenteregel> gemeenten() {
            return List.of(new Gemeenteregel("GM0001", "Aa", null, "Zee", null), new Gemeenteregel("GM0002", "Bee", null, null, null));
        }

        @Override
        public List<Vestiging> vestigingen(Collection<String> gemeenten, Regelversie versie, LocalDate op) {
            return List.of(Vestiging.van("00AA01", Sector.PO, "BO", "GM0001", Aantal.van(16_000), null),
                    Vestiging.van("00AA02", Sector.PO, "SBO", "GM0002", Aantal.minderDanVijf(), null),
                    Vestiging.van("00AA03", Sector.VO, "VO", "GM0002", Aantal.van(15_500), null));
        }
    }
}
