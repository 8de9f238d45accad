package nl.onderwijsregio.besluit;

import static nl.onderwijsregio.besluit.Zaal.SLUITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.gedeeld.Weigering;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Open pages of a vote hear who voted and that it ended, at the cost of two queries however many pages there are. */
class StembordTest extends Databanktest {
    private final List<Opkomst> gehoord = new ArrayList<>();
    private Zaal zaal;
    private Stemrondes stemrondes;
    private long ronde;

    @BeforeEach
    void inrichten() {
        zaal = inTransactie(e -> new Zaal(e).inrichten(4, 1, 1));
        List<Kamerregel> regels = List.of(Kamer.values()).stream().map(k -> Stemfixture.regel(k, 1, Drempel.CONSENSUS)).toList();
        doen(() -> zaal.als("projectleider", Stemafspraken.class).vastleggen(zaal.projectleider(), 0, regels, 3, 42, "Stuurgroep"));
        ronde = inTransactie(e -> zaal.als("projectleider", Stemleiding.class).terStemmingBrengen(zaal.projectleider(), zaal.plan(), null, SLUITING));
        stemrondes = zaal.als("bestuur1", Stemrondes.class);
    }

    @Test
    void een_open_pagina_hoort_wie_er_stemde_en_niet_wat_en_zwijgt_als_er_niets_verandert() {
        volgen();
        vertellen();
        assertThat(gehoord).isEmpty();
        stem("bestuur2");
        vertellen();
        vertellen();
        assertThat(gehoord).singleElement().satisfies(o -> {
            assertThat(o.status()).isEqualTo(Rondestatus.OPEN);
            assertThat(o.aanwezigen()).filteredOn(a -> a.gestemdOp() != null).extracting(Aanwezige::partijNaam).containsExactly("Bestuur 2");
        });
    }

    @Test
    void wie_weggaat_hoort_niets_meer_en_wie_stuk_is_houdt_de_anderen_niet_op() {
        Runnable weg = volgen();
        stemrondes.volgen(zaal.van("bestuur1"), ronde, nu(), o -> {
            throw new IllegalStateException("tabblad is weg");
        });
        List<Opkomst> ander = new ArrayList<>();
        stemrondes.volgen(zaal.van("bestuur1"), ronde, nu(), ander::add);
        weg.run();
        stem("bestuur3");
        vertellen();
        assertThat(gehoord).isEmpty();
        assertThat(ander).hasSize(1);
    }

    @Test
    void de_sluiting_wordt_verteld() {
        volgen();
        zaal.klok.op(SLUITING);
        vertellen();
        assertThat(gehoord).extracting(Opkomst::status).containsExactly(Rondestatus.GESLOTEN);
    }

    @Test
    void twee_vragen_voor_alle_paginas_samen_en_geen_zonder() {
        assertThat(vragen()).isZero();
        for (int i = 0; i < 20; i++) {
            volgen();
        }
        assertThat(vragen()).isEqualTo(2);
    }

    @Test
    void een_stemming_van_een_andere_regio_is_niet_te_volgen() {
        assertThatExceptionOfType(Weigering.class).isThrownBy(() -> stemrondes.volgen(zaal.van("bestuur1"), ronde + 999, nu(), gehoord::add));
    }

    private Runnable volgen() {
        return stemrondes.volgen(zaal.van("bestuur1"), ronde, nu(), gehoord::add);
    }

    private Opkomst nu() {
        Rondebeeld beeld = inTransactie(e -> stemrondes.beeld(zaal.van("bestuur1"), ronde));
        return new Opkomst(beeld.aanwezigen(), beeld.regel().status());
    }

    private void vertellen() {
        em.clear();
        stemrondes.bord.vertellen();
    }

    private long vragen() {
        var tellen = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        tellen.clear();
        vertellen();
        return tellen.getPrepareStatementCount();
    }

    private void stem(String wie) {
        doen(() -> zaal.als(wie, Stemmen.class).stemUitbrengen(zaal.van(wie), ronde, new Stemopgave(Keuze.VOOR, null, null), 0));
    }
}
