package nl.onderwijsregio.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.onderwijsregio.Bouwdoos;
import nl.onderwijsregio.Databanktest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

class RegiostandTest extends Databanktest {
    @Test
    void een_regio_waar_niets_is_gekozen_is_nog_niet_begonnen() {
        Regiostand zeeland = alle().stream().filter(r -> "OR250012".equals(r.dusiRef())).findFirst().orElseThrow();
        assertThat(zeeland.fase()).isEqualTo(Fase.NIET_BEGONNEN);
        assertThat(zeeland.planVersie()).isNull();
        assertThat(zeeland.bedrag()).isNull();
    }

    @Test
    void een_regio_die_partijen_koos_maar_geen_plan_heeft_is_in_opbouw() {
        doen(() -> em.createNativeQuery("insert into samenstelling (regio_id, regeling, regelversie, begonnen_op, gewijzigd_op, gewijzigd_door, wijziging)"
                + " select id, 'ldnor-2025', '2024-11-30', current_timestamp, current_timestamp, 'x', '' from onderwijsregio where dusi_ref = 'OR250012'")
                .executeUpdate());
        assertThat(alle().stream().filter(r -> r.fase() == Fase.SAMENSTELLEN).map(Regiostand::dusiRef)).containsExactly("OR250012");
    }

    @Test
    void alle_vijftig_regios_kosten_een_query() {
        var tel = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        tel.clear();
        assertThat(alle()).hasSize(50);
        assertThat(tel.getPrepareStatementCount()).isEqualTo(1);
    }

    @Test
    void een_gepland_gesprek_dat_al_voorbij_is_is_niet_het_volgende_en_wie_geen_gesprekken_ziet_leest_er_niets_van() {
        doen(() -> {
            em.createNativeQuery("insert into mandaat (gebruiker, portaal, partij_id, van, grond, gegeven_door, gegeven_op, versie) select 're', 'RE', id, date '2024-01-01', 'x', 'x',"
                    + " current_timestamp, 0 from partij where soort = 'REALISATIE_EENHEID'").executeUpdate();
            gesprek("2024-09-30 10:00:00+00", "GEPLAND");
            gesprek("2024-10-20 10:00:00+00", "GEPLAND");
            gesprek("2024-09-01 10:00:00+00", "GEHOUDEN");
        });
        Regiostand zeeland = alle().stream().filter(r -> "OR250012".equals(r.dusiRef())).findFirst().orElseThrow();
        assertThat(zeeland.volgendGesprek()).isEqualTo(Instant.parse("2024-10-20T10:00:00Z"));
        assertThat(zeeland.laatsteGesprek()).isEqualTo(Instant.parse("2024-09-01T10:00:00Z"));
        assertThat(zeeland.zonderGesprekken()).satisfies(r -> {
            assertThat(r.volgendGesprek()).isNull();
            assertThat(r.laatsteGesprek()).isNull();
            assertThat(r.naam()).isEqualTo(zeeland.naam());
        });
    }

    private void gesprek(String begint, String status) {
        em.createNativeQuery("insert into gesprek (regio_id, soort, begint, plaats, status, keer, gepland_op, gepland_door, mandaat_id) select r.id, 'PEILGESPREK', timestamp with time zone '"
                + begint + "', 'x', '" + status + "', 1, current_timestamp, 're', m.id from onderwijsregio r, mandaat m where r.dusi_ref = 'OR250012'").executeUpdate();
    }

    private List<Regiostand> alle() {
        return new Bouwdoos(em, Clock.fixed(Instant.parse("2024-10-01T10:00:00Z"), ZoneOffset.UTC)).maken(RegiostandQuery.class).alle("ldnor-2025");
    }
}
