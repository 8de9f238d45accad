package nl.onderwijsregio.gegevens;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Set-based SQL of the import: named values ({@code :levering}) over a plain connection. */
final class Sql {
    private static final Pattern NAAM = Pattern.compile("(?<!:):([a-z]+)");
    private final Connection verbinding;
    private final Map<String, Object> waarden;

    Sql(Connection verbinding, Map<String, Object> waarden) {
        this.verbinding = verbinding;
        this.waarden = waarden;
    }

    /** Whether the file lists all there is. */
    boolean isVolledig() {
        return Bestandsoort.valueOf((String) waarden.get("soort")).isVolledig();
    }

    /** Runs a change; the number of rows. */
    int doe(String sql) throws SQLException {
        try (PreparedStatement p = voorbereiden(sql)) {
            return p.executeUpdate();
        }
    }

    int aantal(String sql) throws SQLException {
        try (PreparedStatement p = voorbereiden(sql); ResultSet r = p.executeQuery()) {
            r.next();
            return r.getInt(1);
        }
    }

    List<Object[]> rijen(String sql) throws SQLException {
        try (PreparedStatement p = voorbereiden(sql); ResultSet r = p.executeQuery()) {
            List<Object[]> rijen = new ArrayList<>();
            while (r.next()) {
                Object[] rij = new Object[r.getMetaData().getColumnCount()];
                for (int i = 0; i < rij.length; i++) {
                    rij[i] = r.getObject(i + 1);
                }
                rijen.add(rij);
            }
            return rijen;
        }
    }

    /** Lets PostgreSQL count the staged rows before it plans; other databases need no hint. */
    void bijwerkenStatistiek(String... tabellen) throws SQLException {
        if (verbinding.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            try (Statement s = verbinding.createStatement()) {
                for (String tabel : Arrays.asList(tabellen)) {
                    s.execute("analyze " + tabel);
                }
            }
        }
    }

    private PreparedStatement voorbereiden(String sql) throws SQLException {
        List<Object> volgorde = new ArrayList<>();
        Matcher m = NAAM.matcher(sql);
        String vraag = m.replaceAll(naam -> {
            Object waarde = waarden.get(naam.group(1));
            if (waarde == null) {
                throw new IllegalStateException("geen waarde voor " + naam.group());
            }
            volgorde.add(waarde);
            return waarde instanceof java.time.LocalDate ? "cast(? as date)"
                    : waarde instanceof Long ? "cast(? as bigint)" : "cast(? as varchar(60))";
        });
        PreparedStatement p = verbinding.prepareStatement(vraag);
        for (int i = 0; i < volgorde.size(); i++) {
            p.setObject(i + 1, volgorde.get(i));
        }
        return p;
    }
}
