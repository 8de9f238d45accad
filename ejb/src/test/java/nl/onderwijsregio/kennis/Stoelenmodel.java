package nl.onderwijsregio.kennis;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts seats: some stand apart for group 0 and for group 1, who sits there first; the others are for anyone. Knows nothing of how the
 * product divides places.
 */
final class Stoelenmodel {
    private static final class Gast {
        private final String naam;
        private final int groep;
        private final int aantal;
        private String stand;
        private Instant tot;

        Gast(String naam, int groep, int aantal, String stand) {
            this.naam = naam;
            this.groep = groep;
            this.aantal = aantal;
            this.stand = stand;
        }
    }

    private final int stoelen;
    private final int apart1;
    private int apart0;
    private Instant nu;
    private final List<Gast> rij = new ArrayList<>();

    Stoelenmodel(int stoelen, int apart0, int apart1) {
        this.stoelen = stoelen;
        this.apart0 = apart0;
        this.apart1 = apart1;
    }

    void tijd(Instant moment, boolean vrijgegeven) {
        nu = moment;
        apart0 = vrijgegeven ? 0 : apart0;
        rij.removeIf(g -> g.stand.equals("AANGEBODEN") && !nu.isBefore(g.tot));
        aanbieden();
    }

    boolean aanmelden(String naam, int groep, int aantal) {
        if (aantal > stoelen || zoek(naam) != null) {
            return false;
        }
        Gast gast = new Gast(naam, groep, aantal, "WACHTEND");
        rij.add(gast);
        gast.stand = kanZitten(gast) ? "GEPLAATST" : "WACHTEND";
        return true;
    }

    boolean afmelden(String naam) {
        boolean was = rij.removeIf(g -> g.naam.equals(naam));
        aanbieden();
        return was;
    }

    boolean aannemen(String naam) {
        Gast gast = zoek(naam);
        if (gast == null || !gast.stand.equals("AANGEBODEN")) {
            return false;
        }
        gast.stand = "GEPLAATST";
        return true;
    }

    private void aanbieden() {
        for (Gast gast : rij) {
            if (gast.stand.equals("WACHTEND") && kanZitten(gast)) {
                gast.stand = "AANGEBODEN";
                gast.tot = nu.plus(Duration.ofHours(48));
            }
        }
    }

    /** Whether the seats for anyone hold those for whom no seat stands apart, this guest included. */
    private boolean kanZitten(Gast erbij) {
        int[] mensen = new int[3];
        rij.stream().filter(g -> g == erbij || !g.stand.equals("WACHTEND")).forEach(g -> mensen[g.groep] += g.aantal);
        int gewoon = mensen[2] + Math.max(0, mensen[0] - apart0) + Math.max(0, mensen[1] - apart1);
        return gewoon <= stoelen - apart0 - apart1;
    }

    private Gast zoek(String naam) {
        return rij.stream().filter(g -> g.naam.equals(naam)).findFirst().orElse(null);
    }

    List<String> beeld() {
        return rij.stream().map(g -> g.naam + " " + g.stand + " " + g.aantal).toList();
    }
}
