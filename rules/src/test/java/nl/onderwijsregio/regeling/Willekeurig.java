package nl.onderwijsregio.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Bouwer;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Elders;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Partij;
import nl.onderwijsregio.regeling.Aanvraagfeiten.Vestiging;

/** Random applications from a seed, drawn to the boundaries of the regeling and full of things that are not known. */
public final class Willekeurig {

    private static final String GROEN = "OR250049";

    private final Random toeval;

    public Willekeurig(long zaad) {
        toeval = new Random(zaad);
    }

    public Bouwer aanvraag() {
        Landelijk landelijk = kans(70) ? null : Landelijk.values()[toeval.nextInt(4)];
        String regio = regio(landelijk, "OR250012");
        Bouwer bouwer = Aanvraagfeiten.voor(Situatie.LDNOR, LocalDate.of(2024, 10, 20)).versie(Situatie.BESLISTEKST).regio(regio)
                .ingediendOp(kans(10) ? null : Situatie.SLUITING.plusSeconds(toeval.nextInt(4) == 0 ? 1 : 0))
                .landelijk(landelijk).aaneengesloten(kans(10) ? null : !kans(15)).bijlagen(kans(10) ? null : bijlagen()).partijen(kans(10) ? null : partijen())
                .peerReviewGehouden(kans(30) ? null : toeval.nextBoolean());
        if (toeval.nextBoolean()) {
            tellingen(bouwer);
            elders(bouwer, regio, List.of("00AA00", "00AA01", "00AA02"));
        } else {
            List<Vestiging> vestigingen = vestigingen(toeval.nextInt(12));
            bouwer.vestigingen(vestigingen).totaal(Telling.STUDENTEN, aantal(150));
            elders(bouwer, regio, vestigingen.stream().map(Vestiging::vestigingscode).toList());
        }
        return bouwer;
    }

    /** An application for any version, drawn to the boundaries of all regelingen. */
    public Bouwer aanvraag(Regelversie versie) {
        Set<String> bijlagen = new HashSet<>();
        versie.planformat().bijlagen().stream().filter(b -> !kans(4)).forEach(b -> bijlagen.add(b.id()));
        Landelijk landelijk = kans(75) ? null : Landelijk.values()[toeval.nextInt(4)];
        String regio = regio(landelijk, kans(10) ? null : kans(5) ? "OR259999" : "OR2500" + (10 + toeval.nextInt(39)));
        Bouwer bouwer = Aanvraagfeiten.voor(versie.regeling(), LocalDate.of(2026, 10, 20)).versie(kans(90) ? versie.versie() : null)
                .ingediendOp(kans(10) ? null : moment(versie)).regio(regio)
                .landelijk(landelijk).aaneengesloten(kans(10) ? null : !kans(15))
                .bijlagen(kans(10) ? null : bijlagen).partijen(kans(10) ? null : partijen()).peerReviewGehouden(kans(30) ? null : toeval.nextBoolean())
                .invalpool(toeval.nextBoolean()).gewijzigd(kans(30)).gevraagd(kans(30) ? null : BigDecimal.valueOf(toeval.nextInt(60_000_000), 2))
                .rap(kans(30) ? null : rap()).opleidingsschool(kans(30) ? null : school());
        for (Telling telling : Telling.values()) {
            bouwer.totaal(telling, telling == Telling.STUDENTEN ? aantal(150) : grensgeval());
        }
        elders(bouwer, regio, List.of("00AA00", "00AA01", "00AA02"));
        return bouwer;
    }

    /** The region of Landelijk groen when it is that or, sometimes, when nothing is said of it; otherwise another. */
    private String regio(Landelijk landelijk, String anders) {
        return landelijk == Landelijk.GROEN ? kans(20) ? null : GROEN : landelijk == null && kans(8) ? GROEN : anders;
    }

    private LocalDateTime moment(Regelversie versie) {
        LocalDateTime opent = dag(versie, "tijdvak.opent");
        LocalDateTime sluit = dag(versie, "tijdvak.sluit");
        return List.of(opent, opent.minusSeconds(1), opent.plusDays(3), sluit, sluit, sluit.plusSeconds(1), sluit.plusDays(2), opent.minusDays(2),
                sluit.minusDays(4), sluit.minusDays(5), sluit.minusSeconds(1)).get(toeval.nextInt(11));
    }

    private static LocalDateTime dag(Regelversie versie, String naam) {
        return versie.parameters().parameter(naam).flatMap(Parameter::waarde).map(w -> w.length() == 10 ? LocalDate.parse(w).atTime(12, 0)
                : LocalDateTime.parse(w)).orElse(LocalDateTime.of(2025, 3, 1, 12, 0));
    }

    private Aanvraagfeiten.Rap rap() {
        List<String> referenties = List.of("RAP220001", "RAP220003", "RAP220010", "RAP220029", "RAP220037", "RAP220055", "RAP20031", "RAP229999");
        List<String> omvang = List.of("399.99", "400", "400.5", "599", "599.5", "600", "800", "800.01", "1200", "1200.5", "5000");
        return new Aanvraagfeiten.Rap(referenties.get(toeval.nextInt(referenties.size())), kans(20) ? Optional.empty() : Optional.of(toeval.nextBoolean()),
                kans(40) ? Optional.empty() : Optional.of(new BigDecimal(omvang.get(toeval.nextInt(omvang.size())))));
    }

    private Aanvraagfeiten.Opleidingsschool school() {
        List<Integer> aantallen = List.of(0, 1, 29, 30, 31, 59, 60, 61, 62, 120, 500);
        Aantal studenten = Aantal.van(aantallen.get(toeval.nextInt(aantallen.size())));
        return new Aanvraagfeiten.Opleidingsschool(kans(10) ? Optional.empty() : Optional.of(kans(10) ? Aantal.tussen(28, 61) : studenten),
                kans(20) ? Optional.empty() : Optional.of(toeval.nextBoolean()), kans(40) ? Optional.empty() : Optional.of(kans(70) ? 2022 : 2020));
    }

    private Aantal grensgeval() {
        List<Integer> grenzen = List.of(1, 7_999, 8_000, 9_000, 14_999, 15_000, 22_000, 30_000, 45_000, 60_000, 75_000, 75_001);
        int grens = grenzen.get(toeval.nextInt(grenzen.size()));
        return switch (toeval.nextInt(12)) {
            case 0 -> null;
            case 1 -> Aantal.tussen(Math.max(0, grens - toeval.nextInt(3)), grens + toeval.nextInt(3));
            case 2, 3, 4 -> Aantal.van(grens);
            case 5, 6 -> Aantal.van(Math.max(0, grens - 1));
            case 7 -> Aantal.van(toeval.nextInt(100_000));
            default -> Aantal.van(0);
        };
    }

    /** A region of this many vestigingen whose counts are all known, for any version; everything else is as in {@link #aanvraag(Regelversie)}. */
    public Bouwer regio(Regelversie versie, int vestigingen) {
        Aanvraagfeiten telling = regio(vestigingen).bouwen();
        Bouwer bouwer = aanvraag(versie).vestigingen(telling.vestigingen().orElseThrow()).elders(List.of());
        for (Telling t : Telling.values()) {
            if (t.sector().isPresent()) {
                bouwer.totaal(t, null);
            }
        }
        return bouwer;
    }

    /** A region of this many vestigingen whose counts are all known. */
    public Bouwer regio(int vestigingen) {
        List<Vestiging> lijst = new ArrayList<>();
        Herkomst duo = Herkomst.bestand("fictief", LocalDate.of(2023, 10, 1));
        for (int i = 0; i < vestigingen; i++) {
            Sector sector = Sector.values()[toeval.nextInt(3)];
            lijst.add(Vestiging.van(code(i), sector, soort(sector), "GM0664", Aantal.van(toeval.nextInt(600)), duo));
        }
        return Situatie.goedeAanvraag().vestigingen(lijst).totaal(Telling.PO, null).totaal(Telling.PO_GESPECIALISEERD, null).totaal(Telling.VO, null)
                .totaal(Telling.PRAKTIJKONDERWIJS, null).totaal(Telling.MBO_BOL, null).totaal(Telling.MBO_BBL_ENTREE, null).totaal(Telling.MBO_BBL_OVERIG, null);
    }

    private void tellingen(Bouwer bouwer) {
        bouwer.totaal(Telling.PO, aantal(15_000)).totaal(Telling.PO_GESPECIALISEERD, klein()).totaal(Telling.VO, aantal(15_000))
                .totaal(Telling.PRAKTIJKONDERWIJS, klein()).totaal(Telling.MBO_BOL, aantal(9_000)).totaal(Telling.MBO_BBL_ENTREE, klein())
                .totaal(Telling.MBO_BBL_OVERIG, klein()).totaal(Telling.STUDENTEN, aantal(150));
    }

    private List<Vestiging> vestigingen(int hoeveel) {
        List<Vestiging> lijst = new ArrayList<>();
        for (int i = 0; i < hoeveel; i++) {
            Sector sector = Sector.values()[toeval.nextInt(3)];
            Aantal leerlingen = kans(4) ? null : kans(8) ? Aantal.minderDanVijf() : Aantal.van(toeval.nextInt(9_000));
            lijst.add(Vestiging.van(code(i), sector, soort(sector), null, leerlingen, null));
        }
        return lijst;
    }

    private String soort(Sector sector) {
        List<String> soorten = switch (sector) {
            case PO -> List.of("BO", "BO", "SBO", "SO-VSO");
            case VO -> List.of("HAVO/VWO", "PRO");
            case MBO -> List.of("bol", "bbl-entree", "bbl-overig");
        };
        return soorten.get(toeval.nextInt(soorten.size()));
    }

    private void elders(Bouwer bouwer, String regio, List<String> codes) {
        List<Elders> lijst = new ArrayList<>();
        codes.stream().filter(c -> kans(4)).forEach(c -> lijst.add(new Elders(c, kans(40) && !GROEN.equals(regio) ? GROEN : "OR250002")));
        bouwer.elders(kans(10) ? null : lijst);
    }

    private Set<String> bijlagen() {
        Set<String> bijlagen = new HashSet<>(Situatie.ALLE_BIJLAGEN);
        bijlagen.removeIf(b -> kans(3));
        return bijlagen;
    }

    private List<Partij> partijen() {
        List<Partij> partijen = new ArrayList<>();
        for (Partijsoort soort : Partijsoort.values()) {
            for (int i = 0; i < (kans(5) ? 0 : 1 + toeval.nextInt(3)); i++) {
                partijen.add(new Partij(soort, "n" + i, kans(3) ? Optional.empty() : Optional.of(!kans(4))));
            }
        }
        return partijen;
    }

    private Aantal aantal(int grens) {
        return switch (toeval.nextInt(9)) {
            case 0 -> null;
            case 1 -> Aantal.tussen(grens - toeval.nextInt(5), grens + toeval.nextInt(5));
            case 2, 3 -> Aantal.van(grens - 1);
            case 4, 5 -> Aantal.van(grens);
            case 6 -> Aantal.van(0);
            default -> Aantal.van(toeval.nextInt(3 * grens));
        };
    }

    private Aantal klein() {
        return switch (toeval.nextInt(10)) {
            case 0 -> null;
            case 1 -> Aantal.minderDanVijf();
            case 2, 3, 4 -> Aantal.van(toeval.nextInt(900));
            default -> Aantal.van(0);
        };
    }

    private static String code(int nummer) {
        return "V" + String.format("%05d", nummer);
    }

    private boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }
}
