package nl.onderwijsregio.gegevens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportTest extends Databanktest {
    private static final LocalDate TELDATUM_PO = LocalDate.of(2023, 2, 1);
    private static final LocalDate TELDATUM_VO = LocalDate.of(2023, 10, 1);
    private Importproef proef;

    @BeforeEach
    void gemeenten() {
        proef = new Importproef(em);
        proef.toepassen("gemeenten_2025.csv", Voorbeeld.GEMEENTEN);
    }

    @Test
    void het_verschil_is_te_zien_voordat_er_iets_verandert() {
        Leveringregel voorstel = proef.inlezen("vestigingen_po.csv", Voorbeeld.PO);

        assertThat(voorstel.status()).isEqualTo(Leveringstatus.VOORGESTELD);
        assertThat(voorstel.telling()).isEqualTo(new Verschiltelling(3, 3, 0, 0, 0, 0, 0));
        assertThat(voorstel.peildatum()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(proef.vestiging("00AA00")).isEmpty();

        assertThat(proef.toepassen(voorstel).status()).isEqualTo(Leveringstatus.TOEGEPAST);
        assertThat(proef.vestiging("00BB00")).hasValueSatisfying(v -> {
            assertThat(v.soort()).isEqualTo("SO-VSO");
            assertThat(v.gemeentenaam()).isEqualTo("'s-Gravenhage");
            assertThat(v.bestuursnummer()).isEqualTo("22222");
            assertThat(v.bestuursnaam()).isNull();
        });
    }

    @Test
    void hetzelfde_bestand_nog_eens_verandert_niets() {
        proef.toepassen("vestigingen_po.csv", Voorbeeld.PO);
        Leveringregel weer = proef.inlezen("vestigingen_po.csv", Voorbeeld.PO);
        assertThat(weer.status()).isEqualTo(Leveringstatus.ONGEWIJZIGD);
        assertThat(weer.telling()).isEqualTo(new Verschiltelling(3, 0, 0, 3, 0, 0, 0));
        assertThat(em.createNativeQuery("select rij, code from stage_vestiging").getResultList()).isEmpty();
        assertThatThrownBy(() -> proef.toepassen(weer)).isInstanceOfSatisfying(Weigering.class,
                w -> assertThat(w.reden()).isEqualTo(GegevensReden.LEVERING_NIET_TE_BESLISSEN));
    }

    @Test
    void een_nieuwer_bestand_toont_wat_nieuw_gewijzigd_verdwenen_en_gelijk_is() {
        proef.toepassen("vestigingen_po.csv", Voorbeeld.PO);
        Leveringregel voorstel = proef.inlezen("vestigingen_po.csv", Voorbeeld.PO_KOP
                + "00AA00,00AA,De Nieuwe Kade,BO,Openbaar,44444,GM0114,EMMEN,210,205,201,190,ja,7811AA,Emmen,6.9,52.7\n"
                + "00AA01,00AA,De Kade Oost,SBO,Openbaar,11111,GM0114,EMMEN,<5,0,12,,ja,7811AB,Emmen,6.9,52.7\n"
                + "00AA02,00AA,De Kade West,BO,Openbaar,11111,GM0114,EMMEN,1,2,3,4,ja,7811AB,Emmen,6.9,52.7\n");

        assertThat(voorstel.telling()).isEqualTo(new Verschiltelling(3, 1, 1, 1, 1, 0, 0));
        List<Verschilregel> verschillen = proef.verschillen(voorstel);
        assertThat(verschillen).extracting(Verschilregel::aard).containsExactly("GEWIJZIGD", "NIEUW", "VERDWENEN");
        assertThat(verschillen.getFirst().velden()).containsExactly(
                new Verschilregel.Veld("naam", "De Kade", "De Nieuwe Kade"),
                new Verschilregel.Veld("bestuursnummer", "11111", "44444"),
                new Verschilregel.Veld("leerlingen 2024-10-01", "200", "201"));

        proef.toepassen(voorstel);
        assertThat(proef.vestiging("00BB00")).hasValueSatisfying(v -> assertThat(v.verdwenen()).isTrue());
        assertThat(proef.vestiging("00AA00")).hasValueSatisfying(v -> assertThat(v.bestuursnummer()).isEqualTo("44444"));
        assertThat(em.createNativeQuery("select ondergrens, vestiging_code from telling_historie").getResultList()).hasSize(1);
        assertThat(proef.tellingen().van("00AA00")).extracting(Tellingregel::ondergrens).containsExactly(190, 201, 205, 210);
    }

    @Test
    void kleiner_dan_vijf_is_een_tot_en_met_vier_nul_is_geen_en_leeg_is_onbekend() {
        proef.toepassen("vestigingen_po.csv", Voorbeeld.PO);
        assertThat(proef.tellingen().van("00AA01")).extracting(Tellingregel::ondergrens, Tellingregel::bovengrens).containsExactly(
                org.assertj.core.groups.Tuple.tuple(null, null), org.assertj.core.groups.Tuple.tuple(12, 12),
                org.assertj.core.groups.Tuple.tuple(0, 0), org.assertj.core.groups.Tuple.tuple(1, 4));
    }

    @Test
    void de_telling_die_het_dichtst_bij_de_teldatum_ligt_telt_met_bron_en_beide_datums() {
        proef.toepassen("vestigingen_po.csv", Voorbeeld.PO);
        proef.toepassen("vestigingen_vo.csv", Voorbeeld.VO);
        var tellingen = proef.tellingen().dichtstbij(List.of("00AA00", "00AA01", "01CC00", "01CC01", "99ZZ99"), TELDATUM_PO, TELDATUM_VO);

        assertThat(tellingen).containsOnlyKeys("00AA00", "00AA01", "01CC00", "01CC01");
        Tellingregel kade = tellingen.get("00AA00");
        assertThat(kade.peildatum()).isEqualTo(LocalDate.of(2022, 10, 1));
        assertThat(kade.teldatum()).isEqualTo(TELDATUM_PO);
        assertThat(kade.isBenaderingVanTeldatum()).isTrue();
        assertThat(kade.ondergrens()).isEqualTo(210);
        assertThat(kade.bron()).startsWith("DUO Open Onderwijsdata");
        assertThat(kade.licentie()).isEqualTo("CC BY 4.0");
        assertThat(tellingen.get("00AA01").isExact()).isFalse();
        assertThat(tellingen.get("01CC00")).matches(t -> t.benaderd() && t.ondergrens() == 954 && !t.isBenaderingVanTeldatum());
        assertThat(tellingen.get("01CC01").isBekend()).isFalse();
    }

    @Test
    void een_adresbestand_wist_geen_aantallen_en_zijn_jongere_bestuur_wint_met_een_signaal() {
        proef.toepassen("vestigingen_po.csv", Voorbeeld.PO);
        Leveringregel adres = proef.toepassen("adressen_2026-08.csv", Voorbeeld.ADRES_KOP
                + Voorbeeld.adres("44444", "00AA00", "De Kade", "114", "Openbaar")
                + Voorbeeld.adres("22222", "00BB00", "De Duinen", "0518", "Samenwerking PC, RK, Alg. Bijz"));

        assertThat(adres.peildatum()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(proef.vestiging("00AA00")).hasValueSatisfying(v -> assertThat(v.bestuursnummer()).isEqualTo("44444"));
        assertThat(proef.vestiging("00AA01")).hasValueSatisfying(v -> assertThat(v.verdwenen()).isFalse());
        assertThat(proef.tellingen().van("00AA00")).hasSize(4);
        assertThat(proef.gebied().bestuurswisselingen()).singleElement().satisfies(w -> {
            assertThat(w.vanNummer()).isEqualTo("11111");
            assertThat(w.naarNummer()).isEqualTo("44444");
            assertThat(w.naarDatum()).isEqualTo(LocalDate.of(2026, 8, 1));
        });
        assertThat(em.createNativeQuery("select denominatie, code from vestiging where code = '00BB00'").getResultList())
                .singleElement().satisfies(r -> assertThat(((Object[]) r)[0]).isEqualTo("Samenwerking PC, RK, Alg. Bijzonder"));

        Leveringregel ouder = proef.inlezen("vestigingen_po.csv", Voorbeeld.PO.replace("205", "206"));
        assertThat(ouder.telling().gewijzigd()).isEqualTo(1);
        proef.toepassen(ouder);
        assertThat(proef.vestiging("00AA00")).hasValueSatisfying(v -> assertThat(v.bestuursnummer()).isEqualTo("44444"));
    }

    @Test
    void onbekend_wist_geen_aantal_en_een_benadering_vervangt_geen_exact_aantal() {
        proef.toepassen("leerlingen-vo-2023.csv", """
                "BEVOEGD GEZAG NUMMER";"INSTELLINGSCODE";"VESTIGINGSCODE";"INSTELLINGSNAAM VESTIGING";"PLAATSNAAM";"GEMEENTENUMMER";"GEMEENTENAAM";"PROVINCIE";"AANTAL LEERLINGEN";"AANTAL VO LEERLINGEN UITBESTEED AAN VAVO"
                "33333";"01CC";"01CC00";"Het Lyceum";"EMMEN";"0114";"EMMEN";"Drenthe";"951";"<5"
                "33333";"01CC";"01CC01";"De Praktijk";"EMMEN";"0114";"EMMEN";"Drenthe";"100";"0"
                """);
        proef.toepassen("vestigingen_vo.csv", Voorbeeld.VO);
        assertThat(proef.tellingen().van("01CC00")).singleElement()
                .satisfies(t -> assertThat(t).matches(x -> x.ondergrens() == 951 && !x.benaderd()));
        assertThat(proef.tellingen().van("01CC01")).singleElement().satisfies(t -> assertThat(t.ondergrens()).isEqualTo(100));
        assertThat(proef.vestiging("01CC01")).hasValueSatisfying(v -> assertThat(v.soort()).isEqualTo("PRO"));
    }

    @Test
    void een_geweigerde_rij_staat_in_het_rapport_met_kolom_waarde_en_reden_en_de_rest_gaat_door() {
        Leveringregel voorstel = proef.inlezen("vestigingen_po.csv", Voorbeeld.PO
                + "00AA0,00AA,Kort,BO,Openbaar,11111,GM0114,EMMEN,1,2,3,4,ja,,,,\n"
                + "00AA05,00AA,Fout,BO,Openbaar,11111,GM0114,EMMEN,1,veel,3,4,ja,,,,\n"
                + "00AA00,00AA,Dubbel,BO,Openbaar,11111,GM0114,EMMEN,1,2,3,4,ja,,,,\n"
                + "00AA06,00AA,Te weinig\n");
        assertThat(voorstel.telling()).isEqualTo(new Verschiltelling(7, 3, 0, 0, 0, 4, 0));
        assertThat(proef.rapport(voorstel)).containsExactly(
                new Rapportregel(true, 5, "vestigingscode", "00AA0", "geen vestigingscode van 6 tekens, zoals 00AA00"),
                new Rapportregel(true, 6, "leerlingen_2023", "veel", "geen aantal leerlingen: verwacht een heel getal, <5 of leeg"),
                new Rapportregel(true, 7, "VESTIGINGSCODE", "00AA00", "staat al eerder in het bestand"),
                new Rapportregel(true, 8, null, "00AA06", "de rij heeft 3 kolommen, de kop 17"));
        proef.toepassen(voorstel);
        assertThat(proef.tellingen().van("00AA00")).extracting(Tellingregel::ondergrens).containsExactly(190, 200, 205, 210);
    }

    @Test
    void een_geweigerde_rij_maakt_haar_vestiging_niet_verdwenen() {
        proef.toepassen("vestigingen_po.csv", Voorbeeld.PO);
        Leveringregel voorstel = proef.inlezen("vestigingen_po.csv", Voorbeeld.PO.replace("210", "tien"));
        assertThat(voorstel.telling()).isEqualTo(new Verschiltelling(3, 0, 0, 2, 0, 1, 0));
    }

    @Test
    void een_verdwenen_gemeentecode_wordt_gemeld_en_gaat_over_in_de_nieuwe_of_in_onbekend() {
        Leveringregel levering = proef.toepassen("vestigingen_po.csv", Voorbeeld.PO_KOP
                + "00AA00,00AA,De Waard,BO,Openbaar,11111,0398,HEERHUGOWAARD,1,2,3,4,ja,,,,\n"
                + "00AA01,00AA,De Dijk,BO,Openbaar,11111,9999,ONBEKEND,1,2,3,4,ja,,,,\n"
                + "00AA02,00AA,De Wolk,BO,Openbaar,11111,1234,NERGENS,1,2,3,4,ja,,,,\n"
                + "00AA03,00AA,De Kade,BO,Openbaar,8,114,EMMEN,1,2,3,4,ja,,,,\n");
        assertThat(levering.telling()).isEqualTo(new Verschiltelling(4, 4, 0, 0, 0, 0, 3));
        assertThat(proef.rapport(levering)).extracting(Rapportregel::waarde).containsExactly("0398", "9999", "1234");
        assertThat(proef.vestiging("00AA00")).hasValueSatisfying(v -> assertThat(v.gemeentecode()).isEqualTo("GM1980"));
        assertThat(proef.vestiging("00AA01")).hasValueSatisfying(v -> assertThat(v.gemeentecode()).isNull());
        assertThat(proef.vestiging("00AA02")).hasValueSatisfying(v -> assertThat(v.gemeentecode()).isNull());
        assertThat(proef.vestiging("00AA03")).hasValueSatisfying(v -> {
            assertThat(v.gemeentecode()).isEqualTo("GM0114");
            assertThat(v.bestuursnummer()).isEqualTo("00008");
        });
    }

    @Test
    void gaat_het_toepassen_halverwege_mis_dan_verandert_er_niets() {
        Leveringregel voorstel = proef.inlezen("vestigingen_po.csv", Voorbeeld.PO);
        doen(() -> em.createNativeQuery("update stage_telling set ondergrens = 9, bovengrens = 3 where vestiging_code = '00BB00'").executeUpdate());
        assertThatThrownBy(() -> proef.toepassen(voorstel)).isNotInstanceOf(Weigering.class);
        assertThat(proef.stand(voorstel.id()).status()).isEqualTo(Leveringstatus.VOORGESTELD);
        assertThat(proef.vestiging("00AA00")).isEmpty();
        assertThat(proef.gegevens().bestuur("11111")).isEmpty();
    }

    @Test
    void annuleren_laat_niets_achter() {
        Leveringregel voorstel = proef.inlezen("vestigingen_po.csv", Voorbeeld.PO);
        proef.loop.annuleren(voorstel.id(), Importproef.BEHEER);
        assertThat(proef.stand(voorstel.id()).status()).isEqualTo(Leveringstatus.GEANNULEERD);
        assertThat(em.createNativeQuery("select rij, vestiging_code from stage_telling").getResultList()).isEmpty();
        assertThatThrownBy(() -> proef.toepassen(voorstel)).isInstanceOf(Weigering.class);
    }

    @Test
    void is_er_intussen_iets_anders_toegepast_dan_wordt_het_verschil_opnieuw_getoond() {
        Leveringregel een = proef.inlezen("vestigingen_po.csv", Voorbeeld.PO);
        Leveringregel twee = proef.inlezen("vestigingen_po.csv", Voorbeeld.PO.replace("205", "206"));
        proef.toepassen(een);
        assertThatThrownBy(() -> proef.toepassen(twee)).isInstanceOfSatisfying(Weigering.class,
                w -> assertThat(w.reden()).isEqualTo(GegevensReden.VERSCHIL_VEROUDERD));
        assertThat(proef.stand(twee.id()).telling()).isEqualTo(new Verschiltelling(3, 0, 1, 2, 0, 0, 0));
        assertThat(proef.toepassen(twee).status()).isEqualTo(Leveringstatus.TOEGEPAST);
    }

    @Test
    void neemt_de_server_geen_werk_aan_dan_is_de_levering_mislukt_en_blijft_zij_niet_op_inlezen_staan() throws Exception {
        proef.loop.uitvoerder = (ManagedExecutorService) Proxy.newProxyInstance(ImportTest.class.getClassLoader(), new Class<?>[] {ManagedExecutorService.class},
                (zelf, methode, invoer) -> {
                    throw new RejectedExecutionException("vol");
                });
        Bestand bestand = Bestand.ontvangen(new ByteArrayInputStream(Voorbeeld.PO.getBytes(StandardCharsets.UTF_8)), "vestigingen_po.csv");
        Importloop.Begonnen werk = proef.loop.beginnen(bestand, Importproef.BEHEER);
        proef.loop.inlezenOpAchtergrond(werk);
        assertThat(proef.stand(werk.levering()).status()).isEqualTo(Leveringstatus.MISLUKT);
        assertThat(proef.loop.voortgang(werk.levering())).isEqualTo(Voortgang.KLAAR);
        assertThat(bestand.pad()).doesNotExist();
    }

    @Test
    void een_gestopte_server_laat_geen_half_ingelezen_bestand_achter() {
        em.getTransaction().begin();
        em.createNativeQuery("insert into levering (soort, bestandsnaam, sha256, bron, licentie, peildatum, status, gelezen, nieuw, gewijzigd,"
                + " gelijk, verdwenen, geweigerd, meldingen, stand, door, op) values ('PO_BEWERKT', 'x', 'x', 'x', 'x', date '2025-10-01',"
                + " 'INLEZEN', 0, 0, 0, 0, 0, 0, 0, 0, 'beheer', timestamp with time zone '2026-11-22 10:00:00+00')").executeUpdate();
        em.getTransaction().commit();
        proef.loop.stappen.opruimen();
        assertThat(em.createNativeQuery("select fout, status from levering where bestandsnaam = 'x'").getResultList()).singleElement()
                .satisfies(r -> assertThat(((Object[]) r)[1]).isEqualTo("MISLUKT"));
    }

    @Test
    void zonder_gemeenten_wordt_geen_vestiging_ingelezen() {
        databank.leegmaken();
        em.clear();
        Leveringregel levering = proef.inlezen("vestigingen_po.csv", Voorbeeld.PO);
        assertThat(levering.status()).isEqualTo(Leveringstatus.MISLUKT);
        assertThat(levering.fout()).contains("Lees eerst het bestand met gemeenten in");
    }

    @Test
    void wat_de_demonstratie_verzon_telt_niet_als_ingelezen() {
        databank.leegmaken();
        em.clear();
        doen(() -> {
            em.createNativeQuery("insert into levering (soort, bestandsnaam, sha256, bron, licentie, peildatum, status, gelezen, nieuw, gewijzigd,"
                    + " gelijk, verdwenen, geweigerd, meldingen, stand, door, op) values ('DEMO', 'demo', 'x', 'x', 'x', date '2024-01-01',"
                    + " 'TOEGEPAST', 0, 0, 0, 0, 0, 0, 0, 0, 'systeem', timestamp with time zone '2026-11-22 10:00:00+00')").executeUpdate();
            em.createNativeQuery("insert into gemeente (code, naam, peildatum, levering_id) select 'GM9901', 'Waardstad (fictief)',"
                    + " date '2024-01-01', max(id) from levering").executeUpdate();
        });
        assertThat(proef.gegevens().stand().gemeenten()).isZero();
        assertThat(proef.inlezen("vestigingen_po.csv", Voorbeeld.PO).status()).isEqualTo(Leveringstatus.MISLUKT);
        assertThat(proef.leveringen.nieuwsteEerst(10)).extracting(Levering::soort).contains(Bestandsoort.DEMO);
        Leveringregel gemeenten = proef.toepassen("gemeenten_2025.csv", Voorbeeld.GEMEENTEN);
        assertThat(gemeenten.telling()).isEqualTo(new Verschiltelling(4, 4, 0, 0, 0, 0, 0));
        assertThat(proef.gegevens().gemeenten()).filteredOn(g -> g.naam().startsWith("Waard")).hasSize(1);
    }
}
