package nl.onderwijsregio.regeling.motor;

import java.util.List;
import java.util.function.Consumer;
import org.kie.api.runtime.KieSession;

/**
 * The rules of one version, compiled at the first use and never changed afterwards. Safe to share: every evaluation has a session of its
 * own.
 */
public final class Regelbasis {

    private final String tekst;
    private volatile Gecompileerd gecompileerd;

    /**
     * @param tekst the rules alone, parameters filled in, without package, imports or globals: those are added here
     */
    public Regelbasis(String tekst) {
        this.tekst = tekst;
    }

    /** The rules alone, parameters filled in. */
    public String tekst() {
        return tekst;
    }

    /** Compiles the rules, unless that has been done. The first time in a JVM takes seconds. */
    public void gereedmaken() {
        gecompileerd();
    }

    /** Whether the rules have been compiled. */
    public boolean isGereed() {
        return gecompileerd != null;
    }

    /** The checks, in the order of the text. */
    public List<Toetssoort> toetsen() {
        return gecompileerd().toetsen();
    }

    /** The lines, in the order of the text. */
    public List<Postsoort> postsoorten() {
        return gecompileerd().postsoorten();
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
        Gecompileerd g = gecompileerd;
        if (g == null) {
            synchronized (this) {
                g = gecompileerd;
                if (g == null) {
                    g = Compilatie.van(tekst);
                    gecompileerd = g;
                }
            }
        }
        return g;
    }
}
