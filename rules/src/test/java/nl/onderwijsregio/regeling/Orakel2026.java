package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The regeling 2026-2029 written once more by hand, in cents and straight from the articles and bijlage 2 and 3. */
final class Orakel2026 {

    private static final LocalDateTime OPENT = LocalDateTime.of(2025, 8, 18, 9, 0);
    private static final LocalDateTime SLUIT = LocalDateTime.of(2025, 10, 22, 13, 0);
    private static final Set<String> BIJLAGEN = Set.of("activiteitenplan", "partijenlijst", "gemeenten", "studentenopgave", "samenwerkingsovereenkomst", "begroting");
    private static final Map<String, Long> REGIOBEDRAG = Map.ofEntries(Map.entry("OR250023", 3_622_161L), Map.entry("OR250009", 10_235_022L),
            Map.entry("OR250015", 7_581_460L), Map.entry("OR250020", 8_155_066L), Map.entry("OR250047", 3_906_292L), Map.entry("OR250007", 150_000L),
            Map.entry("OR250010", 50_000L), Map.entry("OR250012", 100_000L), Map.entry("OR250013", 50_000L), Map.entry("OR250021", 150_000L),
            Map.entry("OR250031", 50_000L), Map.entry("OR250048", 50_000L));
    private static final long ONEINDIG = 1_000_000_000L;

    private final Aanvraagfeiten f;

    Orakel2026(Aanvraagfeiten f) {
        this.f = f;
    }

    Uitkomst uitkomst() {
        if (f.ingediendOp().filter(m -> m.isAfter(SLUIT) || m.isBefore(OPENT)).isPresent()) {
            return Uitkomst.AFWIJZEN;
        }
        boolean kring = f.gewijzigd() && geenLandelijke();
        if (f.regio().filter(r -> !genoemd(r)).isPresent() || zonder(Partijsoort.BESTUUR) || zonder(Partijsoort.LERARENOPLEIDING) || zonder(Partijsoort.BEROEPSGROEP)
                || kring && f.aaneengesloten().equals(Optional.of(false)) || f.gewijzigd() && !groot(1)) {
            return Uitkomst.ONVOLDOENDE;
        }
        boolean groen = groen();
        if (!groen && f.elders().stream().flatMap(List::stream).anyMatch(e -> !e.regio().equals("OR250049"))) {
            return Uitkomst.CONTACT_PENVOERDERS;
        }
        if (f.bijlagen().filter(b -> !b.containsAll(BIJLAGEN)).isPresent() || f.partijen().stream().flatMap(List::stream)
                .anyMatch(p -> tekent(p) && p.ondertekend().equals(Optional.of(false)))) {
            return Uitkomst.AANVULLEN;
        }
        boolean open = f.ingediendOp().isEmpty() || f.regio().isEmpty() || f.bijlagen().isEmpty() || f.partijen().isEmpty() || !groen && f.elders().isEmpty()
                || kring && f.aaneengesloten().isEmpty() || f.gewijzigd() || bedrag().isEmpty()
                || f.partijen().get().stream().anyMatch(p -> tekent(p) && p.ondertekend().isEmpty());
        return open ? Uitkomst.NIET_TE_BEPALEN : Uitkomst.VERLENEN;
    }

    Optional<BigDecimal> bedrag() {
        long laag = centen(0);
        return laag == centen(1) ? Optional.of(BigDecimal.valueOf(laag, 2)) : Optional.empty();
    }

    private long centen(int kant) {
        long a = 6_880 * (telling(Telling.PO, kant) + telling(Telling.VO, kant)) + 8_500 * (telling(Telling.PO_GESPECIALISEERD, kant) + telling(Telling.PRAKTIJKONDERWIJS, kant))
                + 1_620 * telling(Telling.MBO_BOL, kant) + 810 * (telling(Telling.MBO_BBL_ENTREE, kant) + telling(Telling.VAVO, kant)) + 650 * telling(Telling.MBO_BBL_OVERIG, kant);
        if (groen()) {
            a = Math.min(a, 48_189_500);
        }
        int sectoren = (po(kant) >= 15_000 ? 1 : 0) + (vo(kant) >= 15_000 ? 1 : 0) + (mbo(kant) >= 8_000 ? 1 : 0);
        return 4 * (a + 125_000 * telling(Telling.STUDENTEN, kant) + (sectoren == 3 ? 15_000_000 : sectoren == 2 ? 7_500_000 : 0)
                + 100 * f.regio().map(r -> REGIOBEDRAG.getOrDefault(r, 0L)).orElse(0L));
    }

    private static boolean genoemd(String regio) {
        int nummer = Integer.parseInt(regio.substring(2));
        return regio.startsWith("OR") && nummer >= 250_001 && nummer <= 250_050;
    }

    private boolean groot(int kant) {
        return po(kant) >= 15_000 || vo(kant) >= 15_000 || mbo(kant) >= 9_000;
    }

    private long po(int kant) {
        return telling(Telling.PO, kant) + telling(Telling.PO_GESPECIALISEERD, kant);
    }

    private long vo(int kant) {
        return telling(Telling.VO, kant) + telling(Telling.PRAKTIJKONDERWIJS, kant);
    }

    private long mbo(int kant) {
        return telling(Telling.MBO_BOL, kant) + telling(Telling.MBO_BBL_ENTREE, kant) + telling(Telling.MBO_BBL_OVERIG, kant) + telling(Telling.VAVO, kant);
    }

    private long telling(Telling telling, int kant) {
        return Optional.ofNullable(f.totalen().get(telling)).map(a -> (long) (kant == 0 ? a.ondergrens() : a.bovengrens())).orElse(kant == 0 ? 0 : ONEINDIG);
    }

    private boolean zonder(Partijsoort soort) {
        return f.partijen().filter(p -> p.stream().noneMatch(een -> een.soort() == soort)).isPresent();
    }

    private static boolean tekent(Aanvraagfeiten.Partij p) {
        return p.soort() == Partijsoort.BESTUUR || p.soort() == Partijsoort.LERARENOPLEIDING || p.soort() == Partijsoort.MBO_OPLEIDER;
    }

    private boolean groen() {
        return f.landelijk().equals(Optional.of(Landelijk.GROEN)) || f.regio().equals(Optional.of("OR250049"));
    }

    private boolean geenLandelijke() {
        return f.landelijk().isEmpty() && !groen();
    }
}
