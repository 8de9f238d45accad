package nl.onderwijsregio.web.regio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.gegevens.Bestuurswisseling;
import nl.onderwijsregio.gegevens.Gemeenteregel;
import nl.onderwijsregio.gegevens.Omtrekregel;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.RegioReden;
import nl.onderwijsregio.regio.samenstellen.Bestuurvoorstel;
import nl.onderwijsregio.regio.samenstellen.Opgaven;
import nl.onderwijsregio.regio.samenstellen.Samenstellen;
import nl.onderwijsregio.regio.samenstellen.Samenstellingskeuzes;
import nl.onderwijsregio.regio.toets.Deelnamegraad;
import nl.onderwijsregio.regio.toets.Opgavestand;
import nl.onderwijsregio.regio.toets.Regiobeeld;
import nl.onderwijsregio.regio.toets.Regiotoets;
import nl.onderwijsregio.web.kader.BevindingRegel;
import nl.onderwijsregio.web.tekst.Taal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "nl.onderwijsregio.web.kader")
class RegioschermTest extends BrowserlessTest {
    private Regiobeeld nu;
    private final List<String> gedaan = new ArrayList<>();
    private RuntimeException weigering;

    @BeforeEach
    void inHetNederlands() {
        UI.getCurrent().setLocale(Taal.NL);
    }

    @Test
    void het_bedrag_staat_er_met_de_weg_naar_de_uitleg() {
        Regioscherm scherm = scherm(new Voorbeeldregio());

        assertThat(tekst(scherm)).contains("€ 1.812.500").contains("Waarom dit bedrag?");
        assertThat(alle(scherm, Anchor.class)).anyMatch(a -> a.getHref().equals("/bestuur/7/regio/bedrag"));
    }

    @Test
    void ontbreekt_een_telling_dan_staat_er_nergens_een_bedrag_maar_wel_de_naam_van_de_vestiging() {
        String tekst = tekst(scherm(new Voorbeeldregio().metOnbekend()));

        assertThat(tekst).contains("Nog niet te bepalen").contains("De Kade (01AA01)").doesNotContain("€");
    }

    @Test
    void verbergt_duo_een_klein_aantal_dan_staat_dat_er_ook() {
        assertThat(tekst(scherm(new Voorbeeldregio().metVerborgen()))).contains("verbergt DUO").contains("Het Anker (01AA02)").doesNotContain("€");
    }

    @Test
    void elke_bevinding_heeft_een_link_naar_haar_artikel() {
        List<BevindingRegel> regels = alle(scherm(new Voorbeeldregio()), BevindingRegel.class);

        assertThat(regels).hasSizeGreaterThan(15).allMatch(r -> alle(r, Anchor.class).stream().anyMatch(a -> a.getHref().startsWith("https://")));
    }

    @Test
    void een_dubbele_vestiging_is_geen_afwijzing_en_noemt_de_andere_regio() {
        String tekst = tekst(scherm(new Voorbeeldregio().metDubbel()));

        assertThat(tekst).contains("De Brug (01AA00) staat ook in Rijnmond-Oost sinds 1 oktober 2024.").contains("Penvoerder daar: De Overtuin.");
        assertThat(Bevindinggroep.verdeeld(nu.toets().beoordeling()).get(Bevindinggroep.LET_OP)).anyMatch(b -> b.code().equals("EXCLUSIEF"));
    }

    @Test
    void bijlagen_en_handtekeningen_worden_bij_het_indienen_getoetst() {
        assertThat(tekst(scherm(new Voorbeeldregio()))).contains("Dit toetsen we bij het indienen (10)");
    }

    @Test
    void wie_alleen_leest_heeft_geen_knoppen_om_te_wijzigen() {
        Regioscherm scherm = scherm(new Voorbeeldregio().alleenLezen());

        assertThat(tekst(scherm)).contains("U mag dit lezen.");
        assertThat(zichtbareKnoppen(scherm)).noneMatch(k -> k.contains("toevoegen") || k.contains("Weghalen"));
    }

    @Test
    void wie_nog_niet_bevestigde_wordt_het_gevraagd_en_bevestigt_met_een_klik() {
        Regioscherm scherm = scherm(new Voorbeeldregio().nietBevestigd());
        assertThat(tekst(scherm)).contains("Stichting Noordpad staat in deze samenstelling.");

        nu = new Voorbeeldregio().beeld();
        klik(scherm, "Deelname bevestigen");

        assertThat(gedaan).containsExactly("bevestigd");
        assertThat(tekst(scherm)).contains("De deelname van Stichting Noordpad is bevestigd.");
    }

    @Test
    void een_ander_was_eerder_de_wijziging_blijft_en_kan_alsnog() {
        Regioscherm scherm = scherm(new Voorbeeldregio());
        weigering = new Weigering(RegioReden.SAMENSTELLING_GEWIJZIGD, "wie", "penvoerder", "moment", Voorbeeldregio.MOMENT, "wijziging", "De Overtuin toegevoegd");
        Div plaats = new Div();
        boolean gelukt = scherm.doe(plaats, "gemeente Driedorp erbij",
                versie -> scherm.grenzen().samenstellen().gemeentenToevoegen(scherm.mandaat(), versie, List.of("GM0003")));

        assertThat(gelukt).isFalse();
        assertThat(tekst(plaats)).contains("penvoerder heeft de samenstelling gewijzigd").contains("De Overtuin toegevoegd")
                .contains("Uw wijziging is nog niet gedaan: gemeente Driedorp erbij.");

        weigering = null;
        nu = new Voorbeeldregio().versie(4).beeld();
        klik(plaats, "Mijn wijziging alsnog doen");
        assertThat(gedaan).containsExactly("gemeenten [GM0003] op versie 4");
        assertThat(plaats.getChildren()).isEmpty();
    }

    @Test
    void op_papier_staan_alle_regels_alle_tellingen_en_hetzelfde_bedrag() {
        String titel = BedragAfdruk.blad(new Voorbeeldregio().beeld()).titel();

        assertThat(titel).isEqualTo("Waarom € 1.812.500?");
        assertThat(BedragAfdruk.blad(new Voorbeeldregio().metOnbekend().beeld()).titel()).isEqualTo("Het bedrag is nog niet te bepalen");
    }

    @Test
    void de_regels_van_het_bedrag_hebben_een_bron_met_datum_en_een_artikel_ook_de_nulregels() {
        Bedragtabel tabel = new Bedragtabel(new Voorbeeldregio().beeld());

        assertThat(tekst(tabel)).contains("DUO proefbestand, 1 oktober 2022").contains("klopt met de som van de regels").contains("€ 0")
                .contains("Zo lezen wij dit");
        assertThat(tekst(new Bedragtabel(new Voorbeeldregio().metVerborgen().beeld()))).contains("tussen € 1.300.065 en € 1.300.260")
                .contains("Nog niet te bepalen").doesNotContain("klopt met de som");
    }

    @Test
    void een_opgave_intrekken_vraagt_waarom_en_zegt_wat_het_gevolg_is() {
        Regioscherm scherm = scherm(new Voorbeeldregio());
        scherm.naarAantallen();
        Intrekdialoog dialoog = new Intrekdialoog(scherm, new Div(), "Studenten", Opgavesoort.STUDENTEN, "");
        assertThat(zichtbareKnoppen(scherm)).filteredOn("Intrekken"::equals).hasSize(2);
        assertThat(tekst(dialoog)).contains("Het bedrag is niet te bepalen zolang het ontbreekt.");

        dialoog.intrekken();
        assertThat(tekst(dialoog)).contains("Schrijf waarom u het aantal intrekt.");
        assertThat(gedaan).isEmpty();

        alle(dialoog, TextField.class).getFirst().setValue("dubbel geteld");
        dialoog.intrekken();
        assertThat(gedaan).containsExactly("STUDENTEN ingetrokken op versie 3: dubbel geteld");
    }

    @Test
    void wie_alleen_leest_trekt_geen_opgave_in() {
        Regioscherm scherm = scherm(new Voorbeeldregio().alleenLezen());
        scherm.naarAantallen();
        assertThat(tekst(scherm)).contains("opgave hogeschool");
        assertThat(zichtbareKnoppen(scherm)).doesNotContain("Intrekken");
    }

    private Opgaven opgaven() {
        return new Opgaven() {
            @Override
            public void intrekken(MandaatId mandaat, long gezien, Opgavesoort soort, String sleutel, String waarom) {
                gedaan.add(soort + sleutel + " ingetrokken op versie " + gezien + ": " + waarom);
            }
        };
    }

    private Regioscherm scherm(Voorbeeldregio regio) {
        nu = regio.beeld();
        Regioscherm scherm = new Regioscherm(nu, Voorbeeldregio.PROJECTLEIDER, new Grenzen(toets(), samenstellen(), opgaven(), keuzes()),
                "/bestuur/7/regio/bedrag", () -> {});
        UI.getCurrent().add(scherm);
        return scherm;
    }

    private Regiotoets toets() {
        return new Regiotoets() {
            @Override
            public Regiobeeld beeld(MandaatId mandaat, long regio) {
                return nu;
            }

            @Override
            public List<Opgavestand> opgavegeschiedenis(MandaatId mandaat, long regio) {
                return List.of();
            }

            @Override
            public Deelnamegraad deelnamegraad(MandaatId mandaat, long regio) {
                return new Deelnamegraad(3, 4, 1);
            }

            @Override
            public List<Bestuurswisseling> bestuurswisselingen(MandaatId mandaat) {
                return List.of();
            }

            @Override
            public List<Omtrekregel> omtrekken(MandaatId mandaat) {
                return List.of();
            }
        };
    }

    private Samenstellen samenstellen() {
        return new Samenstellen() {
            @Override
            public void gemeentenToevoegen(MandaatId mandaat, long gezien, Collection<String> codes) {
                if (weigering != null) {
                    throw weigering;
                }
                gedaan.add("gemeenten " + codes + " op versie " + gezien);
            }

            @Override
            public void deelnameBevestigen(MandaatId mandaat) {
                gedaan.add("bevestigd");
            }
        };
    }

    private static Samenstellingskeuzes keuzes() {
        return new Samenstellingskeuzes() {
            @Override
            public List<Bestuurvoorstel> bestuursvoorstellen(MandaatId mandaat) {
                return List.of();
            }

            @Override
            public List<Gemeenteregel> gemeenten(MandaatId mandaat) {
                return List.of();
            }
        };
    }

    private static void klik(Component waar, String tekst) {
        alle(waar, Button.class).stream().filter(b -> b.getText().equals(tekst)).findFirst().orElseThrow().click();
    }

    private static List<String> zichtbareKnoppen(Component waar) {
        return alle(waar, Button.class).stream().filter(RegioschermTest::isZichtbaar).map(Button::getText).toList();
    }

    private static boolean isZichtbaar(Component component) {
        return Stream.iterate(component, c -> c != null, c -> c.getParent().orElse(null)).allMatch(Component::isVisible);
    }

    private static String tekst(Component waar) {
        return waar.getElement().getTextRecursively();
    }

    private static <T> List<T> alle(Component waar, Class<T> soort) {
        return stroom(waar).filter(soort::isInstance).map(soort::cast).toList();
    }

    private static Stream<Component> stroom(Component waar) {
        return Stream.concat(Stream.of(waar), waar.getChildren().flatMap(RegioschermTest::stroom));
    }
}
