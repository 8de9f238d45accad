package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The RAP track and the opleidingsschool track of 2024 written once more by hand, in cents; of bijlage 2 the rows that are drawn. */
final class OrakelSporen {

    private static final LocalDateTime OPENT = LocalDateTime.of(2023, 10, 2, 9, 0);
    private static final LocalDateTime SLUIT = LocalDateTime.of(2023, 10, 31, 16, 0);
    private static final Map<String, Long> MAXIMUM = Map.of("RAP220001", 192_500L, "RAP220003", 346_500L, "RAP220010", 288_750L, "RAP220029", 250_250L,
            "RAP220037", 240_625L, "RAP220055", 587_125L, "RAP20031", 192_500L);
    private static final long ONBEKEND = -1;

    private final Aanvraagfeiten f;
    private final boolean rap;
    private final boolean tekstVanOktober;

    OrakelSporen(Aanvraagfeiten f, boolean rap, boolean tekstVanOktober) {
        this.f = f;
        this.tekstVanOktober = tekstVanOktober;
        this.rap = rap;
    }

    Uitkomst uitkomst() {
        if (f.ingediendOp().filter(m -> m.isAfter(SLUIT) || m.isBefore(OPENT)).isPresent()) {
            return Uitkomst.AFWIJZEN;
        }
        if (rap && (f.rap().filter(r -> !MAXIMUM.containsKey(r.referentie()) || teKlein(r)).isPresent()
                || f.partijen().filter(p -> p.stream().noneMatch(een -> een.soort() == Partijsoort.BESTUUR)).isPresent())) {
            return Uitkomst.ONVOLDOENDE;
        }
        boolean groen = groen();
        if (!groen && f.elders().stream().flatMap(List::stream).anyMatch(e -> e.regio().startsWith("OR") && !e.regio().equals("OR250049"))) {
            return Uitkomst.CONTACT_PENVOERDERS;
        }
        Set<String> bijlagen = rap ? Set.of("plan", "partijenlijst") : Set.of("partijenlijst", "studentenopgave");
        if (f.bijlagen().filter(b -> !b.containsAll(bijlagen)).isPresent()
                || f.partijen().stream().flatMap(List::stream).anyMatch(p -> p.ondertekend().equals(Optional.of(false)))) {
            return Uitkomst.AANVULLEN;
        }
        boolean open = f.ingediendOp().isEmpty() || f.bijlagen().isEmpty() || f.partijen().isEmpty() || !groen && f.elders().isEmpty() || bedrag().isEmpty()
                || f.partijen().get().stream().anyMatch(p -> p.ondertekend().isEmpty());
        return open ? Uitkomst.NIET_TE_BEPALEN : Uitkomst.VERLENEN;
    }

    Optional<BigDecimal> bedrag() {
        long centen = rap ? rapCenten() : schoolCenten();
        return centen == ONBEKEND ? Optional.empty() : Optional.of(BigDecimal.valueOf(centen, 2));
    }

    private long rapCenten() {
        if (f.rap().isEmpty()) {
            return ONBEKEND;
        }
        Aanvraagfeiten.Rap r = f.rap().get();
        String nummer = r.referentie();
        if (!MAXIMUM.containsKey(nummer) || teKlein(r)) {
            return 0;
        }
        boolean drie = nummer.equals("RAP220055");
        boolean metMbo = drie || nummer.equals("RAP220003") || nummer.equals("RAP220029");
        boolean vo = metMbo || nummer.equals("RAP220037");
        boolean kleiner = r.fte().filter(fte -> fte.compareTo(new BigDecimal(vo ? 1_200 : 800)) <= 0).isPresent();
        if (drie && r.fte().isPresent() || metMbo && r.mboDoetMee().isEmpty()) {
            return ONBEKEND;
        }
        if (kleiner) {
            return metMbo && r.mboDoetMee().get() ? 15_015_000 : 11_550_000;
        }
        return MAXIMUM.get(nummer) * (metMbo && !r.mboDoetMee().get() ? 77 : 100);
    }

    private static boolean teKlein(Aanvraagfeiten.Rap r) {
        boolean vo = Set.of("RAP220003", "RAP220029", "RAP220037").contains(r.referentie());
        boolean po = Set.of("RAP220001", "RAP220010", "RAP20031").contains(r.referentie());
        return r.fte().filter(fte -> vo && fte.compareTo(new BigDecimal(600)) < 0 || po && fte.compareTo(new BigDecimal(400)) < 0).isPresent();
    }

    private long schoolCenten() {
        Optional<Aantal> aantal = f.opleidingsschool().flatMap(Aanvraagfeiten.Opleidingsschool::studenten).filter(Aantal::isBekend);
        if (aantal.isEmpty()) {
            return ONBEKEND;
        }
        Aanvraagfeiten.Opleidingsschool school = f.opleidingsschool().get();
        int n = aantal.get().ondergrens();
        boolean aspirant = school.aspirantSinds().equals(Optional.of(2022));
        boolean anderSchooljaar = tekstVanOktober && aspirant && !school.vestigingenVertrokken().equals(Optional.of(false));
        if (anderSchooljaar || school.vestigingenVertrokken().isEmpty() && n <= 60) {
            return ONBEKEND;
        }
        boolean weg = school.vestigingenVertrokken().equals(Optional.of(true));
        long vast = !weg || n > 60 ? 10_000_000 : n >= 30 ? 6_000_000 : 0;
        BigInteger som = BigInteger.valueOf(vast + 95_500L * n);
        return aspirant ? som.multiply(BigInteger.valueOf(5)).divide(BigInteger.valueOf(12)).longValueExact() : som.longValueExact();
    }

    private boolean groen() {
        return f.landelijk().equals(Optional.of(Landelijk.GROEN)) || f.regio().equals(Optional.of("OR250049"));
    }
}
