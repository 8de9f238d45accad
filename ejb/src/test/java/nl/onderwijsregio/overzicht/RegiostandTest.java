package nl.onderwijsregio.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

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

    private List<Regiostand> alle() {
        return new Bouwdoos(em).maken(RegiostandQuery.class).alle("ldnor-2025");
    }
}
