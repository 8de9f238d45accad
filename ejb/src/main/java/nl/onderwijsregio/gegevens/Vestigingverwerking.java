package nl.onderwijsregio.gegevens;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Vestigingen and their counts. For what a vestiging is, the newest reference date wins (a value it does not have stays);
 * for counts the levering applied last wins, with two exceptions: unknown never replaces known, and an approximation never
 * replaces an exact count. What was replaced is kept (decision 022).
 */
final class Vestigingverwerking implements Verwerking {
    static final List<String> KOLOMMEN = List.of("soort", "naam", "denominatie", "onderwijsstructuur", "bestuursnummer",
            "gemeentecode", "postcode", "plaats", "lon", "lat");
    private static final String ALLE = String.join(", ", KOLOMMEN);
    private static final String GESTAGED = "exists (select 1 from stage_vestiging s where s.levering_id = :levering and s.code = ";
    /** t is staged, h is in force. */
    private static final String TELT_ANDERS = "(t.ondergrens is not null and (t.ondergrens is distinct from h.ondergrens"
            + " or t.bovengrens is distinct from h.bovengrens or (h.benaderd and not t.benaderd))"
            + " and not (t.benaderd and not h.benaderd and h.ondergrens is not null))";
    private static final String MET_TELLING = " from stage_telling t join telling h on h.vestiging_code = t.vestiging_code"
            + " and h.peildatum = t.peildatum where t.levering_id = :levering and " + TELT_ANDERS;
    private static final String ZONDER_TELLING = " from stage_telling t where t.levering_id = :levering and not exists (select 1 from"
            + " telling h where h.vestiging_code = t.vestiging_code and h.peildatum = t.peildatum)";

    private final Bestandsoort soort;

    Vestigingverwerking(Bestandsoort soort) {
        this.soort = soort;
    }

    @Override
    public void controleren(Sql sql, Meldingen meldingen) throws SQLException {
        sql.bijwerkenStatistiek("stage_vestiging", "stage_telling");
        if (soort == Bestandsoort.PO_TELLING || soort == Bestandsoort.PO_HISTORIE_LANG) {
            new Langcontrole(sql, soort).samenvoegen();
        } else {
            weigeren(sql, meldingen, "staat al eerder in het bestand", "exists (select 1 from stage_vestiging e"
                    + " where e.levering_id = :levering and e.code = s.code and e.rij < s.rij)");
        }
        weigeren(sql, meldingen, "deze vestigingscode is al in gebruik in de andere sector",
                "exists (select 1 from vestiging v where v.code = s.code and v.sector <> s.sector)");
        if (soort == Bestandsoort.PO_TELLING) {
            String onbekend = " from stage_telling t where t.levering_id = :levering"
                    + " and not exists (select 1 from vestiging v where v.code = t.vestiging_code)";
            if (Verwerking.weigeren(sql, meldingen, "VESTIGINGSCODE", "deze vestiging is niet bekend",
                    "select t.rij, t.vestiging_code, t.vestiging_code" + onbekend + " order by t.rij") > 0) {
                sql.doe("delete" + onbekend);
            }
        }
        // The address file cuts a denominatie at 30 characters; a longer text that begins the same is not another one.
        sql.doe("update stage_vestiging set denominatie = null where levering_id = :levering and length(denominatie) = 30"
                + " and exists (select 1 from vestiging v where v.code = stage_vestiging.code and length(v.denominatie) > 30"
                + " and substring(v.denominatie, 1, 30) = stage_vestiging.denominatie)");
    }

    private static void weigeren(Sql sql, Meldingen meldingen, String reden, String voorwaarde) throws SQLException {
        String vanaf = " from stage_vestiging s where s.levering_id = :levering and " + voorwaarde;
        if (Verwerking.weigeren(sql, meldingen, "VESTIGINGSCODE", reden, "select s.rij, s.code, s.code" + vanaf + " order by s.rij") > 0) {
            sql.doe("delete" + vanaf);
            sql.doe("delete from stage_telling where levering_id = :levering and not exists (select 1 from stage_vestiging s"
                    + " where s.levering_id = :levering and s.code = stage_telling.vestiging_code and s.rij = stage_telling.rij)");
        }
    }

    @Override
    public int gestaged(Sql sql) throws SQLException {
        return soort == Bestandsoort.PO_TELLING
                ? sql.aantal("select count(distinct t.vestiging_code) from stage_telling t where t.levering_id = :levering")
                : sql.aantal("select count(*) from stage_vestiging s where s.levering_id = :levering");
    }

    @Override
    public void vergelijken(Sql sql) throws SQLException {
        sql.doe("insert into levering_verschil (levering_id, sleutel, aard) select :levering, s.code, 'NIEUW' from stage_vestiging s"
                + " where s.levering_id = :levering and not exists (select 1 from vestiging v where v.code = s.code)");
        String nieuwer = KOLOMMEN.stream().map(k -> "s." + k + " is not null and s." + k + " is distinct from v." + k)
                .collect(Collectors.joining(" or "));
        String ouder = KOLOMMEN.stream().map(k -> "s." + k + " is not null and v." + k + " is null").collect(Collectors.joining(" or "));
        sql.doe("insert into levering_verschil (levering_id, sleutel, aard) select :levering, x.code, 'GEWIJZIGD' from ("
                + "select s.code from stage_vestiging s join vestiging v on v.code = s.code where s.levering_id = :levering and ("
                + "v.peildatum <= :dag and (v.verdwenen_op is not null or " + nieuwer + ") or v.peildatum > :dag and (" + ouder + "))"
                + " union select t.vestiging_code" + MET_TELLING
                + " union select t.vestiging_code" + ZONDER_TELLING + ") x"
                + " where exists (select 1 from vestiging v where v.code = x.code)");
        if (soort.isVolledig()) {
            sql.doe("insert into levering_verschil (levering_id, sleutel, aard) select :levering, b.vestiging_code, 'VERDWENEN'"
                    + " from vestiging_bron b where b.soort = :familie and b.aanwezig and b.peildatum <= :dag and not " + GESTAGED
                    + "b.vestiging_code) and not exists (select 1 from levering_regel r where r.levering_id = :levering and r.geweigerd"
                    + " and r.sleutel = b.vestiging_code)");
        }
    }

    @Override
    public void toepassen(Sql sql) throws SQLException {
        sql.doe("insert into bestuur (nummer, peildatum, levering_id) select distinct s.bestuursnummer, :dag, :levering"
                + " from stage_vestiging s where s.levering_id = :levering and s.bestuursnummer is not null"
                + " and not exists (select 1 from bestuur b where b.nummer = s.bestuursnummer)");
        bijwerken(sql);
        sql.doe("insert into vestiging (code, brin, sector, " + ALLE + ", peildatum, levering_id) select s.code, s.brin, s.sector, s."
                + ALLE.replace(", ", ", s.") + ", :dag, :levering from stage_vestiging s where s.levering_id = :levering"
                + " and not exists (select 1 from vestiging v where v.code = s.code)");
        bronnen(sql);
        tellingen(sql);
    }

    private static void bijwerken(Sql sql) throws SQLException {
        String nieuw = KOLOMMEN.stream().map(k -> "coalesce(s." + k + ", vestiging." + k + ")").collect(Collectors.joining(", "));
        String aanvullen = KOLOMMEN.stream().map(k -> "coalesce(vestiging." + k + ", s." + k + ")").collect(Collectors.joining(", "));
        String bij = " from stage_vestiging s where s.levering_id = :levering and s.code = vestiging.code";
        sql.doe("update vestiging set (" + ALLE + ") = (select " + aanvullen + bij + ") where peildatum > :dag and " + GESTAGED
                + "vestiging.code)");
        sql.doe("update vestiging set (" + ALLE + ") = (select " + nieuw + bij + "), peildatum = :dag, verdwenen_op = null,"
                + " levering_id = :levering where peildatum <= :dag and " + GESTAGED + "vestiging.code)");
        sql.doe("update vestiging set verdwenen_op = :dag where verdwenen_op is null and peildatum <= :dag and code in"
                + " (select d.sleutel from levering_verschil d where d.levering_id = :levering and d.aard = 'VERDWENEN')");
    }

    private static void bronnen(Sql sql) throws SQLException {
        sql.doe("update vestiging_bron set aanwezig = false where soort = :familie and vestiging_code in"
                + " (select d.sleutel from levering_verschil d where d.levering_id = :levering and d.aard = 'VERDWENEN')");
        sql.doe("update vestiging_bron set (bestuursnummer, gemeentecode) = (select s.bestuursnummer, s.gemeentecode from stage_vestiging s"
                + " where s.levering_id = :levering and s.code = vestiging_bron.vestiging_code), aanwezig = true, peildatum = :dag,"
                + " levering_id = :levering where soort = :familie and peildatum <= :dag and " + GESTAGED + "vestiging_bron.vestiging_code)");
        sql.doe("insert into vestiging_bron (vestiging_code, soort, bestuursnummer, gemeentecode, peildatum, aanwezig, levering_id)"
                + " select s.code, :familie, s.bestuursnummer, s.gemeentecode, :dag, true, :levering from stage_vestiging s"
                + " where s.levering_id = :levering and not exists (select 1 from vestiging_bron b where b.vestiging_code = s.code"
                + " and b.soort = :familie)");
    }

    private static void tellingen(Sql sql) throws SQLException {
        sql.doe("insert into telling_historie (vestiging_code, peildatum, ondergrens, bovengrens, benaderd, levering_id, vervangen_door)"
                + " select h.vestiging_code, h.peildatum, h.ondergrens, h.bovengrens, h.benaderd, h.levering_id, :levering" + MET_TELLING);
        sql.doe("update telling set (ondergrens, bovengrens, benaderd) = (select t.ondergrens, t.bovengrens, t.benaderd from stage_telling t"
                + " where t.levering_id = :levering and t.vestiging_code = telling.vestiging_code and t.peildatum = telling.peildatum),"
                + " levering_id = :levering where exists (select 1 from telling_historie o where o.vervangen_door = :levering"
                + " and o.vestiging_code = telling.vestiging_code and o.peildatum = telling.peildatum)");
        sql.doe("insert into telling (vestiging_code, peildatum, sector, ondergrens, bovengrens, benaderd, levering_id)"
                + " select t.vestiging_code, t.peildatum, t.sector, t.ondergrens, t.bovengrens, t.benaderd, :levering" + ZONDER_TELLING);
    }
}
