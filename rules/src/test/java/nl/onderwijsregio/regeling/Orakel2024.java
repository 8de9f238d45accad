package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The onderwijsregio track of 2024 written once more by hand, in cents and straight from the articles. */
final class Orakel2024 {

    private static final LocalDateTime OPENT = LocalDateTime.of(2023, 10, 2, 9, 0);
    private static final LocalDateTime SLUIT = LocalDateTime.of(2023, 10, 31, 16, 0);
    private static final Set<String> BIJLAGEN = Set.of("plan", "partijenlijst", "gemeenten", "opleidingsscholen", "studentenopgave");
    private static final long ONEINDIG = 1_000_000_000L;

    private final Aanvraagfeiten f;
    private final boolean tekstVanOktober;

    Orakel2024(Aanvraagfeiten f, boolean tekstVanOktober) {
        this.f = f;
        this.tekstVanOktober = tekstVanOktober;
    }

    Uitkomst uitkomst() {
        if (f.ingediendOp().filter(m -> m.isAfter(SLUIT) || m.isBefore(OPENT)).isPresent()) {
            return Uitkomst.AFWIJZEN;
        }
        long zeker = telling(Telling.STUDENTEN, 0) + (tekstVanOktober || !aspirant() ? 0 : school(0));
        long hoogstens = telling(Telling.STUDENTEN, 1) + (aspirant() ? tekstVanOktober ? ONEINDIG : school(1) : 0);
        if (f.rap().isPresent() || f.opleidingsschool().isPresent() && !aspirant() || zonder(Partijsoort.BESTUUR) || zonder(Partijsoort.LERARENOPLEIDING)
                || zonder(Partijsoort.BEROEPSGROEP) || hoogstens < 150) {
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
        boolean open = f.ingediendOp().isEmpty() || f.bijlagen().isEmpty() || f.partijen().isEmpty() || !groen && f.elders().isEmpty() || zeker < 150
                || bedrag().isEmpty() || f.partijen().get().stream().anyMatch(p -> tekent(p) && p.ondertekend().isEmpty());
        return open ? Uitkomst.NIET_TE_BEPALEN : Uitkomst.VERLENEN;
    }

    /** The amount, when it is the same for the least and the greatest counts. */
    Optional<BigDecimal> bedrag() {
        if (mboOpen()) {
            return Optional.empty();
        }
        long laag = centen(0);
        return laag == centen(1) ? Optional.of(BigDecimal.valueOf(laag, 2)) : Optional.empty();
    }

    private long centen(int kant) {
        long a = klasse(po(kant), 1) + klasse(vo(kant), 1) + mboBedrag(kant);
        if (groen()) {
            a = Math.min(a, 42_500_000);
        }
        int sectoren = sectoren(kant);
        long aspirant = aspirant() ? BigInteger.valueOf(school(kant)).multiply(BigInteger.valueOf(95_500L * 5)).divide(BigInteger.valueOf(12)).longValueExact() : 0;
        return a + telling(Telling.STUDENTEN, kant) * 95_500 + aspirant + (sectoren == 3 ? 15_000_000 : sectoren == 2 ? 7_500_000 : 0)
                + (f.invalpool() ? 10_000_000 : 0);
    }

    private long mboBedrag(int kant) {
        return mbo(kant) > 0 && mbo(kant) < 15_000 && sectoren(kant) > 1 ? 11_500_000 : klasse(mbo(kant), 0.65);
    }

    /** Whether it is not known if mbo counts by its size or as small mbo. */
    private boolean mboOpen() {
        if (mbo(0) >= 15_000 || mbo(1) == 0 || sectoren(1) < 2) {
            return false;
        }
        return mbo(0) == 0 || mbo(1) >= 15_000 || sectoren(0) < 2;
    }

    private static long klasse(long n, double deel) {
        long po = n < 15_000 ? 0 : n < 22_000 ? 350_000 : n < 30_000 ? 475_000 : n < 45_000 ? 650_000 : n < 60_000 ? 950_000 : n <= 75_000 ? 1_250_000 : 1_550_000;
        return deel == 1 ? po * 100 : po * 65;
    }

    private int sectoren(int kant) {
        return (po(kant) > 0 ? 1 : 0) + (vo(kant) > 0 ? 1 : 0) + (mbo(kant) > 0 ? 1 : 0);
    }

    private long po(int kant) {
        return telling(Telling.PO, kant) + telling(Telling.PO_GESPECIALISEERD, kant);
    }

    private long vo(int kant) {
        return telling(Telling.VO, kant) + telling(Telling.PRAKTIJKONDERWIJS, kant);
    }

    private long mbo(int kant) {
        return telling(Telling.MBO_BOL, kant) + telling(Telling.MBO_BBL_ENTREE, kant) + telling(Telling.MBO_BBL_OVERIG, kant);
    }

    private boolean aspirant() {
        return f.opleidingsschool().flatMap(Aanvraagfeiten.Opleidingsschool::aspirantSinds).equals(Optional.of(2022));
    }

    private long school(int kant) {
        return kant(f.opleidingsschool().flatMap(Aanvraagfeiten.Opleidingsschool::studenten), kant);
    }

    private long telling(Telling telling, int kant) {
        return kant(Optional.ofNullable(f.totalen().get(telling)), kant);
    }

    private static long kant(Optional<Aantal> aantal, int kant) {
        return aantal.map(a -> (long) (kant == 0 ? a.ondergrens() : a.bovengrens())).orElse(kant == 0 ? 0 : ONEINDIG);
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
}
