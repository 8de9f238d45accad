package nl.onderwijsregio.gegevens;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A file whose kind is known.
 *
 * @param kop the header; empty for GeoJSON
 */
record Herkend(Bestandsoort soort, Tekstvorm vorm, Kop kop) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Looks at the beginning of the file; empty when it is none of ours. */
    static Optional<Herkend> van(Path pad) throws IOException {
        Tekstvorm vorm = Tekstvorm.van(pad);
        try (Reader lezer = vorm.openen(pad)) {
            lezer.mark(64);
            int eerste = lezer.read();
            lezer.reset();
            if (eerste == '{') {
                return isRdGemeenten(lezer)
                        ? Optional.of(new Herkend(Bestandsoort.GEMEENTE_OMTREKKEN, vorm, Kop.van(List.of()))) : Optional.empty();
            }
            Iterator<CsvRecord> rijen = csv(vorm, lezer).iterator();
            if (!rijen.hasNext()) {
                return Optional.empty();
            }
            Kop kop = Kop.van(rijen.next().getFields());
            return Herkenning.van(kop).map(soort -> new Herkend(soort, vorm, kop));
        } catch (de.siegmar.fastcsv.reader.CsvParseException e) {
            return Optional.empty();
        }
    }

    static CsvReader<CsvRecord> csv(Tekstvorm vorm, Reader lezer) {
        return CsvReader.builder().fieldSeparator(vorm.scheiding()).skipEmptyLines(true).allowExtraFields(true)
                .allowMissingFields(true).allowExtraCharsAfterClosingQuote(true).ofCsvRecord(lezer);
    }

    // The first coordinate tells the grid: RD metres are far above 1,000, degrees are not.
    private static boolean isRdGemeenten(Reader lezer) throws IOException {
        boolean gemeente = false;
        try (JsonParser json = JSON.createParser(lezer)) {
            for (int i = 0; i < 2000; i++) {
                JsonToken teken = json.nextToken();
                if (teken == null) {
                    return false;
                }
                gemeente |= teken == JsonToken.FIELD_NAME && json.currentName().equals("gemeentecode");
                if (teken.isNumeric() && gemeente) {
                    return json.getDoubleValue() > 1000;
                }
            }
            return false;
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            return false;
        }
    }
}
