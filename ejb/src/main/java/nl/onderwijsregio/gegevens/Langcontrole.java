package nl.onderwijsregio.gegevens;

import java.sql.SQLException;

/** Brings rows of the long forms together: one vestiging, and one count per vestiging and reference date. */
final class Langcontrole {
    private final Sql sql;
    private final Bestandsoort soort;

    Langcontrole(Sql sql, Bestandsoort soort) {
        this.sql = sql;
        this.soort = soort;
    }

    void samenvoegen() throws SQLException {
        optellen();
        if (soort == Bestandsoort.PO_HISTORIE_LANG) {
            sql.doe("delete from stage_vestiging s where s.levering_id = :levering and exists (select 1 from stage_vestiging e"
                    + " where e.levering_id = :levering and e.code = s.code and e.rij < s.rij)");
            geslotenWeglaten();
        }
    }

    // Types of education of one vestiging add up; a part that is unknown makes the sum unknown.
    private void optellen() throws SQLException {
        String dubbel = "exists (select 1 from stage_telling e where e.levering_id = :levering and e.vestiging_code = t.vestiging_code"
                + " and e.peildatum = t.peildatum and e.rij < t.rij)";
        String samen = " from stage_telling e where e.levering_id = :levering and e.vestiging_code = stage_telling.vestiging_code"
                + " and e.peildatum = stage_telling.peildatum";
        if (sql.aantal("select count(*) from stage_telling t where t.levering_id = :levering and " + dubbel) == 0) {
            return;
        }
        sql.doe("update stage_telling set (ondergrens, bovengrens) = (select case when count(*) = count(e.ondergrens) then"
                + " sum(e.ondergrens) end, case when count(*) = count(e.ondergrens) then sum(e.bovengrens) end" + samen
                + ") where levering_id = :levering and not exists (select 1" + samen + " and e.rij < stage_telling.rij)");
        sql.doe("delete from stage_telling t where t.levering_id = :levering and " + dubbel);
    }

    private void geslotenWeglaten() throws SQLException {
        sql.doe("delete from stage_vestiging s where s.levering_id = :levering and not exists (select 1 from stage_telling t"
                + " where t.levering_id = :levering and t.vestiging_code = s.code and (t.bovengrens is null or t.bovengrens > 0)"
                + " and t.peildatum > :dag - interval '4' year)");
        sql.doe("delete from stage_telling t where t.levering_id = :levering and not exists (select 1 from stage_vestiging s"
                + " where s.levering_id = :levering and s.code = t.vestiging_code)");
    }
}
