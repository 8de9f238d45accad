package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.besluit.Zaal.BEGIN;
import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.regeling.register.Hertelling;
import nl.onderwijsregio.regio.Regiostand;
import nl.onderwijsregio.regio.Samenstelling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Besturen weigh by the pupils they take part with: 12.000, 5.001 and 40; one vote for every 5.000, at most 2. */
class WegingTest extends Databanktest {
    private Zaal zaal;
    private Regiostand land;

    @BeforeEach
    void inrichten() {
        land = inTransactie(Regiostand::new);
        zaal = inTransactie(e -> new Zaal(e).inrichten(3, 1, 1));
        doen(() -> {
            school("00AA00", "10001", 12_000);
            school("00BB00", "10002", 5_001);
            school("00CC00", "10003", 40);
        });
        deelnemen("00AA00", "00BB00", "00CC00");
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0, List.of(
                new Kamerregel(Kamer.BESTUREN, Quorumsoort.AANTAL, 2, Drempel.GEWONE_MEERDERHEID, new Weegregel(Weging.LEERLINGEN, 5_000, 2)),
                Stemfixture.regel(Kamer.OPLEIDERS, 1, Drempel.CONSENT), Stemfixture.regel(Kamer.BEROEPSGROEP, 1, Drempel.CONSENSUS)), 3, 42, "Stuurgroep"));
    }

    @Test
    void elk_bestuur_krijgt_zijn_gewicht_als_de_stemming_wordt_uitgeschreven_en_houdt_het() {
        Stemvoorbereiding vooraf = inTransactie(e -> zaal.als("projectleider", Stemleiding.class).voorbereiden(zaal.projectleider()));
        assertThat(vooraf.gerechtigden()).filteredOn(g -> g.kamer() == Kamer.BESTUREN).extracting(Stemgerechtigde::gewicht).containsExactly(2, 2, 1);
        assertThat(vooraf.gerechtigden()).filteredOn(g -> g.kamer() != Kamer.BESTUREN).extracting(Stemgerechtigde::gewicht).containsOnly(1);
        long ronde = terStemming();
        doen(() -> em.createNativeQuery("update telling set ondergrens = 10, bovengrens = 10").executeUpdate());
        assertThat(inTransactie(e -> zaal.als("bestuur2", Stemmen.class).stembiljet(zaal.van("bestuur2"), ronde)).gewicht()).isEqualTo(2);
    }

    @Test
    void een_groot_bestuur_tegen_houdt_twee_kleine_niet_tegen_en_twee_grote_wel() {
        long ronde = terStemming();
        stem("bestuur1", ronde, Keuze.TEGEN);
        stem("bestuur2", ronde, Keuze.VOOR);
        stem("bestuur3", ronde, Keuze.VOOR);
        stem("opleider1", ronde, Keuze.VOOR);
        stem("beroepsgroep1", ronde, Keuze.VOOR);
        zaal.klok.op(SLUITING);
        Uitslag uitslag = inTransactie(e -> zaal.als("bestuur1", Stemrondes.class).beeld(zaal.van("bestuur1"), ronde)).uitslag();
        assertThat(uitslag.isAangenomen()).isTrue();
        assertThat(uitslag.kamers().getFirst()).satisfies(k -> {
            assertThat(List.of(k.voor(), k.tegen(), k.voorNodig())).containsExactly(2, 1, 3);
            assertThat(k.gewicht()).isEqualTo(new Kameruitslag.Gewichten(5, 3, 2));
        });
        assertThat(Hertelling.van(inTransactie(e -> zaal.als("bestuur1", Besluitregister.class).downloaden(zaal.van("bestuur1"))).inhoud()).verschillen()).isEmpty();
    }

    @Test
    void een_bestuur_waarvan_een_aantal_ontbreekt_houdt_de_stemming_tegen() {
        doen(() -> land.vestiging("00DD00", "PO", "BO", "10003", "GM0001"));
        deelnemen("00DD00");
        assertThatExceptionOfType(Weigering.class).isThrownBy(this::terStemming)
                .satisfies(w -> assertThat(w.reden()).isEqualTo(BesluitReden.GEWICHT_ONBEKEND))
                .satisfies(w -> assertThat(w.waarden()).containsEntry("partij", "Bestuur 3"));
    }

    private void school(String code, String bestuur, int leerlingen) {
        land.bestuurInBestand(bestuur, "Bestuur");
        land.po(code, bestuur, "GM0001", leerlingen);
    }

    private void deelnemen(String... codes) {
        doen(() -> em.createQuery("select s from Samenstelling s where s.regioId = :r", Samenstelling.class).setParameter("r", zaal.regio()).getSingleResult()
                .vestigingenToevoegen(List.of(codes), zaal.gemachtigde("projectleider"), BEGIN));
    }

    private long terStemming() {
        return inTransactie(e -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
    }

    private void stem(String wie, long ronde, Keuze keuze) {
        doen(() -> zaal.als(wie, Stemmen.class).stemUitbrengen(zaal.van(wie), ronde, new Stemopgave(keuze, "Omdat", null), 0));
    }
}
