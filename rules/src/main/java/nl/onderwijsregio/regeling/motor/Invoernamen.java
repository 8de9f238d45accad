package nl.onderwijsregio.regeling.motor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Opleidingsschool;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Rap;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Telling;

/** The names of inputs, as the evaluation JSON spells them: where a fact came from, and which fact is missing. */
final class Invoernamen {

    private static final String TOTALEN = "totalen.";
    private static final String SCHOOLSTUDENTEN = "opleidingsschool.studenten";

    private final Aanvraagfeiten aanvraag;
    private final Tellingen tellingen;
    private final Regelversie versie;
    private final boolean volgtLandelijkUitRegio;

    Invoernamen(Feiten feiten, Regelversie versie) {
        this.versie = versie;
        aanvraag = feiten.achtergrond().aanvraag();
        tellingen = feiten.achtergrond().tellingen();
        volgtLandelijkUitRegio = aanvraag.landelijk().isEmpty() && !feiten.landelijk().equals("geen");
    }

    /** What this input really came from: a total may have come from the vestigingen, Landelijk groen from the region. */
    List<String> bronnen(String naam) {
        return telling(naam).map(tellingen::invoer).orElse(List.of(naam.equals("landelijk") && volgtLandelijkUitRegio ? "regio" : naam));
    }

    /** The count with this name, if it is one of the totals. */
    Optional<Telling> telling(String naam) {
        return naam.startsWith(TOTALEN) ? Optional.of(Telling.vanNaam(naam.substring(TOTALEN.length()))
                .orElseThrow(() -> new IllegalArgumentException("Geen invoer: " + naam))) : Optional.empty();
    }

    /** What is unknown about this input, in words; empty when nothing is. */
    Optional<String> onbekend(String naam) {
        if (ontbrekend(naam).isEmpty()) {
            return Optional.empty();
        }
        return telling(naam).map(t -> "het aantal " + t.omschrijving()).or(() -> Optional.of(switch (naam) {
            case SCHOOLSTUDENTEN -> "het aantal studenten en zij-instromers van de (aspirant-)opleidingsschool";
            case "opleidingsschool.vestigingenVertrokken" -> "of vestigingen niet meer meedoen";
            case "rap.referentie" -> "welke RAP-regio het is";
            case "rap.mboDoetMee" -> "of een mbo-instelling meedoet";
            case "gevraagd" -> "het gevraagde bedrag";
            default -> naam;
        }));
    }

    /** Which inputs are missing to know this one. */
    List<String> ontbrekend(String naam) {
        return telling(naam).map(tellingen::ontbrekend).orElseGet(() -> switch (naam) {
            case "partijen" -> aanvraag.partijen().map(this::zonderHandtekening).orElse(List.of(naam));
            case "bijlagen" -> alsLeeg(naam, aanvraag.bijlagen().isEmpty());
            case "elders" -> alsLeeg(naam, aanvraag.elders().isEmpty());
            case "ingediendOp" -> alsLeeg(naam, aanvraag.ingediendOp().isEmpty());
            case "gemeenten" -> alsLeeg(naam, aanvraag.gemeenten().isEmpty());
            case "aaneengesloten" -> alsLeeg(naam, aanvraag.aaneengesloten().isEmpty());
            case "regio" -> alsLeeg(naam, aanvraag.regio().isEmpty());
            case "gevraagd" -> alsLeeg(naam, aanvraag.gevraagd().isEmpty());
            case "rap.referentie" -> alsLeeg(naam, aanvraag.rap().isEmpty());
            case "rap.mboDoetMee" -> alsLeeg(naam, aanvraag.rap().flatMap(Rap::mboDoetMee).isEmpty());
            case SCHOOLSTUDENTEN -> alsLeeg(naam, aanvraag.opleidingsschool().flatMap(Opleidingsschool::studenten).filter(Aantal::isBekend).isEmpty());
            case "opleidingsschool.vestigingenVertrokken" ->
                alsLeeg(naam, aanvraag.opleidingsschool().flatMap(Opleidingsschool::vestigingenVertrokken).isEmpty());
            default -> List.of();
        });
    }

    private List<String> zonderHandtekening(List<Partij> partijen) {
        return IntStream.range(0, partijen.size()).filter(i -> versie.planformat().ondertekenaars().contains(partijen.get(i).soort()))
                .filter(i -> partijen.get(i).ondertekend().isEmpty())
                .mapToObj(i -> "partijen[" + i + "].ondertekend").toList();
    }

    private static List<String> alsLeeg(String naam, boolean leeg) {
        return Stream.of(naam).filter(n -> leeg).toList();
    }
}
