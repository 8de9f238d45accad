package nl.onderwijsregio.beoordeling;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The criteria of the afwegingskader, read from data with their source. Those about the spread of all applications hold only for the round
 * that chose between regions.
 */
record Afwegingskader(String bron, List<Punt> criteria) {
    /** @param regelingen for which it holds; none means for each */
    record Punt(String code, List<String> regelingen, String tekst) {}

    static Afwegingskader lezen() {
        try (InputStream in = Afwegingskader.class.getResourceAsStream("/beoordeling/afwegingskader.json")) {
            return new JsonMapper().readValue(in, Afwegingskader.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The criteria of a round, in the order of the source. */
    List<Criterium> van(String regeling) {
        return criteria.stream().filter(p -> p.regelingen().isEmpty() || p.regelingen().contains(regeling)).map(p -> new Criterium(p.code(), p.tekst(), bron)).toList();
    }
}
