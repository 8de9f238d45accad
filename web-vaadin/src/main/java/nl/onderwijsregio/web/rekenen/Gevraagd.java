package nl.onderwijsregio.web.rekenen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Beoordelaar;
import nl.onderwijsregio.regeling.Beoordeling;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Telling;

/** Which facts a text looks at: what its checks and lines name when it is applied to nothing at all. So every regeling asks for its own. */
record Gevraagd(Set<String> namen) {
    /** What comes with a real application; the calculator does not ask for it. */
    private static final Set<String> BIJ_INDIENEN = Set.of("bijlagen", "ingediendOp", "elders", "gevraagd", "versie", "peerReviewGehouden", "gewijzigd");

    /** What decides whether a region meets the rules, never how much it gets. */
    private static final Set<String> VOOR_EISEN = Set.of("partijen", "gemeenten", "aaneengesloten", "landelijk");

    static Gevraagd van(Regelversie versie, LocalDate op) {
        Beoordeling kaal = Beoordelaar.beoordeel(Aanvraagfeiten.voor(versie.regeling(), op).bouwen(), Optional.empty(), versie);
        return new Gevraagd(Stream.concat(kaal.posten().stream().flatMap(p -> p.invoer().stream()), kaal.bevindingen().stream()
                .flatMap(b -> b.invoer().stream())).collect(Collectors.toUnmodifiableSet()));
    }

    boolean telling(Telling telling) {
        return namen.contains("totalen." + telling.naam());
    }

    boolean is(String naam) {
        return namen.contains(naam);
    }

    /** Whether this fact, by its name in what is missing, may change the amount. */
    static boolean isVoorBedrag(String ontbrekend) {
        String naam = ontbrekend.split("\\[", 2)[0];
        return !BIJ_INDIENEN.contains(naam) && !VOOR_EISEN.contains(naam);
    }

    /** Whether one of these facts only comes with a real application: whoever calculates cannot tell it. */
    static boolean komtBijIndienen(List<String> invoer) {
        return invoer.stream().anyMatch(BIJ_INDIENEN::contains);
    }
}
