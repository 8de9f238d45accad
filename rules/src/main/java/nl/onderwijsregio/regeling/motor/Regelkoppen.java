package nl.onderwijsregio.regeling.motor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.regeling.taal.Kop;
import nl.onderwijsregio.regeling.taal.Regeltekst;
import nl.onderwijsregio.regeling.taal.Regeltekst.Regel;

/**
 * What the heads of the rules say. A check is described at the first of its rules ({@code @toets} with {@code @artikel}, {@code @voldaan},
 * {@code @invoer}), a line likewise ({@code @post} with {@code @artikel}, {@code @omschrijving}, {@code @korting}, {@code @invoer}).
 */
record Regelkoppen(List<Toetssoort> toetsen, List<Postsoort> postsoorten) {

    static Regelkoppen van(Regeltekst tekst) {
        Map<String, Toetssoort> toetsen = new LinkedHashMap<>();
        Map<String, Postsoort> postsoorten = new LinkedHashMap<>();
        for (Regel regel : tekst.regels()) {
            regel.kop(Kop.TOETS).ifPresent(code -> toetsen.putIfAbsent(code, toets(code, regel)));
            regel.kop(Kop.POST).ifPresent(code -> postsoorten.putIfAbsent(code, postsoort(code, regel)));
        }
        return new Regelkoppen(List.copyOf(toetsen.values()), List.copyOf(postsoorten.values()));
    }

    private static Toetssoort toets(String code, Regel regel) {
        return new Toetssoort(code, regel.kop(Kop.ARTIKEL).orElse(""), regel.kop(Kop.INTERPRETATIE).isPresent(),
                invoer(regel), regel.kop(Kop.VOLDAAN).orElse(""));
    }

    private static Postsoort postsoort(String code, Regel regel) {
        return new Postsoort(code, regel.kop(Kop.ARTIKEL).orElse(""), regel.kop(Kop.OMSCHRIJVING).orElse(""),
                regel.kop(Kop.KORTING).filter("evenredig"::equals).isPresent(), regel.kop(Kop.INTERPRETATIE).isPresent(), invoer(regel));
    }

    private static List<String> invoer(Regel regel) {
        return regel.kop(Kop.INVOER).map(namen -> List.of(namen.split(", "))).orElse(List.of());
    }
}
