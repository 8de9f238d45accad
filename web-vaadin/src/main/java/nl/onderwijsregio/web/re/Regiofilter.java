package nl.onderwijsregio.web.re;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.onderwijsregio.overzicht.Fase;
import nl.onderwijsregio.overzicht.Regiostand;
import nl.onderwijsregio.web.kader.Pad;

/**
 * Which regions are shown, in which order, as it stands in the address.
 *
 * @param fase null for all, as is gesprek
 */
record Regiofilter(String zoek, Fase fase, Gesprek gesprek, Volgorde volgorde) implements Serializable {
    /** By conversations with the Realisatie-Eenheid. */
    enum Gesprek {
        NIETS_GEPLAND, OPEN_AFSPRAKEN;

        private boolean past(Regiostand r) {
            return this == NIETS_GEPLAND ? r.volgendGesprek() == null : r.openAfspraken() > 0;
        }
    }

    /** Which come first; by name, real ones first, when nothing else is said. */
    enum Volgorde {
        NAAM((een, ander) -> 0),
        FASE(Comparator.comparing(Regiostand::fase)),
        LAATSTE_GESPREK(Comparator.comparing(Regiostand::laatsteGesprek, Comparator.nullsFirst(Comparator.naturalOrder()))),
        OPEN_AFSPRAKEN(Comparator.comparing(Regiostand::openAfspraken).reversed()),
        VOLGEND_GESPREK(Comparator.comparing(Regiostand::volgendGesprek, Comparator.nullsLast(Comparator.naturalOrder())));

        private final Comparator<Regiostand> vergelijking;

        Volgorde(Comparator<Regiostand> vergelijking) {
            this.vergelijking = vergelijking;
        }

        static Volgorde[] zonderGesprekken() {
            return new Volgorde[] {NAAM, FASE};
        }
    }

    /** What the address asks; a word it does not know asks nothing. */
    static Regiofilter van(Pad pad) {
        return new Regiofilter(pad.vraag("zoek").orElse(""), een(pad, "fase", Fase.values()), een(pad, "gesprek", Gesprek.values()), een(pad, "volgorde", Volgorde.values()));
    }

    private static <E extends Enum<E>> E een(Pad pad, String naam, E[] waarden) {
        return pad.vraag(naam).flatMap(w -> Stream.of(waarden).filter(e -> e.name().equals(w)).findFirst()).orElse(null);
    }

    Regiofilter {
        volgorde = volgorde == null ? Volgorde.NAAM : volgorde;
    }

    /** For who does not see conversations. */
    Regiofilter zonderGesprekken() {
        return new Regiofilter(zoek, fase, null, List.of(Volgorde.zonderGesprekken()).contains(volgorde) ? volgorde : null);
    }

    /** As it stands behind the question mark. */
    Map<String, String> vragen() {
        Map<String, String> vragen = new LinkedHashMap<>();
        if (!zoek.isBlank()) {
            vragen.put("zoek", zoek.strip());
        }
        if (fase != null) {
            vragen.put("fase", fase.name());
        }
        if (gesprek != null) {
            vragen.put("gesprek", gesprek.name());
        }
        if (volgorde != Volgorde.NAAM) {
            vragen.put("volgorde", volgorde.name());
        }
        return vragen;
    }

    List<Regiostand> uit(List<Regiostand> alle) {
        return alle.stream().filter(r -> fase == null || r.fase() == fase).filter(r -> gesprek == null || gesprek.past(r))
                .filter(r -> (r.naam() + " " + r.dusiRef() + " " + r.reCode()).toLowerCase(Locale.ROOT).contains(zoek.strip().toLowerCase(Locale.ROOT)))
                .sorted(volgorde.vergelijking).toList();
    }
}
