package nl.onderwijsregio.regio.toets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Opleidingsoort;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.PartijRepository;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Toetsuitslag;
import nl.onderwijsregio.regio.Landgegevens;
import nl.onderwijsregio.regio.Opgavesoort;
import nl.onderwijsregio.regio.Regiostand;
import nl.onderwijsregio.regio.samenstellen.Meebrengen;
import nl.onderwijsregio.regio.samenstellen.Opgaven;
import nl.onderwijsregio.regio.samenstellen.Samenstellen;
import nl.onderwijsregio.regio.samenstellen.Samenstellingskeuzes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The thirteen gemeenten of Zeeland with their real vestigingen. Expected figures were added up from the files outside the product:
 * po 31,183 pupils on 1 October 2022 in 220 vestigingen, vo 17,509 on 1 October 2023 in 30 of 39 vestigingen.
 */
@Tag("land")
class ZeelandLandTest extends Databanktest {
    private static final Regelingen REGELINGEN = Regelingen.meegeleverd();
    private static final List<String> ZONDER_TELLING = List.of("00AQ03", "03XS09", "16YC04", "16YC05", "20CP05", "20CP06", "20CP07", "25FX03",
            "31JW02");

    private Regiostand stand;
    private MandaatId projectleider;

    @BeforeEach
    void zeelandSamenstellen() {
        Landgegevens land = Landgegevens.uitOmgeving();
        land.laden(databank.bron());
        doen(() -> {
            stand = new Regiostand(em);
            projectleider = stand.mandaat("zeeland", Portaal.BESTUUR, new Bouwdoos(em).maken(PartijRepository.class).bestuur("99901").orElseThrow(),
                    stand.regioVan("OR250012"), Functie.PROJECTLEIDER);
        });
        Set<String> gemeenten = land.rijen("gemeenten_2025.csv").stream().filter(r -> r.getField("provincie").equals("Zeeland"))
                .map(r -> r.getField("gemeentecode")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(gemeenten).hasSize(13);
        doen(() -> samenstellen().gemeentenToevoegen(projectleider, versie(), gemeenten));
        List<String> besturen = keuzes().bestuursvoorstellen(projectleider).stream().map(v -> v.nummer()).toList();
        doen(() -> samenstellen().besturenToevoegen(projectleider, versie(), besturen, Meebrengen.IN_GEMEENTEN));
        List<String> zonderBestuur = vestigingenZonderBestuur();
        doen(() -> samenstellen().vestigingenToevoegen(projectleider, versie(), zonderBestuur));
        doen(() -> samenstellen().opleiderToevoegen(projectleider, versie(), "HZ University of Applied Sciences", Opleidingsoort.LERARENOPLEIDING));
        doen(() -> samenstellen().partijToevoegen(projectleider, versie(), Partijsoort.BEROEPSGROEP, "Leraren van Zeeland"));
    }

    @Test
    void zeeland_van_de_bestanden_tot_een_precies_bedrag() {
        Regiobeeld beeld = beeld();
        assertThat(beeld.feiten().vestigingen()).hasSize(259);
        assertThat(beeld.toets().beoordeling().post("A_PO").orElseThrow().bedrag()).isPresent();
        assertThat(po(beeld)).isEqualTo(31_183);
        assertThat(beeld.feiten().zonderTelling()).extracting(Vestigingsfeit::code).containsExactlyInAnyOrderElementsOf(ZONDER_TELLING);
        assertThat(beeld.toets().beoordeling().bedrag()).isEmpty();
        assertThat(beeld.toets().beoordeling().ontbreekt()).anyMatch(o -> o.contains("00AQ03"));

        Bevinding los = bevinding("AANEENGESLOTEN");
        assertThat(los.uitkomst()).isEqualTo(Toetsuitslag.NIET_VOLDAAN);
        assertThat(los.tekst()).contains("Sluis", "Terneuzen", "Hulst");
        aanvaardWater();
        assertThat(bevinding("AANEENGESLOTEN").uitkomst()).isEqualTo(Toetsuitslag.VOLDAAN);

        ZONDER_TELLING.forEach(code -> opgeven(Opgavesoort.VESTIGING, code, 100));
        opgeven(Opgavesoort.STUDENTEN, "", 400);
        opgeven(Opgavesoort.ZIJINSTROMERS, "", 50);

        // (31,183 + 17,509 + 9 x 100) x 65 = 3,223,480; 450 x 1,250 = 562,500; two sectors reach 15,000: 75,000
        assertThat(beeld().toets().beoordeling().bedrag()).hasValueSatisfying(b -> assertThat(b).isEqualByComparingTo("3860980.00"));
        assertThat(List.of("BESTUREN", "LERARENOPLEIDING", "BEROEPSGROEP", "AANEENGESLOTEN", "EXCLUSIEF", "OMVANG", "STUDENTEN"))
                .allSatisfy(code -> assertThat(bevinding(code).uitkomst()).as(code).isEqualTo(Toetsuitslag.VOLDAAN));
    }

    private static int po(Regiobeeld beeld) {
        return beeld.feiten().vestigingen().stream().filter(v -> v.sector() == nl.onderwijsregio.regeling.Sector.PO)
                .mapToInt(v -> v.telling().ondergrens()).sum();
    }

    /** Sluis, Terneuzen and Hulst with the other side of the Westerschelde, and the islands of the Oosterschelde. */
    private void aanvaardWater() {
        doen(() -> em.createNativeQuery("update gemeente_grens set aanvaard_op = current_timestamp, aanvaard_door = 'beheer' where soort = 'WATER'"
                + " and gemeente_a in (select code from gemeente where provincie = 'Zeeland')"
                + " and gemeente_b in (select code from gemeente where provincie = 'Zeeland')").executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private List<String> vestigingenZonderBestuur() {
        return em.createNativeQuery("select v.code from vestiging v join gemeente g on g.code = v.gemeentecode where g.provincie = 'Zeeland'"
                + " and v.bestuursnummer is null", String.class).getResultList();
    }

    private Regiobeeld beeld() {
        return inTransactie(e -> doos().maken(Regiotoets.class).beeld(projectleider));
    }

    private Bevinding bevinding(String code) {
        return beeld().toets().beoordeling().bevinding(code).orElseThrow();
    }

    private void opgeven(Opgavesoort soort, String sleutel, int aantal) {
        doen(() -> doos().maken(Opgaven.class).opgeven(projectleider, versie(), soort, sleutel, aantal, "administratie"));
    }

    private Samenstellen samenstellen() {
        return doos().maken(Samenstellen.class);
    }

    private Samenstellingskeuzes keuzes() {
        return doos().maken(Samenstellingskeuzes.class);
    }

    private Bouwdoos doos() {
        return new Bouwdoos(em, Regiostand.KLOK, stand.toegang(), REGELINGEN);
    }

    private long versie() {
        return em.createQuery("select s.versie from Samenstelling s join Onderwijsregio r on r.id = s.regioId where r.dusiRef = 'OR250012'",
                Long.class).getResultStream().findFirst().orElse(0L);
    }
}
