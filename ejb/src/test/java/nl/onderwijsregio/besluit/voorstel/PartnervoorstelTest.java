package nl.onderwijsregio.besluit.voorstel;

import static nl.onderwijsregio.besluit.Zaal.BEGIN;
import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.besluit.BesluitReden;
import nl.onderwijsregio.besluit.Besluitregister;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Rondestatus;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.besluit.Vervalreden;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regeling.register.Hertelling;
import nl.onderwijsregio.regio.Onderwijsregio;
import org.junit.jupiter.api.Test;

class PartnervoorstelTest extends Voorsteltafel {
    @Test
    void een_partner_schrijft_een_voorstel_en_elke_tekst_blijft() {
        long voorstel = doenDoor("opleider1");
        assertThat(wijzigen("opleider1", voorstel, 1, false, TWEEDE)).isEqualTo(2);
        assertThat(wijzigen("opleider1", voorstel, 2, false, TWEEDE)).as("niets veranderd").isEqualTo(2);
        assertThat(beeld("bestuur1", voorstel)).satisfies(b -> {
            assertThat(b.partijNaam()).isEqualTo("Opleider 1");
            assertThat(b.fase()).isEqualTo(Voorstelfase.CONCEPT);
            assertThat(b.inhoud()).isEqualTo(TWEEDE);
            assertThat(b.versies()).extracting(Tekstversieregel::nummer).containsExactly(2, 1);
            assertThat(b.magWijzigen()).isFalse();
            assertThat(b.magTerStemming()).isFalse();
        });
        assertThat(beeld("opleider1", voorstel).magWijzigen()).isTrue();
        assertThat(versie("bestuur1", voorstel, 1)).isEqualTo(EERSTE);
        geweigerd(PartijReden.GEEN_TOEGANG, () -> versie("bestuur1", voorstel, 3));
        assertThat(overzicht("beroepsgroep1").regels()).singleElement().satisfies(r -> assertThat(r.versie()).isEqualTo(2));
    }

    @Test
    void de_stemming_gaat_over_precies_een_tekst_en_zijn_vingerafdruk() {
        long voorstel = doenDoor("beroepsgroep1");
        wijzigen("beroepsgroep1", voorstel, 1, false, TWEEDE);
        long ronde = terStemming(voorstel, 2);
        assertThat(beeld(voorstel).fase()).isEqualTo(Voorstelfase.IN_STEMMING);
        assertThat(ronde(ronde).regel().voorstel()).satisfies(v -> {
            assertThat(v.sha256()).isEqualTo(TWEEDE.sha256()).isNotEqualTo(EERSTE.sha256());
            assertThat(v.versieNummer()).isEqualTo(2);
            assertThat(v.onderwerp()).isEqualTo(TWEEDE.titel());
        });
        assertThat(tekst(ronde)).isEqualTo(TWEEDE);
    }

    @Test
    void dezelfde_woorden_geven_dezelfde_vingerafdruk_en_een_komma_een_andere() {
        Voorstelopgave zelfde = new Voorstelopgave("  Begeleiding  van starters ", EERSTE.vraag(), EERSTE.tekst().replace("\n", "\r\n") + "\n", EERSTE.motivering() + "\u0000");
        assertThat(zelfde.sha256()).isEqualTo(EERSTE.sha256());
        assertThat(new Voorstelopgave(EERSTE.titel(), EERSTE.vraag(), EERSTE.tekst(), "Starters, vallen uit.").sha256()).isNotEqualTo(EERSTE.sha256());
    }

    @Test
    void aangenomen_staat_de_tekst_vast() {
        long voorstel = doenDoor("opleider1");
        long ronde = terStemming(voorstel, 1);
        allenStemmen(ronde, Keuze.VOOR);
        zaal.klok.op(SLUITING);
        assertThat(ronde(ronde).uitslag().isAangenomen()).isTrue();
        assertThat(beeld(voorstel)).extracting(Voorstelbeeld::fase, Voorstelbeeld::magWijzigen).containsExactly(Voorstelfase.AANGENOMEN, false);
        geweigerd(VoorstelReden.VOORSTEL_BESLOTEN, () -> wijzigen("opleider1", voorstel, 1, true, TWEEDE));
        geweigerd(VoorstelReden.VOORSTEL_BESLOTEN, () -> terStemming(voorstel, 1, SLUITING.plusSeconds(3600)));
    }

    @Test
    void verworpen_kan_er_een_andere_tekst_komen_en_opnieuw_gestemd() {
        long voorstel = doenDoor("opleider1");
        allenStemmen(terStemming(voorstel, 1), Keuze.TEGEN);
        zaal.klok.op(SLUITING);
        assertThat(beeld(voorstel).fase()).isEqualTo(Voorstelfase.VERWORPEN);
        assertThat(beeldVanLeider(voorstel).magTerStemming()).as("niet met dezelfde woorden").isFalse();
        geweigerd(VoorstelReden.VOORSTEL_VERWORPEN, () -> terStemming(voorstel, 1, SLUITING.plusSeconds(3600)));
        wijzigen("opleider1", voorstel, 1, false, TWEEDE);
        assertThat(beeld(voorstel).fase()).isEqualTo(Voorstelfase.CONCEPT);
        long ronde = terStemming(voorstel, 2, SLUITING.plusSeconds(3600));
        allenStemmen(ronde, Keuze.VOOR);
        zaal.klok.op(SLUITING.plusSeconds(3600));
        assertThat(beeld(voorstel).fase()).isEqualTo(Voorstelfase.AANGENOMEN);
        assertThat(beeld(voorstel).rondes()).hasSize(2);
    }

    @Test
    void wijzigen_tijdens_de_stemming_eindigt_haar_en_wie_stemde_hoort_dat() {
        long voorstel = doenDoor("opleider1");
        long ronde = terStemming(voorstel, 1);
        stem("bestuur2", ronde, Keuze.VOOR);
        geweigerd(VoorstelReden.WIJZIGEN_EINDIGT_STEMMING, () -> wijzigen("opleider1", voorstel, 1, false, TWEEDE));
        assertThat(ronde(ronde).regel().status()).as("de ronde blijft intact").isEqualTo(Rondestatus.OPEN);
        wijzigen("opleider1", voorstel, 1, true, TWEEDE);
        assertThat(ronde(ronde).regel()).satisfies(r -> {
            assertThat(r.status()).isEqualTo(Rondestatus.VERVALLEN);
            assertThat(r.vervalreden()).isEqualTo(Vervalreden.TEKST_GEWIJZIGD);
        });
        assertThat(mails()).singleElement().satisfies(wie -> assertThat(wie).isEqualTo("bestuur2"));
        geweigerd(BesluitReden.VOORSTEL_GEWIJZIGD, () -> stem("bestuur1", ronde, Keuze.VOOR));
        assertThat(tekst(ronde)).as("wat in stemming was, blijft te lezen").isEqualTo(EERSTE);
        assertThat(beeld(voorstel).fase()).isEqualTo(Voorstelfase.CONCEPT);
        terStemming(voorstel, 2);
    }

    @Test
    void na_de_sluiting_telt_de_stemming_ook_al_wil_iemand_de_tekst_nog_wijzigen() {
        long voorstel = doenDoor("opleider1");
        long ronde = terStemming(voorstel, 1);
        allenStemmen(ronde, Keuze.VOOR);
        zaal.klok.op(SLUITING);
        geweigerd(VoorstelReden.VOORSTEL_BESLOTEN, () -> wijzigen("opleider1", voorstel, 1, true, TWEEDE));
        assertThat(ronde(ronde).uitslag().isAangenomen()).isTrue();
    }

    @Test
    void een_andere_stemming_dan_de_schrijver_zag_eindigt_niet() {
        long voorstel = doenDoor("opleider1");
        long eerste = terStemming(voorstel, 1);
        doen(() -> zaal.als("projectleider", Stemleiding.class).intrekken(zaal.projectleider(), eerste, "Opnieuw"));
        long tweede = terStemming(voorstel, 1);
        geweigerd(VoorstelReden.WIJZIGEN_EINDIGT_STEMMING,
                () -> doen(() -> zaal.als("opleider1", Voorstellen.class).wijzigen(zaal.van("opleider1"), voorstel, 1, eerste, TWEEDE)));
        geweigerd(VoorstelReden.WIJZIGEN_EINDIGT_STEMMING, () -> intrekken("opleider1", voorstel, eerste));
        assertThat(ronde(tweede).regel().status()).isEqualTo(Rondestatus.OPEN);
    }

    @Test
    void de_eigen_partij_trekt_haar_voorstel_in_en_de_stemming_eindigt() {
        long voorstel = doenDoor("opleider1");
        long ronde = terStemming(voorstel, 1);
        stem("bestuur2", ronde, Keuze.VOOR);
        geweigerd(VoorstelReden.VOORSTEL_VAN_ANDER, () -> intrekken("opleider2", voorstel, ronde));
        geweigerd(VoorstelReden.WIJZIGEN_EINDIGT_STEMMING, () -> intrekken("opleider1", voorstel, null));
        intrekken("opleider1", voorstel, ronde);
        assertThat(ronde(ronde)).satisfies(r -> {
            assertThat(r.regel().vervalreden()).isEqualTo(Vervalreden.INGETROKKEN);
            assertThat(r.vervallenToelichting()).isEqualTo("Opleider 1 trok het voorstel in.");
        });
        assertThat(mails()).containsExactly("bestuur2");
        assertThat(beeld(voorstel)).extracting(Voorstelbeeld::fase, Voorstelbeeld::magWijzigen, Voorstelbeeld::magAmenderen)
                .containsExactly(Voorstelfase.INGETROKKEN, false, false);
        assertThat(overzicht("bestuur1").regels()).extracting(Voorstelregel::fase).containsExactly(Voorstelfase.INGETROKKEN);
        geweigerd(VoorstelReden.VOORSTEL_INGETROKKEN, () -> wijzigen("opleider1", voorstel, 1, false, TWEEDE));
        geweigerd(VoorstelReden.VOORSTEL_INGETROKKEN, () -> terStemming(voorstel, 1));
        geweigerd(VoorstelReden.VOORSTEL_INGETROKKEN, () -> intrekken("opleider1", voorstel, null));
        assertThat(tekst(ronde)).isEqualTo(EERSTE);
    }

    @Test
    void een_titel_met_een_contactgegeven_wordt_geweigerd() {
        Voorstelopgave tekst = new Voorstelopgave("Mail jan@school.example", EERSTE.vraag(), EERSTE.tekst(), EERSTE.motivering());
        geweigerd(VoorstelReden.TITEL_MET_CONTACTGEGEVEN, () -> doen(() -> zaal.als("opleider1", Voorstellen.class).doen(zaal.van("opleider1"), tekst)));
        long voorstel = doenDoor("opleider1");
        geweigerd(VoorstelReden.TITEL_MET_CONTACTGEGEVEN, () -> wijzigen("opleider1", voorstel, 1, false, tekst));
        geweigerd(VoorstelReden.TITEL_MET_CONTACTGEGEVEN,
                () -> doen(() -> zaal.als("bestuur2", Amendementen.class).indienen(zaal.van("bestuur2"), voorstel, 1, tekst, "Beter")));
    }

    @Test
    void in_een_mail_staat_het_nummer_en_geen_woord_van_een_partner() {
        terStemming(doenDoor("opleider1"), 1);
        List<String> mails = em.createQuery("select concat(b.onderwerp, b.tekst) from Bericht b", String.class).getResultList();
        assertThat(mails).isNotEmpty().allSatisfy(m -> assertThat(m).contains("voorstel 2024-1").doesNotContain("Begeleiding"));
    }

    @Test
    void alleen_de_eigen_partij_wijzigt_en_nooit_over_een_nieuwere_tekst() {
        long voorstel = doenDoor("opleider1");
        geweigerd(VoorstelReden.VOORSTEL_VAN_ANDER, () -> wijzigen("opleider2", voorstel, 1, false, TWEEDE));
        wijzigen("opleider1", voorstel, 1, false, TWEEDE);
        geweigerd(VoorstelReden.VOORSTELTEKST_VERNIEUWD, () -> wijzigen("opleider1", voorstel, 1, false, EERSTE));
        geweigerd(VoorstelReden.VOORSTELTEKST_VERNIEUWD, () -> terStemming(voorstel, 1));
        assertThat(beeld(voorstel).versies()).hasSize(2);
    }

    @Test
    void wie_leest_schrijft_niet_en_een_andere_regio_bestaat_niet() {
        long voorstel = doenDoor("opleider1");
        doen(() -> {
            var elders = Onderwijsregio.fictief("Het Veen", true, true, null);
            em.persist(elders);
            zaal.mandaat("lezer", Portaal.OPLEIDER, zaal.partij("Opleider 2"), null);
            zaal.mandaat("buur", Portaal.OPLEIDER, zaal.partij("Opleider 1"), elders, null, nl.onderwijsregio.partij.Functie.STEMMEN);
            zaal.mandaat("oud", Portaal.OPLEIDER, zaal.partij("Opleider 1"), LocalDate.of(2024, 2, 1), nl.onderwijsregio.partij.Functie.STEMMEN);
        });
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doenDoor("lezer"));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> beeld("buur", voorstel));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> versie("buur", voorstel, 1));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> wijzigen("buur", voorstel, 1, false, TWEEDE));
        geweigerd(PartijReden.MANDAAT_AFGELOPEN, () -> doenDoor("oud"));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> doen(() -> zaal.als("opleider1", Voorstellen.class).beeld(zaal.van("bestuur1"), voorstel)));
    }

    @Test
    void ter_stemming_brengt_alleen_wie_de_regio_leidt_een_keer_en_met_een_sluiting_vooruit() {
        long voorstel = doenDoor("opleider1");
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> doen(() -> zaal.als("bestuur2", Voorstelleiding.class).terStemmingBrengen(zaal.van("bestuur2"), voorstel, 1, null, SLUITING)));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> doen(() -> zaal.als("opleider1", Voorstelleiding.class).terStemmingBrengen(zaal.van("opleider1"), voorstel, 1, null, SLUITING)));
        geweigerd(BesluitReden.SLUITING_VOOR_OPENING, () -> terStemming(voorstel, 1, BEGIN));
        geweigerd(BesluitReden.SLUITING_VOOR_OPENING, () -> terStemming(voorstel, 1, null));
        geweigerd(PartijReden.GEEN_TOEGANG, () -> terStemming(voorstel + 99, 1));
        assertThat(voorbereiding(voorstel)).satisfies(v -> {
            assertThat(v.onderwerp()).isEqualTo(EERSTE.titel());
            assertThat(v.inStemming()).isFalse();
            assertThat(v.gerechtigden()).hasSize(6);
        });
        terStemming(voorstel, 1);
        geweigerd(VoorstelReden.VOORSTEL_AL_IN_STEMMING, () -> terStemming(voorstel, 1));
        assertThat(voorbereiding(voorstel).inStemming()).isTrue();
    }

    @Test
    void ingetrokken_is_het_weer_concept() {
        long voorstel = doenDoor("opleider1");
        long ronde = terStemming(voorstel, 1);
        doen(() -> zaal.als("projectleider", Stemleiding.class).intrekken(zaal.projectleider(), ronde, "Eerst bespreken"));
        assertThat(beeld(voorstel).fase()).isEqualTo(Voorstelfase.CONCEPT);
        terStemming(voorstel, 1);
    }

    @Test
    void een_leeg_of_te_lang_veld_wordt_geweigerd_met_zijn_naam() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Voorstelopgave(" ", EERSTE.vraag(), EERSTE.tekst(), EERSTE.motivering())).withMessageStartingWith("De titel");
        assertThatIllegalArgumentException().isThrownBy(() -> new Voorstelopgave(EERSTE.titel(), null, EERSTE.tekst(), EERSTE.motivering())).withMessageStartingWith("Wat u vraagt");
        assertThat(new Voorstelopgave(EERSTE.titel(), EERSTE.vraag(), "x".repeat(20_000), EERSTE.motivering()).tekst()).hasSize(20_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Voorstelopgave(EERSTE.titel(), EERSTE.vraag(), "x".repeat(20_001), EERSTE.motivering()))
                .withMessageStartingWith("De tekst");
        assertThatIllegalArgumentException().isThrownBy(() -> new Voorstelopgave(EERSTE.titel(), EERSTE.vraag(), EERSTE.tekst(), "x".repeat(4_001)))
                .withMessageStartingWith("De motivering");
    }

    @Test
    void het_staat_in_het_register_zonder_personen_en_is_te_hertellen() {
        long ronde = terStemming(doenDoor("opleider1"), 1);
        allenStemmen(ronde, Keuze.VOOR);
        zaal.klok.op(SLUITING);
        byte[] register = inTransactie(e -> zaal.als("opleider1", Besluitregister.class).downloaden(zaal.van("opleider1"))).inhoud();
        assertThat(Hertelling.van(register)).extracting(Hertelling::isGelijk, Hertelling::herteld).containsExactly(true, 1);
        assertThat(new String(register, StandardCharsets.UTF_8)).contains("\"soort\" : \"VOORSTEL\"", EERSTE.sha256(), "Begeleiding van starters")
                .doesNotContain("opleider1").doesNotContain("projectleider");
    }

    private void intrekken(String wie, long voorstel, Long eindigt) {
        doen(() -> zaal.als(wie, Voorstellen.class).intrekken(zaal.van(wie), voorstel, eindigt));
    }

    private Voorstelbeeld beeldVanLeider(long voorstel) {
        return inTransactie(e -> zaal.als("projectleider", Voorstellen.class).beeld(zaal.projectleider(), voorstel));
    }

    private Voorstelopgave versie(String wie, long voorstel, int nummer) {
        return inTransactie(e -> zaal.als(wie, Voorstellen.class).versie(zaal.van(wie), voorstel, nummer));
    }

    private Voorsteloverzicht overzicht(String wie) {
        return inTransactie(e -> zaal.als(wie, Voorstellen.class).overzicht(zaal.van(wie)));
    }

    private Voorstelopgave tekst(long ronde) {
        return inTransactie(e -> zaal.als("bestuur3", Voorstellen.class).tekst(zaal.van("bestuur3"), ronde)).orElseThrow();
    }

    private nl.onderwijsregio.besluit.Stemvoorbereiding voorbereiding(long voorstel) {
        return inTransactie(e -> zaal.als("projectleider", Voorstelleiding.class).voorbereiden(zaal.projectleider(), voorstel));
    }

    private List<String> mails() {
        return em.createQuery("select b.gebruiker from Bericht b where b.kenmerk like '%:vervallen'", String.class).getResultList();
    }
}
