package nl.onderwijsregio.regeling.motor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Rap;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;

/** What the lists of a regeling say of one region: parameters whose names end in the reference of the region. */
final class Streek {

    private final Set<String> genoemd;
    private final Set<String> g5;
    private final Set<String> dunbevolkt;
    private final Map<String, String> rapSectoren;

    Streek(Parameters parameters) {
        genoemd = achter(parameters, "regio.");
        g5 = achter(parameters, "g5.");
        dunbevolkt = achter(parameters, "dunbevolkt.");
        rapSectoren = met(parameters, "rapSector.").collect(Collectors.toUnmodifiableMap(p -> p.naam().substring("rapSector.".length()),
                p -> p.waarde().orElseThrow()));
    }

    String regio(Aanvraagfeiten a) {
        return a.regio().map(r -> genoemd.contains(r) ? "genoemd" : "niet genoemd").orElse("onbekend");
    }

    String g5(Aanvraagfeiten a) {
        return a.regio().filter(g5::contains).isPresent() ? "ja" : "nee";
    }

    String dunbevolkt(Aanvraagfeiten a) {
        return a.regio().filter(dunbevolkt::contains).isPresent() ? "ja" : "nee";
    }

    String rapSector(Aanvraagfeiten a) {
        return a.rap().map(r -> rapSectoren.getOrDefault(r.referentie(), "onbekend")).orElse("geen");
    }

    String rapMbo(Aanvraagfeiten a) {
        return a.rap().flatMap(Rap::mboDoetMee).map(ja -> ja ? "ja" : "nee").orElse("onbekend");
    }

    String rapOmvang(Aanvraagfeiten a) {
        return a.rap().flatMap(Rap::fte).isPresent() ? "opgegeven" : "ongewijzigd";
    }

    Aantal fte(Aanvraagfeiten a) {
        return a.rap().flatMap(Rap::fte).map(f -> Aantal.tussen(heel(f, RoundingMode.FLOOR), heel(f, RoundingMode.CEILING))).orElse(Aantal.onbekend());
    }

    private static int heel(BigDecimal fte, RoundingMode naar) {
        return fte.setScale(0, naar).min(BigDecimal.valueOf(Aantal.MAXIMUM)).intValueExact();
    }

    private static Set<String> achter(Parameters parameters, String begin) {
        return met(parameters, begin).map(p -> p.naam().substring(begin.length())).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Parameter> met(Parameters parameters, String begin) {
        return parameters.alle().stream().filter(p -> p.naam().startsWith(begin));
    }
}
