package nl.onderwijsregio.regeling.motor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;
import nl.onderwijsregio.regeling.Herkomst;
import nl.onderwijsregio.regeling.OnbruikbareInvoer;
import nl.onderwijsregio.regeling.Sector;
import nl.onderwijsregio.regeling.Telling;

/**
 * Every count of an application: the total that was given, narrowed by the sum over the vestigingen, else that sum, else unknown. A total
 * and a sum that cannot both be true are refused. A mbo-vestiging whose kind is not told counts for its sector, but leaves the mbo counts
 * without a total open.
 */
public final class Tellingen {

    private static final Set<Telling> PER_VESTIGING = Set.of(Telling.PO, Telling.PO_GESPECIALISEERD, Telling.VO, Telling.PRAKTIJKONDERWIJS,
            Telling.MBO_BOL, Telling.MBO_BBL_ENTREE, Telling.MBO_BBL_OVERIG);

    private static final Map<Sector, List<Telling>> PER_SECTOR = Stream.of(Telling.values()).filter(t -> t.sector().isPresent())
            .collect(Collectors.groupingBy(t -> t.sector().orElseThrow()));

    private final Aanvraagfeiten feiten;
    private final Map<Telling, Som> sommen = new EnumMap<>(Telling.class);
    private final Som mboZonderSoort = new Som();
    private final Map<Telling, Aantal> aantallen = new EnumMap<>(Telling.class);

    private Tellingen(Aanvraagfeiten feiten) {
        this.feiten = feiten;
        PER_VESTIGING.forEach(t -> sommen.put(t, new Som()));
        feiten.vestigingen().ifPresent(lijst -> lijst.forEach(v -> som(v).tel(v)));
        for (Telling telling : Telling.values()) {
            aantallen.put(telling, bepaal(telling));
        }
        eisVerenigbaar("totalen.mbo*", mboVolgensTotalen(), mboVolgensVestigingen());
    }

    /** Brings the counts together. Fails with a Dutch message when totals and vestigingen contradict each other. */
    public static Tellingen van(Aanvraagfeiten feiten) {
        return new Tellingen(feiten);
    }

    /** The count, as far as it is known. */
    public Aantal aantal(Telling telling) {
        return aantallen.get(telling);
    }

    /** The size of a sector. */
    public Aantal sector(Sector sector) {
        Aantal som = Aantal.van(0);
        for (Telling telling : PER_SECTOR.get(sector)) {
            som = som.plus(aantallen.get(telling));
        }
        if (sector != Sector.MBO || som.isBegrensd() || mboZonderSoort.aantal == 0) {
            return som;
        }
        return mboVolgensVestigingen().orElse(som);
    }

    /** Names of the inputs this count comes from, or should have come from. */
    List<String> invoer(Telling telling) {
        boolean viaVestigingen = PER_VESTIGING.contains(telling) && feiten.vestigingen().isPresent();
        List<String> namen = new ArrayList<>();
        if (feiten.totalen().containsKey(telling) || !viaVestigingen) {
            namen.add(telling.invoernaam());
        }
        if (viaVestigingen) {
            namen.add("vestigingen");
        }
        return namen;
    }

    /** Names of the inputs that keep this count from being exact. */
    List<String> ontbrekend(Telling telling) {
        if (aantal(telling).isBekend()) {
            return List.of();
        }
        if (feiten.vestigingen().isEmpty() || !PER_VESTIGING.contains(telling) || mboZonderSoort.telt(telling)) {
            return List.of(telling.invoernaam());
        }
        return feiten.vestigingen().get().stream().filter(v -> soort(v) == telling && v.leerlingen().filter(Aantal::isBekend).isEmpty())
                .map(v -> "vestigingen." + v.vestigingscode() + ".leerlingen").toList();
    }

    /** Where this count comes from, each source once. */
    List<Herkomst> herkomst(Telling telling) {
        Herkomst vanTotaal = feiten.herkomst().get(telling);
        if (vanTotaal != null) {
            return List.of(vanTotaal);
        }
        Som som = sommen.get(telling);
        return som == null || feiten.totalen().containsKey(telling) ? List.of() : List.copyOf(som.herkomst);
    }

    private Aantal bepaal(Telling telling) {
        Optional<Aantal> totaal = Optional.ofNullable(feiten.totalen().get(telling));
        Optional<Aantal> som = volgensVestigingen(telling);
        eisVerenigbaar(telling.invoernaam(), totaal, som);
        if (totaal.isPresent() && som.isPresent()) {
            return new Aantal(Math.max(totaal.get().ondergrens(), som.get().ondergrens()),
                    Math.min(totaal.get().bovengrens(), som.get().bovengrens()));
        }
        return totaal.or(() -> som).orElse(Aantal.onbekend());
    }

    private Optional<Aantal> volgensVestigingen(Telling telling) {
        if (feiten.vestigingen().isEmpty() || !PER_VESTIGING.contains(telling)) {
            return Optional.empty();
        }
        Aantal som = sommen.get(telling).alsAantal();
        return Optional.of(mboZonderSoort.telt(telling) ? som.plus(Aantal.onbekend()) : som);
    }

    private Optional<Aantal> mboVolgensTotalen() {
        return Optional.ofNullable(feiten.totalen().get(Telling.MBO_BOL)).flatMap(bol -> Optional.ofNullable(
                feiten.totalen().get(Telling.MBO_BBL_ENTREE)).flatMap(entree -> Optional.ofNullable(
                feiten.totalen().get(Telling.MBO_BBL_OVERIG)).map(overig -> bol.plus(entree).plus(overig))));
    }

    private Optional<Aantal> mboVolgensVestigingen() {
        return feiten.vestigingen().map(v -> sommen.get(Telling.MBO_BOL).alsAantal().plus(sommen.get(Telling.MBO_BBL_ENTREE).alsAantal())
                .plus(sommen.get(Telling.MBO_BBL_OVERIG).alsAantal()).plus(mboZonderSoort.alsAantal()));
    }

    private static void eisVerenigbaar(String plaats, Optional<Aantal> totaal, Optional<Aantal> som) {
        if (totaal.isPresent() && som.isPresent() && !totaal.get().isVerenigbaarMet(som.get())) {
            throw new OnbruikbareInvoer(plaats + ": het totaal is " + Tekst.aantal(totaal.get()) + ", maar de vestigingen tellen samen "
                    + Tekst.aantal(som.get()) + ". Geef een van beide, of maak ze gelijk.");
        }
    }

    private Som som(Vestiging vestiging) {
        Telling telling = soort(vestiging);
        return telling == null ? mboZonderSoort : sommen.get(telling);
    }

    /** The count a vestiging adds to; null for a mbo-vestiging of which the kind is not told. */
    private static Telling soort(Vestiging v) {
        return switch (v.sector()) {
            case PO -> "BO".equalsIgnoreCase(v.soort()) || v.soort().isBlank() ? Telling.PO : Telling.PO_GESPECIALISEERD;
            case VO -> isPraktijkonderwijs(v.soort()) ? Telling.PRAKTIJKONDERWIJS : Telling.VO;
            case MBO -> switch (v.soort().toLowerCase(Locale.ROOT)) {
                case "bol" -> Telling.MBO_BOL;
                case "bbl-entree" -> Telling.MBO_BBL_ENTREE;
                case "bbl-overig" -> Telling.MBO_BBL_OVERIG;
                default -> null;
            };
        };
    }

    private static boolean isPraktijkonderwijs(String soort) {
        return "PRO".equalsIgnoreCase(soort) || "praktijkonderwijs".equalsIgnoreCase(soort);
    }

    /** A running sum over vestigingen. */
    private static final class Som {
        private List<Herkomst> herkomst = List.of();
        private Herkomst laatste;
        private int aantal;
        private long onder;
        private long boven;
        private boolean onbegrensd;

        void tel(Vestiging v) {
            Aantal leerlingen = v.leerlingen().orElse(Aantal.onbekend());
            aantal++;
            onder += leerlingen.ondergrens();
            if (leerlingen.isBegrensd()) {
                boven += leerlingen.bovengrens();
            } else {
                onbegrensd = true;
            }
            Herkomst bron = v.herkomst().orElse(null);
            if (bron != null && bron != laatste) {
                noteer(bron);
                laatste = bron;
            }
        }

        private void noteer(Herkomst bron) {
            if (herkomst.isEmpty()) {
                herkomst = new ArrayList<>(4);
            }
            if (!herkomst.contains(bron)) {
                herkomst.add(bron);
            }
        }

        /** Whether vestigingen without a kind may hide some of this count. */
        boolean telt(Telling telling) {
            return aantal > 0 && telling.sector().filter(s -> s == Sector.MBO).isPresent();
        }

        Aantal alsAantal() {
            if (Math.max(onder, boven) > Aantal.MAXIMUM) {
                throw new OnbruikbareInvoer("vestigingen: samen meer dan " + Tekst.getal(Aantal.MAXIMUM) + " leerlingen in een sector kan niet.");
            }
            return onbegrensd ? Aantal.van((int) onder).plus(Aantal.onbekend()) : Aantal.tussen((int) onder, (int) boven);
        }
    }
}
