package nl.onderwijsregio.regeling.motor;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Partijsoort;
import nl.onderwijsregio.regeling.Telling;

/** The names of inputs, as the evaluation JSON spells them: where a fact came from, and which fact is missing. */
final class Invoernamen {

    private static final String TOTALEN = "totalen.";

    private final Aanvraagfeiten aanvraag;
    private final Tellingen tellingen;
    private final Set<Partijsoort> ondertekenaars;

    Invoernamen(Feiten feiten, Set<Partijsoort> ondertekenaars) {
        this.ondertekenaars = ondertekenaars;
        aanvraag = feiten.achtergrond().aanvraag();
        tellingen = feiten.achtergrond().tellingen();
    }

    /** What this input really came from: a total may have come from the vestigingen. */
    List<String> bronnen(String naam) {
        return naam.startsWith(TOTALEN) ? tellingen.invoer(telling(naam)) : List.of(naam);
    }

    /** Which inputs are missing to know this one. */
    List<String> ontbrekend(String naam) {
        if (naam.startsWith(TOTALEN)) {
            return tellingen.ontbrekend(telling(naam));
        }
        return switch (naam) {
            case "partijen" -> aanvraag.partijen().map(this::zonderHandtekening).orElse(List.of(naam));
            case "bijlagen" -> alsLeeg(naam, aanvraag.bijlagen().isEmpty());
            case "elders" -> alsLeeg(naam, aanvraag.elders().isEmpty());
            case "ingediendOp" -> alsLeeg(naam, aanvraag.ingediendOp().isEmpty());
            case "gemeenten" -> alsLeeg(naam, aanvraag.gemeenten().isEmpty());
            case "aaneengesloten" -> alsLeeg(naam, aanvraag.aaneengesloten().isEmpty());
            default -> List.of();
        };
    }

    private List<String> zonderHandtekening(List<Partij> partijen) {
        return IntStream.range(0, partijen.size()).filter(i -> ondertekenaars.contains(partijen.get(i).soort()))
                .filter(i -> partijen.get(i).ondertekend().isEmpty())
                .mapToObj(i -> "partijen[" + i + "].ondertekend").toList();
    }

    private static List<String> alsLeeg(String naam, boolean leeg) {
        return Stream.of(naam).filter(n -> leeg).toList();
    }

    private static Telling telling(String naam) {
        return Telling.vanNaam(naam.substring(TOTALEN.length())).orElseThrow(() -> new IllegalArgumentException("Geen invoer: " + naam));
    }
}
