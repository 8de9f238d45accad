package nl.onderwijsregio.beoordeling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Regelversie;

/** When what is granted is paid, read from the data of the text; what it does not say stays open. */
final class Betaalschema {
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("nl-NL"));
    private static final Pattern INEENS = Pattern.compile("voorschot van 100%|betaling in een keer", Pattern.CASE_INSENSITIVE);
    private static final String EERSTE = "termijn.1";

    private Betaalschema() {}

    /** In order; empty when the text names no payment. */
    static List<Betaling> van(Regelversie tekst, BigDecimal bedrag) {
        List<Betaling> termijnen = tekst.parameters().alle().stream().filter(p -> p.eenheid().equals("maand") && p.naam().startsWith("termijn.") && p.waarde().isPresent())
                .sorted((a, b) -> a.waarde().orElseThrow().compareTo(b.waarde().orElseThrow())).map(p -> termijn(tekst, p, bedrag)).toList();
        return termijnen.isEmpty() ? ineens(tekst, bedrag).stream().toList() : termijnen;
    }

    /** Only the part of the first payment is known; how the rest is spread, the text does not say. */
    private static Betaling termijn(Regelversie tekst, Parameter maand, BigDecimal bedrag) {
        String wanneer = MAAND.format(YearMonth.parse(maand.waarde().orElseThrow()));
        if (!maand.naam().equals(EERSTE)) {
            return new Betaling(wanneer, null, "als tot dan toe aan alle verplichtingen is voldaan", maand.artikel());
        }
        Optional<BigDecimal> deel = tekst.parameters().parameter("termijn.eersteDeel").flatMap(Parameter::waarde).filter(w -> w.matches("[0-9.]+")).map(BigDecimal::new);
        return new Betaling(wanneer, deel.map(d -> bedrag.multiply(d).setScale(2, RoundingMode.DOWN).toPlainString()).orElse(null), "", maand.artikel());
    }

    /** A text that pays the whole at once says so in the subject of its article. */
    private static Optional<Betaling> ineens(Regelversie tekst, BigDecimal bedrag) {
        return tekst.artikelen().stream().filter(a -> INEENS.matcher(a.onderwerp()).find()).findFirst()
                .map(a -> new Betaling("na de verlening, in één keer", bedrag.setScale(2, RoundingMode.UNNECESSARY).toPlainString(), "", a.artikel()));
    }
}
