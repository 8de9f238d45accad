package nl.onderwijsregio.gegevens;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes through COPY: PostgreSQL only. One portion at a time, because a connection carries one COPY at a time. */
final class Kopie implements Stapel {
    private static final int PORTIE = 512 * 1024;
    private final CopyManager manager;
    private final String opdracht;
    private final StringBuilder tekst = new StringBuilder(PORTIE + 4096);

    Kopie(Connection verbinding, String tabel, String... kolommen) throws SQLException {
        manager = verbinding.unwrap(PGConnection.class).getCopyAPI();
        opdracht = "copy " + tabel + " (" + String.join(", ", kolommen) + ") from stdin";
    }

    @Override
    public void rij(Object... waarden) throws SQLException {
        for (int i = 0; i < waarden.length; i++) {
            if (i > 0) {
                tekst.append('\t');
            }
            veld(waarden[i]);
        }
        tekst.append('\n');
        if (tekst.length() >= PORTIE) {
            legen();
        }
    }

    private void veld(Object waarde) {
        if (waarde == null) {
            tekst.append("\\N");
        } else if (waarde instanceof String s) {
            for (int i = 0; i < s.length(); i++) {
                char c = s.charAt(i);
                switch (c) {
                    case '\\' -> tekst.append("\\\\");
                    case '\t' -> tekst.append("\\t");
                    case '\n' -> tekst.append("\\n");
                    case '\r' -> tekst.append("\\r");
                    default -> tekst.append(c);
                }
            }
        } else {
            tekst.append(waarde);
        }
    }

    @Override
    public void legen() throws SQLException {
        if (!tekst.isEmpty()) {
            try {
                manager.copyIn(opdracht, new StringReader(tekst.toString()), 64 * 1024);
            } catch (IOException e) {
                throw new SQLException(e);
            }
            tekst.setLength(0);
        }
    }
}
