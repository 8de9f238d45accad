package nl.onderwijsregio.gegevens;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Adds rows to one staging table in portions, so that memory stays flat however long the file is. */
sealed interface Stapel permits Stapel.Reeks, Kopie {
    /** Adds a row; the values in the order of the columns, null allowed. */
    void rij(Object... waarden) throws SQLException;

    /** Writes what is still waiting. */
    void legen() throws SQLException;

    /** Writes through batched inserts: any database. */
    final class Reeks implements Stapel {
        private static final int PORTIE = 500;
        private final PreparedStatement statement;
        private int wachtend;

        Reeks(Connection verbinding, String tabel, String... kolommen) throws SQLException {
            statement = verbinding.prepareStatement("insert into " + tabel + " (" + String.join(", ", kolommen) + ") values ("
                    + "?, ".repeat(kolommen.length - 1) + "?)");
        }

        @Override
        public void rij(Object... waarden) throws SQLException {
            for (int i = 0; i < waarden.length; i++) {
                statement.setObject(i + 1, waarden[i]);
            }
            statement.addBatch();
            if (++wachtend == PORTIE) {
                statement.executeBatch();
                wachtend = 0;
            }
        }

        @Override
        public void legen() throws SQLException {
            if (wachtend > 0) {
                statement.executeBatch();
            }
            statement.close();
        }
    }
}
