package nl.onderwijsregio.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.aanbeveling.Aanbevelingopgave;
import nl.onderwijsregio.besluit.voorstel.Voorstelopgave;
import nl.onderwijsregio.plan.Activiteitfunctie;
import nl.onderwijsregio.plan.Afspraakopgave;
import nl.onderwijsregio.plan.Doelgroep;
import nl.onderwijsregio.plan.Doelopgave;
import nl.onderwijsregio.plan.Indicatoropgave;
import nl.onderwijsregio.plan.Vraagstukopgave;
import nl.onderwijsregio.regeling.Plandeel;

/** The fictitious texts of the story, as they stand in {@code demo/verhaal.json}. */
record Verhaal(Map<String, String> onderdelen, List<Demoactiviteit> activiteiten, List<Aanbevelingopgave> aanbevelingen, Map<String, Democijfer> cijfers,
        List<Vraagstukopgave> vraagstukken, List<Demodoel> doelen, List<Afspraakopgave> afspraken, Map<Plandeel.Soort, Map<String, String>> formulieren,
        Voorstelopgave voorstel) {

    /** An activity; {@code deel} is its share of the money, all shares together are 1. */
    record Demoactiviteit(Activiteitfunctie functie, String naam, String doel, String indicator, BigDecimal deel, String toelichting, String resultaat,
            List<Integer> doelen) {}

    /** A figure of the labour market; days as ISO. */
    record Democijfer(BigDecimal waarde, Integer n, String bron, String peildatum, String methode, String reden) {
        Indicatoropgave opgave() {
            return new Indicatoropgave(waarde, n, bron, peildatum == null ? null : LocalDate.parse(peildatum), methode, reden);
        }
    }

    /** A goal; days as ISO. */
    record Demodoel(String naam, Doelgroep doelgroep, int vraagstuk, String indicator, String eenheid, BigDecimal nulwaarde, BigDecimal streefwaarde,
            String streefdatum) {
        Doelopgave opgave() {
            return new Doelopgave(naam, doelgroep, vraagstuk, indicator, eenheid, nulwaarde, streefwaarde, LocalDate.parse(streefdatum), "");
        }
    }

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
