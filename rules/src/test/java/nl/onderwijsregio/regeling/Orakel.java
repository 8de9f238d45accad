package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;

/**
 * The regeling 2025 written once more by hand, straight from the articles: no Drools, no dossier, no parameters, no aggregation shared with
 * the product. {@link Double} nowhere, cents as long. Unknown is between 0 and a billion.
 */
final class Orakel {

    private static final long ONEINDIG = 1_000_000_000L;

    private final Aanvraagfeiten f;

    Orakel(Aanvraagfeiten f) {
        this.f = f;
    }

    record Oordeel(Uitkomst uitkomst, Optional<BigDecimal> bedrag) { }

    /** The least and the greatest amount; empty when a count has no upper bound. */
    Optional<List<BigDecimal>> bandbreedte() {
        return centen(1) < ONEINDIG * 500 ? Optional.of(List.of(BigDecimal.valueOf(centen(0), 2), BigDecimal.valueOf(centen(1), 2))) : Optional.empty();
    }

    Oordeel oordeel() {
        Optional<BigDecimal> bedrag = bedrag();
        if (f.ingediendOp().isPresent() && (f.ingediendOp().get().isAfter(Situatie.SLUITING) || f.ingediendOp().get().isBefore(Situatie.OPENING))) {
            return new Oordeel(Uitkomst.AFWIJZEN, bedrag);
        }
        if (partij(Partijsoort.BESTUUR, false) || partij(Partijsoort.LERARENOPLEIDING, false) || partij(Partijsoort.BEROEPSGROEP, false)
                || geenLandelijke() && f.aaneengesloten().equals(Optional.of(false)) || studenten(1) < 150
                || po(1) < 15_000 && vo(1) < 15_000 && mbo(1) < 9_000) {
            return new Oordeel(Uitkomst.ONVOLDOENDE, bedrag);
        }
        boolean groen = groen();
        if (!groen && f.elders().stream().flatMap(List::stream).anyMatch(e -> !e.regio().equals("OR250049"))) {
            return new Oordeel(Uitkomst.CONTACT_PENVOERDERS, bedrag);
        }
        if (ontbreektBijlage() || f.partijen().stream().flatMap(List::stream).anyMatch(p -> tekent(p) && p.ondertekend().equals(Optional.of(false)))) {
            return new Oordeel(Uitkomst.AANVULLEN, bedrag);
        }
        boolean onbekend = f.ingediendOp().isEmpty() || f.partijen().isEmpty() || f.bijlagen().isEmpty() || !groen && f.elders().isEmpty()
                || geenLandelijke() && f.aaneengesloten().isEmpty() || studenten(0) < 150 || bedrag.isEmpty()
                || po(0) < 15_000 && vo(0) < 15_000 && mbo(0) < 9_000
                || po(0) < 15_000 && po(1) >= 15_000 || vo(0) < 15_000 && vo(1) >= 15_000 || mbo(0) < 9_000 && mbo(1) >= 9_000
                || f.partijen().stream().flatMap(List::stream).anyMatch(p -> tekent(p) && p.ondertekend().isEmpty());
        return new Oordeel(onbekend ? Uitkomst.NIET_TE_BEPALEN : Uitkomst.VERLENEN, bedrag);
    }

    private Optional<BigDecimal> bedrag() {
        long laag = centen(0);
        long hoog = centen(1);
        return laag == hoog ? Optional.of(BigDecimal.valueOf(laag, 2)) : Optional.empty();
    }

    /** The amount in cents if everything is as small (0) or as large (1) as it can be. */
    private long centen(int kant) {
        long a = 6_500 * (po(kant) + vo(kant)) + 1_500 * telling(Telling.MBO_BOL, kant) + 750 * telling(Telling.MBO_BBL_ENTREE, kant)
                + 600 * telling(Telling.MBO_BBL_OVERIG, kant);
        if (groen()) {
            a = Math.min(a, 45_000_000);
        }
        int sectoren = (po(kant) >= 15_000 ? 1 : 0) + (vo(kant) >= 15_000 ? 1 : 0) + (mbo(kant) >= 9_000 ? 1 : 0);
        return a + 125_000 * studenten(kant) + (sectoren == 3 ? 15_000_000 : sectoren == 2 ? 7_500_000 : 0);
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

    private long studenten(int kant) {
        return telling(Telling.STUDENTEN, kant);
    }

    private long telling(Telling telling, int kant) {
        if (f.vestigingen().isPresent() && telling != Telling.STUDENTEN) {
            return f.vestigingen().get().stream().filter(v -> hoort(v, telling)).mapToLong(v -> kant(v.leerlingen(), kant)).sum();
        }
        return kant(Optional.ofNullable(f.totalen().get(telling)), kant);
    }

    private static long kant(Optional<Aantal> aantal, int kant) {
        return aantal.map(a -> (long) (kant == 0 ? a.ondergrens() : a.bovengrens())).orElse(kant == 0 ? 0 : ONEINDIG);
    }

    private static boolean hoort(Vestiging v, Telling telling) {
        String soort = v.soort().toLowerCase(Locale.ROOT);
        return switch (telling) {
            case PO -> v.sector() == Sector.PO && soort.equals("bo");
            case PO_GESPECIALISEERD -> v.sector() == Sector.PO && !soort.equals("bo");
            case VO -> v.sector() == Sector.VO && !soort.equals("pro");
            case PRAKTIJKONDERWIJS -> v.sector() == Sector.VO && soort.equals("pro");
            case MBO_BOL -> soort.equals("bol");
            case MBO_BBL_ENTREE -> soort.equals("bbl-entree");
            case MBO_BBL_OVERIG -> soort.equals("bbl-overig");
            case VAVO, STUDENTEN -> false;
        };
    }

    private boolean partij(Partijsoort soort, boolean aanwezig) {
        return f.partijen().isPresent() && f.partijen().get().stream().anyMatch(p -> p.soort() == soort) == aanwezig;
    }

    private static boolean tekent(Aanvraagfeiten.Partij p) {
        return p.soort() == Partijsoort.BESTUUR || p.soort() == Partijsoort.LERARENOPLEIDING || p.soort() == Partijsoort.MBO_OPLEIDER;
    }

    private boolean ontbreektBijlage() {
        return f.bijlagen().isPresent() && Situatie.ALLE_BIJLAGEN.stream().filter(b -> !f.bijlagen().get().contains(b))
                .anyMatch(b -> !b.equals("peerreview-rapport") || f.peerReviewGehouden().equals(Optional.of(true)));
    }

    private boolean groen() {
        return f.landelijk().equals(Optional.of(Landelijk.GROEN)) || f.regio().equals(Optional.of("OR250049"));
    }

    private boolean geenLandelijke() {
        return f.landelijk().isEmpty() && !groen();
    }
}
