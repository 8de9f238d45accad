package nl.onderwijsregio.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.onderwijsregio.gedeeld.Weigering;

/**
 * Plays the acts of the story one after the other, each once in the life of the database. That an act was played is written in its own
 * transaction: a start that was cut off is taken up at the act it was busy with. The last line says that the story is complete.
 */
@Dependent
class Verhaalloop {
    static final String COMPLEET = "compleet";
    private static final Logger LOG = System.getLogger(Verhaalloop.class.getName());

    @Inject
    Spelers spelers;
    @Inject
    DemoRepository demo;
    @Inject
    Clock klok;

    /** Plays what was not played yet. A world in which people were at work before the acts were counted is left as it is. */
    void spelen(List<Verhaalstap> stappen) {
        Set<String> gespeeld = demo.gespeeld();
        if (gespeeld.contains(COMPLEET) || gespeeld.isEmpty() && demo.isBegonnen()) {
            return;
        }
        try {
            stappen.stream().filter(s -> !gespeeld.contains(s.naam())).forEach(this::spelen);
            spelen(new Verhaalstap(COMPLEET, stappen.getLast().wie(), () -> { }));
        } catch (Weigering w) {
            if (gespeeld.isEmpty()) {
                throw w;
            }
            LOG.log(Level.WARNING, "Het verhaal van de proefomgeving brak af en kan niet verder; --reset begint opnieuw", w);
        }
    }

    private void spelen(Verhaalstap stap) {
        spelers.doet(stap.wie(), () -> {
            stap.act().run();
            demo.gespeeld(stap.naam(), klok.instant());
        });
    }
}
