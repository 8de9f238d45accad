package nl.onderwijsregio.web.plan;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.onderwijsregio.plan.Standregel;

/** The texts one person saved in one go, newest first: saving while typing makes many of them. */
record Standgroep(List<Standregel> standen) implements Serializable {
    private static final Duration PAUZE = Duration.ofMinutes(10);

    Standgroep {
        standen = List.copyOf(standen);
    }

    static List<Standgroep> van(List<Standregel> lijst) {
        List<Standgroep> groepen = new ArrayList<>();
        List<Standregel> lopend = new ArrayList<>();
        for (Standregel stand : lijst) {
            if (!lopend.isEmpty() && !hoortBij(lopend.getLast(), stand)) {
                groepen.add(new Standgroep(lopend));
                lopend = new ArrayList<>();
            }
            lopend.add(stand);
        }
        if (!lopend.isEmpty()) {
            groepen.add(new Standgroep(lopend));
        }
        return groepen;
    }

    private static boolean hoortBij(Standregel later, Standregel eerder) {
        return later.bewaard() && eerder.bewaard() && later.gebruiker().equals(eerder.gebruiker()) && Objects.equals(later.namens(), eerder.namens())
                && Duration.between(eerder.moment(), later.moment()).compareTo(PAUZE) < 0;
    }

    /** What they left behind. */
    Standregel laatste() {
        return standen.getFirst();
    }

    /** The texts on the way there. */
    List<Standregel> tussen() {
        return standen.subList(1, standen.size());
    }
}
