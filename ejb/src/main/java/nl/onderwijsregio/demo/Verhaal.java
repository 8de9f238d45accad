package nl.onderwijsregio.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.aanbeveling.Aanbevelingopgave;
import nl.onderwijsregio.plan.Activiteitfunctie;

/** The fictitious texts of the story, as they stand in {@code demo/verhaal.json}. */
record Verhaal(Map<String, String> onderdelen, List<Demoactiviteit> activiteiten, List<Aanbevelingopgave> aanbevelingen) {

    /** An activity; {@code deel} is its share of the money, all shares together are 1. */
    record Demoactiviteit(Activiteitfunctie functie, String naam, String doel, String indicator, BigDecimal deel, String toelichting) {}

    /** The attachment that a region uploads before it votes. */
    static byte[] overeenkomst() {
        try (InputStream bron = Verhaal.class.getResourceAsStream("/demo/samenwerkingsovereenkomst.pdf")) {
            return bron.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Verhaal lezen() {
        try (InputStream bron = Verhaal.class.getResourceAsStream("/demo/verhaal.json")) {
            return new ObjectMapper().readValue(bron, Verhaal.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
