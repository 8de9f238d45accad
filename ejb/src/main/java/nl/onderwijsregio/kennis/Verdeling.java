package nl.onderwijsregio.kennis;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places of one kennissessie. What is taken, plus what is still kept back for the groups that have places reserved, does
 * not exceed the capacity when places are given; in a part only its own capacity counts. Who belongs to two groups uses a place of both.
 */
record Verdeling(int capaciteit, List<Reservering> reserveringen, Map<Long, Integer> deelcapaciteit, List<Bezetting> bezet) {
    Verdeling {
        reserveringen = List.copyOf(reserveringen);
        deelcapaciteit = Map.copyOf(deelcapaciteit);
        bezet = List.copyOf(bezet);
    }

    int bezetAantal() {
        return bezet.stream().mapToInt(Bezetting::aantal).sum();
    }

    int bezetIn(long deel) {
        return bezet.stream().filter(b -> b.delen().contains(deel)).mapToInt(Bezetting::aantal).sum();
    }

    /** Places left for somebody who belongs to no group; negative when more is promised to groups than is left. */
    int vrij() {
        return capaciteit - bezetAantal() - vastgehouden(null);
    }

    /** Places left for people as this one, by themselves. */
    int vrijVoor(Bezetting lezer) {
        int vrij = 0;
        while (vrij < capaciteit && past(new Bezetting(lezer.regioId(), lezer.soort(), vrij + 1, Set.of()))) {
            vrij++;
        }
        return vrij;
    }

    /**
     * Whether these people fit, all together. When somebody of two groups left, more may be promised than there is: then people fit as long
     * as they do not make that worse.
     */
    boolean past(Bezetting nieuw) {
        int bezetNa = bezetAantal() + nieuw.aantal();
        return bezetNa <= capaciteit && bezetNa + vastgehouden(nieuw) <= Math.max(capaciteit, bezetAantal() + vastgehouden(null)) && nieuw.delen().stream().allMatch(deel -> !deelcapaciteit.containsKey(deel)
                || bezetIn(deel) + nieuw.aantal() <= deelcapaciteit.get(deel));
    }

    /** Kept back for the groups, once these people have their places as well. */
    private int vastgehouden(Bezetting erbij) {
        return reserveringen.stream().mapToInt(r -> Math.max(0, r.plaatsen() - gebruikt(r) - (erbij != null && erbij.hoortBij(r) ? erbij.aantal() : 0))).sum();
    }

    private int gebruikt(Reservering reservering) {
        return bezet.stream().filter(b -> b.hoortBij(reservering)).mapToInt(Bezetting::aantal).sum();
    }
}
