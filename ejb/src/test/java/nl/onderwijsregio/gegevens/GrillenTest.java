package nl.onderwijsregio.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.onderwijsregio.Databanktest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Oddities of real files, each in a small one. */
class GrillenTest extends Databanktest {
    private Importproef proef;

    @BeforeEach
    void gemeenten() {
        proef = new Importproef(em);
        proef.toepassen("gemeenten_2025.csv", Voorbeeld.GEMEENTEN);
    }

    @Test
    void windows_1252_met_puntkommas_oude_namen_en_losse_nummers() {
        Leveringregel levering = proef.inlezen("adressen_2021-01.csv", ("BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;"
                + "POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE\r\n"
                + "8;00AA;1;Skoalle Wrâldwizer – ’t Kompas;9306TC;EMMEN;114; ;Openbaar\r\n").getBytes(Tekstvorm.WINDOWS_1252));
        proef.toepassen(levering);
        assertThat(proef.vestiging("00AA01")).hasValueSatisfying(v -> {
            assertThat(v.naam()).isEqualTo("Skoalle Wrâldwizer – ’t Kompas");
            assertThat(v.bestuursnummer()).isEqualTo("00008");
            assertThat(v.soort()).isNull();
        });
    }

    @Test
    void utf_8_met_bom_komma_id_kolom_en_dubbel_aangehaalde_namen() {
        proef.toepassen("besturen_2026.csv", "\uFEFF_id,\"BEVOEGD GEZAG NUMMER\",\"BEVOEGD GEZAG NAAM\",\"POSTCODE\"\n"
                + "1,\"8\",\"BS \"\"\"\"De Maasparel\"\"\"\"\",\"1234AB\"\n"
                + "2,\"41196\",\"Stg. ''t Oelebröd'', e.o.\",\"1234AB\"\n");
        assertThat(proef.gegevens().bestuur("00008")).hasValueSatisfying(b -> assertThat(b.naam()).isEqualTo("BS \"De Maasparel\""));
        assertThat(proef.gegevens().zoekBesturen("oelebröd", 10)).singleElement().satisfies(b -> assertThat(b.nummer()).isEqualTo("41196"));
        assertThat(proef.gegevens().zoekBesturen("8", 10)).extracting(Bestuurregel::nummer).contains("00008");
    }

    @Test
    void verminkte_letters_worden_gemeld_en_niet_geweigerd() {
        Leveringregel levering = proef.inlezen("besturen_2026.csv", "BEVOEGD GEZAG NUMMER,BEVOEGD GEZAG NAAM\n41196,Fryslƒn\n");
        assertThat(levering.telling()).isEqualTo(new Verschiltelling(1, 1, 0, 0, 0, 0, 1));
        assertThat(proef.rapport(levering)).singleElement().satisfies(r -> assertThat(r.geweigerd()).isFalse());
    }

    @Test
    void de_lange_vorm_geeft_een_vestiging_met_een_telling_per_schooljaar() {
        proef.toepassen("historisch.csv", """
                INSTELLINGSCODE,VESTIGINGSCODE,NAAM_VESTIGING,SOORT_VESTIGING,DENOMINATIE_VESTIGING,BEVOEGD_GEZAG_NUMMER,GEMEENTECODE_VESTIGING,GEMEENTENAAM_VESTIGING,SCHOOLJAAR,AANTAL_LEERLINGEN
                00AA,00AA00,De Kade,BO,Openbaar,11111,114,EMMEN,2023-2024,205
                00AA,00AA00,De Kade,BO,Openbaar,11111,114,EMMEN,2024-2025,<5
                00BB,00BB00,Gesloten,BO,Openbaar,11111,114,EMMEN,2024-2025,0
                """);
        assertThat(proef.tellingen().van("00AA00")).extracting(Tellingregel::peildatum)
                .containsExactly(LocalDate.of(2024, 10, 1), LocalDate.of(2023, 10, 1));
        assertThat(proef.vestiging("00BB00")).isEmpty();
    }

    @Test
    void tellingen_per_soort_onderwijs_worden_opgeteld_en_onbekend_blijft_onbekend() {
        proef.toepassen("vestigingen_po.csv", Voorbeeld.PO);
        Leveringregel levering = proef.inlezen("brin6_totaal.csv", """
                INSTELLINGSCODE,VESTIGINGSCODE,TYPE_PO,PEILJAAR,AANTAL_LEERLINGEN
                00BB,00BB00,SO,2021,20
                00BB,00BB00,VSO,2021,<5
                00AA,00AA00,BO,2021,7
                00AA,00AA00,SBO,2021,
                09ZZ,09ZZ00,BO,2021,9
                """);
        assertThat(levering.telling()).isEqualTo(new Verschiltelling(5, 0, 2, 0, 0, 1, 0));
        proef.toepassen(levering);
        assertThat(proef.tellingen().van("00BB00").getLast()).matches(t -> t.ondergrens() == 21 && t.bovengrens() == 24);
        assertThat(proef.tellingen().van("00AA00").getLast().isBekend()).isFalse();
    }

    @Test
    void een_waterverbinding_telt_pas_als_zij_is_aanvaard() {
        proef.toepassen("buren_2025.csv", "gemeentecode_a,gemeentenaam_a,gemeentecode_b,gemeentenaam_b,soort,grenslengte_m\n"
                + "GM1900,x,GM0114,y,grens,100\nGM0518,x,GM0114,y,punt,0\nGM0114,x,GM7777,y,grens,5\n");
        Leveringregel water = proef.toepassen("water_2025.csv", "gemeentecode_a,gemeentenaam_a,gemeentecode_b,gemeentenaam_b,afstand_m\n"
                + "GM1980,x,GM0114,y,389\nGM0114,x,GM1900,y,1\n");
        assertThat(water.telling().geweigerd()).isEqualTo(1);
        assertThat(proef.gebied().gemeentegraaf()).containsExactly(new Grensregel("GM0114", "GM1900", false, 100));

        WaterRepository kandidaten = new WaterRepository();
        kandidaten.em = em;
        assertThat(kandidaten.alle()).containsExactly(
                new Waterkandidaat("GM0114", "Emmen", "GM1980", "Dijk en Waard", 389, null, null, null));
        doen(() -> kandidaten.beslissen("GM0114", "GM1980", true, "beheer", Importproef.KLOK.instant()));
        assertThat(proef.gebied().gemeentegraaf()).contains(new Grensregel("GM0114", "GM1980", true, 389));
        assertThat(kandidaten.alle()).containsExactly(
                new Waterkandidaat("GM0114", "Emmen", "GM1980", "Dijk en Waard", 389, true, "beheer", Importproef.KLOK.instant()));
        assertThat(proef.inlezen("water_2025.csv", "gemeentecode_a,gemeentenaam_a,gemeentecode_b,gemeentenaam_b,afstand_m\n"
                + "GM0518,x,GM0114,y,400\n").telling().verdwenen()).isZero();
    }

    @Test
    void een_map_wordt_in_volgorde_gelezen_en_wat_onbekend_is_overgeslagen(@TempDir Path map) throws Exception {
        databank.leegmaken();
        em.clear();
        Files.writeString(map.resolve("a_po.csv"), Voorbeeld.PO);
        Files.writeString(map.resolve("z_gemeenten_2025.csv"), Voorbeeld.GEMEENTEN);
        Files.writeString(map.resolve("leesmij.txt"), "niets");
        Files.createDirectory(map.resolve("dieper"));
        Mapstand stand = proef.lees(map);
        assertThat(stand.klaar()).isTrue();
        assertThat(stand.bestanden()).extracting(Mapstand.Bestandsstand::naam, Mapstand.Bestandsstand::uitkomst).containsExactly(
                org.assertj.core.groups.Tuple.tuple("leesmij.txt", Mapstand.Uitkomst.OVERGESLAGEN),
                org.assertj.core.groups.Tuple.tuple("z_gemeenten_2025.csv", Mapstand.Uitkomst.INGELEZEN),
                org.assertj.core.groups.Tuple.tuple("a_po.csv", Mapstand.Uitkomst.INGELEZEN));
        assertThat(proef.lees(map).bestanden()).extracting(Mapstand.Bestandsstand::uitkomst)
                .containsExactly(Mapstand.Uitkomst.OVERGESLAGEN, Mapstand.Uitkomst.AL_VERWERKT, Mapstand.Uitkomst.AL_VERWERKT);
    }

    @Test
    void inlezen_is_te_volgen_en_af_te_breken() throws Exception {
        StringBuilder veel = new StringBuilder(Voorbeeld.PO_KOP);
        for (int i = 0; i < 3000; i++) {
            veel.append("%02dAA%02d,%02dAA,School,BO,Openbaar,11111,GM0114,EMMEN,1,2,3,4,ja,,,,\n".formatted(i / 100, i % 100, i / 100));
        }
        Bestand bestand = Bestand.ontvangen(new java.io.ByteArrayInputStream(veel.toString().getBytes()), "po.csv");
        Importloop.Begonnen werk = proef.loop.beginnen(bestand, Importproef.BEHEER);
        assertThat(proef.loop.voortgang(werk.levering())).isEqualTo(new Voortgang(Voortgang.Fase.WACHT, 0, 3000));
        proef.loop.afbreken(werk.levering());
        proef.loop.inlezen(werk);
        assertThat(proef.loop.voortgang(werk.levering()).isKlaar()).isTrue();
        assertThat(em.createNativeQuery("select rij, code from stage_vestiging").getResultList()).isEmpty();
        proef.loop.annuleren(werk.levering(), Importproef.BEHEER);
        assertThat(proef.stand(werk.levering()).status()).isEqualTo(Leveringstatus.GEANNULEERD);
        assertThat(bestand.pad()).doesNotExist();
    }
}
