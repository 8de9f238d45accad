package nl.onderwijsregio.regeling.bewijs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;

/**
 * Tells whether the text in a receipt is the one that comes with this product. Seals are no signature: whoever makes other rules and seals them
 * anew is known only by the fingerprint of the text.
 */
final class Teksthoort {

    private static final Map<String, Regelversie> MEEGELEVERD = meegeleverd(Regelingen.meegeleverd().actueel());

    private Teksthoort() { }

    static String zin(JsonNode regeling) {
        String id = regeling.path("regeling").asText() + " " + regeling.path("versie").asText();
        Optional<Regelversie> eigen = Optional.ofNullable(MEEGELEVERD.get(id));
        String tekst = regeling.path("tekstHash").asText();
        Optional<String> geheel = Optional.ofNullable(regeling.get("versieHash")).map(JsonNode::asText);
        boolean zelfdeTekst = eigen.filter(v -> v.tekstHash().equals(tekst)).isPresent();
        if (zelfdeTekst && eigen.filter(v -> v.versieHash().equals(geheel.orElse(""))).isPresent()) {
            return "De tekst komt overeen met de tekst die bij dit product hoort: " + kort(id) + ", vingerafdruk van de hele versie " + kort(geheel.get()) + ".";
        }
        if (zelfdeTekst) {
            return "Regels, cijfers en planformat komen overeen met de tekst die bij dit product hoort: " + kort(id) + ", vingerafdruk " + kort(tekst) + ". "
                    + (geheel.isEmpty() ? "Over naam, bron en verantwoording van artikelen zegt dit bewijs niets vasts." : "Naam, bron of verantwoording van artikelen komt NIET overeen.");
        }
        return "De tekst komt NIET overeen met een tekst die bij dit product hoort: " + kort(id) + ", vingerafdruk " + kort(tekst) + geheel.map(g -> ", van de hele versie " + kort(g)).orElse("")
                + ". Is de versie door beleidsmedewerkers gemaakt of kwam zij met een andere uitgave mee, ga dan bij Regelingen na of zij daar met deze vingerafdruk staat.";
    }

    private static String kort(String tekst) {
        return tekst.length() <= 100 ? tekst : tekst.substring(0, 100) + "…";
    }

    private static Map<String, Regelversie> meegeleverd(Regelregister register) {
        return register.regelingen().stream().flatMap(r -> register.versies(r).stream()).collect(Collectors.toUnmodifiableMap(v -> v.regeling() + " " + v.versie(), v -> v));
    }
}
