package nl.onderwijsregio.regio;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The files of the whole country (OR_TEST_DATA), put in the tables as they are: gemeenten, borders, besturen, vestigingen, counts. */
public final class Landgegevens {
    private static final Date VANDAAG = Date.valueOf(LocalDate.of(2024, 10, 1));
    private final Path map;

    private Landgegevens(Path map) {
        this.map = map;
    }

    /** The folder that OR_TEST_DATA names. */
    public static Landgegevens uitOmgeving() {
        String map = System.getenv("OR_TEST_DATA");
        if (map == null || map.isBlank()) {
            throw new IllegalStateException("Zet OR_TEST_DATA op de map met de bestanden van het hele land.");
        }
        return new Landgegevens(Path.of(map));
    }

    /** The rows of a file of the folder. */
    public List<NamedCsvRecord> rijen(String bestand) {
        try (CsvReader<NamedCsvRecord> lezer = CsvReader.builder().ofNamedCsvRecord(map.resolve(bestand))) {
            return lezer.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills the tables. */
    public void laden(DataSource bron) {
        try (Connection verbinding = bron.getConnection()) {
            verbinding.setAutoCommit(false);
            laden(verbinding);
            verbinding.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void laden(Connection v) throws SQLException {
        vul(v, "insert into levering (soort, bestandsnaam, sha256, bron, licentie, peildatum, status, gelezen, nieuw, gewijzigd, gelijk, verdwenen,"
                + " geweigerd, meldingen, stand, door, op) values ('X', 'x', ?, 'DUO Open Onderwijsdata', 'CC BY 4.0', ?, 'TOEGEPAST', 1, 1, 0, 0, 0, 0, 0, 1,"
                + " 'beheer', current_timestamp)", Stream.<Object[]>of(new Object[] {"land", VANDAAG}));
        vul(v, "insert into gemeente (code, naam, provincie, peildatum, levering_id) values (?, ?, ?, ?, 1)",
                rijen("gemeenten_2025.csv").stream().map(r -> new Object[] {r.getField("gemeentecode"), r.getField("gemeentenaam"),
                    r.getField("provincie"), VANDAAG}));
        vul(v, "insert into gemeente_grens (gemeente_a, gemeente_b, soort, levering_id) values (?, ?, ?, 1)",
                rijen("gemeente_buren_2025.csv").stream().map(r -> new Object[] {r.getField("gemeentecode_a"), r.getField("gemeentecode_b"),
                    r.getField("soort").toUpperCase(java.util.Locale.ROOT)}));
        vul(v, "insert into gemeente_grens (gemeente_a, gemeente_b, soort, levering_id) values (?, ?, 'WATER', 1)",
                rijen("gemeente_waterburen_2025_afgeleid.csv").stream().map(r -> geordend(r.getField("gemeentecode_a"), r.getField("gemeentecode_b"))));
        List<NamedCsvRecord> besturen = rijen("besturen.csv");
        vul(v, "insert into bestuur (nummer, naam, peildatum, levering_id) values (?, ?, ?, 1)",
                besturen.stream().map(r -> new Object[] {r.getField("bevoegd_gezag"), leeg(r.getField("naam")), VANDAAG}));
        Set<String> nummers = besturen.stream().map(r -> r.getField("bevoegd_gezag")).collect(Collectors.toSet());
        vestigingen(v, "vestigingen_po.csv", "PO", nummers, Map.of("leerlingen_2022", "2022-10-01", "leerlingen_2023", "2023-10-01",
                "leerlingen_2024", "2024-10-01", "leerlingen_2025", "2025-10-01"));
        vestigingen(v, "vestigingen_vo.csv", "VO", nummers, Map.of("leerlingen_2023_benaderd", "2023-10-01"));
    }

    private void vestigingen(Connection v, String bestand, String sector, Set<String> nummers, Map<String, String> kolommen) throws SQLException {
        List<NamedCsvRecord> rijen = rijen(bestand);
        vul(v, "insert into vestiging (code, brin, sector, soort, naam, bestuursnummer, gemeentecode, plaats, peildatum, levering_id)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)", rijen.stream().map(r -> new Object[] {r.getField("vestigingscode"),
                    r.getField("brin"), sector, soort(r, sector), r.getField("naam"),
                    nummers.contains(r.getField("bevoegd_gezag")) ? r.getField("bevoegd_gezag") : null, r.getField("gemeentecode"),
                    leeg(r.getField("plaats")), VANDAAG}));
        for (Map.Entry<String, String> kolom : kolommen.entrySet()) {
            vul(v, "insert into telling (vestiging_code, peildatum, sector, ondergrens, bovengrens, benaderd, levering_id)"
                    + " values (?, ?, ?, ?, ?, ?, 1)", rijen.stream().map(r -> telling(r, kolom, sector)));
        }
    }

    private static Object[] telling(NamedCsvRecord r, Map.Entry<String, String> kolom, String sector) {
        String cel = r.getField(kolom.getKey());
        Integer onder = cel.isBlank() ? null : cel.equals("<5") ? 1 : Integer.valueOf(cel);
        Integer boven = cel.isBlank() ? null : cel.equals("<5") ? 4 : Integer.valueOf(cel);
        return new Object[] {r.getField("vestigingscode"), Date.valueOf(kolom.getValue()), sector, onder, boven, sector.equals("VO")};
    }

    private static String soort(NamedCsvRecord r, String sector) {
        return sector.equals("VO") ? (r.getField("onderwijsstructuur").equals("PRO") ? "PRO" : "VO") : r.getField("soort").replace('/', '-');
    }

    private static Object[] geordend(String a, String b) {
        return a.compareTo(b) < 0 ? new Object[] {a, b} : new Object[] {b, a};
    }

    private static String leeg(String cel) {
        return cel.isBlank() ? null : cel;
    }

    private static void vul(Connection v, String sql, Stream<Object[]> rijen) throws SQLException {
        try (PreparedStatement p = v.prepareStatement(sql)) {
            for (Object[] rij : rijen.toList()) {
                for (int i = 0; i < rij.length; i++) {
                    if (rij[i] == null) {
                        p.setNull(i + 1, sql.contains("into telling") ? Types.INTEGER : Types.VARCHAR);
                    } else {
                        p.setObject(i + 1, rij[i]);
                    }
                }
                p.addBatch();
            }
            p.executeBatch();
        }
    }
}
