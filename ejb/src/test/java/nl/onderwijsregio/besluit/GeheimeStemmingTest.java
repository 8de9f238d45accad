package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.plan.PlanHeropend;
import nl.onderwijsregio.regeling.register.Hertelling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GeheimeStemmingTest extends Databanktest {
    private static final Kamerregel GEHEIM = new Kamerregel(Kamer.BESTUREN, Quorumsoort.AANTAL, 3, Drempel.GEWONE_MEERDERHEID, Weegregel.GELIJK, true);
    private Zaal zaal;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(4, 1, 1));
        vastleggen(GEHEIM);
    }

    @Test
    void na_sluiting_is_het_verband_tussen_partij_en_stem_weg_en_vindt_ieder_de_eigen_stem_met_het_bewijsnummer() {
        long ronde = terStemming();
        stem("bestuur1", ronde, Keuze.TEGEN, 0);
        List<String> bewijzen = new ArrayList<>(List.of(stem("bestuur1", ronde, Keuze.VOOR, 1).bewijsnummer()));
        for (String wie : List.of("bestuur2", "bestuur3", "bestuur4")) {
            bewijzen.add(stem(wie, ronde, wie.equals("bestuur4") ? Keuze.TEGEN : Keuze.VOOR, 0).bewijsnummer());
        }
        stem("opleider1", ronde, Keuze.VOOR, 0);
        stem("beroepsgroep1", ronde, Keuze.VOOR, 0);
        zaal.klok.op(SLUITING);
        Rondebeeld beeld = inTransactie(e -> zaal.als("bestuur1", Stemrondes.class).beeld(zaal.van("bestuur1"), ronde));
        assertThat(beeld.uitslag().kamers().getFirst()).extracting(Kameruitslag::voor, Kameruitslag::tegen, Kameruitslag::oordeel)
                .containsExactly(3, 1, Kameroordeel.AKKOORD);
        assertThat(beeld.telregels()).filteredOn(r -> r.kamer() == Kamer.BESTUREN).hasSize(4)
                .allMatch(r -> r.partijNaam() == null && r.toelichting() == null).extracting(Telregel::bewijsnummer).containsExactlyInAnyOrderElementsOf(bewijzen);
        assertThat(beeld.telregels()).filteredOn(r -> r.kamer() == Kamer.OPLEIDERS).singleElement().satisfies(r -> assertThat(r.partijNaam()).isEqualTo("Opleider 1"));
        assertThat(aantal("select count(s) from Stem s join Stemrecht r on r.id = s.stemrechtId where r.kamer = nl.onderwijsregio.besluit.Kamer.BESTUREN")).isZero();
        assertThat(beeld.aanwezigen()).filteredOn(a -> a.gestemdOp() != null).hasSize(6);
        Hertelling hertelling = Hertelling.van(inTransactie(e -> zaal.als("bestuur1", Besluitregister.class).downloaden(zaal.van("bestuur1"))).inhoud());
        assertThat(hertelling.verschillen()).isEmpty();
    }

    @Test
    void onder_het_quorum_blijft_alleen_dat_er_gestemd_is() {
        long ronde = terStemming();
        String bewijs = stem("bestuur1", ronde, Keuze.TEGEN, 0).bewijsnummer();
        stem("bestuur2", ronde, Keuze.VOOR, 0);
        stem("opleider1", ronde, Keuze.VOOR, 0);
        stem("beroepsgroep1", ronde, Keuze.VOOR, 0);
        zaal.klok.op(SLUITING);
        Rondebeeld beeld = inTransactie(e -> zaal.als("bestuur1", Stemrondes.class).beeld(zaal.van("bestuur1"), ronde));
        assertThat(beeld.uitslag().kamers().getFirst()).extracting(Kameruitslag::voor, Kameruitslag::tegen, Kameruitslag::aanwezig, Kameruitslag::oordeel)
                .containsExactly(0, 0, 2, Kameroordeel.TELT_NIET);
        assertThat(beeld.telregels()).filteredOn(r -> r.kamer() == Kamer.BESTUREN).extracting(Telregel::keuze).containsExactly(Keuze.NIET_GETELD, Keuze.NIET_GETELD);
        assertThat(beeld.telregels()).extracting(Telregel::bewijsnummer).contains(bewijs);
        byte[] register = inTransactie(e -> zaal.als("bestuur1", Besluitregister.class).downloaden(zaal.van("bestuur1"))).inhoud();
        assertThat(Hertelling.van(register).verschillen()).isEmpty();
        assertThat(aantal("select count(s) from Stem s where s.keuze = nl.onderwijsregio.besluit.Keuze.TEGEN")).isZero();
    }

    @Test
    void wie_met_een_volmacht_stemt_ziet_in_een_geheime_kamer_niet_wat_de_gever_stemde() {
        long ronde = terStemming();
        stem("bestuur1", ronde, Keuze.TEGEN, 0);
        long gever = zaal.partij("Bestuur 1").id();
        doen(() -> zaal.als("bestuur1", Volmachten.class).geven(zaal.van("bestuur1"), ronde, zaal.partij("Bestuur 2").id()));
        Stembiljet biljet = inTransactie(e -> zaal.als("bestuur2", Stemmen.class).stembiljetNamens(zaal.van("bestuur2"), ronde, gever));
        assertThat(biljet.eigen()).isEmpty();
        assertThat(biljet.gezien()).isEqualTo(1);
        doen(() -> zaal.als("bestuur2", Stemmen.class).stemUitbrengenNamens(zaal.van("bestuur2"), ronde, gever, new Stemopgave(Keuze.VOOR, null, null), biljet.gezien()));
        assertThat(inTransactie(e -> zaal.als("bestuur2", Stemmen.class).stembiljetNamens(zaal.van("bestuur2"), ronde, gever)).eigen()).hasSize(1);
        assertThat(inTransactie(e -> zaal.als("bestuur1", Stemmen.class).stembiljet(zaal.van("bestuur1"), ronde)).eigen()).hasSize(2);
    }

    @Test
    void in_een_geheime_kamer_is_geen_reden_nodig_en_wordt_er_geen_bewaard() {
        long ronde = terStemming();
        stem("bestuur1", ronde, Keuze.TEGEN, 0);
        doen(() -> zaal.als("bestuur2", Stemmen.class).stemUitbrengen(zaal.van("bestuur2"), ronde, new Stemopgave(Keuze.TEGEN, "Wij van Bestuur 2 vinden dit niets", null), 0));
        assertThat(aantal("select count(s) from Stem s where s.toelichting is not null")).isZero();
    }

    @Test
    void ook_een_stemming_die_vervalt_of_wordt_ingetrokken_laat_niets_na() {
        long ronde = terStemming();
        stem("bestuur1", ronde, Keuze.VOOR, 0);
        doen(() -> zaal.als("projectleider", Stemverval.class).planHeropend(new PlanHeropend(zaal.plan(), zaal.regio(), "projectleider", "Bestuur 1", zaal.klok.instant())));
        assertThat(aantal("select count(s) from Stem s")).isZero();
        assertThat(inTransactie(e -> zaal.als("bestuur1", Stemrondes.class).beeld(zaal.van("bestuur1"), ronde)).regel().moetLezen()).isTrue();
        doen(() -> em.createNativeQuery("update plan set status = 'CONCEPT'").executeUpdate());
        long tweede = inTransactie(e -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
        stem("bestuur1", tweede, Keuze.VOOR, 0);
        stem("opleider1", tweede, Keuze.VOOR, 0);
        doen(() -> zaal.als("projectleider", Stemleiding.class).intrekken(zaal.projectleider(), tweede, "Verkeerd stuk"));
        assertThat(aantal("select count(s) from Stem s")).isEqualTo(1);
    }

    @Test
    void een_kamer_van_twee_stemt_niet_geheim_en_gewicht_of_consent_gaat_er_niet_mee_samen() {
        doen(() -> em.createNativeQuery("delete from reglement_kamer").executeUpdate());
        doen(() -> em.createNativeQuery("delete from reglement").executeUpdate());
        for (Kamerregel teWeinig : List.of(new Kamerregel(Kamer.OPLEIDERS, Quorumsoort.PERCENTAGE, 100, Drempel.CONSENSUS, Weegregel.GELIJK, true),
                new Kamerregel(Kamer.BESTUREN, Quorumsoort.AANTAL, 2, Drempel.CONSENSUS, Weegregel.GELIJK, true),
                new Kamerregel(Kamer.BESTUREN, Quorumsoort.PERCENTAGE, 50, Drempel.CONSENSUS, Weegregel.GELIJK, true))) {
            assertThatExceptionOfType(Weigering.class).isThrownBy(() -> vastleggen(teWeinig))
                    .satisfies(w -> assertThat(w.reden()).isEqualTo(BesluitReden.GEHEIM_TE_KLEIN));
        }
        vastleggen(new Kamerregel(Kamer.BESTUREN, Quorumsoort.PERCENTAGE, 51, Drempel.CONSENSUS, Weegregel.GELIJK, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kamerregel(Kamer.BESTUREN, Quorumsoort.AANTAL, 1, Drempel.CONSENT, Weegregel.GELIJK, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kamerregel(Kamer.BESTUREN, Quorumsoort.AANTAL, 1, Drempel.CONSENSUS,
                new Weegregel(Weging.LEERLINGEN, 1000, 5), true));
    }

    private void vastleggen(Kamerregel anders) {
        List<Kamerregel> regels = List.of(Kamer.values()).stream().map(k -> k == anders.kamer() ? anders : Stemfixture.regel(k, 1, Drempel.CONSENSUS)).toList();
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0, regels, 3, 42, "Stuurgroep"));
    }

    private long terStemming() {
        return inTransactie(e -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
    }

    private Stembewijs stem(String wie, long ronde, Keuze keuze, int gezien) {
        return inTransactie(e -> zaal.als(wie, Stemmen.class).stemUitbrengen(zaal.van(wie), ronde, new Stemopgave(keuze, null, null), gezien));
    }

    private long aantal(String vraag) {
        return em.createQuery(vraag, Long.class).getSingleResult();
    }
}
