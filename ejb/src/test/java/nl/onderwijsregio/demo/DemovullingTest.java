package nl.onderwijsregio.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import jakarta.persistence.EntityManager;
import nl.onderwijsregio.Databanktest;
import nl.onderwijsregio.partij.MandaatRepository;
import nl.onderwijsregio.partij.PartijRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemovullingTest extends Databanktest {
    private final Demovulling vulling = new Demovulling();

    @BeforeEach
    void vullen() throws ReflectiveOperationException {
        vulling.demo = met(new DemoRepository());
        vulling.partijen = met(new PartijRepository());
        vulling.mandaten = met(new MandaatRepository());
        vulling.klok = Clock.fixed(Instant.parse("2024-10-01T08:00:00Z"), ZoneOffset.UTC);
        doen(() -> vulling.vullen(Wereld.lezen()));
    }

    private <T> T met(T repository) throws ReflectiveOperationException {
        var veld = repository.getClass().getDeclaredField("em");
        veld.setAccessible(true);
        veld.set(repository, em);
        return repository;
    }

    @Test
    void alles_in_de_proefomgeving_heet_fictief() {
        assertThat(tel("select count(*) from partij where fictief = true and naam not like '%(fictief)'")).isZero();
        assertThat(tel("select count(*) from onderwijsregio where fictief = true and naam not like '%(fictief)'")).isZero();
        assertThat(tel("select count(*) from vestiging where naam not like '%(fictief)'")).isZero();
        assertThat(tel("select count(*) from vestiging")).isEqualTo(249L);
    }

    @Test
    void de_opleider_heeft_mandaten_in_drie_regios_en_het_bestuur_voor_twee_partijen() {
        assertThat(tel("select count(distinct regio_id) from mandaat where gebruiker = 'opleider'")).isEqualTo(3L);
        assertThat(tel("select count(distinct partij_id) from mandaat where gebruiker = 'bestuur'")).isEqualTo(2L);
    }

    @Test
    void elke_fictieve_regio_haalt_de_drempel_van_een_sector() {
        assertThat(tel("select count(*) from (select v.gemeentecode, sum(t.ondergrens) from vestiging v join telling t"
                + " on t.vestiging_code = v.code and t.peildatum = date '2022-10-01' where v.sector = 'PO' group by v.gemeentecode) x"))
                .isEqualTo(13L);
        assertThat(tel("select sum(t.ondergrens) from vestiging v join telling t on t.vestiging_code = v.code"
                + " where v.sector = 'PO' and v.bestuursnummer in ('01901','01902','01904') and t.peildatum = date '2022-10-01'"))
                .isGreaterThanOrEqualTo(15_000L);
    }

    @Test
    void een_gevulde_wereld_wordt_herkend() {
        assertThat(vulling.demo.isGevuld()).isTrue();
    }

    private long tel(String sql) {
        EntityManager lezer = databank.entityManager();
        try {
            return ((Number) lezer.createNativeQuery(sql).getSingleResult()).longValue();
        } finally {
            lezer.close();
        }
    }
}
