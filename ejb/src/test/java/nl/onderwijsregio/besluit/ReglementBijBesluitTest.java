package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.besluit.Zaal.BEGIN;
import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Reden;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.plan.PlanRepository;
import nl.onderwijsregio.plan.Planstatus;
import nl.onderwijsregio.regeling.register.Hertelling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReglementBijBesluitTest extends Databanktest {
    private static final Instant EERDER = BEGIN.plusSeconds(3600);
    private static final List<String> STEMMERS = List.of("bestuur1", "bestuur2", "bestuur3", "opleider1", "opleider2", "beroepsgroep1");
    private Zaal zaal;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(3, 2, 1));
        doen(() -> afspraken().vastleggen(zaal.projectleider(), 0, regels(Drempel.GEWONE_MEERDERHEID), 3, 42, "Stuurgroep"));
    }

    @Test
    void een_aangenomen_wijziging_wordt_de_volgende_versie_en_noemt_het_besluit() {
        long ronde = voorstellen(Drempel.CONSENT, 2);
        assertThat(plan()).isEqualTo(Planstatus.CONCEPT);
        STEMMERS.forEach(wie -> stem(wie, ronde, Keuze.VOOR));
        assertThat(lezen().versie()).isEqualTo(1);
        zaal.klok.op(EERDER);
        assertThat(beeld(ronde).uitslag().isAangenomen()).isTrue();
        assertThat(lezen()).satisfies(r -> {
            assertThat(r.versie()).isEqualTo(2);
            assertThat(r.kamersNodig()).isEqualTo(2);
            assertThat(r.kamers()).allMatch(k -> k.drempel() == Drempel.CONSENT);
            assertThat(r.toelichting()).isEqualTo("Besluit 2024-1. Bezwaren eerst oplossen");
        });
        long plan = inTransactie(e -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
        assertThat(beeld(plan).regels()).allMatch(k -> k.drempel() == Drempel.CONSENT);
        assertThat(beeld(plan).kamersNodig()).isEqualTo(2);
    }

    @Test
    void een_verworpen_of_niet_getelde_wijziging_laat_alles_zoals_het_is() {
        long ronde = voorstellen(Drempel.CONSENT, 3);
        STEMMERS.forEach(wie -> stem(wie, ronde, wie.startsWith("opleider") ? Keuze.TEGEN : Keuze.VOOR));
        zaal.klok.op(EERDER);
        assertThat(beeld(ronde).uitslag().uitkomst()).isEqualTo(Stemuitkomst.VERWORPEN);
        assertThat(lezen().versie()).isEqualTo(1);
        long tweede = inTransactie(e -> afspraken().terStemmingBrengen(zaal.projectleider(), 1, opgave(Drempel.CONSENT, 3), SLUITING));
        zaal.klok.op(SLUITING);
        assertThat(beeld(tweede).uitslag().uitkomst()).isEqualTo(Stemuitkomst.TELT_NIET);
        assertThat(lezen().versie()).isEqualTo(1);
    }

    @Test
    void de_regels_die_gelden_beslissen_over_de_regels_die_komen() {
        long ronde = voorstellen(Drempel.CONSENSUS, 3);
        Rondebeeld beeld = beeld(ronde);
        assertThat(beeld.regels()).allMatch(k -> k.drempel() == Drempel.GEWONE_MEERDERHEID);
        assertThat(beeld.voorgesteld().regels()).allMatch(k -> k.drempel() == Drempel.CONSENSUS);
        assertThat(beeld.regel().voorstel().sha256()).hasSize(64);
        assertThat(inTransactie(e -> zaal.als("opleider1", Stemmen.class).stembiljet(zaal.van("opleider1"), ronde)).voorgesteld()).isEqualTo(beeld.voorgesteld());
    }

    @Test
    void een_wijziging_tegelijk_van_de_nieuwste_versie_en_een_die_kan_werken() {
        geweigerd(BesluitReden.REGLEMENT_GEWIJZIGD, () -> afspraken().terStemmingBrengen(zaal.projectleider(), 0, opgave(Drempel.CONSENT, 3), SLUITING));
        geweigerd(BesluitReden.SLUITING_VOOR_OPENING, () -> afspraken().terStemmingBrengen(zaal.projectleider(), 1, opgave(Drempel.CONSENT, 3), BEGIN));
        geweigerd(BesluitReden.REGLEMENT_KAN_NOOIT, () -> afspraken().terStemmingBrengen(zaal.projectleider(), 1, new Reglementopgave(List.of(
                Stemfixture.regel(Kamer.BESTUREN, 4, Drempel.CONSENT), Stemfixture.regel(Kamer.OPLEIDERS, 1, Drempel.CONSENT),
                Stemfixture.regel(Kamer.BEROEPSGROEP, 1, Drempel.CONSENT)), 3, 42, "Vier van drie"), SLUITING));
        voorstellen(Drempel.CONSENT, 3);
        geweigerd(BesluitReden.REGLEMENT_AL_IN_STEMMING, () -> afspraken().terStemmingBrengen(zaal.projectleider(), 1, opgave(Drempel.CONSENT, 3), SLUITING));
        geweigerd(PartijReden.FUNCTIE_ONTBREEKT, () -> zaal.als("bestuur2", Stemafspraken.class).terStemmingBrengen(zaal.van("bestuur2"), 1,
                opgave(Drempel.CONSENT, 3), SLUITING));
        geweigerd(BesluitReden.REGLEMENT_BESLUIT_NODIG, () -> afspraken().vastleggen(zaal.projectleider(), 1, regels(Drempel.CONSENT), 3, 42, "Zo maar"));
    }

    @Test
    void intrekken_kan_en_daarna_een_nieuw_voorstel() {
        long ronde = voorstellen(Drempel.CONSENT, 3);
        doen(() -> zaal.als("projectleider", Stemleiding.class).intrekken(zaal.projectleider(), ronde, "Nog niet rijp"));
        assertThat(beeld(ronde).regel().status()).isEqualTo(Rondestatus.VERVALLEN);
        voorstellen(Drempel.CONSENT, 2);
    }

    @Test
    void het_staat_in_het_register_en_is_te_hertellen() {
        long ronde = voorstellen(Drempel.CONSENT, 3);
        STEMMERS.forEach(wie -> stem(wie, ronde, Keuze.VOOR));
        zaal.klok.op(EERDER);
        byte[] register = inTransactie(e -> zaal.als("opleider1", Besluitregister.class).downloaden(zaal.van("opleider1"))).inhoud();
        assertThat(Hertelling.van(register)).extracting(Hertelling::isGelijk, Hertelling::herteld).containsExactly(true, 1);
        assertThat(new String(register, java.nio.charset.StandardCharsets.UTF_8)).contains("\"soort\" : \"REGLEMENT\"");
    }

    private long voorstellen(Drempel drempel, int nodig) {
        return inTransactie(e -> afspraken().terStemmingBrengen(zaal.projectleider(), 1, opgave(drempel, nodig), EERDER));
    }

    private static Reglementopgave opgave(Drempel drempel, int nodig) {
        return new Reglementopgave(regels(drempel), nodig, 42, "Bezwaren eerst oplossen");
    }

    private static List<Kamerregel> regels(Drempel drempel) {
        return Stream.of(Kamer.values()).map(k -> Stemfixture.regel(k, 1, drempel)).toList();
    }

    private void stem(String wie, long ronde, Keuze keuze) {
        doen(() -> zaal.als(wie, Stemmen.class).stemUitbrengen(zaal.van(wie), ronde, new Stemopgave(keuze, "Omdat", null), 0));
    }

    private Reglementbeeld lezen() {
        return inTransactie(e -> zaal.als("opleider1", Stemafspraken.class).lezen(zaal.van("opleider1")));
    }

    private Rondebeeld beeld(long ronde) {
        return inTransactie(e -> zaal.als("opleider1", Stemrondes.class).beeld(zaal.van("opleider1"), ronde));
    }

    private Planstatus plan() {
        return inTransactie(e -> zaal.als("opleider1", PlanRepository.class).find(zaal.plan())).orElseThrow().status();
    }

    private Stemafspraken afspraken() {
        return zaal.als("projectleider", Stemafspraken.class);
    }

    private void geweigerd(Reden reden, Runnable handeling) {
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> doen(handeling)).satisfies(w -> assertThat(w.reden()).isEqualTo(reden));
    }
}
