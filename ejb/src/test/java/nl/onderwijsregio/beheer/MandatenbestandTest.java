package nl.onderwijsregio.beheer;

import static nl.onderwijsregio.beheer.Beheerstand.KLOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Mandaatregel;
import nl.onderwijsregio.partij.MandaatQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MandatenbestandTest extends Databanktest {
    private static final String KOP = "gebruiker;rol;functies;partij;regio;van;tot;grond\n";
    private static final String GOED = "jansen;bestuur;stemmen, ondertekenen;99901;De Waarden;1-10-2024;31-7-2025;volmacht\n";
    private static final Set<String> IN_REALM = Set.of("jansen", "pietersen", "beheerder");

    private Beheerstand stand;
    private Mandatenbestand bestanden;

    @BeforeEach
    void beginnen() {
        stand = inTransactie(Beheerstand::new);
        bestanden = new Bouwdoos(em, KLOK, stand.toegang(), new Realm() {
            @Override
            public boolean kent(String gebruikersnaam) {
                return IN_REALM.contains(gebruikersnaam);
            }
        }).maken(Mandatenbestand.class);
    }

    @Test
    void eerst_het_verschil_dan_pas_de_mandaten() {
        Mandatenverschil verschil = vergelijken(KOP + GOED);
        assertThat(verschil.nieuw()).singleElement().satisfies(m -> {
            assertThat(m.partijNaam()).isEqualTo("Stichting Noordpad");
            assertThat(m.regioNaam()).isEqualTo("De Waarden");
            assertThat(m.vraag().functies()).containsExactlyInAnyOrder(Functie.STEMMEN, Functie.ONDERTEKENEN);
        });
        assertThat(vanJansen()).isEmpty();

        assertThat(toepassen(KOP + GOED)).isEqualTo(1);
        assertThat(vanJansen()).hasSize(1);
    }

    @Test
    void hetzelfde_bestand_nog_een_keer_verandert_niets() {
        toepassen(KOP + GOED);
        assertThat(vergelijken(KOP + GOED)).isEqualTo(new Mandatenverschil(List.of(), 1, List.of()));
        assertThat(toepassen(KOP + GOED)).isZero();
        assertThat(vanJansen()).hasSize(1);
    }

    @Test
    void een_fout_in_een_rij_houdt_het_hele_bestand_tegen() {
        String bestand = KOP + GOED + "onbekend;bestuur;;99901;De Waarden;1-10-2024;;volmacht\n";
        assertThat(vergelijken(bestand).fouten()).containsExactly(new Mandaatfout(3, "gebruiker", "onbekend",
                "Deze gebruiker bestaat niet. Nodig de persoon eerst uit."));
        assertThatThrownBy(() -> toepassen(bestand)).isInstanceOfSatisfying(Weigering.class,
                w -> assertThat(w.reden()).isEqualTo(BeheerReden.BESTAND_HEEFT_FOUTEN));
        assertThat(vanJansen()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "beheerder;bestuur;;99901;De Waarden;1-10-2024;;volmacht|gebruiker",
        ";bestuur;;99901;De Waarden;1-10-2024;;volmacht|gebruiker",
        "jansen;koning;;99901;De Waarden;1-10-2024;;volmacht|rol",
        "jansen;bestuur;voorzitten;99901;De Waarden;1-10-2024;;volmacht|functies",
        "jansen;bestuur;;99999;De Waarden;1-10-2024;;volmacht|partij",
        "jansen;opleider;;99901;De Waarden;1-10-2024;;volmacht|partij",
        "jansen;bestuur;;99901;OR259999;1-10-2024;;volmacht|regio",
        "jansen;bestuur;;99901;;1-10-2024;;volmacht|regio",
        "jansen;re;;Realisatie-Eenheid;De Waarden;1-10-2024;;aanstelling|regio",
        "jansen;bestuur;;99901;De Waarden;31-2-2025;;volmacht|van",
        "jansen;bestuur;;99901;De Waarden;;;volmacht|van",
        "jansen;bestuur;;99901;De Waarden;1-10-2024;30-9-2024;volmacht|tot",
        "jansen;bestuur;;99901;De Waarden;1-10-2024;;|grond"})
    void elke_verkeerde_cel_wordt_met_rij_en_kolom_genoemd(String rij, String kolom) {
        assertThat(vergelijken(KOP + rij + "\n").fouten()).singleElement().satisfies(f -> {
            assertThat(f.rij()).isEqualTo(2);
            assertThat(f.kolom()).isEqualTo(kolom);
            assertThat(f.reden()).endsWith(".");
        });
    }

    @Test
    void een_eendaags_mandaat_mag_en_een_dag_korter_niet() {
        assertThat(vergelijken(KOP + "jansen;bestuur;;99901;De Waarden;1-10-2024;1-10-2024;volmacht\n").isToepasbaar()).isTrue();
    }

    @Test
    void hetzelfde_mandaat_in_een_andere_periode_die_overlapt_is_een_fout_en_erna_niet() {
        toepassen(KOP + GOED);
        assertThat(vergelijken(KOP + GOED.replace("1-10-2024;31-7-2025", "31-7-2025;")).fouten()).singleElement()
                .satisfies(f -> assertThat(f.reden()).contains("van 1-10-2024 tot en met 31-7-2025"));
        assertThat(vergelijken(KOP + GOED.replace("1-10-2024;31-7-2025", "1-8-2025;")).isToepasbaar()).isTrue();
    }

    @Test
    void twee_keer_dezelfde_rij_in_een_bestand_wordt_genoemd() {
        assertThat(vergelijken(KOP + GOED + "\n" + GOED).fouten()).containsExactly(
                new Mandaatfout(4, "gebruiker", "jansen", "Dit mandaat staat ook in rij 2."));
    }

    @Test
    void wat_wordt_gedownload_kan_zo_weer_worden_aangeboden_en_verandert_niets() {
        toepassen(KOP + GOED + "pietersen;bestuur;;99901;De Waarden;2024-10-01;;\"volmacht; zie \"\"map\"\"\"\n");
        byte[] lijst = bestanden.downloaden(stand.beheer).inhoud();
        String tekst = new String(lijst, StandardCharsets.UTF_8);
        assertThat(tekst).contains("jansen;bestuur;\"stemmen, ondertekenen\";99901;De Waarden;1-10-2024;31-7-2025;volmacht");
        String zonderBeheer = tekst.lines().filter(r -> !r.startsWith("beheerder;")).reduce("", (a, b) -> a + b + "\r\n");
        assertThat(vergelijken(zonderBeheer)).isEqualTo(new Mandatenverschil(List.of(), 2, List.of()));
    }

    @Test
    void een_bestand_zonder_de_kolommen_of_zonder_tekst_is_geen_lijst_van_mandaten() {
        assertThatThrownBy(() -> vergelijken("naam;rol\njansen;bestuur\n")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("gebruiker");
        assertThatThrownBy(() -> bestanden.vergelijken(stand.beheer, new byte[] {(byte) 0xff, (byte) 0xfe, 0})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bestanden.vergelijken(stand.beheer, new byte[Mandatenbestand.GROOTSTE + 1])).hasMessageContaining("1 MB");
    }

    private Mandatenverschil vergelijken(String bestand) {
        return bestanden.vergelijken(stand.beheer, bestand.getBytes(StandardCharsets.UTF_8));
    }

    private int toepassen(String bestand) {
        return inTransactie(e -> bestanden.toepassen(stand.beheer, bestand.getBytes(StandardCharsets.UTF_8)));
    }

    private List<Mandaatregel> vanJansen() {
        return new Bouwdoos(em).maken(MandaatQuery.class).van("jansen");
    }
}
