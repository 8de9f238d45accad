package nl.onderwijsregio.regelbeheer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.keuring.Tegenproef;

/**
 * Compiled versions that are not (yet) in the register, and what reckoning them after gave, by fingerprint: the newest twenty. Equal texts
 * are compiled and reckoned after once.
 */
@ApplicationScoped
class Versiekast {
    /** Rule texts are bounded in size; a server that is busy may need this long for the largest. */
    private static final Duration COMPILEERTERMIJN = Duration.ofSeconds(60);
    private static final int MEESTE = 20;
    private static final long ZAAD = 20_261_122L;

    private final Map<String, Regelversie> versies = nieuwste();
    private final Map<String, Tegenproef.Uitslag> tegenproeven = nieuwste();

    private static <W> Map<String, W> nieuwste() {
        return Collections.synchronizedMap(new LinkedHashMap<>(MEESTE, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, W> oudste) {
                return size() > MEESTE;
            }
        });
    }

    /** The version of these texts, compiled. Fails when that takes too long. */
    public Regelversie versie(Versietekst tekst) {
        Regelversie gelezen = tekst.lezen();
        Regelversie versie = versies.computeIfAbsent(tekst.geheelHash(), hash -> gelezen);
        versie.regels().gereedmaken(COMPILEERTERMIJN);
        return versie;
    }

    /** What the interpreter makes of generated applications beside the engine. */
    public Tegenproef.Uitslag narekenen(Regelversie versie) {
        Tegenproef.Uitslag eerder = tegenproeven.get(versie.tekstHash());
        if (eerder != null) {
            return eerder;
        }
        Tegenproef.Uitslag uitslag = new Tegenproef(versie, List.of(), Tegenproef.VOOR_ACTIVERING, ZAAD).call();
        tegenproeven.put(versie.tekstHash(), uitslag);
        return uitslag;
    }
}
