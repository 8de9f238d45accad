package nl.onderwijsregio.regeling.motor;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.taal.Regeltekst;
import org.kie.api.runtime.KieSession;

/**
 * The rules of one version, compiled at the first use and never changed afterwards. Safe to share: every evaluation has a session of its
 * own.
 */
public final class Regelbasis {

    private static final Map<String, WeakReference<Gecompileerd>> BEKEND = new ConcurrentHashMap<>();
    private static final Duration RUIM = Duration.ofMinutes(5);

    private final Regeltekst regels;
    private final String druk;
    private final Regelkoppen koppen;
    private volatile Gecompileerd gecompileerd;

    /** @param parameters the figures that conditions name; each must be there, as a whole number */
    public Regelbasis(Regeltekst regels, Parameters parameters) {
        this.regels = regels;
        druk = regels.druk(figuren(regels, parameters));
        koppen = Regelkoppen.van(regels);
    }

    private static Map<String, Integer> figuren(Regeltekst regels, Parameters parameters) {
        return regels.figuren().stream().collect(Collectors.toMap(f -> f, f -> parameters.heelGetal(f)
                .orElseThrow(() -> new IllegalArgumentException("Een voorwaarde noemt een figuur zonder waarde: " + f))));
    }

    /** The version of the engine that runs them. */
    public static String motorversie() {
        return Compilatie.motorversie();
    }

    /** The rules in their internal form. */
    public Regeltekst regels() {
        return regels;
    }

    /** What is compiled: the rules printed, with the figures filled in. */
    public String druk() {
        return druk;
    }

    /** Compiles the rules, unless that has been done. The first time in a JVM takes seconds. */
    public void gereedmaken() {
        gecompileerd();
    }

    /** As {@link #gereedmaken()}, failing when it takes longer than this. */
    public void gereedmaken(Duration termijn) {
        gecompileerd(termijn);
    }

    /** Whether the rules have been compiled. */
    public boolean isGereed() {
        return gecompileerd != null;
    }

    /** The checks, in the order of the text. */
    public List<Toetssoort> toetsen() {
        return koppen.toetsen();
    }

    /** The lines, in the order of the text. */
    public List<Postsoort> postsoorten() {
        return koppen.postsoorten();
    }

    /** Lets every rule look at the facts and write in the dossier. */
    public void uitvoeren(Feiten feiten, Dossier dossier) {
        Gecompileerd g = gecompileerd();
        KieSession sessie = g.sessie(feiten, dossier);
        try {
            sessie.fireAllRules(g.hoogstens());
        } finally {
            sessie.dispose();
        }
    }

    /** As {@link #uitvoeren}, telling also the name of every rule that fires. */
    public void uitvoeren(Feiten feiten, Dossier dossier, Consumer<String> spoor) {
        Gecompileerd g = gecompileerd();
        KieSession sessie = g.sessie(feiten, dossier);
        try {
            sessie.fireAllRules(match -> {
                spoor.accept(match.getRule().getName());
                return true;
            }, g.hoogstens());
        } finally {
            sessie.dispose();
        }
    }

    private Gecompileerd gecompileerd() {
        return gecompileerd(RUIM);
    }

    private Gecompileerd gecompileerd(Duration termijn) {
        Gecompileerd g = gecompileerd;
        if (g == null) {
            synchronized (this) {
                g = gecompileerd;
                if (g == null) {
                    g = gedeeld(termijn);
                    gecompileerd = g;
                }
            }
        }
        return g;
    }

    /** Equal prints share what was compiled, as long as somebody uses it. */
    private Gecompileerd gedeeld(Duration termijn) {
        Gecompileerd bekend = Optional.ofNullable(BEKEND.get(druk)).map(WeakReference::get).orElse(null);
        if (bekend != null) {
            return bekend;
        }
        Gecompileerd nieuw = Compilatie.van(druk, regels.regels().size(), termijn);
        BEKEND.values().removeIf(r -> r.get() == null);
        BEKEND.put(druk, new WeakReference<>(nieuw));
        return nieuw;
    }
}
