package nl.onderwijsregio.regeling.meting;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.onderwijsregio.regeling.Aantal;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Landelijk;
import nl.onderwijsregio.regeling.Situatie;
import nl.onderwijsregio.regeling.Telling;
import nl.onderwijsregio.regeling.motor.Dossierblik;

/** The facts and the notes of {@link NaieveRegels}, one object for everything an application names. */
public final class Naief {

    private static final long ONBEGRENSD = Integer.MAX_VALUE;
    private static final String GROEN = "OR250049";

    private Naief() { }

    /** What is asked of the application as a whole. */
    public record Aanvraag(boolean ingediend, boolean teVroeg, boolean teLaat, boolean metVestigingen, boolean metBijlagen, boolean metPartijen,
            boolean metElders, String landelijk, String aaneengesloten, String peerReview, BigDecimal gevraagd) {

        static Aanvraag van(Aanvraagfeiten a) {
            Optional<LocalDateTime> op = a.ingediendOp();
            boolean groen = a.regio().filter(GROEN::equals).isPresent();
            return new Aanvraag(op.isPresent(), op.filter(m -> m.isBefore(Situatie.OPENING)).isPresent(), op.filter(m -> m.isAfter(Situatie.SLUITING)).isPresent(),
                    a.vestigingen().isPresent(), a.bijlagen().isPresent(), a.partijen().isPresent(), a.elders().isPresent(),
                    a.landelijk().map(Landelijk::naam).orElse(groen ? "groen" : "geen"), jaNee(a.aaneengesloten()), jaNee(a.peerReviewGehouden()),
                    a.gevraagd().orElse(null));
        }
    }

    public record Vestiging(String telling, long onder, long boven) { }

    public record Totaal(String telling, long onder, long boven) {

        static Totaal van(Telling telling, Aantal aantal) {
            return new Totaal(telling.naam(), aantal.ondergrens(), aantal.bovengrens());
        }
    }

    public record Sector(String naam, long onder, long boven) { }

    public record Bijlage(String id) { }

    public record Partij(String soort, boolean moetTekenen, String ondertekend) { }

    /** A vestiging that also stands elsewhere. */
    public record Dubbel(boolean metGroen) {

        static Dubbel in(String regio) {
            return new Dubbel(regio.equals(GROEN));
        }
    }

    static String jaNee(Optional<Boolean> antwoord) {
        return antwoord.map(ja -> ja ? "ja" : "nee").orElse("onbekend");
    }

    /** What the rules write on. */
    public static final class Blad {
        private static final long[] TOESLAG = {0, 0, 75_000, 150_000};

        private final Map<String, String> bevindingen = new TreeMap<>();
        private final Map<String, List<Optional<BigDecimal>>> posten = new TreeMap<>();
        private BigDecimal onder = BigDecimal.ZERO;
        private Optional<BigDecimal> boven = Optional.of(BigDecimal.ZERO);

        public void bevinding(String toets, String uitslag) {
            bevindingen.put(toets, uitslag);
        }

        public void post(String code, Totaal t, String tarief) {
            BigDecimal bedrag = new BigDecimal(tarief);
            regel(code, bedrag.multiply(BigDecimal.valueOf(t.onder())), t.boven() >= ONBEGRENSD ? Optional.empty() : Optional.of(bedrag.multiply(BigDecimal.valueOf(t.boven()))));
        }

        public void toeslag(Sector po, Sector vo, Sector mbo) {
            int zeker = (po.onder() >= 15_000 ? 1 : 0) + (vo.onder() >= 15_000 ? 1 : 0) + (mbo.onder() >= 9_000 ? 1 : 0);
            int misschien = (po.boven() >= 15_000 ? 1 : 0) + (vo.boven() >= 15_000 ? 1 : 0) + (mbo.boven() >= 9_000 ? 1 : 0);
            regel("TOESLAG_SECTOREN", BigDecimal.valueOf(TOESLAG[zeker]), Optional.of(BigDecimal.valueOf(TOESLAG[misschien])));
        }

        /** Over the lines of pupils; the rest is added again. */
        public void maximum(String bedrag) {
            BigDecimal grens = new BigDecimal(bedrag);
            BigDecimal laag = BigDecimal.ZERO;
            Optional<BigDecimal> hoog = Optional.of(BigDecimal.ZERO);
            for (Map.Entry<String, List<Optional<BigDecimal>>> e : posten.entrySet()) {
                if (e.getKey().startsWith("A_")) {
                    laag = laag.add(e.getValue().get(0).orElseThrow());
                    hoog = hoog.flatMap(h -> e.getValue().get(1).map(h::add));
                }
            }
            BigDecimal meer = laag.min(grens).subtract(laag);
            Optional<BigDecimal> rest = boven.isPresent() ? boven : rest();
            Optional<BigDecimal> deel = hoog;
            onder = onder.add(meer);
            boven = deel.isPresent() ? boven.map(b -> b.subtract(deel.get()).add(deel.get().min(grens))) : rest.map(grens::add);
        }

        /** The greatest amount of what is not for pupils. */
        private Optional<BigDecimal> rest() {
            return posten.get("B_STUDENTEN").get(1).flatMap(b -> posten.get("TOESLAG_SECTOREN").get(1).map(b::add));
        }

        public void bedragNagaan() {
            if (boven.isEmpty() || boven.get().compareTo(onder) != 0) {
                bevinding("BEDRAG", "ONBEKEND NIET_TE_BEPALEN");
            }
        }

        public void gevraagdNagaan(BigDecimal gevraagd) {
            if (boven.isPresent() && gevraagd.compareTo(boven.get()) > 0 || gevraagd.compareTo(onder) > 0) {
                bevinding("GEVRAAGD", "INFORMATIE");
            }
        }

        Dossierblik blik() {
            return new Dossierblik(bevindingen, posten, Dossierblik.grenzen(Optional.of(onder), boven));
        }

        private void regel(String code, BigDecimal laag, Optional<BigDecimal> hoog) {
            posten.put(code, Dossierblik.grenzen(Optional.of(laag), hoog));
            onder = onder.add(laag);
            boven = boven.flatMap(b -> hoog.map(b::add));
        }
    }
}
