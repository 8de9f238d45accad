package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.regeling.register.Hertelling;
import nl.onderwijsregio.regio.Onderwijsregio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BesluitregisterTest extends Databanktest {
    private Zaal zaal;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(4, 2, 1));
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0, List.of(
                Stemfixture.regel(Kamer.BESTUREN, 2, Drempel.GEWONE_MEERDERHEID), Stemfixture.regel(Kamer.OPLEIDERS, 1, Drempel.TWEE_DERDE),
                Stemfixture.regel(Kamer.BEROEPSGROEP, 1, Drempel.CONSENSUS)), 3, 42, "Stuurgroep"));
    }

    @Test
    void wat_wordt_geteld_staat_in_het_register_en_is_buiten_het_product_te_hertellen() throws IOException {
        gesloten(SLUITING, Keuze.TEGEN);
        gesloten(SLUITING.plusSeconds(3600), Keuze.VOOR);
        JsonNode register = register();
        assertThat(hertel(register).verschillen()).isEmpty();
        assertThat(hertel(register).herteld()).isEqualTo(2);
        JsonNode eerste = register.get("inschrijvingen").get(0).get("inhoud");
        assertThat(eerste.get("uitkomst").asText()).isEqualTo("VERWORPEN");
        assertThat(eerste.get("besluitnummer").asText()).isEqualTo("2024-1");
        assertThat(eerste.get("voorstel").get("sha256").asText()).hasSize(64);
        assertThat(eerste.get("kamers").get(0).get("gerechtigden")).extracting(g -> g.get("partij").asText())
                .containsExactly("Bestuur 1", "Bestuur 2", "Bestuur 3", "Bestuur 4");
        assertThat(register.get("inschrijvingen").get(1).get("vorige")).isEqualTo(register.get("inschrijvingen").get(0).get("hash"));
        assertThat(register.get("kop").asText()).isEqualTo(overzicht().registerstand().kop());
        assertThat(overzicht().registerstand().aantal()).isEqualTo(2);
    }

    @Test
    void personen_woorden_en_wie_wat_stemde_staan_er_niet_in() throws IOException {
        gesloten(SLUITING, Keuze.TEGEN);
        assertThat(register().toString()).doesNotContain("Omdat").doesNotContain("bestuur1").doesNotContain("projectleider");
        assertThat(register().get("inschrijvingen").get(0).get("inhoud").get("kamers").get(0).get("stemmen").get(0).fieldNames())
                .toIterable().containsExactlyInAnyOrder("bewijsnummer", "gewicht", "keuze");
    }

    @Test
    void de_kiezer_vindt_de_eigen_stem_met_het_bewijsnummer() throws IOException {
        long ronde = uitschrijven(SLUITING);
        String vroeger = stem("bestuur2", ronde, Keuze.TEGEN, 0).bewijsnummer();
        String laatste = stem("bestuur2", ronde, Keuze.VOOR, 1).bewijsnummer();
        zaal.klok.op(SLUITING);
        assertThat(register().toString()).contains(laatste).doesNotContain(vroeger);
    }

    @Test
    void een_stemming_die_niet_telt_staat_er_zonder_besluit_in() throws IOException {
        uitschrijven(SLUITING);
        zaal.klok.op(SLUITING);
        JsonNode inhoud = register().get("inschrijvingen").get(0).get("inhoud");
        assertThat(inhoud.get("uitkomst").asText()).isEqualTo("TELT_NIET");
        assertThat(inhoud.get("besluitnummer").isNull()).isTrue();
        assertThat(hertel(register()).isGelijk()).isTrue();
    }

    @Test
    void stemmingen_van_voor_het_register_worden_een_keer_bijgeschreven_in_de_volgorde_van_sluiten() throws IOException {
        gesloten(SLUITING, Keuze.VOOR);
        gesloten(SLUITING.plusSeconds(3600), Keuze.TEGEN);
        doen(() -> em.createNativeQuery("delete from besluitregister").executeUpdate());
        Stemklok wekker = zaal.als("bestuur1", Stemklok.class);
        assertThat(achter()).containsExactly(zaal.regio());
        doen(wekker::tik);
        doen(wekker::tik);
        assertThat(achter()).isEmpty();
        JsonNode register = register();
        assertThat(hertel(register).isGelijk()).isTrue();
        assertThat(register.get("inschrijvingen")).extracting(i -> i.get("inhoud").get("uitkomst").asText()).containsExactly("AANGENOMEN", "VERWORPEN");
    }

    @Test
    void een_wijziging_in_de_databank_valt_bij_hertellen_op() throws IOException {
        gesloten(SLUITING, Keuze.VOOR);
        doen(() -> em.createNativeQuery("update besluitregister set inhoud = replace(inhoud, '\"quorum\":2', '\"quorum\":1')").executeUpdate());
        assertThat(hertel(register()).verschillen()).contains("inschrijving 1: gewijzigd is inhoud.kamers[0].regel.quorum.");
    }

    @Test
    void tellers_tegelijk_schrijven_samen_een_keten() throws Exception {
        uitschrijven(SLUITING);
        zaal.klok.op(SLUITING);
        allenBijwerken();
        assertThat(register().get("aantal").asInt()).isEqualTo(1);
        assertThat(hertel(register()).isGelijk()).isTrue();
    }

    @Test
    void lezers_die_tegelijk_bijschrijven_schrijven_elke_stemming_een_keer() throws Exception {
        gesloten(SLUITING, Keuze.VOOR);
        gesloten(SLUITING.plusSeconds(3600), Keuze.TEGEN);
        doen(() -> em.createNativeQuery("delete from besluitregister").executeUpdate());
        zaal.klok.op(SLUITING.plusSeconds(400_000));
        allenBijwerken();
        assertThat(hertel(register())).extracting(Hertelling::isGelijk, Hertelling::herteld, Hertelling::achteraf).containsExactly(true, 2, 2);
    }

    private void allenBijwerken() throws Exception {
        try (ExecutorService draden = Executors.newFixedThreadPool(3)) {
            List<Future<?>> alle = List.of(draden.submit(this::bijwerken), draden.submit(this::bijwerken), draden.submit(this::bijwerken));
            for (Future<?> een : alle) {
                een.get(30, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void een_andere_regio_krijgt_het_register_niet() {
        MandaatId elders = inTransactie(e -> {
            Onderwijsregio ander = Onderwijsregio.fictief("Rijnmond-Oost", true, null, null);
            e.persist(ander);
            return zaal.mandaat("elders", Portaal.BESTUUR, zaal.partij("Bestuur 2"), ander, null, Functie.STEMMEN);
        });
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> doen(() -> zaal.als("elders", Besluitregister.class).downloaden(elders, zaal.regio())))
                .satisfies(w -> assertThat(w.reden()).isEqualTo(PartijReden.GEEN_TOEGANG));
    }

    private List<Long> achter() {
        return inTransactie(e -> zaal.als("bestuur1", Inschrijven.class).achter());
    }

    private void bijwerken() {
        try (EntityManager eigen = databank.entityManager()) {
            Zaal bij = zaal.via(eigen);
            eigen.getTransaction().begin();
            bij.als("bestuur1", Stemtelling.class).bijwerken(zaal.regio());
            eigen.getTransaction().commit();
        }
    }

    private void gesloten(Instant sluit, Keuze opleider) {
        long ronde = uitschrijven(sluit);
        for (String wie : List.of("bestuur1", "bestuur2", "bestuur3", "beroepsgroep1")) {
            stem(wie, ronde, Keuze.VOOR, 0);
        }
        stem("opleider1", ronde, opleider, 0);
        zaal.klok.op(sluit);
        overzicht();
    }

    private long uitschrijven(Instant sluit) {
        return inTransactie(e -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, sluit));
    }

    private Stembewijs stem(String wie, long ronde, Keuze keuze, int gezien) {
        return inTransactie(e -> zaal.als(wie, Stemmen.class).stemUitbrengen(zaal.van(wie), ronde, new Stemopgave(keuze, keuze == Keuze.TEGEN ? "Omdat" : null, null), gezien));
    }

    private Besluitenoverzicht overzicht() {
        return inTransactie(e -> zaal.als("bestuur1", Stemrondes.class).overzicht(zaal.van("bestuur1")));
    }

    private JsonNode register() throws IOException {
        return new ObjectMapper().readTree(inTransactie(e -> zaal.als("opleider1", Besluitregister.class).downloaden(zaal.van("opleider1"))).inhoud());
    }

    private static Hertelling hertel(JsonNode register) throws IOException {
        return Hertelling.van(new ObjectMapper().writeValueAsBytes(register));
    }
}
