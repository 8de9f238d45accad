package nl.onderwijsregio.regelbeheer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.onderwijsregio.regeling.Regelingen;

/**
 * Takes over what was approved before anybody is let in: a composition begun on another text would keep that text. Compiling the rules that
 * came along goes beside the start of the server, so that nobody waits for them later.
 */
@Singleton
@Startup
@DependsOn("Migrator")
public class Regelopwarming {
    @Inject
    Regelingen regelingen;
    @Inject
    Regelwissel wissel;
    @Inject
    Clock klok;
    @Resource
    ManagedExecutorService werkers;

    @PostConstruct
    void starten() {
        wissel.verversen();
        werkers.execute(() -> regelingen.opwarmen(LocalDate.now(klok)));
    }
}
