package nl.onderwijsregio.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;

/**
 * Approved versions and activations, written in the database as another server would have done. Every version differs from the others in a
 * rule (the number of students that is needed) and in an amount (per student), so that half a version would show.
 */
class Wisselrijen {
    static final String REGELING = "ldnor-2025";
    private static final String WIE = "fictieve-wissel";

    private final DataSource bron;
    private final Regelversie basis;

    Wisselrijen(DataSource bron, Regelversie basis) {
        this.bron = bron;
        this.basis = basis;
    }

    static LocalDate dag(int nummer) {
        return LocalDate.of(2030, 1, 1).plusDays(nummer);
    }

    /** The version with this number. Nothing is compiled yet. */
    Regelversie versie(int nummer) {
        Versietekst t = basis.tekst();
        List<Parameter> figuren = t.figuren().alle().stream().map(p -> figuur(p, nummer)).toList();
        Versietekst anders = t.met(t.regels(), Parameters.van(figuren));
        return new Versietekst(t.regeling(), t.naam(), dag(nummer), t.bron(), t.regels(), anders.parameters(), t.planformat(), t.artikelen()).lezen();
    }

    private static Parameter figuur(Parameter p, int nummer) {
        return switch (p.naam()) {
            case "minStudenten" -> met(p, String.valueOf(100 + nummer));
            case "perStudent" -> met(p, 1_300 + nummer + ".00");
            default -> p;
        };
    }

    private static Parameter met(Parameter p, String waarde) {
        return new Parameter(p.naam(), Optional.of(waarde), p.eenheid(), p.artikel(), p.bron(), p.datum(), p.omschrijving(), p.interpretatie());
    }

    /** @return the id of the approved version */
    long goedkeuren(Regelversie versie) throws SQLException {
        Versietekst t = versie.tekst();
        String sql = "insert into regelconcept (regeling, basis, tekst_van, toelichting, status, auteur, begonnen_op, naam, bron, regels, parameters, planformat, artikelen,"
                + " tekst_hash, geheel_hash, vanaf, goedgekeurd_door, goedgekeurd_op) values (?, ?, ?, 'wissel', 'GOEDGEKEURD', ?, current_timestamp, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " 'een ander', current_timestamp)";
        try (Connection c = bron.getConnection(); PreparedStatement s = c.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            vul(s, t.regeling(), basis.versie(), t.versie(), WIE, t.naam(), t.bron(), t.regels(), t.parameters(), t.planformat(), t.artikelen(), versie.tekstHash(),
                    t.geheelHash(), vanaf());
            s.executeUpdate();
            try (ResultSet sleutel = s.getGeneratedKeys()) {
                sleutel.next();
                return sleutel.getLong(1);
            }
        }
    }

    /** Puts a version in force; every server sees it within a second. */
    void activeren(long concept) throws SQLException {
        doe("insert into regelactivering (concept_id, vanaf, geactiveerd_op, geactiveerd_door) values (?, ?, current_timestamp, ?)", concept, vanaf(), WIE);
        doe("update regelstand set teller = teller + 1 where id = 1");
    }

    /** Leaves the database as it was. */
    void weg() throws SQLException {
        doe("delete from regelactivering where geactiveerd_door = ?", WIE);
        doe("delete from regelconcept where auteur = ?", WIE);
        doe("update regelstand set teller = teller + 1 where id = 1");
    }

    private static LocalDate vanaf() {
        return LocalDate.of(2024, 10, 2);
    }

    private void doe(String sql, Object... waarden) throws SQLException {
        try (Connection c = bron.getConnection(); PreparedStatement s = c.prepareStatement(sql)) {
            vul(s, waarden);
            s.executeUpdate();
        }
    }

    private static void vul(PreparedStatement s, Object... waarden) throws SQLException {
        for (int i = 0; i < waarden.length; i++) {
            s.setObject(i + 1, waarden[i]);
        }
    }
}
