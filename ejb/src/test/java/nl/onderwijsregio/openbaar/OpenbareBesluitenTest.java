package nl.onderwijsregio.openbaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.Drempel;
import nl.onderwijsregio.besluit.Kamer;
import nl.onderwijsregio.besluit.Kamerregel;
import nl.onderwijsregio.besluit.Keuze;
import nl.onderwijsregio.besluit.Quorumsoort;
import nl.onderwijsregio.besluit.Stemafspraken;
import nl.onderwijsregio.besluit.Stemleiding;
import nl.onderwijsregio.besluit.Stemmen;
import nl.onderwijsregio.besluit.Stemopgave;
import nl.onderwijsregio.besluit.Stemrondes;
import nl.onderwijsregio.besluit.Zaal;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Werkstuk;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.regeling.register.Hertelling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenbareBesluitenTest extends Databanktest {
    private static final Werkstuk NIEUW = Werkstuk.van("ldnor-2026-2029");
    private Zaal zaal;
    private OpenbareBesluiten openbaar;
    private String sleutel;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(1, 1, 1));
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0, List.of(Kamer.values()).stream()
                .map(k -> new Kamerregel(k, Quorumsoort.AANTAL, 1, Drempel.CONSENSUS)).toList(), 3, 42, "Stuurgroep"));
        openbaar = zaal.als("bestuur1", OpenbareBesluiten.class);
        sleutel = "fictief-" + zaal.regio();
        gesloten(zaal.projectleider(), zaal.plan(), Zaal.SLUITING);
    }

    @Test
    void besluiten_over_een_plan_dat_niet_openbaar_is_bestaan_niet() {
        for (String waar : new String[] {sleutel, "fictief-999999", null}) {
            Optional<Openbaarregister> register = inTransactie(e -> openbaar.besluiten(waar));
            Optional<Bestand> bestand = inTransactie(e -> openbaar.bestand(waar));
            assertThat(register).isEmpty();
            assertThat(bestand).isEmpty();
        }
    }

    @Test
    void een_openbaar_besluit_is_te_lezen_en_te_hertellen() {
        openbaarMaken(zaal.plan());
        Openbaarregister register = inTransactie(e -> openbaar.besluiten(sleutel)).orElseThrow();
        assertThat(register.isFictief()).isTrue();
        assertThat(register.regels()).singleElement().satisfies(r -> {
            assertThat(r.onderwerp()).isEqualTo("Plan van aanpak 2025");
            assertThat(r.besluitnummer()).isEqualTo("2024-1");
            assertThat(r.kamers()).hasSize(3);
            assertThat(r.sluit()).isEqualTo(Zaal.SLUITING);
        });
        assertThat(hertelling()).extracting(Hertelling::isGelijk, Hertelling::herteld, Hertelling::kop).containsExactly(true, 1, register.stand().kop());
    }

    @Test
    void van_een_besluit_dat_niet_openbaar_is_staat_alleen_de_vingerafdruk_in_het_openbare_bestand() {
        long ander = inTransactie(e -> zaal.ernaast(NIEUW, "2025-06-13"));
        gesloten(zaal.projectleider().voor(NIEUW), ander, Zaal.SLUITING.plusSeconds(3600));
        openbaarMaken(zaal.plan());
        assertThat(inTransactie(e -> openbaar.besluiten(sleutel)).orElseThrow().regels()).hasSize(1);
        assertThat(hertelling()).extracting(Hertelling::isGelijk, Hertelling::herteld, Hertelling::inschrijvingen).containsExactly(true, 1, 2);
        assertThat(new String(bestand().inhoud(), StandardCharsets.UTF_8)).contains("Plan van aanpak 2025").doesNotContain("2026-2029");
    }

    @Test
    void een_eerdere_tekst_van_hetzelfde_plan_wordt_niet_openbaar() {
        openbaarMaken(zaal.plan());
        doen(() -> em.createNativeQuery("update plan_versie set sha256 = repeat('0', 64)").executeUpdate());
        Optional<Openbaarregister> register = inTransactie(e -> openbaar.besluiten(sleutel));
        Optional<Bestand> bestand = inTransactie(e -> openbaar.bestand(sleutel));
        assertThat(register).isEmpty();
        assertThat(bestand).isEmpty();
    }

    private void gesloten(MandaatId leider, long plan, Instant sluit) {
        long ronde = inTransactie(e -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(leider, plan, null, sluit));
        for (String wie : List.of("bestuur1", "opleider1", "beroepsgroep1")) {
            doen(() -> zaal.als(wie, Stemmen.class).stemUitbrengen(zaal.van(wie), ronde, new Stemopgave(Keuze.VOOR, null, null), 0));
        }
        zaal.klok.op(sluit);
        doen(() -> zaal.als("bestuur1", Stemrondes.class).overzicht(zaal.van("bestuur1")));
    }

    private void openbaarMaken(long plan) {
        doen(() -> em.createNativeQuery("insert into plan_openbaar (plan_id, plan_versie_id, moment, gebruiker, mandaat_id)"
                + " select ?1, min(v.id), current_timestamp, 'projectleider', ?2 from plan_versie v where v.plan_id = ?1")
                .setParameter(1, plan).setParameter(2, zaal.projectleider().waarde()).executeUpdate());
    }

    private Bestand bestand() {
        return inTransactie(e -> openbaar.bestand(sleutel)).orElseThrow();
    }

    private Hertelling hertelling() {
        return Hertelling.van(bestand().inhoud());
    }
}
