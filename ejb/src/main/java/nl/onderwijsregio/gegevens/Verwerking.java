package nl.onderwijsregio.gegevens;

import java.sql.SQLException;

/**
 * Compares the staged rows of a levering with what is in force, and puts them in force. All set-based; the named values
 * are {@code :levering}, {@code :soort}, {@code :familie} and {@code :dag} (the reference date of the levering).
 */
sealed interface Verwerking permits Gebiedverwerking, Vestigingverwerking {
    /** Takes out of the staging area what cannot be: doubles, unknown gemeenten. Each refusal is reported. */
    void controleren(Sql sql, Meldingen meldingen) throws SQLException;

    /** Fills {@code levering_verschil}. */
    void vergelijken(Sql sql) throws SQLException;

    /** How many things (not rows) are staged. */
    int gestaged(Sql sql) throws SQLException;

    /** Puts the staged rows in force; the caller's transaction makes it all or nothing. */
    void toepassen(Sql sql) throws SQLException;

    static Verwerking van(Bestandsoort soort) {
        return soort.doel() == Bestandsoort.Doel.VESTIGING ? new Vestigingverwerking(soort) : Gebiedverwerking.van(soort.doel());
    }

    /** Reports the rows that the select finds (rij, waarde, sleutel). */
    static int weigeren(Sql sql, Meldingen meldingen, String kolom, String reden, String select) throws SQLException {
        int aantal = 0;
        for (Object[] r : sql.rijen(select)) {
            meldingen.weigeren(Cel.geheel(r[0]), new Rijweigering(kolom, Cel.tekst(r[1]), Cel.tekst(r[2]), reden));
            aantal++;
        }
        return aantal;
    }
}
