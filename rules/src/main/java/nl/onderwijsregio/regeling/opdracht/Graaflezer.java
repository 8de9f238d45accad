package nl.onderwijsregio.regeling.opdracht;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Gemeentegraaf;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;

/**
 * Reads the gemeente graph from a folder: the CSV files there that name gemeenten or their shared borders, recognised by their header.
 * Other files are left alone, and so are candidate water links: none counts before someone accepted it.
 */
final class Graaflezer {

    private static final Set<String> BUREN = Set.of("gemeentecode_a", "gemeentenaam_a", "gemeentecode_b", "gemeentenaam_b", "soort");
    private static final Set<String> GEMEENTEN = Set.of("gemeentecode", "gemeentenaam", "provincie");

    private final Gemeentegraaf.Bouwer graaf = Gemeentegraaf.bouwer();
    private boolean grenzenGelezen;

    private Graaflezer() { }

    /** The graph in this folder; empty when no file with borders is there. */
    static Optional<Gemeentegraaf> lees(Path map) {
        if (!Files.isDirectory(map)) {
            throw new OnbruikbareInvoer("--data: " + map + " is geen map.");
        }
        Graaflezer lezer = new Graaflezer();
        try (Stream<Path> bestanden = Files.list(map)) {
            List<Path> csv = bestanden.filter(b -> b.toString().endsWith(".csv")).sorted().toList();
            for (Path bestand : csv) {
                lezer.bestand(bestand);
            }
        } catch (IOException e) {
            throw new OnbruikbareInvoer("--data: " + map + " is niet te lezen: " + e.getMessage(), e);
        }
        return lezer.grenzenGelezen ? Optional.of(lezer.graaf.bouwen()) : Optional.empty();
    }

    private void bestand(Path bestand) throws IOException {
        Set<String> kop = kop(bestand);
        if (kop.containsAll(BUREN)) {
            grenzenGelezen = true;
            regels(bestand, this::grens);
        } else if (kop.containsAll(GEMEENTEN) && !kop.contains("vestigingscode")) {
            regels(bestand, r -> graaf.gemeente(r.getField("gemeentecode"), r.getField("gemeentenaam")));
        }
    }

    private void grens(NamedCsvRecord regel) {
        String een = regel.getField("gemeentecode_a");
        String ander = regel.getField("gemeentecode_b");
        graaf.gemeente(een, regel.getField("gemeentenaam_a")).gemeente(ander, regel.getField("gemeentenaam_b"));
        if ("grens".equals(regel.getField("soort"))) {
            graaf.grens(een, ander);
        }
    }

    private static Set<String> kop(Path bestand) throws IOException {
        try (Stream<String> regels = Files.lines(bestand, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            return regels.findFirst().map(r -> Set.copyOf(List.of(r.strip().split(",")).stream().distinct().toList())).orElse(Set.of());
        }
    }

    private static void regels(Path bestand, java.util.function.Consumer<NamedCsvRecord> verwerk) throws IOException {
        try (CsvReader<NamedCsvRecord> lezer = CsvReader.builder().ofNamedCsvRecord(bestand)) {
            lezer.forEach(verwerk);
        }
    }
}
