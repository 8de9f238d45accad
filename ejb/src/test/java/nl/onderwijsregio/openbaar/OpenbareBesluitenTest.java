package nl.onderwijsregio.openbaar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.besluit.BesluitReden;
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
import nl.onderwijsregio.besluit.voorstel.Voorstelleiding;
import nl.onderwijsregio.besluit.voorstel.Voorstellen;
import nl.onderwijsregio.besluit.voorstel.Voorstelopgave;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
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

    @Test
    void een_besluit_over_een_voorstel_wordt_openbaar_na_een_handeling_van_de_penvoerder_zonder_personen() {
        Voorstelopgave tekst = new Voorstelopgave("Starters", "Krijgt elke starter begeleiding?", "Twee uur per week. Bel 06-12345678.", "Jan zei dat het nodig is");
        long voorstel = inTransactie(e -> zaal.als("opleider1", Voorstellen.class).doen(zaal.van("opleider1"), tekst));
        Instant sluit = Zaal.SLUITING.plusSeconds(3600);
        long ronde = inTransactie(e -> zaal.als("projectleider", Voorstelleiding.class).terStemmingBrengen(zaal.projectleider(), voorstel, 1, null, sluit));
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> doen(() -> openbaarMaken(ronde, "projectleider")))
                .satisfies(w -> assertThat(w.reden()).isEqualTo(BesluitReden.NOG_GEEN_UITSLAG));
        stemmenEnSluiten(ronde, sluit);
        Optional<Openbaarregister> nog = inTransactie(e -> openbaar.besluiten(sleutel));
        assertThat(nog).isEmpty();
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> doen(() -> openbaarMaken(ronde, "bestuur1")))
                .satisfies(w -> assertThat(w.reden()).isEqualTo(PartijReden.FUNCTIE_ONTBREEKT));
        doen(() -> openbaarMaken(ronde, "projectleider"));
        doen(() -> openbaarMaken(ronde, "projectleider"));
        Openbaarregister register = inTransactie(e -> openbaar.besluiten(sleutel)).orElseThrow();
        assertThat(register.regels()).singleElement().satisfies(r -> assertThat(r.onderwerp()).isEqualTo("Starters"));
        assertThat(register.teksten()).containsOnly(entry(tekst.sha256(), new Openbaretekst(tekst.vraag(), "Twee uur per week. Bel [contactgegeven weggelaten].")));
        assertThat(hertelling()).extracting(Hertelling::isGelijk, Hertelling::herteld, Hertelling::inschrijvingen).containsExactly(true, 1, 2);
        assertThat(new String(bestand().inhoud(), StandardCharsets.UTF_8)).doesNotContain("Jan", "opleider1", "06-");
    }

    @Test
    void een_andere_stemming_over_dezelfde_tekst_wordt_niet_mee_openbaar() {
        long voorstel = inTransactie(e -> zaal.als("opleider1", Voorstellen.class).doen(zaal.van("opleider1"),
                new Voorstelopgave("Starters", "Krijgt elke starter begeleiding?", "Twee uur per week.", "Dat is nodig.")));
        Instant eerste = Zaal.SLUITING.plusSeconds(3600);
        long teltNiet = inTransactie(e -> zaal.als("projectleider", Voorstelleiding.class).terStemmingBrengen(zaal.projectleider(), voorstel, 1, null, eerste));
        zaal.klok.op(eerste);
        Instant tweede = eerste.plusSeconds(3600);
        long ronde = inTransactie(e -> zaal.als("projectleider", Voorstelleiding.class).terStemmingBrengen(zaal.projectleider(), voorstel, 1, null, tweede));
        stemmenEnSluiten(ronde, tweede);
        doen(() -> openbaarMaken(ronde, "projectleider"));
        Openbaarregister register = inTransactie(e -> openbaar.besluiten(sleutel)).orElseThrow();
        assertThat(register.regels()).extracting(r -> r.besluitnummer()).containsExactly("2024-2");
        assertThat(hertelling()).extracting(Hertelling::isGelijk, Hertelling::herteld, Hertelling::inschrijvingen).containsExactly(true, 1, 3);
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> doen(() -> openbaarMaken(teltNiet, "projectleider")));
    }

    private void openbaarMaken(long ronde, String wie) {
        zaal.als(wie, Openbaarmaking.class).besluitOpenbaarMaken(wie.equals("projectleider") ? zaal.projectleider() : zaal.van(wie), ronde);
    }

    private void gesloten(MandaatId leider, long plan, Instant sluit) {
        long ronde = inTransactie(e -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(leider, plan, null, sluit));
        stemmenEnSluiten(ronde, sluit);
    }

    private void stemmenEnSluiten(long ronde, Instant sluit) {
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
