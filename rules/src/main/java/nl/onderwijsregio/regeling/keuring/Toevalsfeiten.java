package nl.onderwijsregio.regeling.keuring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Bouwer;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;
import nl.onderwijsregio.regeling.Landelijk;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Partijsoort;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regeling.motor.Dubbelproef;
import nl.onderwijsregio.regeling.motor.Feiten;
import nl.onderwijsregio.regeling.motor.Woordenlijst;
import nl.onderwijsregio.regeling.taal.Regeltekst.Getal;
import nl.onderwijsregio.regeling.taal.Regeltekst.Vergelijking;
import nl.onderwijsregio.regeling.taal.Regeltekst.Woord;
import nl.onderwijsregio.regeling.taal.Woordenschat.Veld;

/**
 * Generates applications for any version from a seed: drawn to the numbers its rules and figures name, on both sides of each, and full of
 * things that are not known. {@link #verschoven} goes on from there to facts no application would give, so that every condition is met.
 */
final class Toevalsfeiten {

    private static final List<String> CODES = List.of("00AA00", "00AA01", "00AA02", "00AA03");
    private static final String GROEN = "OR250049";

    private final Random toeval;
    private final Regelversie versie;
    private final List<Integer> grenzen;
    private final Map<String, List<String>> woorden;

    Toevalsfeiten(Regelversie versie, long zaad) {
        this.versie = versie;
        toeval = new Random(zaad);
        grenzen = grenzen(versie);
        woorden = woorden(versie);
    }

    Aanvraagfeiten aanvraag() {
        LocalDateTime opent = moment("tijdvak.opent");
        LocalDateTime sluit = moment("tijdvak.sluit");
        Landelijk landelijk = kans(60) ? null : een(Landelijk.values());
        Bouwer bouwer = Aanvraagfeiten.voor(versie.regeling(), sluit.toLocalDate()).versie(kans(80) ? versie.versie() : null)
                .regio(kans(20) ? null : landelijk == Landelijk.GROEN ? GROEN : "OR2500" + (10 + toeval.nextInt(40))).invalpool(kans(30)).gewijzigd(kans(50))
                .ingediendOp(een(null, opent, opent.minusSeconds(1), sluit, sluit.plusSeconds(1), sluit.minusDays(3)))
                .landelijk(landelijk).aaneengesloten(een(null, true, true, false))
                .peerReviewGehouden(een(null, true, false)).bijlagen(kans(10) ? null : bijlagen()).partijen(kans(10) ? null : partijen())
                .gevraagd(kans(60) ? null : BigDecimal.valueOf(toeval.nextInt(400_000_000), 2))
                .rap(kans(70) ? null : new Aanvraagfeiten.Rap("RAP2200" + (10 + toeval.nextInt(60)), Optional.ofNullable(een(null, true, false)),
                        Optional.ofNullable(een(null, new BigDecimal("400.5"), BigDecimal.TEN))))
                .opleidingsschool(kans(70) ? null : new Aanvraagfeiten.Opleidingsschool(Optional.ofNullable(aantal()), Optional.ofNullable(een(null, true, false)),
                        Optional.ofNullable(een(null, 2018, 2022, 2023))));
        tellingen(bouwer);
        return bouwer.bouwen();
    }

    /** An end of the window: the moment, noon of a day of which the hour is not known, or noon of the day of the text. */
    private LocalDateTime moment(String naam) {
        return versie.parameters().parameter(naam).flatMap(p -> p.waarde().map(w -> p.eenheid().equals("datum") ? LocalDate.parse(w).atTime(12, 0)
                : LocalDateTime.parse(w))).orElse(versie.versie().atTime(12, 0));
    }

    /** These facts with some of their fields set to what the rules ask about. */
    Feiten verschoven(Feiten feiten) {
        return Dubbelproef.anders(feiten, (naam, nu) -> {
            Veld veld = Woordenlijst.woordenschat().velden().get(naam);
            if (veld == null || kans(50)) {
                return nu;
            }
            return switch (veld.soort()) {
                case AANTAL -> Aantal.ofOnbekend(aantal());
                case GETAL -> bijGrens();
                case WOORD -> woord(naam, (String) nu);
                case WOORD_PER_SLEUTEL -> ((Map<?, ?>) nu).keySet().stream().collect(Collectors.toMap(Function.identity(), k -> woord(naam, "onbekend")));
            };
        });
    }

    private void tellingen(Bouwer bouwer) {
        if (kans(60)) {
            for (Telling telling : Telling.values()) {
                bouwer.totaal(telling, aantal());
            }
            return;
        }
        List<Vestiging> vestigingen = new ArrayList<>();
        for (String code : CODES) {
            Sector sector = een(Sector.values());
            vestigingen.add(Vestiging.van(code, sector, soort(sector), kans(50) ? null : "GM0664", aantal(), null));
        }
        List<Elders> elders = new ArrayList<>();
        CODES.stream().filter(c -> kans(10)).forEach(c -> elders.add(new Elders(c, kans(40) ? GROEN : "OR250091")));
        bouwer.vestigingen(vestigingen).elders(kans(10) ? null : elders).totaal(Telling.STUDENTEN, aantal());
    }

    private String soort(Sector sector) {
        return switch (sector) {
            case PO -> een("BO", "SBO", "SO-VSO");
            case VO -> een("HAVO/VWO", "PRO");
            case MBO -> een("bol", "bbl-entree", "bbl-overig");
        };
    }

    private Set<String> bijlagen() {
        return versie.planformat().bijlagen().stream().map(Planformat.Bijlage::id).filter(b -> !kans(5)).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Partij> partijen() {
        List<Partij> partijen = new ArrayList<>();
        for (Partijsoort soort : Partijsoort.values()) {
            for (int i = 0; i < (kans(10) ? 0 : 1 + toeval.nextInt(2)); i++) {
                partijen.add(new Partij(soort, "n" + i, kans(5) ? Optional.empty() : Optional.of(!kans(5))));
            }
        }
        return partijen;
    }

    /** A count near a number that matters; null is unknown. */
    private Aantal aantal() {
        int getal = bijGrens();
        return switch (toeval.nextInt(10)) {
            case 0 -> null;
            case 1 -> Aantal.tussen(Math.max(0, getal - toeval.nextInt(5)), getal + toeval.nextInt(5));
            case 2 -> Aantal.minderDanVijf();
            case 3 -> Aantal.van(0);
            default -> Aantal.van(getal);
        };
    }

    private int bijGrens() {
        int grens = grenzen.get(toeval.nextInt(grenzen.size()));
        return Math.max(0, toeval.nextInt(4) == 0 ? toeval.nextInt(2 * grens + 10) : grens - 1 + toeval.nextInt(3));
    }

    private String woord(String veld, String nu) {
        List<String> keuze = woorden.getOrDefault(veld, List.of());
        return keuze.isEmpty() ? nu : keuze.get(toeval.nextInt(keuze.size()));
    }

    private boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }

    @SafeVarargs
    private <T> T een(T... keuze) {
        return keuze[toeval.nextInt(keuze.length)];
    }

    private static List<Integer> grenzen(Regelversie versie) {
        Set<Integer> grenzen = new TreeSet<>(Set.of(0, 1, 5));
        versie.regels().regels().vergelijkingen().map(Vergelijking::waarde).forEach(w -> {
            if (w instanceof Getal g) {
                grenzen.add(g.getal());
            }
        });
        versie.parameters().alle().stream().map(Parameter::naam).flatMap(n -> versie.parameters().heelGetal(n).stream()).forEach(grenzen::add);
        return grenzen.stream().filter(g -> g <= 1_000_000).toList();
    }

    private static Map<String, List<String>> woorden(Regelversie versie) {
        Map<String, Set<String>> woorden = new HashMap<>();
        Woordenlijst.woordenschat().velden().forEach((naam, veld) -> woorden.put(naam, new TreeSet<>(veld.woorden())));
        versie.regels().regels().vergelijkingen().forEach(v -> {
            if (v.waarde() instanceof Woord w) {
                woorden.get(v.lid().veld()).add(w.tekst());
            }
        });
        return woorden.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }
}
