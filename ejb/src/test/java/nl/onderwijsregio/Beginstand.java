package nl.onderwijsregio;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows the migrations put in the tables, kept so that each test can start from them. */
record Beginstand(boolean postgres, List<String> tabellen, Map<String, Inhoud> rijen) {

    record Inhoud(List<String> kolommen, List<Object[]> rijen, Long volgendeId) {}

    static Beginstand van(Connection verbinding) throws SQLException {
        boolean postgres = verbinding.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        List<String> tabellen = new ArrayList<>();
        try (ResultSet r = verbinding.getMetaData().getTables(null, postgres ? "public" : "PUBLIC", "%",
                new String[] {postgres ? "TABLE" : "BASE TABLE"})) {
            while (r.next()) {
                String naam = r.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!naam.equals("flyway_schema_history")) {
                    tabellen.add(naam);
                }
            }
        }
        Map<String, Inhoud> rijen = new LinkedHashMap<>();
        for (String tabel : tabellen) {
            Inhoud inhoud = inhoud(verbinding, tabel);
            if (!inhoud.rijen().isEmpty()) {
                rijen.put(tabel, inhoud);
            }
        }
        return new Beginstand(postgres, tabellen, rijen);
    }

    private static Inhoud inhoud(Connection verbinding, String tabel) throws SQLException {
        try (Statement s = verbinding.createStatement(); ResultSet r = s.executeQuery("select * from " + tabel)) {
            List<String> kolommen = new ArrayList<>();
            boolean teltDoor = false;
            for (int k = 1; k <= r.getMetaData().getColumnCount(); k++) {
                kolommen.add(r.getMetaData().getColumnName(k).toLowerCase(Locale.ROOT));
                teltDoor |= kolommen.getLast().equals("id") && r.getMetaData().isAutoIncrement(k);
            }
            List<Object[]> rijen = new ArrayList<>();
            long hoogste = 0;
            while (r.next()) {
                Object[] rij = new Object[kolommen.size()];
                for (int k = 0; k < rij.length; k++) {
                    rij[k] = r.getObject(k + 1);
                }
                rijen.add(rij);
                hoogste = teltDoor ? Math.max(hoogste, r.getLong("id")) : 0;
            }
            return new Inhoud(kolommen, rijen, teltDoor ? hoogste + 1 : null);
        }
    }

    void herstellen(Connection verbinding) throws SQLException {
        try (Statement s = verbinding.createStatement()) {
            if (postgres) {
                s.execute("truncate " + String.join(", ", tabellen) + " restart identity cascade");
                s.execute("set session_replication_role = replica");
            } else {
                s.execute("set referential_integrity false");
                for (String tabel : tabellen) {
                    s.execute("truncate table " + tabel + " restart identity");
                }
            }
            for (Map.Entry<String, Inhoud> tabel : rijen.entrySet()) {
                vullen(verbinding, tabel.getKey(), tabel.getValue());
            }
            s.execute(postgres ? "set session_replication_role = default" : "set referential_integrity true");
        }
    }

    private void vullen(Connection verbinding, String tabel, Inhoud inhoud) throws SQLException {
        String sql = "insert into " + tabel + " (" + String.join(", ", inhoud.kolommen()) + ") values ("
                + "?, ".repeat(inhoud.kolommen().size() - 1) + "?)";
        try (PreparedStatement p = verbinding.prepareStatement(sql)) {
            for (Object[] rij : inhoud.rijen()) {
                for (int k = 0; k < rij.length; k++) {
                    p.setObject(k + 1, rij[k]);
                }
                p.addBatch();
            }
            p.executeBatch();
        }
        if (inhoud.volgendeId() != null) {
            try (Statement s = verbinding.createStatement()) {
                s.execute("alter table " + tabel + " alter column id restart with " + inhoud.volgendeId());
            }
        }
    }
}
