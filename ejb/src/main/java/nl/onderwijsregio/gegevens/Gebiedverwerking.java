package nl.onderwijsregio.gegevens;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gemeenten, outlines, borders and besturen: one table each. A file that is at least as new as what is in force wins for
 * each value it has; an older one only fills what is unknown.
 */
final class Gebiedverwerking implements Verwerking {
    private final String tabel;
    private final List<String> sleutel;
    private final List<String> kolommen;
    private final boolean gedateerd;
    private final String blijft;

    private Gebiedverwerking(String tabel, List<String> sleutel, List<String> kolommen, boolean gedateerd, String blijft) {
        this.tabel = tabel;
        this.sleutel = sleutel;
        this.kolommen = kolommen;
        this.gedateerd = gedateerd;
        this.blijft = blijft;
    }

    static Gebiedverwerking van(Bestandsoort.Doel doel) {
        return switch (doel) {
            case GEMEENTE -> new Gebiedverwerking("gemeente", List.of("code"),
                    List.of("naam", "duo_naam", "provincie", "arbeidsmarktregio", "lon", "lat"), true, "");
            case BESTUUR -> new Gebiedverwerking("bestuur", List.of("nummer"), List.of("naam", "sectoren"), true, "");
            case OMTREK -> new Gebiedverwerking("gemeente_omtrek", List.of("gemeentecode"),
                    List.of("pad", "min_x", "min_y", "max_x", "max_y"), false, "");
            case GRENS -> new Gebiedverwerking("gemeente_grens", List.of("gemeente_a", "gemeente_b"),
                    List.of("soort", "lengte_m", "afstand_m"), false, " and v.aanvaard_op is null and v.afgewezen_op is null");
            case VESTIGING, GEEN -> throw new IllegalArgumentException(doel + " heeft geen gebied");
        };
    }

    /** Key of a row as one text, as it stands in {@code levering_verschil}. */
    String sleutel(String alias) {
        return sleutel.stream().map(k -> alias + "." + k).collect(Collectors.joining(" || '-' || "));
    }

    String tabel() {
        return tabel;
    }

    String stage() {
        return tabel.equals("gemeente_omtrek") ? "stage_omtrek" : tabel.equals("gemeente_grens") ? "stage_grens" : "stage_" + tabel;
    }

    List<String> kolommen() {
        return kolommen;
    }

    private String zelfde(String een, String ander) {
        return sleutel.stream().map(k -> een + "." + k + " = " + ander + "." + k).collect(Collectors.joining(" and "));
    }

    private String gestagedVoor(String alias) {
        return "exists (select 1 from " + stage() + " s where s.levering_id = :levering and " + zelfde("s", alias) + ")";
    }

    @Override
    public void controleren(Sql sql, Meldingen meldingen) throws SQLException {
        sql.bijwerkenStatistiek(stage());
        String dubbel = " from " + stage() + " s where s.levering_id = :levering and exists (select 1 from " + stage()
                + " e where e.levering_id = :levering and e.rij < s.rij and " + zelfde("e", "s") + ")";
        weigeren(sql, meldingen, String.join(", ", sleutel), "staat al eerder in het bestand", dubbel);
        for (String k : tabel.equals("gemeente") || tabel.equals("bestuur") ? List.<String>of() : sleutel) {
            weigeren(sql, meldingen, k, "deze gemeente bestaat niet (meer)", " from " + stage()
                    + " s where s.levering_id = :levering and not exists (select 1 from gemeente g where g.code = s." + k + ")");
        }
        if (tabel.equals("gemeente_grens")) {
            weigeren(sql, meldingen, "gemeente_a, gemeente_b", "deze gemeenten grenzen al over land aan elkaar", " from stage_grens s"
                    + " where s.levering_id = :levering and s.soort = 'WATER' and exists (select 1 from gemeente_grens v where "
                    + zelfde("v", "s") + " and v.soort <> 'WATER')");
        }
    }

    private void weigeren(Sql sql, Meldingen meldingen, String kolom, String reden, String vanaf) throws SQLException {
        if (Verwerking.weigeren(sql, meldingen, kolom, reden,
                "select s.rij, " + sleutel("s") + ", " + sleutel("s") + vanaf + " order by s.rij") > 0) {
            sql.doe("delete" + vanaf);
        }
    }

    @Override
    public int gestaged(Sql sql) throws SQLException {
        return sql.aantal("select count(*) from " + stage() + " s where s.levering_id = :levering");
    }

    @Override
    public void vergelijken(Sql sql) throws SQLException {
        sql.doe("insert into levering_verschil (levering_id, sleutel, aard) select :levering, " + sleutel("s") + ", 'NIEUW' from " + stage()
                + " s where s.levering_id = :levering and not exists (select 1 from " + tabel + " v where " + zelfde("v", "s") + ")");
        String nieuwer = kolommen.stream().map(k -> "s." + k + " is not null and s." + k + " is distinct from v." + k)
                .collect(Collectors.joining(" or "));
        String ouder = kolommen.stream().map(k -> "s." + k + " is not null and v." + k + " is null").collect(Collectors.joining(" or "));
        String anders = gedateerd ? "v.peildatum <= :dag and (v.verdwenen_op is not null or " + nieuwer + ") or v.peildatum > :dag and ("
                + ouder + ")" : nieuwer;
        sql.doe("insert into levering_verschil (levering_id, sleutel, aard) select :levering, " + sleutel("s") + ", 'GEWIJZIGD' from "
                + stage() + " s join " + tabel + " v on " + zelfde("v", "s") + " where s.levering_id = :levering and (" + anders + ")");
        if (!sql.isVolledig()) {
            return;
        }
        sql.doe("insert into levering_verschil (levering_id, sleutel, aard) select :levering, " + sleutel("v") + ", 'VERDWENEN' from "
                + tabel + " v join levering l on l.id = v.levering_id where l.soort = :soort"
                + (gedateerd ? " and v.verdwenen_op is null and v.peildatum <= :dag" : blijft) + " and not " + gestagedVoor("v")
                + " and not exists (select 1 from levering_regel r where r.levering_id = :levering and r.geweigerd and r.sleutel = "
                + sleutel("v") + ")");
    }

    @Override
    public void toepassen(Sql sql) throws SQLException {
        String alle = String.join(", ", kolommen);
        String nieuw = kolommen.stream().map(k -> "coalesce(s." + k + ", " + tabel + "." + k + ")").collect(Collectors.joining(", "));
        String aanvullen = kolommen.stream().map(k -> "coalesce(" + tabel + "." + k + ", s." + k + ")").collect(Collectors.joining(", "));
        String bij = " from " + stage() + " s where s.levering_id = :levering and " + zelfde("s", tabel);
        if (gedateerd) {
            sql.doe("update " + tabel + " set (" + alle + ") = (select " + aanvullen + bij + ") where peildatum > :dag and "
                    + gestagedVoor(tabel));
        }
        sql.doe("update " + tabel + " set (" + alle + ") = (select " + nieuw + bij + "), levering_id = :levering"
                + (gedateerd ? ", peildatum = :dag, verdwenen_op = null where peildatum <= :dag and " : " where ") + gestagedVoor(tabel));
        String verdwenen = sleutel(tabel) + " in (select d.sleutel from levering_verschil d where d.levering_id = :levering"
                + " and d.aard = 'VERDWENEN')";
        sql.doe(gedateerd ? "update " + tabel + " set verdwenen_op = :dag where " + verdwenen : "delete from " + tabel + " where " + verdwenen);
        String velden = String.join(", ", sleutel) + ", " + alle;
        sql.doe("insert into " + tabel + " (" + velden + (gedateerd ? ", peildatum" : "") + ", levering_id) select "
                + velden.replaceAll("(\\w+)", "s.$1") + (gedateerd ? ", :dag" : "") + ", :levering from " + stage()
                + " s where s.levering_id = :levering and not exists (select 1 from " + tabel + " v where " + zelfde("v", "s") + ")");
    }
}
