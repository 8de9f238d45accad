package nl.onderwijsregio.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;

/** The cast of the demonstration, by user name. */
@Dependent
class Spelers {
    @Inject
    SpelerProjectleider projectleider;
    @Inject
    SpelerProjectleiderRijnmond projectleiderRijnmond;
    @Inject
    SpelerBestuur bestuur;
    @Inject
    SpelerBestuurderOvertuin bestuurderOvertuin;
    @Inject
    SpelerBestuurderWaardencollege bestuurderWaardencollege;
    @Inject
    SpelerBestuurderPolder bestuurderPolder;
    @Inject
    SpelerOpleider opleider;
    @Inject
    SpelerOpleiderWaardstad opleiderWaardstad;
    @Inject
    SpelerConsulent consulent;
    @Inject
    SpelerConsulentBond consulentBond;
    @Inject
    SpelerRaad raad;
    @Inject
    SpelerRe re;

    /** Runs the act as that user. */
    <T> T als(String gebruiker, Supplier<T> act) {
        return alle().get(gebruiker).speelt(act);
    }

    /** Whether that user is in the cast. */
    boolean kent(String gebruiker) {
        return alle().containsKey(gebruiker);
    }

    private Map<String, Speler> alle() {
        return Map.ofEntries(
                Map.entry("projectleider", projectleider),
                Map.entry("projectleider-rijnmond", projectleiderRijnmond),
                Map.entry("bestuur", bestuur),
                Map.entry("bestuurder-overtuin", bestuurderOvertuin),
                Map.entry("bestuurder-waardencollege", bestuurderWaardencollege),
                Map.entry("bestuurder-polder", bestuurderPolder),
                Map.entry("opleider", opleider),
                Map.entry("opleider-waardstad", opleiderWaardstad),
                Map.entry("beroepsgroep", consulent),
                Map.entry("consulent-bond", consulentBond),
                Map.entry("medezeggenschap", raad),
                Map.entry("re", re));
    }

    /** As {@link #als(String, Supplier)}, without an outcome. */
    void doet(String gebruiker, Runnable act) {
        als(gebruiker, () -> {
            act.run();
            return null;
        });
    }
}
